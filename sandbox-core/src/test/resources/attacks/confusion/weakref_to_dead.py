# completes
import weakref
class C: pass
c = C()
r = weakref.ref(c)
d = weakref.WeakValueDictionary({1: c})
del c
print(r() is None or True, len(d) <= 1)
#> True True
