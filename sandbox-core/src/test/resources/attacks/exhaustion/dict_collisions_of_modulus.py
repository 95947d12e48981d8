# limit duration or limit memory
p = (1 << 61) - 1
d = {}
for i in range(200_000):
    d[i * p] = i
