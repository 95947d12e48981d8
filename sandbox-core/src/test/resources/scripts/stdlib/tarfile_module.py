# SPDX-License-Identifier: Apache-2.0
"""The module tarfile: headers, archives in memory and in files, links, filters, errors."""
import hashlib
import io
import os
import tarfile
import tempfile
import warnings


def info(name, **kw):
    made = tarfile.TarInfo(name)
    for key, value in kw.items():
        setattr(made, key, value)
    return made


t = info("a/b")
print(t.get_info(), hashlib.md5(t.tobuf()).hexdigest(), t.tobuf(tarfile.GNU_FORMAT)[257:265])
for made in (info("é" * 80, size=2**40, mtime=1.5), info("x" * 120, uid=2**22, linkname="l" * 150), info("d/" * 70 + "e", uname="ü", mtime=-5), info("dir", type=tarfile.DIRTYPE, mode=0o41777), info("c", type=tarfile.CHRTYPE, devmajor=3, devminor=7)):
    for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        try:
            buf = made.tobuf(form)
            print(made.name[:5], form, len(buf), hashlib.md5(buf).hexdigest())
            back = tarfile.open(fileobj=io.BytesIO(buf + bytes(1024))).next()
            print("  ", back.name == made.name, back.size, back.mtime, back.uid, back.linkname[:3], len(back.linkname), back.type, back.devminor, sorted(back.pax_headers))
        except (ValueError, tarfile.TarError) as error:
            print(made.name[:5], form, type(error).__name__, error)
for mode in ("w", "w:gz", "w:bz2", "w:xz", "w|", "w|gz"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode, format=tarfile.GNU_FORMAT) as archive:
        for name, data in (("one.txt", b"first"), ("dir/two.bin", bytes(range(256)) * 9), ("empty", b"")):
            archive.addfile(info(name, size=len(data), mtime=86400, uname="me"), io.BytesIO(data))
        archive.addfile(info("link", type=tarfile.SYMTYPE, linkname="one.txt"))
        archive.addfile(info("hard", type=tarfile.LNKTYPE, linkname="dir/two.bin"))
        archive.addfile(info("folder", type=tarfile.DIRTYPE, mode=0o755))
        print(archive.mode, archive.getnames(), archive.offset)
    data = out.getvalue()
    reading = "r" + mode[1:] if "|" not in mode else "r|*"
    with tarfile.open(fileobj=io.BytesIO(data), mode=reading) as archive:
        print(mode, [(m.name, m.size, m.type, m.isfile(), m.isdir(), m.issym(), m.islnk(), m.offset_data) for m in archive])
        if mode == "w":
            archive.list()
            archive.list(verbose=False)
            print(len(data), hashlib.md5(data).hexdigest(), archive.extractfile("link").read(), len(archive.extractfile("hard").read()), archive.extractfile("folder"))
            file = archive.extractfile("dir/two.bin")
            print(file.seek(250), file.read(10), file.tell(), file.name, file.readable(), file.seek(-2, 2), file.read())
            print(archive.extractfile(archive.getmember("one.txt")).readlines(), repr(archive.extractfile("one.txt")))
            try:
                archive.getmember("zz")
            except KeyError as error:
                print(error)
            plain = data
