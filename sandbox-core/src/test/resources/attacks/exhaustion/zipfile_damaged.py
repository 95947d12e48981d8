# raises BadZipFile
import zipfile, io
zipfile.ZipFile(io.BytesIO(b'PK\x05\x06' + b'\xff' * 18))
