# completes
class C: pass
c = C()
c.a = 1
d = c.__dict__
d['b'] = 2
c.__dict__ = {'z': 1}
d['a'] = 5
print(c.z, hasattr(c, 'a'), vars(c))
#> 1 False {'z': 1}
