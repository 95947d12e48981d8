# limit memory
import weakref
class A: pass
kept = []
while True:
    kept.append(A())
    weakref.finalize(kept[-1], print, 'x')
