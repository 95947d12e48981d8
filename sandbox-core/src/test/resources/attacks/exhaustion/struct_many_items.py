# limit memory
import struct
struct.Struct('b' * 4_000_000)
