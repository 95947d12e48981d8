# limit duration
s = 'a' * 2_000_000
t = ''.join(map(chr, range(0x4e00, 0x9000))) + 'a'
while True:
    s.strip(t)
