# SPDX-License-Identifier: Apache-2.0
# enum.Flag: bits that only members of several bits name, and values that are no numbers.
import enum

class n1(enum.Flag):
    A = 'x'
    B = 2
    _x = 5
for v in (1,2,3,4,7,0,8,-1):
    try: print(v, repr(n1(v)))
    except Exception as e: print(v, type(e).__name__, str(e).replace('\n','|'))
class n2(enum.Flag):
    B = 2
    A = 'x'
    C = 4
for v in (2,6,1,0,4):
    try: print(v, repr(n2(v)))
    except Exception as e: print(v, type(e).__name__, str(e).replace('\n','|'))
try: print(n2.B | n2.C)
except Exception as e: print(type(e), e)
class P(enum.Flag):
    RW = 6
    X = 1
for v in range(8):
    try: print(v, repr(P(v)), [m.name for m in P(v)])
    except Exception as e: print(v, type(e).__name__, str(e).replace('\n','|'))
class Q(enum.IntFlag):
    A = 1
    BC = 6
    CD = 12
for v in range(18):
    try: print(v, repr(Q(v)), [m.name for m in Q(v)], Q(v).name)
    except Exception as e: print(v, type(e).__name__, str(e).replace('\n','|'))
