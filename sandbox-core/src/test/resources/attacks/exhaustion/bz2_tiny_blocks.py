# limit duration
import bz2
packed = bz2.compress(b'a') * 20_000
while True:
    bz2.decompress(packed)
