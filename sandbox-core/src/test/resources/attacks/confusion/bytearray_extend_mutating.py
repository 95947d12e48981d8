# completes or raises BufferError
def g():
    b.clear()
    yield 5
b = bytearray(b'abc')
b.extend(g())
print(b)
#> bytearray(b'\x05')
