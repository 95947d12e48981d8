# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import io
from io import *

s = StringIO("line1\nline2\r\nline3")
b = BytesIO(b"abc\ndef\nghi")


class Raw(RawIOBase):
    def __init__(self, data=b""): self.data, self.pos, self.out = data, 0, []
    def readable(self): return True
    def writable(self): return True
    def readinto(self, buf):
        chunk = self.data[self.pos:self.pos + min(len(buf), 3)]
        buf[:len(chunk)] = chunk
        self.pos += len(chunk)
        return len(chunk)
    def write(self, data):
        self.out.append(bytes(data))
        return len(data)


class NoRead(RawIOBase): pass


check(r'''
s.read(3), s.readline(), s.readline(), s.tell(), s.read(), s.read(), s.seek(0), s.readlines(), s.getvalue(), s.seek(2), s.readline(2), s.readlines(1), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.newlines, s.line_buffering, s.encoding, s.errors
s.seek(-1)
s.seek(1, 1)
s.seek(0, 2), s.seek(0, 1), s.tell()
s.seek(0, 5)
s.seek("a")
s.write("X"), s.getvalue(), s.truncate(3), s.getvalue(), s.tell(), s.write("Y"), s.getvalue()
s.write(b"x")
s.write(5)
s.truncate(-1)
s.read("a")
s.fileno()
s.detach()
s.writelines(["a", "b"]), s.getvalue()
s.writelines([1])
s.writelines("xy"), s.getvalue()[-4:]
list(StringIO("a\nb\n")), next(StringIO("q")), [*StringIO("")], StringIO("a\r\nb", newline=None).read(), StringIO("a\r\nb", newline="").readlines(), StringIO("a\nb", newline="\r\n").getvalue(), StringIO("a\r\nb\rc", newline="\n").readlines(), StringIO("a\rb\r\nc", newline=None).newlines, StringIO("a\rb", newline="\r").readlines()
StringIO("x", newline="z")
StringIO(5)
StringIO(b"x")
StringIO(None).getvalue(), StringIO().read(), StringIO("ab").read(None), StringIO("ab").read(-1), StringIO(initial_value="q").getvalue()
(c := StringIO("x")).close(), c.closed, c.close()
c.read()
c.getvalue()
c.write("")
b.read(2), b.readline(), b.read1(2), b.readinto(bytearray(2)), b.tell(), b.getvalue(), b.getbuffer().nbytes, b.seek(-3, 2), b.read(), b.seek(0), b.readlines(), b.seek(0), b.readline(2), b.peek if hasattr(b, "peek") else 0, b.seek(0, 1)
b.seek(-1)
b.seek(-100, 1), b.seek(100), b.read(), b.write(b"Z"), b.getvalue()[-3:], len(b.getvalue())
b.write("x")
b.write(5)
b.truncate(4), b.getvalue(), b.seek(0), b.write(bytearray(b"QQ")), b.write(memoryview(b"R")), b.getvalue(), b.writelines([b"1", b"2"]), b.getvalue()
b.writelines(["a"])
b.truncate(-1)
b.read("a")
(v := b.getbuffer()), v[0], bytes(v[:2])
v.release(), b.truncate(2)
BytesIO("x")
BytesIO(5)
BytesIO(initial_bytes=b"a").read(), BytesIO(bytearray(b"q")).getvalue(), list(BytesIO(b"a\nb")), BytesIO(b"abc").readinto(memoryview(bytearray(2))), BytesIO(b"abc").readinto1(bytearray(5))
BytesIO(b"a").readinto(b"x")
b.detach()
b.fileno()
b.isatty(), b.name if hasattr(b, "name") else None, b.mode if hasattr(b, "mode") else None
(t := TextIOWrapper(BytesIO("é\r\nb\nc".encode()), "utf-8")).read(1), t.readline(), t.readline(), t.read(), t.newlines, t.encoding, t.errors, t.line_buffering, t.write_through, t.buffer.getvalue(), t.seek(0), t.readlines(), t.tell() > 0, t.name if hasattr(t, "name") else None, t.readable(), t.closed
t.read()
TextIOWrapper(BytesIO(b"\xff"), "utf-8").read()
TextIOWrapper(BytesIO(b"\xffa"), "utf-8", errors="replace").read(), TextIOWrapper(BytesIO(b"\xffa"), "ascii", "ignore").read(), TextIOWrapper(BytesIO(b"a\xe9"), "latin-1").read()
TextIOWrapper(BytesIO(), "nope")
TextIOWrapper(BytesIO(), "utf-8", newline="x")
TextIOWrapper(BytesIO(), "ascii").write("é")
TextIOWrapper(5)
TextIOWrapper(BytesIO(), "utf-8").write(b"x")
TextIOWrapper(StringIO("x"), "utf-8").read()
TextIOWrapper(BytesIO(b"abc"), "utf-8").seek(1, 1)
TextIOWrapper(BytesIO(b"ab"), "ascii").seek(0, 2), TextIOWrapper(BytesIO(b"a b"), "ascii").read(2)
repr(TextIOWrapper(BytesIO(), "utf-8")), repr(BufferedReader(BytesIO())).split(" at ")[0], repr(StringIO()).split(" at ")[0], repr(BytesIO()).split(" at ")[0], repr(BufferedWriter(BytesIO())).split(" at ")[0]
(r := BufferedReader(Raw(b"abcdefgh"), 4)).read(2), r.peek(1), r.read1(3), r.read(), r.read(), r.raw.pos, r.readable(), r.seekable(), r.closed, r.read1() if hasattr(r, "read1") else 0
r.write(b"x")
BufferedReader(Raw(b"ab\ncd")).readline(), BufferedReader(Raw(b"ab\ncd")).readlines(), BufferedReader(Raw(b"ab\ncd")).readinto(bytearray(4)), Raw(b"abcdef").read(2), Raw(b"abcdefg").readall(), Raw(b"abc").readline(), list(Raw(b"a\nb"))
BufferedReader(Raw(), 0)
BufferedReader(5)
w.write(b"x")
BufferedWriter(Raw()).read()
BufferedWriter(Raw()).write("x")
(p := BufferedRWPair(Raw(b"in"), (q := Raw()))).read(1), p.write(b"out"), p.flush(), q.out, p.peek(1)
(x := BufferedRandom(BytesIO(b"hello"))).read(2), x.write(b"X"), x.seek(0), x.read(), x.tell()
NoRead().read(1)
NoRead().write(b"x")
NoRead().readable(), NoRead().seekable(), NoRead().closed, NoRead().isatty(), NoRead().flush()
NoRead().seek(0)
NoRead().tell()
NoRead().fileno()
NoRead().truncate()
IOBase().readline()
IOBase().read
TextIOBase().read()
BufferedIOBase().read()
open_code("/nope")
print("a", 1, sep="-", end="!", file=(f := StringIO())), f.getvalue(), print(file=f), f.getvalue(), print("x", file=f, flush=True), f.getvalue()
print("x", file=5)
print("x", sep=5)
print("x", end=b"")
''')
with StringIO("ctx") as f:
    print(f.read())
print(f.closed)
with BytesIO(b"q") as f, open("new.txt", "w") as g:
    g.write("hello\n")
    print(g.name, g.mode, g.closed, g.tell(), g.isatty())
print(g.closed, open("new.txt").read(), open("new.txt", "rb").read(), open("new.txt", "rb").mode, open("new.txt", "rb", buffering=0).readall(), open("new.txt", "a+").tell(), open("new.txt", "r+b").mode)
for args in [("nope.txt",), ("new.txt", "z"), ("new.txt", "rw"), ("new.txt", "rb", -1, "utf-8"), ("new.txt", "r", 0), ("new.txt", "x"), ("new.txt", ""), ("new.txt", "tb"), ("new.txt", "U"), ("new.txt", "rb", 1, None, None, "\n"), (5.5,), (None,), ("a\0b",), ("new.txt", 5), ("",), (".",), ("new.txt", "r", -1, "nope"), ("new.txt/x",), ("no/dir.txt", "w")]:
    try:
        print(args, open(*args))
    except Exception as e:
        print(args, type(e).__name__, e)
