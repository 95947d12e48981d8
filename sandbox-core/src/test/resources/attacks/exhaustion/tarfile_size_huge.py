# completes or raises ReadError
import io, tarfile
info = tarfile.TarInfo('a')
info.size = 1 << 40
archive = tarfile.open(fileobj=io.BytesIO(info.tobuf() + bytes(1024)))
print(len(archive.extractfile('a').read()))
