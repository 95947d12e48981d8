# limit duration
s = set(range(150_000))
while True:
    s | s; s & s; s ^ s; s - s; s == set(s); s <= s; s.isdisjoint(set())
