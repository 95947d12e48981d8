# limit duration
t, u = (1,), (1,)
for i in range(40):
    t, u = (t, t), (u, u)
t == u
