# completes or raises AttributeError or raises NotImplementedError
import sys
sys.settrace(lambda *a: None)
