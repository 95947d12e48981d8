# raises ValueError
import json
json.loads('9' * 4_000_000)
