# completes or raises RecursionError
t = frozenset()
for i in range(200_000):
    t = frozenset([t])
