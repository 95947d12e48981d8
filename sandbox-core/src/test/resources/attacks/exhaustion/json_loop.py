# limit duration
import json
x = {'k%d' % i: [i, i / 2, None, 'text'] for i in range(20_000)}
while True:
    json.loads(json.dumps(x))
