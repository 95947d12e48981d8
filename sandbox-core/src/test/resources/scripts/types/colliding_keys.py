# SPDX-License-Identifier: Apache-2.0
# Keys of equal hash, and comparisons of long values.
M = 2 ** 61 - 1
d = {}
s = set()
for i in range(300):
    d[i * M] = i
    s.add(i * M)
print(len(d), d[200 * M], 7 * M in s, len(s), 5 * M + 1 in s, d.get(299 * M), d.pop(3 * M), len(d), sorted(s)[2] == 2 * M, s == set(d) | {3 * M})
big = tuple(range(20000))
print(hash(big) == hash(tuple(range(20000))), {big: 1}[tuple(range(20000))], big in {big}, [big] == [tuple(range(20000))], big == tuple(range(20000)), list(range(100000)) == list(range(100000)), [list(range(10000))] * 3 == [list(range(10000))] * 3, list(range(5000)) < list(range(5001)))
x = [[]]
for _ in range(25):
    x = [x, x]
y = [[]]
for _ in range(5):
    y = [y, y]
z = [[]]
for _ in range(5):
    z = [z, z]
print(y == z, frozenset(range(30000)) == frozenset(range(30000)), hash(frozenset(range(30000))) == hash(frozenset(range(30000))), {frozenset(range(30000)): 1}[frozenset(range(30000))], b'a' * 10 ** 6 == b'a' * 10 ** 6, {b'a' * 10 ** 6: 2}[b'a' * 10 ** 6], 'x' * 10 ** 6 == 'x' * 10 ** 6)
