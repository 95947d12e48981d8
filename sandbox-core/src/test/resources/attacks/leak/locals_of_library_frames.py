# completes or raises AttributeError
import json, sys
def default(o):
    f = sys._getframe() if hasattr(sys, '_getframe') else None
    return 1
print(json.dumps([object()], default=default))
#> [1]
