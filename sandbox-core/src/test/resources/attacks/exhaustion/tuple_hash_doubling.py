# limit duration
t = ()
for i in range(40):
    t = (t, t)
hash(t)
