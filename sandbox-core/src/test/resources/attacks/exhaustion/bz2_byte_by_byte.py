# limit duration
import bz2
packed = bz2.compress(bytes(i * i >> 3 & 255 for i in range(200_000)))
while True:
    stream = bz2.BZ2Decompressor()
    for i in range(len(packed)):
        stream.decompress(packed[i:i + 1])
