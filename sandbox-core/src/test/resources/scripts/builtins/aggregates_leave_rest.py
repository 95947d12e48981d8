# SPDX-License-Identifier: Apache-2.0
# What any, all, max and min leave of an iterator whose items need guest code.
class A:
    def __init__(s, v): s.v = v
    def __bool__(s): return s.v
    def __lt__(s, o): return 0 < 5
    def __gt__(s, o): return True
    def __repr__(s): return 'A%s' % s.v
it = iter([0, A(False), 0, A(True), 2, 3])
print(any(it), list(it))
it = iter([1, A(True), A(False), 2])
print(all(it), list(it))
print(any([A(False)] * 3), all([A(True)] * 3), any([A(0 > 1), 0]), all([A(True), 0]))
class E:
    def __lt__(s, o): raise ValueError('lt')
    __gt__ = __lt__
it = iter([E(), E(), 5, 6])
try: max(it)
except ValueError as e: print(e, list(it))
it = iter([E(), E(), 5, 6])
try: min(it)
except ValueError as e: print(e, list(it))
def key(x):
    if x == 3: raise ValueError('key')
    return x
it = iter([1, 2, 3, 4, 5])
try: max(it, key=key)
except ValueError as e: print(e, list(it))
it = iter([1, 2, 3, 4, 5])
try: min(it, key=lambda x: key(x))
except ValueError as e: print(e, list(it))
print(max([A(1), A(2), A(3)]), min([A(1), A(2), A(3)]), max([1, 2, 3], key=lambda x: -x), min(iter('abc'), key=lambda x: -ord(x)))
class K:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v
    def __gt__(s, o): return s.v > o.v
print(max(range(10), key=K), min(range(10), key=K), max(map(K, range(10))).v, min(map(K, range(10))).v, max([], default=3), max([K(3), K(5), K(4)]).v)
n = 0
class Count:
    def __bool__(s):
        global n; n += 1; return n > 1000
import itertools
print(any(itertools.repeat(Count())), n)
