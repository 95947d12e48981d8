# raises error
import struct
struct.pack_into('q', bytearray(4), 0, 1)
