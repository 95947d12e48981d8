# limit duration or limit memory
p = (1 << 61) - 1
s = set()
for i in range(200_000):
    s.add(i * p)
