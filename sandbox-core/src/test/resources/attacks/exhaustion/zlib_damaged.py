# raises error
import zlib
zlib.decompress(b'x\x9c' + bytes(range(256)) * 100)
