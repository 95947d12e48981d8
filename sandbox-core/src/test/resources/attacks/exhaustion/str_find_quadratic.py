# limit duration
s = 'a' * 2_000_000
t = 'a' * 1_000_000 + 'b'
while True:
    s.find(t)
