# SPDX-License-Identifier: Apache-2.0
"""zlib: levels, windows, streams in pieces, and data that is wrong."""
import zlib


def t(f, *a, **k):
    try:
        r = f(*a, **k)
        print(repr(r) if len(repr(r)) < 300 else (len(r), r[:20], zlib.crc32(r)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


texts = [b'', b'a', b'abc' * 100, bytes(range(256)) * 20, b'The quick brown fox jumps over the lazy dog. ' * 50, b'\0' * 10000]
x = 12345
noise = bytearray()
for i in range(3000):
    x = (x * 1103515245 + 12345) & 0x7fffffff
    noise.append(x >> 16 & 255)
texts.append(bytes(noise))
texts.append(b''.join(b'%d %d\n' % (i, i * i) for i in range(2000)))
for d in texts:
    for level in range(-1, 10):
        c = zlib.compress(d, level)
        print(len(d), level, len(c), zlib.crc32(c), zlib.decompress(c) == d)
    for w in [-15, -9, 15, 9, 31, 25]:
        c = zlib.compress(d, wbits=w)
        print(w, zlib.decompress(c, w) == d, zlib.decompress(c, w, bufsize=1) == d)
t(zlib.compress, b'hello'); t(zlib.compress, b'hello', 0); t(zlib.compress, b'hello', wbits=-15); t(zlib.compress, b'hello', 9); t(zlib.compress, b'hello', wbits=31)
t(zlib.compress, 'hello'); t(zlib.compress, b'x', 10); t(zlib.compress, b'x', -2); t(zlib.compress, b'x', wbits=5); t(zlib.compress, b'x', wbits=16); t(zlib.compress, 5); t(zlib.compress, b'x', 'a'); t(zlib.compress, bytearray(b'xyz')); t(zlib.compress, memoryview(b'xyz'))
good = zlib.compress(b'hello world, hello world')
t(zlib.decompress, good[:-1]); t(zlib.decompress, good[:5]); t(zlib.decompress, b''); t(zlib.decompress, b'x'); t(zlib.decompress, b'garbage here'); t(zlib.decompress, good + b'extra'); t(zlib.decompress, good[:-1] + b'x'); t(zlib.decompress, b'x\x9c\x07'); t(zlib.decompress, b'x\x9c\xff\xff'); t(zlib.decompress, good, -15); t(zlib.decompress, good, 47); t(zlib.decompress, good, 31); t(zlib.decompress, 'x'); t(zlib.decompress, good, bufsize=0); t(zlib.decompress, good, bufsize=-1); t(zlib.decompress, good, wbits=5); t(zlib.decompress, good, wbits=0); t(zlib.decompress, b'x\x9d'); t(zlib.decompress, b'\x78\xda\x63'); t(zlib.decompress, good, 9); t(zlib.decompress, b'\x88\x1c' + good[2:])
for raw in [b'\x01\x05\x00\xfa\xffhello', b'\x01\x05\x00\xfa\xfehello', b'\x07', b'\x06\x00', b'\x03\x00', b'\x05\xe0\x81', b'\x4b\x04\x82\x00', b'\x04\xff\xff\xff\xff\xff\xff\xff', b'\xed\xfd\xff\xff\xff', b'\x63\x00\x02\x00']:
    t(zlib.decompress, raw, -15)
d = zlib.decompressobj(); out = b''.join(d.decompress(bytes([b])) for b in good); print(out, d.eof, d.unused_data, d.unconsumed_tail)
d = zlib.decompressobj(); t(d.decompress, good + b'rest'); print(d.eof, d.unused_data, d.unconsumed_tail); t(d.decompress, b'more'); print(d.unused_data); t(d.flush)
d = zlib.decompressobj(); big = zlib.compress(b'abc' * 10000); t(d.decompress, big, 10); print(len(d.unconsumed_tail), d.eof); t(d.decompress, d.unconsumed_tail, 20); t(d.flush); print(d.eof, d.unconsumed_tail)
d = zlib.decompressobj(); t(d.decompress, big, -1); t(d.decompress, big, max_length=0); t(d.flush, 0); t(d.flush, -1); t(d.decompress, 'x')
d = zlib.decompressobj(); t(d.decompress, big[:20]); c = d.copy(); t(c.decompress, big[20:]); t(d.decompress, big[20:]); print(c.eof, d.eof)
d = zlib.decompressobj(); t(d.decompress, b'garbage!'); t(d.decompress, good)
c = zlib.compressobj(); s = c.compress(b'hello ') + c.compress(b'world') + c.flush(); print(s, zlib.decompress(s)); t(c.compress, b'x'); t(c.flush)
c = zlib.compressobj(); a = c.compress(b'hello'); b = c.flush(zlib.Z_SYNC_FLUSH); e = c.compress(b' world hello'); f = c.flush(zlib.Z_FULL_FLUSH); g = c.compress(b'hello hello'); h = c.flush(); print(a, b, e, f, g, h, zlib.decompress(a + b + e + f + g + h)); t(zlib.decompressobj().decompress, a + b)
c = zlib.compressobj(9, zlib.DEFLATED, -15); s = c.compress(b'a' * 1000) + c.flush(); print(s); t(zlib.decompress, s, -15)
c = zlib.compressobj(wbits=31); s = c.compress(b'a' * 1000) + c.flush(); print(s); t(zlib.decompress, s, 31); t(zlib.decompress, s, 47)
c = zlib.compressobj(); a = c.compress(b'abc'); k = c.copy(); b = k.compress(b'def'); s = k.flush(); print(zlib.decompress(a + b + s), zlib.decompress(a + c.flush()))
c = zlib.compressobj(zdict=b'hello world'); s = c.compress(b'hello world hello') + c.flush(); print(s); t(zlib.decompress, s); t(zlib.decompressobj(zdict=b'hello world').decompress, s); t(zlib.decompressobj(zdict=b'wrong').decompress, s); t(zlib.decompressobj().decompress, s); t(zlib.decompressobj, zdict='x')
c = zlib.compressobj(9, zlib.DEFLATED, -15, 8, 0, b'hello world'); s = c.compress(b'hello world hello') + c.flush(); print(s); t(zlib.decompressobj(-15, b'hello world').decompress, s)
for k in [dict(level=10), dict(method=7), dict(wbits=3), dict(memLevel=0), dict(memLevel=10), dict(strategy=9), dict(zdict='x'), dict(level='a')]:
    t(zlib.compressobj, **k)
for st in [zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED]:
    c = zlib.compressobj(6, strategy=st); s = c.compress(texts[4]) + c.flush(); print(st, zlib.decompress(s) == texts[4])
c = zlib.compressobj(); t(c.flush, zlib.Z_NO_FLUSH); t(c.flush, 99); t(c.compress, 'x')
t(zlib.adler32, b'hello'); t(zlib.adler32, b'hello', 5); t(zlib.adler32, b''); t(zlib.adler32, b'x' * 100000); t(zlib.adler32, 'x'); t(zlib.adler32, b'lo', zlib.adler32(b'hel')); t(zlib.crc32, b'hello'); t(zlib.crc32, b'lo', zlib.crc32(b'hel')); t(zlib.crc32, b'\xff' * 1000, 77); t(zlib.adler32, b'x', -1); t(zlib.adler32, b'\xff' * 20000)
print([(n, getattr(zlib, n)) for n in dir(zlib) if n[0] in 'ZMD' and n.isupper() or n == 'DEF_BUF_SIZE' if 'VERSION' not in n], zlib.error.__mro__, zlib.DEFLATED)
print(type(zlib.compressobj()), type(zlib.decompressobj()))
