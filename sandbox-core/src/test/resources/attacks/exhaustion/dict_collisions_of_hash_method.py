# limit duration
class C:
    def __hash__(self): return 1
d = {}
for i in range(100_000):
    d[C()] = i
