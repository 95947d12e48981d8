# raises ModuleNotFoundError or raises ImportError or raises KeyError
import sys
sys.modules['_prelude']
