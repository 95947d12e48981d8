# SPDX-License-Identifier: Apache-2.0
# io.StringIO and io.BytesIO.
import io

s = io.StringIO("first\nsecond\nthird")
print(s.readline(), s.read(3), s.tell(), s.read(), s.read(), s.seek(0), s.readlines(), s.getvalue() == "first\nsecond\nthird")
s.seek(0)
for line in s:
    print(repr(line))
w = io.StringIO()
print(w.write("abc"), w.writelines(["d", "e\n"]), w.getvalue(), w.seek(1), w.write("ZZ"), w.getvalue(), w.truncate(2), w.getvalue(), w.readable(), w.writable(), w.seekable(), w.closed)
print("printed", 1, file=w)
print(repr(w.getvalue()), w.seek(0, 2), w.tell())
with io.StringIO("ctx") as c:
    print(c.read())
for source in ["c.read()", "io.StringIO(5)", "w.write(5)", "w.write(b'x')", "w.seek(-1)", "io.StringIO().seek(1, 1)", "io.BytesIO('x')", "io.BytesIO().write('x')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
b = io.BytesIO(b"bytes\ndata")
print(b.read(2), b.readline(), b.read(), b.getvalue(), b.seek(-4, 2), b.read(), b.write(b"!"), b.getvalue(), b.seek(20), b.write(b"x"), b.getvalue())
print(repr(io.StringIO("a\r\nb").read()), io.StringIO("x").readline(), list(io.StringIO("1\n2")), io.StringIO("abc").read(-1), io.StringIO("a\n\nb").readlines(), io.StringIO("abcdef").readline(2))
