# SPDX-License-Identifier: Apache-2.0
# pathlib's pure paths and os.path, without a file system.
import os.path
from pathlib import PurePath, PurePosixPath, PureWindowsPath

p = PurePosixPath("/srv/local/lib/python3.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, list(map(str, p.parents)), p.anchor, p.root, p.is_absolute())
print(p / "x", "a" / PurePosixPath("b"), p.with_name("n.txt"), p.with_suffix(".zip"), p.with_stem("new"), p.joinpath("a", "b"), p.relative_to("/srv"), p.match("*.gz"), p.is_relative_to("/srv"), PurePosixPath("a//b/./c/"), PurePosixPath("a/../b"), PurePosixPath(), PurePosixPath("a") == PurePosixPath("a/"), PurePosixPath("a") < PurePosixPath("b"), p.as_posix(), PurePosixPath(".bashrc").suffix, PurePosixPath("x").with_suffix(".py"))
w = PureWindowsPath("C:\\Data\\ann\\file.txt")
print(w, w.drive, w.root, w.name, w.parts, w.as_posix(), PureWindowsPath("c:/data") == PureWindowsPath("C:\\Data"))
for source in ["p.relative_to('/var')", "PurePosixPath('/').with_name('x')", "p.with_suffix('gz')", "PurePosixPath(5)", "p + 'x'"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print(os.path.join("a", "b", "/c", "d"), os.path.join("a", ""), os.path.split("/a/b.txt"), os.path.splitext("x.tar.gz"), os.path.basename("/a/b/"), os.path.dirname("/a/b/c"), os.path.normpath("a/./b/../c//d"), os.path.isabs("/a"), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonprefix(["abc", "abd"]), os.path.relpath("/a/b", "/a/c"), os.sep)
print({PurePosixPath("a"): 1}[PurePosixPath("a")], sorted(map(PurePosixPath, ["b/a", "a/z", "a"])), [q.name for q in map(PurePosixPath, ["x/y.py", "z"])], isinstance(p, PurePath), f"{p}", str(p) + "!")
