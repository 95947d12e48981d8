# limit duration or limit memory
import struct
f = 'b' * 1_000_000
while True:
    struct.calcsize(f)
