# limit memory or limit duration
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, 'w') as z:
    for i in range(1_000_000):
        z.writestr('f%d' % i, b'')
