# limit memory
import json
json.loads('[' + '[],' * 2_000_000 + '1]')
