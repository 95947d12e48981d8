# limit memory or limit duration
import pickle
x = [1]
for i in range(40):
    x = [x, x]
print(len(repr(pickle.loads(pickle.dumps(x)))))
