# limit memory
import zipfile, io
b = io.BytesIO()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
    z.writestr('a', bytes(20_000_000))
with zipfile.ZipFile(b) as z:
    xs = [z.read('a') for i in range(20)]
