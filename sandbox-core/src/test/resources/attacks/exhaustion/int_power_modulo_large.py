# limit duration
b = (1 << 20_000) - 3
while True:
    pow(b, b, (1 << 20_000) - 1)
