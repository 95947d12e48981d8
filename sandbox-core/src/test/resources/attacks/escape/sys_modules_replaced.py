# completes or raises TypeError or raises RuntimeError or raises ModuleNotFoundError or raises ImportError
import sys
sys.modules = None
import json
