# limit duration
import json
s = '"' + '\\u20ac' * 500_000 + '"'
while True:
    json.loads(s)
