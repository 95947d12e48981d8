# completes or raises BufferError
import io
b = io.BytesIO(b'abc')
m = b.getbuffer()
b.truncate(0)
