# SPDX-License-Identifier: Apache-2.0
import sys
print(sys.getrecursionlimit())
def measure():
    n = 0
    def f():
        nonlocal n
        n += 1
        f()
    try: f()
    except RecursionError: pass
    return n
print(900 < measure() < 1000)
sys.setrecursionlimit(200)
print(150 < measure() < 200)
sys.setrecursionlimit(5000)
print(4900 < measure() < 5000)
sys.setrecursionlimit(10**6)
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(8000))
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
    def total(self): return self.v + (self.nxt.total() if self.nxt else 0)
n = None
for i in range(8000): n = Node(i, n)
print(n.total())
for bad in (0, -1, 'a', 1.5, 2**40):
    try: sys.setrecursionlimit(bad)
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
print(sys.getrecursionlimit())
