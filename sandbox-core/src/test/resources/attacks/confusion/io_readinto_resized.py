# completes or raises BufferError or raises ValueError
import io
class R(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b):
        try: b.release()
        except Exception: pass
        return 10 ** 9
r = io.BufferedReader(R())
try: r.read(5)
except (OSError, ValueError, TypeError): pass
