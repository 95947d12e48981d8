# completes
class M:
    def keys(self): return ['a', 'b']
    def __getitem__(self, k):
        d.clear()
        return k
d = {'a': 1}
def f(**k): return k
print(f(**M(), **d))
#> {'a': 'a', 'b': 'b'}
