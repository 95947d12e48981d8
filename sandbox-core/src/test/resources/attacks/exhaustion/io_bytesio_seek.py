# limit memory or raises MemoryError or raises OverflowError
import io
s = io.BytesIO()
s.seek(10 ** 12)
s.write(b'x')
