# SPDX-License-Identifier: Apache-2.0
import sys
sys.modules['m'] = 5
import m
print(m)
class X:
    a = 3
    def __getattr__(self, n): return n
sys.modules['n'] = X()
import n
from n import a, foo
print(n.a, a, foo)
sys.modules['k'] = None
try:
    import k
except ImportError as e: print(type(e), e)
sys.modules['n.sub'] = 7
import n.sub
print(n.sub)
from n.sub import real
print(real)
