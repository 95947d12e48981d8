# limit duration or raises error
import zlib
d = zlib.decompressobj(-15)
data = b'\x00\x00\x00\xff\xff' * 1_000_000
while True:
    d.decompress(data)
