# limit duration or limit memory
t = (1,)
for i in range(40):
    t = (t, t)
repr(t)
