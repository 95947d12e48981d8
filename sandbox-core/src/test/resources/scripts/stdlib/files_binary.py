# SPDX-License-Identifier: Apache-2.0
# Binary files, file descriptors, the classes of io, refusals of open().
import io
import os
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print("->", repr(function(*args, **kwargs))[:200])
    except Exception as e:
        print(type(e).__name__, e)


os.chdir(tempfile.mkdtemp())
with open("data", "wb") as f:
    print(f, f.raw, f.write(b"line 1\nline 2\n"), f.write(bytearray(b"ab")), f.write(memoryview(b"cd")), f.tell())
    attempt(f.write, "x")
    attempt(f.write, 5)
    attempt(f.read)
with open("data", "rb") as f:
    print(f, f.mode, f.name, f.readline(), f.tell(), f.peek(3)[:3], f.read(2), f.read1(3), f.readlines(), f.read())
    print(f.seek(-4, 2), f.read(), f.seek(2), f.seek(3, 1), f.read(1), f.seek(100), f.read())
    buffer = bytearray(6)
    f.seek(0)
    print(f.readinto(buffer), buffer, f.readinto1(memoryview(buffer)[:2]), buffer)
    attempt(f.write, b"x")
    attempt(f.read, -2)
    attempt(f.read, "a")
    attempt(f.seek, -1)
    attempt(f.seek, 0, 9)
    attempt(f.truncate, 1)
    attempt(f.readinto, b"xx")
    print(list(f))
for name in "read readline read1 write flush tell seek peek __enter__ __next__ readable".split():
    args = {"write": (b"x",), "seek": (0,)}.get(name, ())
    print(name, end=" ")
    attempt(getattr(f, name), *args)
with open("data", "r+b") as f:
    print(f, f.mode, f.read(4), f.write(b"XX"), f.read(3), f.seek(0), f.read(10), f.truncate(8), f.tell())
    print(f.seek(12), f.write(b"!"), f.seek(0), f.read())
with open("data", "ab") as f:
    print(f.tell(), f.write(b"+"), f.tell())
with open("data", "rb", 0) as f:
    print(f, f.mode, f.read(2), f.readall()[:3], f.read(), f.readable(), f.writable())
    attempt(f.write, b"x")
print(f)
attempt(f.read)
with open("data", "wb", buffering=0) as f:
    attempt(f.read)
    attempt(f.write, "x")
    print(f.write(b"abc"), f.tell())

for mode in ["q", "rw", "tb", "rU", "", "r+w", "rr", "r+b+"]:
    attempt(open, "data", mode)
attempt(open, "data", "rb", encoding="utf-8")
attempt(open, "data", "rb", errors="strict")
attempt(open, "data", "rb", newline="")
attempt(open, "data", "r", 0)
attempt(open, "data", newline="a")
attempt(open, "data", 5)
attempt(open, "data", "w", closefd=False)
attempt(open, None)
attempt(open, 3.5)
attempt(open, "x\0y")
attempt(open, "")
attempt(open, "nope")
attempt(open, "nope/x", "w")
attempt(open, "data/x", "w")
attempt(open, ".")
attempt(open, ".", "w")
attempt(open)
attempt(open, 99)
attempt(io.FileIO, "nope")
attempt(io.FileIO, "data", "z")
attempt(io.BufferedReader, 5)

fd = os.open("low", os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o644)
print(os.write(fd, b"hello"), os.lseek(fd, 1, os.SEEK_SET), os.read(fd, 2), os.lseek(fd, 0, os.SEEK_CUR))
print(os.fstat(fd).st_size, os.pread(fd, 2, 3), os.pwrite(fd, b"J", 0), os.ftruncate(fd, 4), os.isatty(fd))
with os.fdopen(fd, "r+") as f:
    print(f.name == fd, f.fileno() == fd, f.seek(0), f.read())
attempt(os.close, fd)
attempt(os.read, fd, 1)
fd = os.open("low", os.O_WRONLY | os.O_APPEND)
attempt(os.read, fd, 1)
print(os.write(fd, b"++"), os.close(fd), open("low").read())
attempt(os.open, "nope", os.O_RDONLY)
attempt(os.open, "low", os.O_CREAT | os.O_EXCL | os.O_WRONLY)
with open("low", opener=lambda path, flags: os.open(path, flags)) as f:
    print(f.read(), f.name)
with open("low", "rb") as f:
    same = open(f.fileno(), "rb", closefd=False)
    print(same.read(), same.close(), f.closed)

for cls in (io.FileIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.TextIOWrapper):
    print(cls, [base.__name__ for base in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)
                if issubclass(cls, base)])


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, b):
        part, self.data = self.data[:len(b)], self.data[len(b):]
        b[:len(part)] = part.upper()
        return len(part)


print(io.BufferedReader(Upper(b"some\nlines\n")).readlines(), Upper(b"abc").read(2), Upper(b"abc").readall())
print(io.TextIOWrapper(io.BufferedReader(Upper(b"x\r\ny"))).read().split("\n"))
for cls in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    for name in ("seek", "fileno", "truncate", "tell", "read", "write"):
        method = getattr(cls(), name, None)
        if method is not None:
            attempt(method, *{"seek": (0,), "write": ("" if cls is io.TextIOBase else b"",)}.get(name, ()))
pair = io.BufferedRWPair(io.BytesIO(b"abc"), io.BytesIO())
print(pair.read(2), pair.write(b"x"), pair.readable(), pair.closed)
out = io.BytesIO()
writer = io.BufferedWriter(out, 4) if hasattr(out, "readinto") else None
writer.write(b"ab")
print(out.getvalue(), writer.write(b"cdef"), writer.flush(), out.getvalue())
with open(os.devnull, "w") as nothing:
    print(nothing.write("gone"))
print(open(os.devnull).read() == "")
