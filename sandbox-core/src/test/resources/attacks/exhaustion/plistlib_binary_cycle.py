# completes or raises InvalidFileException or raises RecursionError
import plistlib
body = b'bplist00' + b'\xaf\x11\xff\xff' + b'\x00' * 8
trailer = bytes(6) + b'\x01\x01' + (1).to_bytes(8, 'big') + bytes(8) + (12).to_bytes(8, 'big')
plistlib.loads(body + trailer)
