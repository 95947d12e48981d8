# completes or raises ImportError or raises AttributeError
import sys
sys.modules['json'] = object()
from json import dumps
