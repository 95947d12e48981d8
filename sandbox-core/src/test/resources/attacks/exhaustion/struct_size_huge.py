# limit memory or raises error or raises MemoryError or raises OverflowError
import struct
struct.pack('1000000000x')
