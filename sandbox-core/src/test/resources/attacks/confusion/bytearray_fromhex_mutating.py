# completes
b = bytearray(b'abc')
b[:] = b
b += b
b[1:2] = b
print(len(b))
#> 11
