# limit duration
a = b = frozenset()
for i in range(60):
    a, b = frozenset([a, (a, i)]), frozenset([b, (b, i)])
a == b
