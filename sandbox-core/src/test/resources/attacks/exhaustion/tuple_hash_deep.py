# raises RecursionError
t = ()
for i in range(200_000):
    t = (t,)
hash(t)
