# SPDX-License-Identifier: Apache-2.0
# collections.deque.
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
d.extend([5, 6])
d.extendleft([-1, -2])
print(d, len(d), d[0], d[-1], d[3], 4 in d, d.pop(), d.popleft(), d)
d.rotate(2)
print(d, d.rotate(-1), d, d.count(3), d.index(3), list(reversed(d)))
d.remove(3)
d.insert(1, "ins")
d[0] = "zero"
del d[2]
d.reverse()
print(d, d.copy() == d, d.clear(), d, bool(d))
m = deque(maxlen=3)
for i in range(6):
    m.append(i)
print(m, m.maxlen, deque("abc", 2), deque([1, 2]) + deque([3]), deque([1]) * 3, deque([1, 2]) == deque([1, 2]), deque([1]) < deque([2]), deque() == [])
m.appendleft(9)
m += [7]
print(m, deque([[1], 2]), sorted(deque([3, 1])), deque(range(5)).index(3, 1, 4))
for source in ["deque().pop()", "deque().popleft()", "d[5]", "deque([1]).remove(2)", "deque(5)", "deque([1])[0:1]", "deque(maxlen=-1)", "hash(deque())", "deque([1]).index(2)", "m.insert(0, 1)", "deque([1]) + [2]", "deque([], 'a')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
q = deque([(0, 0)])
seen = {(0, 0)}
while q:
    x, y = q.popleft()
    for nx, ny in ((x + 1, y), (x, y + 1)):
        if nx < 3 and ny < 3 and (nx, ny) not in seen:
            seen.add((nx, ny))
            q.append((nx, ny))
print(len(seen))
q = deque([1, 2])
try:
    for x in q:
        q.append(x)
except RuntimeError as error:
    print(error)
