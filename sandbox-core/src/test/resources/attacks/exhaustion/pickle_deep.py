# raises RecursionError
import pickle
x = []
for i in range(50_000):
    x = [x]
pickle.dumps(x)
