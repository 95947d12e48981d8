# completes or raises AttributeError or raises TypeError
import sys
sys.stdout = None
print('x')
