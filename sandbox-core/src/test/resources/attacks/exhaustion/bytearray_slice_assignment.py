# limit duration
b = bytearray(8_000_000)
while True:
    b[1:2] = b'ab'; del b[1]
