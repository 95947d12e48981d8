# limit memory or limit duration
import struct
while True:
    struct.unpack('2000000b', bytes(2_000_000))
