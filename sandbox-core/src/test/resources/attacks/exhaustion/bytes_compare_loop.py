# limit duration
s = b'a' * 8_000_000
t = b'a' * 7_999_999 + b'b'
while True:
    s < t; s == t
