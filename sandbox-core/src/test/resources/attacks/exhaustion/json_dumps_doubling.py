# limit duration or limit memory
import json
x = [1]
for i in range(40):
    x = [x, x]
json.dumps(x)
