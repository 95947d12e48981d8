# raises FileNotFoundError or raises OSError or raises TypeError
import json
open(getattr(json, '__file__', None) or '/nothing')
