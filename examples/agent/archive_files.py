# SPDX-License-Identifier: Apache-2.0
"""Builds a small project on disk, walks it, hashes it, packs and unpacks it, and compares."""

import contextlib
import filecmp
import fnmatch
import glob
import gzip
import hashlib
import hmac
import io
import os
import shutil
import stat
import tempfile
import zipfile
from pathlib import Path, PurePosixPath, PureWindowsPath

FILES = {
    "README.md": "# Demo\n\nSome *text*.\n",
    "src/main.py": "print('hi')\n" * 3,
    "src/pkg/__init__.py": "",
    "src/pkg/data.bin": bytes(range(256)) * 4,
    "docs/a.txt": "α\nβ\r\nγ",
    "docs/.hidden": "x",
}


@contextlib.contextmanager
def project():
    old = os.getcwd()
    with tempfile.TemporaryDirectory(prefix="proj-") as folder:
        os.chdir(folder)
        try:
            yield Path(".")
        finally:
            os.chdir(old)


def digest(path, algorithm="sha256"):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()


with project() as root:
    for name, content in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(content, encoding="utf-8", newline="")
    for folder, folders, names in os.walk("."):
        folders.sort()
        print(folder, folders, sorted(names))
    print(sorted(str(p) for p in root.rglob("*") if p.is_file()), sorted(glob.glob("**/*.py", recursive=True)), sorted(p.name for p in root.glob("*/*")))
    print(sorted(glob.glob("docs/*")), fnmatch.filter(os.listdir("docs"), "[!.]*"), sorted(glob.glob("*", root_dir="docs", include_hidden=True)))
    print({name: digest(name)[:12] for name in sorted(FILES)})
    with open("docs/a.txt", encoding="utf-8") as file:
        print(file.readlines(), file.newlines, file.tell())
    with open("docs/a.txt", encoding="utf-8", newline="") as file:
        print(list(file))
    with open("docs/a.txt", encoding="ascii", errors="backslashreplace") as file:
        print(file.read())
    try:
        open("docs/a.txt", encoding="ascii").read()
    except UnicodeDecodeError as error:
        print(error)
    with zipfile.ZipFile("out.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(root.rglob("*")):
            if path.suffix != ".zip":
                archive.write(path, path.as_posix())
        archive.writestr(zipfile.ZipInfo("extra/note.txt", (2024, 1, 2, 3, 4, 6)), "hello " * 50)
    with zipfile.ZipFile("out.zip") as archive:
        print(archive.testzip(), [(i.filename, i.file_size, i.is_dir()) for i in archive.infolist()])
        print(archive.getinfo("extra/note.txt").date_time, archive.read("extra/note.txt")[:11])
        with archive.open("docs/a.txt") as raw, io.TextIOWrapper(raw, "utf-8") as text:
            print(text.read().split())
        archive.extractall("copy")
        try:
            archive.read("nope")
        except KeyError as error:
            print(error)
    comparison = filecmp.dircmp(".", "copy")
    print(sorted(comparison.left_only), sorted(comparison.common), sorted(comparison.subdirs["src"].subdirs["pkg"].same_files))
    Path("copy/src/main.py").write_text("changed")
    print(filecmp.cmpfiles("src", "copy/src", ["main.py", "gone.py"], shallow=False))
    with gzip.open("log.gz", "wt", encoding="utf-8") as file:
        file.writelines(f"line {n}\n" for n in range(1000))
    with gzip.open("log.gz", "rt") as file:
        print(sum(1 for _ in file), os.path.getsize("log.gz") < 3000)
    shutil.copytree("src", "backup/src", ignore=shutil.ignore_patterns("*.bin"))
    shutil.move("README.md", "backup")
    os.replace("docs/.hidden", "docs/shown")
    os.symlink("a.txt", "docs/link")
    print(sorted(os.listdir("backup/src/pkg")), os.path.exists("README.md"), os.readlink("docs/link"), os.path.islink("docs/link"), Path("docs/link").resolve().name)
    os.chmod("docs/shown", 0o640)
    mode = os.stat("docs/shown").st_mode
    print(stat.filemode(mode), oct(mode & 0o777), stat.S_ISREG(mode), stat.filemode(os.lstat("docs/link").st_mode)[0])
    for action in (lambda: os.rmdir("docs"), lambda: os.mkdir("docs"), lambda: open("none/x", "w"), lambda: Path("docs").read_text(), lambda: os.remove("none"), lambda: shutil.rmtree("none"), lambda: Path("src").unlink() if False else Path("zz").unlink(), lambda: open("src/main.py", "x")):
        try:
            print(action())
        except OSError as error:
            print(type(error).__name__, error)
    with open("src/pkg/data.bin", "r+b") as file:
        file.seek(-4, os.SEEK_END)
        print(file.read(2), file.tell(), file.write(b"zz"), file.truncate(10), file.seek(0, 2))
    shutil.rmtree("backup")
    total, used, free = shutil.disk_usage(".")
    print(sorted(os.listdir(".")), total >= used)
print(hmac.new(b"key", b"message", "sha256").hexdigest()[:16], hmac.compare_digest("a", "a"))
print(PurePosixPath("/a/b/../c.tar.gz").suffixes, PurePosixPath("/a/b").relative_to("/a"), PureWindowsPath(r"C:\x\y.txt").parts, PurePosixPath("a/b.c").with_stem("z"), PurePosixPath("a").joinpath("/b"), PurePosixPath("a/b/c").match("b/*"), Path("x/../y"), os.path.normpath("x/../y//z/."), os.path.relpath("/a/b", "/a/c/d"), os.path.commonpath(["/a/b", "/a/c"]), os.path.splitext("a.tar.gz"))
