# SPDX-License-Identifier: Apache-2.0
# base64, binascii, hashlib, struct, zlib-free encodings.
import base64
import binascii
import hashlib
import struct

print(base64.b64encode(b"hello world"), base64.b64decode("aGVsbG8="), base64.urlsafe_b64encode(b"\xff\xfe?"), base64.b32encode(b"hi"), base64.b16encode(b"hi"), base64.b64encode(b""), base64.b64decode(b"aGk="), base64.standard_b64encode(b"a"))
print(binascii.hexlify(b"abc"), binascii.unhexlify("6162"), binascii.crc32(b"hello"), binascii.b2a_base64(b"x"))
for name in ("md5", "sha1", "sha256", "sha512"):
    print(name, hashlib.new(name, b"hognose").hexdigest()[:40])
h = hashlib.sha256()
h.update(b"a")
h.update(b"b")
print(h.hexdigest() == hashlib.sha256(b"ab").hexdigest(), h.digest_size, h.name, len(h.digest()), hashlib.md5("é".encode()).hexdigest())
print(struct.pack("<IhB", 1, -2, 255), struct.unpack("<IhB", b"\x01\x00\x00\x00\xfe\xff\xff"), struct.calcsize("<IhB"), struct.pack(">d", 1.5), struct.unpack(">f", struct.pack(">f", 0.1)), struct.pack("3s", b"abcd"), struct.pack("<?c", True, b"x"), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")), struct.unpack_from("<H", b"\x00\x05\x00", 1))
for source in ["base64.b64decode('abc')", "base64.b64encode('text')", "binascii.unhexlify('6')", "binascii.unhexlify('zz')", "struct.pack('<B', 256)", "struct.unpack('<I', b'ab')", "struct.pack('<I', 'a')", "hashlib.sha256('text')", "hashlib.new('nope')", "struct.pack('<z', 1)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
