# limit memory
import hashlib
hashlib.shake_256(b'').digest(10 ** 9)
