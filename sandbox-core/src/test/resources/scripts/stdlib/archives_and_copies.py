# SPDX-License-Identifier: Apache-2.0
import io, os, zipfile, tarfile, zlib, lzma, shutil, tempfile, pickle, datetime


def show(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, "|", e)


b = io.BytesIO()
with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
    z.writestr("a.txt", "hello " * 50)
    z.writestr(zipfile.ZipInfo("d/b.bin", (2020, 1, 2, 3, 4, 6)), b"\x00\x01", zipfile.ZIP_STORED)
    z.mkdir("empty")
    with z.open("stream.txt", "w") as f:
        f.write(b"part1"), f.write(b"part2")
    z.comment = b"note"
    show(z.writestr, "x", "y", compress_type=99)
    show(z.read, "a.txt")
z = zipfile.ZipFile(b)
print(z.namelist(), z.testzip(), z.comment, z.mode, z.compression, z.filename, z.infolist()[1], repr(z.getinfo("a.txt")), z.getinfo("d/b.bin").date_time, z.getinfo("empty/").is_dir(), z.read("a.txt")[:5], z.open("a.txt").read(3), z.getinfo("a.txt").compress_size < 50, z.getinfo("a.txt").CRC, z.getinfo("a.txt").file_size)
with z.open("stream.txt") as f:
    print(f.readline(), f.tell(), f.seek(2), f.read(2), f.name, f.mode, f.closed, f.readable(), f.seekable(), f.peek(1)[:1], f)
for bad in (lambda: z.read("no"), lambda: z.open("a.txt", "x"), lambda: z.writestr("q", ""), lambda: z.extract("no"), lambda: zipfile.ZipFile(io.BytesIO(b"junk")), lambda: zipfile.ZipFile(io.BytesIO(), "q"), lambda: zipfile.ZipFile("nofile.zip"), lambda: zipfile.ZipFile(io.BytesIO(), "w", 99), lambda: z.setpassword("x"), lambda: zipfile.ZipInfo("x", (1979, 1, 1, 0, 0, 0)), lambda: zipfile.ZipFile(io.BytesIO(), "r")):
    show(bad)
z.extractall("out")
print(sorted(os.listdir("out")), open("out/a.txt").read()[:5], z.extract("d/b.bin", "o2"))
z.close()
show(z.read, "a.txt")
print(zipfile.is_zipfile(b), zipfile.is_zipfile(io.BytesIO(b"x")), zipfile.is_zipfile("no"))
with zipfile.ZipFile(b, "a") as z:
    z.write("out/a.txt", "copy.txt")
    z.writestr("a.txt", "dup") if 0 else None
p = zipfile.Path(b)
print(sorted(x.name for x in p.iterdir()), (p / "a.txt").read_text()[:5], p.joinpath("d").is_dir(), (p / "d" / "b.bin").read_bytes(), (p / "no").exists(), (p / "a.txt").suffix, (p / "a.txt").is_file(), (p / "d/b.bin").parent.name)
t = io.BytesIO()
with tarfile.open(fileobj=t, mode="w:gz") as tar:
    info = tarfile.TarInfo("f.txt")
    info.size, info.mtime, info.mode, info.uname = 5, 1e9, 0o600, "me"
    tar.addfile(info, io.BytesIO(b"hello"))
    d = tarfile.TarInfo("dir"); d.type = tarfile.DIRTYPE; d.mode = 0o755; tar.addfile(d)
    s = tarfile.TarInfo("dir/link"); s.type = tarfile.SYMTYPE; s.linkname = "../f.txt"; tar.addfile(s)
    tar.add("out/a.txt", arcname="added.txt", filter=lambda i: setattr(i, "mtime", 0) or i)
    show(tar.addfile, tarfile.TarInfo("x" * 300))
t.seek(0)
with tarfile.open(fileobj=t) as tar:
    print(tar.getnames()[:4], tar.getmember("f.txt").mode, tar.getmember("dir").isdir(), tar.getmember("dir/link").issym(), tar.getmember("dir/link").linkname, tar.extractfile("f.txt").read(), tar.getmember("f.txt").mtime, tar.extractfile("dir"), [m.name[:9] for m in tar], tar.getmembers()[0].get_info()["name"], tar.getmember("f.txt").isfile())
    for bad in (lambda: tar.getmember("no"), lambda: tar.extractfile("no"), lambda: tar.add("f"), lambda: tarfile.open("no.tar"), lambda: tarfile.open(fileobj=io.BytesIO(b"junk" * 200)), lambda: tarfile.open(fileobj=io.BytesIO(), mode="q"), lambda: tarfile.open(fileobj=io.BytesIO(), mode="w:zz"), lambda: tarfile.open(fileobj=io.BytesIO(b""), mode="r"), lambda: tar.extractall("e", filter="nope")):
        show(bad)
    tar.extract("f.txt", "ex", filter="data")
