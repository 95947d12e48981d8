# limit memory
import lzma
data = lzma.compress(bytes(3_000_000))
kept = []
while True:
    kept.append(lzma.decompress(data))
