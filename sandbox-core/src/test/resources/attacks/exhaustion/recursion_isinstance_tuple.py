# raises RecursionError or completes
t = ()
for i in range(50_000):
    t = (t,)
isinstance(1, t)
