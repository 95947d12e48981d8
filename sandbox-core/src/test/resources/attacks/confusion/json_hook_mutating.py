# completes
import json
def hook(d):
    d.clear()
    return d
print(json.loads('{"a": {"b": 1}}', object_hook=hook))
#> {}
