# SPDX-License-Identifier: Apache-2.0
"""Makes a tree of files, searches, summarises, renames, zips and cleans it."""
import contextlib
import fnmatch
import glob
import gzip
import hashlib
import io
import os
import shutil
import tempfile
import zipfile
from collections import defaultdict
from pathlib import Path

FILES = {"notes/todo.txt": "buy milk\ncall bob\n", "notes/old/ideas.TXT": "fly\n", "data/a.csv": "x,y\n1,2\n", "data/b.csv": "x,y\n1,2\n", "data/img.bin": "\0\1\2", "readme": "read me\n"}

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    for name, content in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    print(sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file()))
    print([p.name for p in sorted(root.glob("**/*.csv"))], sorted(os.path.basename(p) for p in glob.glob(f"{folder}/data/*.[cb]*")))
    for where, folders, files in os.walk(root):
        folders.sort()
        print(os.path.relpath(where, root), folders, sorted(files))
    print(fnmatch.filter(sorted(os.listdir(root / "data")), "?.csv"))

    groups = defaultdict(list)
    for path in sorted(root.rglob("*")):
        if path.is_file():
            groups[hashlib.sha256(path.read_bytes()).hexdigest()].append(path.name)
    print("same content:", [names for names in groups.values() if len(names) > 1])

    for path in sorted(root.rglob("*.TXT")):
        moved = path.rename(path.with_suffix(".txt"))
        print("renamed", moved.name, moved.stem, moved.suffix, moved.exists(), path.exists())
    with (root / "notes/todo.txt").open("a+") as f:
        f.write("sleep\n")
        f.seek(0)
        print([line.rstrip() for line in f], f.closed)
    print(sum(1 for _ in open(root / "notes/todo.txt")), (root / "notes/todo.txt").stat().st_size)

    archive = root / "all.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as z:
        for path in sorted((root / "data").iterdir()):
            z.write(path, path.name)
        z.writestr("extra.txt", "hello " * 50)
    with zipfile.ZipFile(archive) as z:
        print([(i.filename, i.file_size) for i in z.infolist()], z.testzip(), z.read("a.csv"))
        with z.open("extra.txt") as f:
            print(f.read(5), z.getinfo("extra.txt").compress_size < 300)
    with gzip.open(root / "log.gz", "wt") as f:
        f.write("line\n" * 3)
    with gzip.open(root / "log.gz") as f:
        print(f.readlines())

    shutil.copytree(root / "data", root / "copy")
    shutil.move(root / "readme", root / "copy" / "README.md")
    print(sorted(os.listdir(root / "copy")), shutil.rmtree(root / "data"), (root / "data").exists())
    for action in (lambda: (root / "gone").read_text(), lambda: (root / "copy").rmdir(), lambda: os.mkdir(root / "copy"), lambda: open(root / "copy"), lambda: (root / "a" / "b").mkdir()):
        try:
            action()
        except OSError as e:
            print(type(e).__name__, e.errno, e.strerror, os.path.relpath(e.filename, root))
    with contextlib.suppress(FileNotFoundError):
        os.remove(root / "nothing")
    text = io.TextIOWrapper(io.BytesIO("naïve\r\nline".encode("latin-1")), encoding="latin-1")
    print(text.readlines())
    p = Path("/srv/data/../logs/app.tar.gz")
    print(p.parts, p.suffixes, p.parent.name, p.with_name("x"), os.path.normpath(p), p.is_absolute(), p.match("*.gz"), Path("a") / "/b", os.path.splitext("x.tar.gz"), os.path.commonpath(["/a/b/c", "/a/b/d"]))
print(os.path.exists(folder))
