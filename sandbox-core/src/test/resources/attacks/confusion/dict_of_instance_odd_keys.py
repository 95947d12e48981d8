# completes
class C: pass
c = C()
c.__dict__[5] = 6
c.__dict__[None] = 7
print(len(vars(c)), sorted(map(str, vars(c))))
#> 2 ['5', 'None']
