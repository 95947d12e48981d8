# completes
print(set(bytes(100_000)) | set(bytearray(100_000)), bytearray(3).__alloc__() >= 3 if hasattr(bytearray, '__alloc__') else True)
#> {0} True
