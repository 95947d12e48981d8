# completes
import sys, json
for k in list(sys.modules):
    if k not in ('sys',): del sys.modules[k]
import json, collections, re
print(json.dumps([1]), re.match('a', 'a').group())
#> [1] a
