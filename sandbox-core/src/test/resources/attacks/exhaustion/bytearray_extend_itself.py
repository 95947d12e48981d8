# limit memory
b = bytearray(b'abc')
while True:
    b.extend(b)
