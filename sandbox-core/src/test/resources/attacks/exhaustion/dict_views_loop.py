# limit duration
d = dict.fromkeys(range(200_000))
while True:
    d.keys() & d.keys(); d.items() == d.items(); list(d.values()); d == dict(d)
