# limit duration
import zlib
data = zlib.compress(bytes(2_000_000))
while True:
    zlib.decompress(data)
