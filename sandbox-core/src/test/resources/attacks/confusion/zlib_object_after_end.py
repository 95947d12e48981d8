# completes
import zlib
d = zlib.decompressobj()
print(d.decompress(zlib.compress(b'a') + b'tail'), d.unused_data, d.decompress(b'more'), d.eof)
#> b'a' b'tail' b'' True
