# completes
import sys
sizes = [sys.getsizeof(x) for x in (1, 'a', [], {}, object)]
print(all(isinstance(s, int) for s in sizes))
#> True
