# limit memory
import gzip
data = gzip.compress(bytes(10_000_000)) * 20
gzip.decompress(data)
