# raises error
import struct
struct.calcsize('9' * 100 + 'x')
