# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import bisect, heapq, operator, functools
from bisect import *
from heapq import *
A = [1, 3, 3, 5, 7]
class NoLt:
    pass
class S(list):
    def insert(self, i, x): print('insert', i, x); super().insert(i, x)
each('''
bisect(A, 3), bisect_left(A, 3), bisect_right(A, 3), bisect_left(A, 0), bisect_right(A, 9)
bisect_left(A, 3, 2), bisect_left(A, 3, 0, 1), bisect_right(A, 3, hi=2), bisect_left(A, 3, lo=1, hi=None)
bisect_left(A, 3, -1)
bisect_left(A, 'x')
bisect_left(A)
bisect_left(5, 1)
bisect_left([(1, 'a'), (2, 'b')], 2, key=lambda t: t[0])
bisect_right([(1, 'a'), (2, 'b')], 2, key=operator.itemgetter(0))
bisect_left(range(0, 100, 7), 50), bisect_left('abd', 'c')
bisect_left(A, 3, key=5)
bisect_left([NoLt()], NoLt())
bisect_left(A, 3, 0, 99)
bisect_left(x=3, a=A)
''', globals())
for f in (insort, insort_left, insort_right):
    l = S(A); print(f(l, 3), l, f(l, 4, 1, 3), l, f(l, 10, key=lambda v: v % 4), l)
class Seq:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i): print('get', i); return i
print(bisect_left(Seq(100), 42))
h = []
for x in [5, 3, 8, 1, 9, 2]: heappush(h, x)
each('''
h[:]
heappop(h), h[:]
heappushpop(h, 0), heappushpop(h, 4), h[:]
heapreplace(h, 7), h[:]
heappop([])
heapreplace([], 1)
heappushpop([], 1)
heappush(5, 1)
heappush((), 1)
heappush([1], 'a')
heapify((3, 1))
heapify([3, 'a'])
nlargest(2, [4, 1, 7, 3]), nsmallest(2, [4, 1, 7, 3]), nlargest(0, [1]), nlargest(-1, [1]), nsmallest(10, [3, 1])
nlargest(1, [4, 1, 7, 3]), nsmallest(1, [], key=len), nlargest(1, [])
nlargest(2, ['aaa', 'b', 'cc'], key=len), nsmallest(2, ['aaa', 'b', 'cc', 'd'], key=len), nlargest(3, 'abracadabra')
nlargest(2, 5)
nlargest(2, [1, 'a'])
list(merge([1, 4], [2, 3], [])), list(merge([4, 1], [3, 2], reverse=True)), list(merge(['a', 'ccc'], ['bb'], key=len)), list(merge()), list(merge([1]))
list(merge([1], ['a']))
list(merge([1], 5))
list(merge([1,2],[1,3], key=lambda x: -x, reverse=True))
heapq._heappop_max([9,3,4])
heapq._heapreplace_max([9,3,4], 1)
''', globals())
