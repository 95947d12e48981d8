# limit duration or completes or limit memory
import gzip
data = gzip.compress(b'') * 100_000
gzip.decompress(data)