print(open("ex/f.txt").read(), tarfile.is_tarfile(io.BytesIO(b"")), tarfile.TarError.__mro__[1])
evil = io.BytesIO()
with tarfile.open(fileobj=evil, mode="w") as tar:
    for name in ("/abs.txt", "../up.txt"):
        tar.addfile(tarfile.TarInfo(name), io.BytesIO())
    l = tarfile.TarInfo("bad"); l.type = tarfile.SYMTYPE; l.linkname = "/etc/passwd"; tar.addfile(l)
evil.seek(0)
with tarfile.open(fileobj=evil) as tar:
    for m in tar.getmembers():
        show(lambda: tarfile.data_filter(m, "/dest").name)
        show(lambda: tarfile.tar_filter(m, "/dest").name)
c = zlib.compressobj(level=9, wbits=-15)
data = c.compress(b"abc" * 100) + c.flush()
print(zlib.decompress(data, -15)[:6], zlib.crc32(b"x"), zlib.adler32(b"x", 5), zlib.crc32(b"b", zlib.crc32(b"a")) == zlib.crc32(b"ab"), len(zlib.compress(b"a" * 1000)), zlib.decompress(zlib.compress(b"q", 0)))
d = zlib.decompressobj(wbits=-15)
print(d.decompress(data, 10), len(d.unconsumed_tail) > 0, d.eof, d.decompress(d.unconsumed_tail)[-3:], d.eof, d.unused_data, d.flush())
for bad in (lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(zlib.compress(b"abc")[:-2]), lambda: zlib.decompress(b""), lambda: zlib.compress("x"), lambda: zlib.compress(b"", 10), lambda: zlib.compressobj(level=99), lambda: zlib.decompressobj().decompress(b"\x00"), lambda: zlib.crc32("x"), lambda: zlib.decompressobj(wbits=99), lambda: zlib.decompress(b"x", bufsize=-1), lambda: zlib.decompressobj().decompress(b"", -1), lambda: lzma.decompress(b"junk"), lambda: lzma.decompress(lzma.compress(b"abc")[:-5]), lambda: lzma.compress("x"), lambda: lzma.LZMADecompressor(99), lambda: lzma.open(io.BytesIO(), "q"), lambda: lzma.LZMAFile(5)):
    show(bad)
for name, args in [("make_archive", ("arch", "zip", "out")), ("make_archive", ("arch", "gztar", "out")), ("make_archive", ("arch", "nope", "out")), ("unpack_archive", ("arch.zip", "un")), ("unpack_archive", ("arch.xyz",)), ("copy", ("out/a.txt", "c.txt")), ("copy", ("no", "c.txt")), ("copyfile", ("out/a.txt", "out/a.txt")), ("copytree", ("out", "tree")), ("copytree", ("out", "tree")), ("move", ("c.txt", "moved.txt")), ("move", ("no", "x")), ("rmtree", ("tree",)), ("rmtree", ("tree",)), ("rmtree", ("tree", True)), ("which", ("python-nope",)), ("copy2", ("out/a.txt", "un")), ("copyfileobj", (io.BytesIO(b"x"), io.BytesIO())), ("get_archive_formats", ()), ("get_unpack_formats", ()), ("ignore_patterns", ("*.py",)), ("disk_usage", ("nope",))]:
    try:
        r = getattr(shutil, name)(*args)
        print(name, "gives", os.path.basename(r) if isinstance(r, str) else r if not callable(r) else "function")
    except Exception as e:
        print(name, type(e).__name__, e)
print(shutil.ignore_patterns("*.py", "b*")("x", ["a.py", "b", "c"]) == {"a.py", "b"}, shutil.get_terminal_size((5, 6)).lines > 0, shutil.Error.__bases__, shutil.SameFileError.__mro__[1].__name__)
with tempfile.TemporaryDirectory(prefix="pre", suffix="suf") as d:
    print(os.path.isdir(d), os.path.basename(d).startswith("pre"), d.endswith("suf"))
    with tempfile.NamedTemporaryFile("w+", dir=d, suffix=".txt", delete=False) as f:
        print(f.write("x"), f.seek(0), f.read(), f.name.endswith(".txt"), os.path.dirname(f.name) == d)
    print(os.path.exists(f.name))
print(os.path.exists(d), os.path.exists(f.name))
with tempfile.TemporaryFile() as f, tempfile.SpooledTemporaryFile(max_size=3, mode="w+") as s:
    f.write(b"q"); f.seek(0); s.write("ab"); print(f.read(), s._rolled, s.write("cd"), s._rolled, s.seek(0), s.read())
fd, path = tempfile.mkstemp(text=True)
os.write(fd, b"z"); os.close(fd); print(open(path).read(), tempfile.gettempprefix(), os.path.isdir(tempfile.mkdtemp()), tempfile.gettempdir() == tempfile.gettempdirb().decode())
show(tempfile.NamedTemporaryFile, "z")