print(tarfile.is_tarfile(io.BytesIO(plain)), tarfile.is_tarfile(io.BytesIO(b"x" * 600)))
for action in (
    lambda: tarfile.open(fileobj=io.BytesIO(b"")),
    lambda: tarfile.open(fileobj=io.BytesIO(b"x" * 600)),
    lambda: tarfile.open(fileobj=io.BytesIO(plain[:300])),
    lambda: tarfile.open(fileobj=io.BytesIO(plain[:514])).getnames(),
    lambda: tarfile.open(fileobj=io.BytesIO(bytes(512))).getnames(),
    lambda: tarfile.open(fileobj=io.BytesIO(plain), mode="r:gz"),
    lambda: tarfile.open(fileobj=io.BytesIO(plain), mode="r:bz2"),
    lambda: tarfile.open(fileobj=io.BytesIO(plain), mode="r:xz"),
    lambda: tarfile.open(fileobj=io.BytesIO(), mode="q"),
    lambda: tarfile.open(fileobj=io.BytesIO(), mode="r:foo"),
    lambda: tarfile.open(fileobj=io.BytesIO(), mode="a:gz"),
    lambda: tarfile.open(),
    lambda: tarfile.open("missing.tar"),
    lambda: tarfile.open("missing.tar.gz", "r:gz"),
    lambda: tarfile.open(fileobj=io.BytesIO(), mode="w").addfile(info("x", size=3)),
    lambda: tarfile.open(fileobj=io.BytesIO(), mode="w").extractall(filter="data"),
    lambda: tarfile.open(fileobj=io.BytesIO(plain)).addfile(info("x")),
    lambda: tarfile.open(fileobj=io.BytesIO(plain)).extractall(filter="nice"),
    lambda: info("x", mode=None).tobuf(),
    lambda: info("x").tobuf(7),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
kinds = [("../x", b"0", ""), ("/abs", b"0", ""), ("l", tarfile.SYMTYPE, "/etc/passwd"), ("l", tarfile.SYMTYPE, "../../x"), ("h", tarfile.LNKTYPE, "../q"), ("d", tarfile.CHRTYPE, ""), ("ok", tarfile.REGTYPE, "")]
for name, kind, link in kinds:
    member = info(name, type=kind, linkname=link, mode=0o7777, uid=5, uname="u")
    for function in (tarfile.data_filter, tarfile.tar_filter, tarfile.fully_trusted_filter):
        try:
            made = function(member, "/dest/in")
            print(name, function.__name__, made.name, made.mode, made.uid, made.uname, made.linkname, made is member)
        except tarfile.FilterError as error:
            print(name, function.__name__, type(error).__name__, error, error.tarinfo is member)
start = os.getcwd()
with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs("src/sub")
    for name in ("src/a.txt", "src/sub/b.txt", "src/skip.me"):
        with open(name, "w") as file:
            file.write(name * 3)
        os.utime(name, (1000000, 1000000))
        os.chmod(name, 0o640)
    os.symlink("a.txt", "src/ln")

    def only(member):
        member.uid = member.gid = member.mtime = 0
        member.uname = member.gname = ""
        return None if member.name.endswith(".me") else member

    with tarfile.open("out.tar.gz", "w:gz", compresslevel=5) as archive:
        archive.add("src", arcname="pkg", filter=only)
        archive.add("src/a.txt", recursive=False)
    with tarfile.open("out.tar.gz") as archive:
        print([(m.name, m.size, oct(m.mode), m.linkname, m.isreg()) for m in archive.getmembers()])
        archive.extractall("data", filter="data")
        archive.extract("src/a.txt", "one", filter="tar")
        print(os.path.exists("one/src/a.txt"), int(os.stat("one/src/a.txt").st_mtime), oct(os.stat("one/src/a.txt").st_mode))
    for top, folders, files in sorted(os.walk("data")):
        print(top, sorted(folders), sorted(files))
    print(open("data/pkg/sub/b.txt").read(), os.readlink("data/pkg/ln"), open("data/pkg/ln").read())
    with tarfile.open("plain.tar", "w") as archive:
        archive.add("src/a.txt")
    with tarfile.open("plain.tar", "a") as archive:
        archive.add("src/sub", "late")
    with tarfile.open("plain.tar") as archive:
        print(archive.getnames(), tarfile.is_tarfile("plain.tar"))
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            archive.extractall("old", members=[m for m in archive if m.name.endswith("b.txt")])
            print([str(w.message) for w in caught], os.listdir("old/late"))
    evil = io.BytesIO()
    with tarfile.open(fileobj=evil, mode="w") as archive:
        archive.addfile(info("../evil", size=1), io.BytesIO(b"x"))
        archive.addfile(info("fine", size=1), io.BytesIO(b"y"))
    evil.seek(0)
    try:
        tarfile.open(fileobj=evil).extractall("safe", filter="data")
    except tarfile.OutsideDestinationError as error:
        print(type(error).__name__, os.path.exists("evil"), os.path.exists("safe/fine"))
    with tarfile.open("plain.tar") as archive:
        pass
    try:
        archive.getnames()
    except OSError as error:
        print(error)
    os.chdir(start)
print(t.replace(name="n", mode=1).name, t.isreg(), t.path, [n for n in tarfile.__all__ if not hasattr(tarfile, n)], tarfile.TarInfo.__module__)
