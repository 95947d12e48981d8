# completes or limit memory or raises MemoryError or raises OverflowError
import zlib
print(zlib.decompress(zlib.compress(b'a'), bufsize=10 ** 9))
#> b'a'
