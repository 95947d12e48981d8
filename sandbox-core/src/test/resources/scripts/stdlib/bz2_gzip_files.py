# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import bz2, gzip, io, zlib
D = b'hello world ' * 50
c = bz2.compress(D)
with bz2.open('a.bz2', 'wb') as f: f.write(D)
g = gzip.compress(D, mtime=0)
each('''
c == bz2.compress(D, 9), bz2.decompress(c) == D, bz2.decompress(c + c) == D + D, bz2.decompress(b''), bz2.compress(b'')
bz2.compress(D, 0)
bz2.compress('x')
bz2.decompress(b'garbage')
bz2.decompress(c[:-5])
bz2.decompress(c + b'trail') == D
bz2.decompress('x')
bz2.BZ2Compressor(10)
bz2.open('a.bz2', 'q')
bz2.open('a.bz2', 'rb', encoding='x')
bz2.open('a.bz2', 'rtb')
bz2.open(5)
bz2.BZ2File('nope')
bz2.BZ2File('a.bz2', 'w', compresslevel=0)
bz2.BZ2File(io.BytesIO(c)).read(5), bz2.BZ2File(io.BytesIO(c)).readline()[:3], bz2.BZ2File(io.BytesIO(c)).readlines()[0][:3], bz2.BZ2File(io.BytesIO(c)).peek(3)[:3], bz2.BZ2File(io.BytesIO(c)).read1(4)
bz2.BZ2File(io.BytesIO(c)).mode, bz2.BZ2File(io.BytesIO(c)).readable(), bz2.BZ2File(io.BytesIO(c)).writable(), bz2.BZ2File(io.BytesIO(c)).seekable(), bz2.BZ2File('a.bz2').name, bz2.BZ2File('a.bz2').fileno() > 0
bz2.BZ2File(io.BytesIO(c)).write(b'x')
bz2.BZ2File(io.BytesIO(), 'w').read()
bz2.BZ2File(io.BytesIO(c[:-3])).read()
bz2.BZ2File(io.BytesIO(b'junk')).read()
gzip.decompress(g) == D, gzip.decompress(g + g) == D + D, gzip.decompress(b''), g[:10], gzip.compress(D, 1, mtime=5)[4:9]
gzip.decompress(b'garbage')
gzip.decompress(g[:-3])
gzip.decompress(g[:-8] + b'12345678')
gzip.decompress(g + b'xx')
gzip.decompress(g + bytes(5)) == D
gzip.compress('x')
gzip.compress(D, 11)
gzip.BadGzipFile.__mro__
gzip.open('a.gz', 'wb').close(), gzip.open('a.gz').read()
gzip.open('a.gz', 'zz')
gzip.open('a.gz', 'rtb')
gzip.open('a.gz', 'rb', newline='')
gzip.open(5)
gzip.GzipFile()
gzip.GzipFile('nope.gz')
gzip.GzipFile(fileobj=io.BytesIO(g)).read(5), gzip.GzipFile(fileobj=io.BytesIO(g)).name, gzip.GzipFile(fileobj=io.BytesIO(g)).mode, gzip.GzipFile(fileobj=io.BytesIO(g)).mtime
gzip.GzipFile(fileobj=io.BytesIO(g)).write(b'')
gzip.GzipFile(fileobj=io.BytesIO(b'xx')).read()
gzip.GzipFile(fileobj=io.BytesIO(g[:20])).read()
gzip.GzipFile('x', 'wb', 15)
''', globals())
k = bz2.BZ2Compressor(); out = k.compress(b'abc') + k.compress(b'def') + k.flush(); print(bz2.decompress(out))
for f in (lambda: k.compress(b'x'), lambda: k.flush()):
    try: f()
    except ValueError as e: print(e)
d = bz2.BZ2Decompressor(); print(d.eof, d.needs_input, d.unused_data); r = d.decompress(c[:20]); r += d.decompress(c[20:] + b'more'); print(r == D, d.eof, d.unused_data, d.needs_input)
try: d.decompress(b'')
except EOFError as e: print(e)
d = bz2.BZ2Decompressor(); print(d.decompress(c, max_length=5), d.needs_input, d.eof, d.decompress(b'', 7), len(d.decompress(b'')))
with bz2.open('t.bz2', 'wt', encoding='utf-8', newline='\n') as f: print(f.write('héllo\nw\n'))
with bz2.open('t.bz2', 'at', encoding='utf-8') as f: f.write('more\n')
with bz2.open('t.bz2', 'rt', encoding='utf-8') as f: print(f.readlines())
with bz2.BZ2File('t.bz2') as f: print(f.tell(), f.seek(3), f.read(3), f.seek(0), f.seek(-2, 2), f.read(), list(bz2.open('t.bz2')))
f.close(); 
try: f.read()
except ValueError as e: print(e)
w = bz2.BZ2File('w.bz2', 'w'); print(w.writelines([b'a\n', b'b\n']), w.tell(), w.closed); 
w.close(); print(w.closed, bz2.open('w.bz2').read())
try: bz2.BZ2File('w.bz2', 'x')
except FileExistsError as e: print(e.errno)
with gzip.open('t.gz', 'wt', encoding='utf-8') as f: f.write('a\nb\n')
with gzip.open('t.gz', 'ab') as f: f.write(b'c\n')
with gzip.open('t.gz', 'rt') as f: print(list(f))
o = io.BytesIO()
with gzip.GzipFile(filename='name.txt', mode='wb', fileobj=o, mtime=1, compresslevel=9) as f: print(f.write(b'abc'), f.writelines([b'd']), f.tell(), f.flush(), f.writable(), f.readable(), f.seekable())
print(o.getvalue()[:20], gzip.GzipFile(fileobj=io.BytesIO(o.getvalue())).read())
with gzip.GzipFile(fileobj=io.BytesIO(g)) as f: print(f.seek(5), f.read(4), f.tell(), f.seek(2), f.read1(3), f.peek(2)[:2], f.readline()[:4], f.seek(0), f.rewind(), f.read(3))
