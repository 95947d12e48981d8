# completes
import builtins, json, collections
for n in ('int', 'str', 'list', 'dict', 'isinstance', 'type', 'tuple', 'super', 'len', 'range'):
    setattr(builtins, n, None)
print(sorted([3, 1, 2]), 'abc'.upper(), sum([1, 2]), callable(json.dumps))
#> [1, 2, 3] ABC 3 True
