# limit duration
s = 'a' * 4_000_000
t = 'a' * 3_999_999 + 'b'
while True:
    s < t; s == t; s > t
