# completes
class K:
    def __hash__(self): return 1
    def __eq__(self, other):
        d.clear()
        return False
d = {}
for i in range(5):
    d[K()] = i
print(len(d) < 5)
#> True
