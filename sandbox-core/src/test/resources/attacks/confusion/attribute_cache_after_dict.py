# completes
class C: pass
def get(o): return o.x
out = []
a, b = C(), C()
a.x, b.x = 1, 2
for i in range(4):
    out += [get(a), get(b)]
    if i == 1: a.__dict__['x'] = 5
    if i == 2:
        del b.x
        C.x = 9
print(out)
#> [1, 2, 1, 2, 5, 2, 5, 9]
