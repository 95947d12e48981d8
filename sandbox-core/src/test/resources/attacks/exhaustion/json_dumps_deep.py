# raises RecursionError
import json
x = []
for i in range(100_000):
    x = [x]
json.dumps(x)
