# completes or raises OSError or raises TypeError
import inspect, json
inspect.getsource(json.dumps)
