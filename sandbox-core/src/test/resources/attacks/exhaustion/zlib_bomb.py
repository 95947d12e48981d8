# limit memory
import zlib
c = zlib.compressobj(9)
data = c.compress(bytes(10_000_000)) 
data += b''.join(c.compress(bytes(10_000_000)) for i in range(20)) + c.flush()
zlib.decompress(data)
