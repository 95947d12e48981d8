# limit duration
x = (1 << 50_000_000) - 1
while True:
    hex(x)
