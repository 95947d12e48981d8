# limit duration
# Sweeps of a large heap without end, between objects that are lost together.
import gc, weakref
class C: pass
kept = [[i] for i in range(200_000)]
def chain(n):
    first = last = C()
    refs = []
    for _ in range(n):
        last.next = C()
        last = last.next
        refs.append(weakref.ref(last, print))
    return refs
while True:
    refs = chain(5_000)
    gc.collect()
    weakref.getweakrefs(kept[0].append.__self__.__class__)
