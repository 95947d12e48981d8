# limit duration
s = ' ' * 8_000_000 + '1'
while True:
    int(s)
