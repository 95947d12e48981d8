# SPDX-License-Identifier: Apache-2.0
# Text files: modes, lines, positions, line ends, encodings, errors.
import io
import os
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print("->", repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


os.chdir(tempfile.mkdtemp())
with open("notes.txt", "w") as f:
    print(f.write("first\nsecond\n"), f.name, f.mode, f.encoding.lower(), f.errors, f.newlines)
    print("third", 3, sep="|", file=f)
    f.writelines(["fourth\n", "fifth"])
    print(f.buffer, f.buffer.raw, f.closed, f.readable(), f.writable(), f.seekable())
    for refused in (f.read, f.readline, f.readlines):
        attempt(refused)
    attempt(f.write, 5)
    attempt(f.write, b"x")
    attempt(f.writelines, [1])
print(f.closed, f.buffer.raw)
for name in "read readline write flush tell seek truncate __enter__ __next__ writable".split():
    args = {"write": ("x",), "seek": (0,)}.get(name, ())
    print(name, end=" ")
    attempt(getattr(f, name), *args)
with open("notes.txt") as f:
    print([line for line in f], f.read(), repr(f.readline()))
    print(f.seek(0), f.read(3), f.readline(), f.tell(), f.readlines(), f.tell())
    f.seek(0)
    next(f)
    attempt(f.tell)
    print(list(f), f.tell())
    f.seek(0)
    print(f.readline(2), f.readline(100), f.readline(0) == "", f.readlines(8))
    attempt(f.seek, 1, 1)
    attempt(f.seek, 1, 2)
    attempt(f.seek, -1)
    attempt(f.seek, 0, 5)
    attempt(f.read, "a")
    attempt(f.read, None)
with open("notes.txt", "r+") as f:
    print(f.read(5), f.write("END"))
with open("notes.txt", "a+") as f:
    print(f.tell(), f.write("!"), f.seek(0), f.read()[-9:])
with open("notes.txt", "w+") as f:
    print(f.write("abc"), f.seek(1), f.read(), f.truncate(2), f.seek(0), f.read())
attempt(open, "notes.txt", "x")
with open("new.txt", "x") as f:
    print(f.mode, f.tell())

with open("ends.bin", "wb") as f:
    f.write("aé\r\nb\rc\nd€😀".encode())
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("ends.bin", newline=newline, encoding="utf-8") as f:
        print(repr(newline), f.readlines(), f.newlines)
    with open("written", "w", newline=newline) as f:
        f.write("a\nb\r\nc\r")
    print(open("written", "rb").read())
with open("ends.bin") as f:
    while True:
        place = f.tell()
        line = f.readline()
        print(place % 2**64, repr(line))
        if not line:
            break
    f.seek(5)
    print(repr(f.read(2)), f.tell() % 2**64, repr(f.read()))
for encoding in ("utf-16", "utf-32", "utf-8-sig", "utf-16-le", "latin-1", "ascii", "no-such"):
    try:
        with open("coded", "w", encoding=encoding) as f:
            f.write("aé")
            f.write("b")
        with open("coded", "a", encoding=encoding) as f:
            f.write("c\n")
        with open("coded", encoding=encoding) as f:
            print(encoding, open("coded", "rb").read(), f.read(1), f.tell(), f.read(), f.seek(0), f.read())
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
with open("bad", "wb") as f:
    f.write(b"ab\xff\xfecd\xe2\x82")
attempt(open("bad").read)
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    with open("bad", errors=errors) as f:
        print(ascii(f.read()))

long = "é" * 9000 + "\r\n" + "x" * 20000 + "\n" + "😀" * 3000
with open("long", "w", newline="") as f:
    f.write(long)
with open("long") as f:
    lines = f.readlines()
    print([len(line) for line in lines], f.newlines, "".join(lines) == long.replace("\r\n", "\n"))
with open("long") as f:
    print(len(f.readline()), f.tell(), len(f.read(7)), f.tell(), len(f.readline()), f.tell())
    f.seek(f.tell() + 4)
    print(f.read(2))
with open("long", newline="") as f:
    pieces = []
    while piece := f.read(4096):
        pieces.append(piece)
    print(len(pieces), "".join(pieces) == long)

with open("count.txt", "w") as f:
    for i in range(2000):
        f.write(f"{i}\n")
print(sum(int(line) for line in open("count.txt")), os.path.getsize("count.txt"))
f = open("notes.txt", "r", -1, "utf-8")
print(f)
with open("copy.txt", "w") as g:
    g.write(f.read().upper())
buffer = f.detach()
attempt(f.read)
attempt(lambda: f.closed)
buffer.close()
with open("copy.txt") as f:
    f.reconfigure(encoding="latin-1")
    print(f.encoding, f.line_buffering, f.write_through, f.read())
    attempt(f.reconfigure, encoding="ascii")
w = io.TextIOWrapper(io.BytesIO(b"one\r\ntwo"), newline=None)
print(list(w), repr(w.newlines))
print(isinstance(f, io.TextIOWrapper), isinstance(f, io.TextIOBase), isinstance(f, io.IOBase))
print(io.open is open, open)
