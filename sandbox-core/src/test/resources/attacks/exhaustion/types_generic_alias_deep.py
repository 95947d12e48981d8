# limit memory or raises RecursionError or limit duration
t = list[int]
for i in range(100_000):
    t = list[t]
repr(t)
