# SPDX-License-Identifier: Apache-2.0
import operator
for v in [iter([1, 2]), iter(()), iter('ab'), iter(range(5)), iter({1: 1}), iter({1}), reversed([1, 2, 3]), iter(b'a'), zip([1]), map(abs, [1]), iter({}.items()), reversed(range(4))]:
    try: print(type(v).__name__, operator.length_hint(v), v.__length_hint__())
    except Exception as e: print(type(v).__name__, type(e).__name__, e)
it = iter([1, 2, 3]); next(it); print(it.__length_hint__(), it.__reduce__()[1:]); it.__setstate__(0); print(list(it), it.__reduce__())
it = iter('abc'); it.__setstate__(2); print(list(it))
it = iter(range(5)); next(it); print(it.__reduce__())
class S:
    def __getitem__(self, i): return [1, 2][i]
it = iter(S()); print(type(it), list(it), it.__reduce__())
it = iter(int, 1); print(type(it)); 
def f(): return 5
l = [1, 2, 3]; it = iter(l); next(it); l.clear(); print(list(it)); l.append(9); print(list(it))
d = {1: 1}; it = iter(d); d[2] = 2
try: next(it)
except RuntimeError as e: print(e)
d = {1: 1, 2: 2}; 
try:
    for k in d: del d[k]; d[k+10] = 1
except RuntimeError as e: print(e)
s = {1}; it = iter(s); s.add(2)
try: next(it)
except RuntimeError as e: print(e)
print(list(zip(*[iter('abcdef')] * 3)))
