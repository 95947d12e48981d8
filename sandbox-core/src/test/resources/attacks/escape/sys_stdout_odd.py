# raises AttributeError
import sys
sys.stdout = object()
print('x')
