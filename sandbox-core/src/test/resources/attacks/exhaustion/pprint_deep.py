# raises RecursionError
import pprint
x = []
for i in range(50_000):
    x = [x]
pprint.pformat(x)
