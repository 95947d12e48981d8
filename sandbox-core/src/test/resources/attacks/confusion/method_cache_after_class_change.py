# completes
class A:
    def f(self): return 1
class B(A): pass
b = B()
out = []
for i in range(6):
    out.append(b.f())
    if i == 1: A.f = lambda self: 2
    if i == 2: B.f = lambda self: 3
    if i == 3: del B.f
    if i == 4: b.f = lambda: 4
print(out)
#> [1, 1, 2, 3, 2, 4]
