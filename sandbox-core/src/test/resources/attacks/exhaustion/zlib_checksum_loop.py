# limit duration
import zlib
data = bytes(8_000_000)
while True:
    zlib.crc32(data); zlib.adler32(data)
