# limit duration
b = bytearray(8_000_000)
while True:
    b.insert(0, 1); b.pop(0)
