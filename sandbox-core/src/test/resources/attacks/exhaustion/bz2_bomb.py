# limit memory
import bz2
data = bz2.compress(bytes(3_000_000))
kept = []
while True:
    kept.append(bz2.decompress(data))
