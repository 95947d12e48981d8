# completes
import array
a = array.array('i', [1, 2])
def g():
    del a[:]
    yield 5
a.extend(g())
print(a)
#> array('i', [5])
