# limit memory
import weakref
class C: pass
c = C()
xs = []
while True:
    xs.append(weakref.ref(c, print))
