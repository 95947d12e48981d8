# limit duration
d = dict.fromkeys(range(200_000))
while True:
    e = d | d; e.update(d); dict(d); {**d}; d.copy()
