# limit duration
m = memoryview(bytearray(8_000_000))
while True:
    m.cast('d').tolist(); m.cast('I') == m.cast('i')
