# raises RecursionError
import json
json.loads('{"a":' * 200_000 + '1' + '}' * 200_000)
