# completes
import json, collections, contextlib
found = []
for f in [json.dumps, json.JSONEncoder.__init__, collections.Counter.__init__, contextlib.contextmanager]:
    g = getattr(f, '__globals__', {})
    found += [k for k in g if k in ('os', 'subprocess', 'java', 'System')]
print(found)
#> []
