# raises TypeError
import io
io.BytesIO(b'abc').readinto(b'xyz')
