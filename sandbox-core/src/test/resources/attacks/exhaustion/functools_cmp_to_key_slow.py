# limit duration
import functools
sorted(range(100_000), key=functools.cmp_to_key(lambda a, b: (a * 7919 % 1000) - (b * 7919 % 1000)))
