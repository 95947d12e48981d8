# raises error
import struct
struct.unpack_from('q', b'abc', -100)
