# completes
b = bytearray(b'abcdef')
m = memoryview(b)
m[1:4] = m[0:3]
print(b)
m[0:3] = m[1:4]
print(b)
#> bytearray(b'aabcef')
#> bytearray(b'abccef')
