# limit duration
import hashlib
data = bytes(4_000_000)
while True:
    for name in ['md5', 'sha1', 'sha256', 'sha512', 'sha3_512', 'blake2b', 'blake2s']:
        hashlib.new(name, data).hexdigest()
