# limit memory
import zlib
data = zlib.compress(bytes(6_000_000))
for i in range(3):
    data = zlib.compress(data * 50)
while True:
    data = zlib.decompress(data)
    if not data.startswith(b'x'): data = data * 100
