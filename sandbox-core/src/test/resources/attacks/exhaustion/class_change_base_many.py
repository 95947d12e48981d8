# limit duration or limit memory
class A: pass
subs = [type('S', (A,), {}) for i in range(5000)]
while True:
    A.x = 1
    for s in subs: s.x
