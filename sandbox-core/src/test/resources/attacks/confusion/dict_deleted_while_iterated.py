# raises RuntimeError
d = {1: 1, 2: 2}
for k in d:
    d.clear()
