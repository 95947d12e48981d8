# limit memory
b = bytearray()
while True:
    b += b'x' * 1000
