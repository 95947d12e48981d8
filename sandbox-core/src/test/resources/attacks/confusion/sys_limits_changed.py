# completes
import sys
sys.setrecursionlimit(50)
def f(n): return 0 if n == 0 else f(n - 1)
try: f(100)
except RecursionError: print('deep')
sys.setrecursionlimit(1000)
print(f(100))
