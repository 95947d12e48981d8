# limit duration
b = (1 << 3_000_000) - 3
while True:
    pow(b, -1, (1 << 3_000_001) - 1)
