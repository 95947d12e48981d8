# completes or limit memory or raises MemoryError
import io
s = io.BytesIO()
s.truncate(10 ** 9)
