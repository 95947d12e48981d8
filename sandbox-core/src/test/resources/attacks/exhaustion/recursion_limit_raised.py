# raises RecursionError or raises ValueError or limit memory
import sys
sys.setrecursionlimit(10 ** 9)
def f(): return f()
f()
