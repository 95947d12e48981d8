# completes
# Callbacks that collect, refer and delete again.
import gc, weakref
class C: pass
out = []
def again(reference):
    out.append(reference() is None)
    gc.collect()
    other = C()
    refs.append(weakref.ref(other, again) if len(refs) < 50 else None)
    del other
refs = []
c = C()
r = weakref.ref(c, again)
del c
gc.collect()
print(len(out) > 40, all(out), r() is None)
#> True True True
