# raises RuntimeError
d = dict.fromkeys(range(5))
for k in d: d.popitem()
