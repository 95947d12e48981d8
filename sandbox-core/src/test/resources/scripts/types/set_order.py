# SPDX-License-Identifier: Apache-2.0
# The order in which sets of small integers are shown and iterated.
print({5, 3, 1}, {8, 0, 16}, set(range(10)), {9, 1, 5, 3, 7}, {100, 50, 25}, {-1, 0, 1}, {-5, -3, 2})
print(set([33, 1, 65]), set([7, 15, 23]), {i * 7 for i in range(10)}, {i * i for i in range(12)}, set(range(0, 100, 9)))
s = set()
for i in [40, 8, 0, 16, 24, 32]:
    s.add(i)
    print(s)
s.discard(0)
s.discard(16)
print(s)
s.add(1)
print(s, list(s), tuple(s), sorted(s), [x for x in s])
print({1, 2, 3} | {100, 4}, {100, 4} | {1, 2, 3}, set(range(50)) - set(range(0, 50, 2)), {64, 32, 0} & {0, 32, 96}, {3, 1} ^ {1, 9, 17})
print(frozenset([9, 1, 17]), set([True, 2, 0]), {2**40, 1, 2**33}, {10**15, 3}, set(list(range(20))[::-1]))
print([hash(x) for x in (0, 1, -1, -2, 2**61, 2**61 - 1, 1.0, 2.5, True)])
t = {1, 2, 3, 4, 5, 6, 7, 8}
while t:
    print(t.pop(), end=" ")
print()
u = set(range(8))
u -= {0, 1, 2, 3}
u |= {11, 12, 19, 27}
print(u, u.copy(), set(u), {x for x in u})
