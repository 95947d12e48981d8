# limit duration
import lzma, random
data = lzma.compress(random.Random(1).randbytes(30_000))
while True:
    reader = lzma.LZMADecompressor()
    for i in range(len(data)):
        reader.decompress(data[i:i + 1])
