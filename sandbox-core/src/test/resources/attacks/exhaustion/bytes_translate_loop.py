# limit duration
s = b'a' * 4_000_000
while True:
    s.translate(bytes(256)); s.upper(); s.title(); s.isalpha()
