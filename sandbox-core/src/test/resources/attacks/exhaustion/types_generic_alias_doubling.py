# limit duration or limit memory or raises RecursionError
t = int
for i in range(60):
    t = dict[t, t]
repr(t)
