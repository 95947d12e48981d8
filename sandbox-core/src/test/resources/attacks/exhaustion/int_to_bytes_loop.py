# limit duration
x = (1 << 50_000_000) - 1
while True:
    x.to_bytes(7_000_000, 'little')
