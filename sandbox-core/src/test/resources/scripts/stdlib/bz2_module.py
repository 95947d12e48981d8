# SPDX-License-Identifier: Apache-2.0
"""The module bz2: the bytes it makes, streams in pieces, files, errors."""
import bz2
import hashlib
import io
import random
import tempfile
import os

r = random.Random(5)
words = [bytes(r.choices(b"abcdefghij", k=r.randint(2, 7))) for _ in range(300)]
samples = {
    "empty": b"",
    "one": b"a",
    "hello": b"hello world",
    "runs": b"a" * 3 + b"b" * 4 + b"c" * 5 + b"d" * 255 + b"e" * 259 + b"f" * 600 + b"g",
    "text": b" ".join(r.choices(words, k=4000)),
    "noise": r.randbytes(5000),
    "all": bytes(range(256)) * 3 + b"!",
    "lines": b"".join(b"%d;%s\n" % (i, words[i % 300]) for i in range(3000)),
}
for name, data in samples.items():
    packed = bz2.compress(data)
    print(name, len(data), len(packed), hashlib.md5(packed).hexdigest(), bz2.decompress(packed) == data)
big = b"".join(r.choices(words, k=60000))
for level in (1, 2, 9):
    packed = bz2.compress(big, level)
    print(level, len(big), len(packed), hashlib.md5(packed).hexdigest(), bz2.decompress(packed) == big)
print(bz2.compress(b"hello world").hex())
two = bz2.compress(b"one") + bz2.compress(b"two")
print(bz2.decompress(two), bz2.decompress(two + b"junk"))
d = bz2.BZ2Decompressor()
print(d.eof, d.needs_input, d.unused_data, d.decompress(two), d.eof, d.unused_data == bz2.compress(b"two"), d.needs_input)
try:
    d.decompress(b"x")
except EOFError as error:
    print(error)
d = bz2.BZ2Decompressor()
packed = bz2.compress(b"0123456789" * 5)
print(d.decompress(packed, 7), d.needs_input, d.eof, d.decompress(b"", 20), len(d.decompress(b"", -1)), d.eof)
d = bz2.BZ2Decompressor()
print(b"".join(d.decompress(packed[i : i + 1]) for i in range(len(packed))) == b"0123456789" * 5, d.eof)
c = bz2.BZ2Compressor(3)
parts = [c.compress(b"x" * 1000), c.compress(bytearray(b"y")), c.flush()]
print(bz2.decompress(b"".join(parts)) == b"x" * 1000 + b"y", len(b"".join(parts)))
for action in (
    lambda: c.flush(),
    lambda: c.compress(b""),
    lambda: bz2.BZ2Compressor(0),
    lambda: bz2.compress(b"", 10),
    lambda: bz2.compress("text"),
    lambda: bz2.decompress(b"junk"),
    lambda: bz2.decompress(packed[:-3]),
    lambda: bz2.decompress(packed[:30] + b"\0\0\0" + packed[33:]),
    lambda: bz2.decompress(b"BZh9" + b"\0" * 40),
    lambda: bz2.decompress(b""),
    lambda: bz2.open("x", "rbt"),
    lambda: bz2.open("x", "rb", encoding="utf-8"),
    lambda: bz2.BZ2File("x", "q"),
    lambda: bz2.BZ2File(5),
    lambda: bz2.BZ2File(io.BytesIO(b"junk")).read(),
    lambda: bz2.BZ2File(io.BytesIO(packed[:20])).read(),
    lambda: bz2.BZ2File(io.BytesIO(packed)).write(b"x"),
    lambda: bz2.BZ2File("missing.bz2"),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.bz2")
    with bz2.open(path, "wt", encoding="utf-8", newline="\n") as file:
        print(file.write("añb\nline two\n"))
        file.writelines(f"{n}\n" for n in range(5))
    with bz2.open(path, "at") as file:
        file.write("appended\n")
    with bz2.open(path, "rt", encoding="utf-8") as file:
        print(file.readline(), list(file))
    with bz2.BZ2File(path) as file:
        print(file.readable(), file.writable(), file.seekable(), file.mode, file.peek(2)[:2], file.read(4), file.tell())
        print(file.seek(-3, 2), file.read(), file.seek(2), file.readline(3), file.readlines()[:2], file.closed)
        buffer = bytearray(4)
        file.seek(0)
        print(file.readinto(buffer), buffer, file.read1(3), next(file))
    print(file.closed)
    try:
        file.read()
    except ValueError as error:
        print(error)
out = io.BytesIO()
with bz2.BZ2File(out, "w", compresslevel=1) as file:
    print(file.write(b"abc"), file.mode, file.tell())
print(bz2.decompress(out.getvalue()))
