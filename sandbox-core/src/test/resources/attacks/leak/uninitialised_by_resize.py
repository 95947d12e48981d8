# completes
b = bytearray(b'secret' * 100)
b.clear()
b.extend(bytes(600))
import io
f = io.BytesIO(b'secret')
f.truncate(0)
f.seek(6)
f.write(b'x')
print(set(b), f.getvalue())
#> {0} b'\x00\x00\x00\x00\x00\x00x'
