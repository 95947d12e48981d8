# raises RecursionError or raises ValueError
import json
class C: pass
json.dumps(C(), default=lambda o: [C()])
