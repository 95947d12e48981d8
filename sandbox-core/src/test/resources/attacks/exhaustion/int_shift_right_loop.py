# limit duration
x = 1 << 50_000_000
while True:
    x >> 1
