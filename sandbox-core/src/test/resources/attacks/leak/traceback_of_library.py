# raises JSONDecodeError
import json
json.loads('{')
