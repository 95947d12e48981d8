# completes
import itertools, json
keys = [''.join(p) for p in itertools.product(['Aa', 'BB'], repeat=15)]
d = json.loads(json.dumps(dict.fromkeys(keys)))
print(len(d))
#> 32768
