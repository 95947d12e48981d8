# completes
class D(dict):
    def __getitem__(self, k): return 'lie'
    def keys(self): return ['x']
    def __iter__(self): return iter(['y'])
    def __len__(self): return 99
d = D(a=1)
print(list(d), sorted(d), d.get('a'), '%(a)s' % d, '{a}'.format_map(d))
#> ['y'] ['y'] 1 lie lie
