# limit duration
b = bytes(8_000_000)
while True:
    int.from_bytes(b, 'little')
