# raises RecursionError
a = b = frozenset()
for i in range(50_000):
    a, b = frozenset([a]), frozenset([b])
a == b
