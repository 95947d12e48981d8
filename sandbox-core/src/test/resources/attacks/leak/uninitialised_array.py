# completes
import array
a = array.array('i', [7] * 100)
del a[:]
a.frombytes(bytes(400))
print(set(a))
#> {0}
