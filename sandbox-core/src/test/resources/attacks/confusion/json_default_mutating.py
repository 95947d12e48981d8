# completes or raises RuntimeError
import json
def default(o):
    xs.clear()
    return 1
xs = [object(), object(), 2]
print(json.dumps(xs, default=default))
#> [1, 1, 2]
