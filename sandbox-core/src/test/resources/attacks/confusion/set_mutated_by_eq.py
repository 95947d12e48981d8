# completes
class K:
    def __hash__(self): return 1
    def __eq__(self, other):
        s.clear()
        return False
s = set()
for i in range(5): s.add(K())
print(len(s) < 5)
#> True
