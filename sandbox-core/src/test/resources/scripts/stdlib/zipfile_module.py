# SPDX-License-Identifier: Apache-2.0
"""zipfile over archives in memory."""
import io
import zipfile
from zipfile import ZipFile, ZipInfo


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


def info(name):
    i = ZipInfo(name, (2024, 5, 6, 7, 8, 10))
    return i


b = io.BytesIO()
with ZipFile(b, 'w') as z:
    z.writestr(info('a.txt'), 'hello')
    z.writestr(info('dir/b.txt'), b'world' * 100, zipfile.ZIP_DEFLATED)
    z.writestr(info('é.txt'), 'é', zipfile.ZIP_DEFLATED, 9)
    z.writestr(info('sub/'), b'')
    with z.open(info('streamed'), 'w') as f:
        print(f.write(b'abc'), f.write(b'def'), f.writable())
        t(z.open, 'a.txt'); t(z.writestr, info('q'), 'x'); t(z.close)
    print(z.namelist(), z.mode, z.compression, z.comment)
    z.comment = b'the comment'
    print(z.infolist())
print(b.getvalue())
t(z.writestr, info('late'), 'x'); t(z.read, 'a.txt'); print(repr(z))
with ZipFile(b) as z:
    print(z.namelist(), z.comment, z.testzip(), z.read('a.txt'), z.read('dir/b.txt') == b'world' * 100, z.read('é.txt').decode(), z.read('streamed'))
    for i in z.infolist():
        print(i, i.filename, i.date_time, i.compress_type, i.file_size, i.compress_size, i.CRC, i.is_dir(), i.external_attr, i.create_system, i.header_offset, i.flag_bits, i.extract_version)
    z.printdir()
    t(z.getinfo, 'nope'); t(z.read, 'nope'); t(z.writestr, info('x'), 'y'); t(z.open, 'a.txt', 'x'); print(z.getinfo('a.txt').filename)
    with z.open('dir/b.txt') as f:
        print(f.read(7), f.tell(), f.read(3), f.seek(2), f.read(4), f.seek(-5, 2), f.read(), f.readable(), f.name, f.mode, f.peek(), f.seek(0), f.readline()[:8])
    with z.open('a.txt') as f:
        print(list(io.TextIOWrapper(f, 'utf-8')))
with ZipFile(b, 'a', zipfile.ZIP_DEFLATED) as z:
    z.writestr(info('added'), 'more' * 50); print(z.namelist())
print(ZipFile(b).namelist(), ZipFile(b).read('added')[:8], ZipFile(b).comment, zipfile.is_zipfile(b), zipfile.is_zipfile(io.BytesIO(b'x')))
for d in [b'', b'junk', b.getvalue()[:-30], b.getvalue()[:50]]:
    t(ZipFile, io.BytesIO(d))
broken = bytearray(b.getvalue()); broken[36] ^= 1
t(lambda: ZipFile(io.BytesIO(bytes(broken))).read('a.txt')); t(lambda: ZipFile(io.BytesIO(bytes(broken))).testzip())
moved = b'prefix' + b.getvalue(); print(ZipFile(io.BytesIO(moved)).read('a.txt'))
t(ZipFile, io.BytesIO(), 'z'); t(ZipFile, io.BytesIO(), 'w', 99); t(ZipInfo, 'x', (1970, 1, 1, 0, 0, 0)); print(repr(ZipInfo('x')), repr(ZipInfo('d/')), ZipInfo('a\0b').filename)
e = io.BytesIO(); ZipFile(e, 'w').close(); print(e.getvalue(), ZipFile(e).namelist())
print(zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.BadZipFile is zipfile.BadZipfile, zipfile.error is zipfile.BadZipFile)
