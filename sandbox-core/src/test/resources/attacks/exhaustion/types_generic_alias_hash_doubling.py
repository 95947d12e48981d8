# limit duration or raises RecursionError
t = int
for i in range(60):
    t = dict[t, t]
hash(t)
