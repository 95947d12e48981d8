# limit memory or raises MemoryError or raises OverflowError
import io
s = io.StringIO()
s.seek(10 ** 9)
s.write('x')
