# limit duration
import zlib
data = bytes(range(256)) * 20_000
while True:
    zlib.compress(data, 9)
