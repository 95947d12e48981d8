# completes
class K:
    def __hash__(self): return 1
    def __eq__(self, other):
        if len(d) < 50: d[len(d) + 10] = 1
        return False
d = {K(): 1}
print(d.get(K()), d.get(1), len(d) > 1)
#> None None True
