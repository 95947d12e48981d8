# raises RuntimeError
d = {1: 1}
for k in d.items():
    d[len(d) + 1] = 1
