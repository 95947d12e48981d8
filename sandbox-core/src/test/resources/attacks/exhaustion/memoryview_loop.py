# limit duration or limit memory
m = memoryview(bytearray(8_000_000))
while True:
    m.tobytes(); m[::2].tolist(); m == m; m.hex()
