# limit duration
s = 'a' * 2_000_000
t = 'b' + 'a' * 1_000_000
while True:
    s.rfind(t)
