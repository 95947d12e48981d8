# raises RuntimeError
d = {1: 1}
for key in d:
    del d[key]
    d[key + 1] = 1
