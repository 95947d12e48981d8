# SPDX-License-Identifier: Apache-2.0
"""gzip over bytes and over files in memory."""
import gzip
import io


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


print(gzip.compress(b'hello', mtime=0), gzip.compress(b'hello', mtime=5), gzip.compress(b'hello', 1, mtime=5), gzip.compress(b'hello', 6, mtime=5), gzip.compress(b'', mtime=1), gzip.compress(b'x', 0, mtime=0), gzip.compress(b'x', 6, mtime=0))
a = gzip.compress(b'abc' * 100, mtime=0)
t(gzip.decompress, a + a); t(gzip.decompress, a + b'\0\0\0'); t(gzip.decompress, a + b'junk'); t(gzip.decompress, a[:-1]); t(gzip.decompress, a[:-8] + b'xxxx' + a[-4:]); t(gzip.decompress, a[:-4] + b'xxxx'); t(gzip.decompress, b''); t(gzip.decompress, b'notgzip'); t(gzip.decompress, b'\x1f\x8b\x07\0\0\0\0\0\0\0'); t(gzip.decompress, b'\x1f\x8b\x08'); t(gzip.decompress, 'x'); t(gzip.compress, 'x'); t(gzip.compress, b'x', 10); t(gzip.decompress, a[:15])
b = io.BytesIO()
with gzip.GzipFile(fileobj=b, mode='wb', mtime=7) as f:
    print(f.write(b'line one\n'), f.write(b'line two\nline three'), f.tell(), f.mode, f.readable(), f.writable(), f.seekable(), f.name, f.closed, f.fileobj is b)
    t(f.read); f.flush()
print(b.getvalue(), f.closed)
b.seek(0)
with gzip.GzipFile(fileobj=b) as f:
    print(f.mtime, f.read(4), f.tell(), f.readline(), f.readline(), f.mtime, f.read(), f.read(), f.tell(), f.seek(2), f.read(3), f.seek(3, 1), f.read(2), f.peek(3)[:3], f.mode, f.readable(), f.writable())
    t(f.write, b'x'); print(f.seek(0), f.readlines(), f.seek(0), list(f), f.seek(0), f.read1(5)); t(f.seek, -1); t(f.seek, 0, 2)
    f.rewind(); buf = bytearray(6); print(f.readinto(buf), buf)
t(f.read); t(lambda: gzip.GzipFile(fileobj=io.BytesIO(b'junk')).read()); t(lambda: gzip.GzipFile(fileobj=io.BytesIO(b'')).read()); t(lambda: gzip.GzipFile(fileobj=io.BytesIO(a[:20])).read()); t(lambda: gzip.GzipFile(fileobj=io.BytesIO(a[:-3] + b'zzz')).read()); t(lambda: gzip.GzipFile(fileobj=io.BytesIO(a + a)).read() == b'abc' * 200)
t(gzip.GzipFile, fileobj=io.BytesIO(), mode='rU'); t(gzip.GzipFile, mode='rt', fileobj=io.BytesIO())
b = io.BytesIO()
with io.TextIOWrapper(gzip.GzipFile(fileobj=b, mode='w', mtime=0), 'utf-8') as f:
    f.write('héllo\nwörld\n'); print(type(f).__name__)
with gzip.open(io.BytesIO(b.getvalue()), 'rt', encoding='utf-8') as f:
    print(f.read())
with gzip.open(io.BytesIO(b.getvalue())) as f:
    print(f.read())
t(gzip.open, io.BytesIO(), 'rbt'); t(gzip.open, io.BytesIO(), 'rb', encoding='utf-8'); t(gzip.open, 5); t(gzip.open, io.BytesIO(), 'rb', newline='')
c = io.BytesIO(); f = gzip.GzipFile('name.txt', 'wb', 9, c, 3); f.write(b'x'); f.close(); print(c.getvalue(), f.name)
c = io.BytesIO(); f = gzip.GzipFile('name.gz', 'ab', 1, c, 3); f.write(b'x'); f.close(); f.close(); print(c.getvalue()); t(f.write, b'x')
f = gzip.GzipFile(fileobj=io.BytesIO(), mode='w', mtime=0); f.seek(10); t(f.seek, 5); t(f.tell); t(f.write, 'x'); t(f.write, bytearray(b'xy')); t(f.write, memoryview(b'xyz')); f.close(); t(f.tell)
print(gzip.BadGzipFile.__mro__, gzip.READ, gzip.WRITE, gzip.FTEXT, gzip.FHCRC, gzip.FEXTRA, gzip.FNAME, gzip.FCOMMENT, gzip.__all__)
