# completes or raises RuntimeError
import json
class K(str):
    def __str__(self):
        d.clear()
        return 'k'
d = {K('a'): 1, K('b'): 2}
json.dumps(d)
