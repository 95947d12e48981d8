# limit duration
s = b'a' * 2_000_000
t = b'b' + b'a' * 1_000_000
while True:
    s.rfind(t)
