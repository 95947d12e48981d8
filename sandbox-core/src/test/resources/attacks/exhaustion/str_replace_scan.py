# limit duration
s = 'a' * 4_000_000
while True:
    s.replace('b', 'c')
