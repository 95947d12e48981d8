# limit memory
import json
json.dumps([[[1]]], indent=100_000_000)
