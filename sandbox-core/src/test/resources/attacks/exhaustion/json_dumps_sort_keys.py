# limit duration
import json
x = dict.fromkeys(map(str, range(100_000)))
while True:
    json.dumps(x, sort_keys=True, indent=1)
