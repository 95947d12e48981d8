# SPDX-License-Identifier: Apache-2.0
# Paths of both kinds, part by part; joining, comparing, renaming, relating, matching.
import copy
import os
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath, WindowsPath


def attempt(function, *args, **kwargs):
    try:
        print("->", repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


P = PurePosixPath
W = PureWindowsPath
TEXTS = ["", ".", "a", "a/b", "/a/b", "//a/b", "///a", "a//b/./c", "../a", "a/../b", "c:/x/y", "c:x", "c:",
         "\\\\srv\\share\\d\\f", "//srv/share", "//srv", "\\a", "a\\b", "a.txt", "a.tar.gz", ".hid", ".hid.txt",
         "a.", "a..b", "..", "x/.", "/", "C:\\", "c:\\a.b", "./c:a", "con", "\\\\?\\C:\\x", "\\\\.\\dev", "a/b/", "A/B"]
for cls in (P, W):
    for text in TEXTS:
        p = cls(text)
        print(cls.__name__[4:7], repr(text), repr(p), str(p), p.parts, repr(p.drive), repr(p.root), repr(p.anchor))
        print("   ", repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, p.parent, [str(x) for x in p.parents],
              p.is_absolute(), p.as_posix(), bytes(p))
for wrong in (1, None, b"x"):
    attempt(P, wrong)
attempt(P, "a", "b", "/c", "d")
attempt(P, P("a"), "b")
for start, more in [("a", "\\b"), ("c:/a", "d:b"), ("c:/a", "c:b"), ("c:/a", "C:b"), ("c:/a", "/b"), ("c:a", "/b"),
                    ("//s/h", "b"), ("c:", "b"), ("c:a", "d"), ("c:/a", "//s/h/x"), ("", "b")]:
    attempt(W, start, more)
attempt(W, P("a/b"))
attempt(P, W("a\\b"))
print(P("a") / "b", "x" / P("a"), P("a").joinpath("b", "c"), P("a") / P("/b"))
attempt(lambda: P("a") / 5)
attempt(lambda: 5 / P("a"))
print(P("a") == P("a/"), P("a") == W("a"), P("A") == P("a"), W("A") == W("a"), hash(W("A")) == hash(W("a")))
print(P("a") < P("b"), P("a/b") < P("a.b"), sorted([P("b"), P("a/c"), P("a")]), P("a") == "a")
attempt(lambda: P("a") < W("a"))
attempt(lambda: P("a") < "a")
for name in ["b.py", "", ".", "a/b", "..", "x"]:
    attempt(P("a/b.txt").with_name, name)
    attempt(P("a/b.txt").with_stem, name)
for suffix in [".py", "", "py", ".", ".a/b", "..x", ".a.b"]:
    attempt(P("a/b.txt").with_suffix, suffix)
attempt(P("/").with_name, "x")
attempt(P("").with_name, "x")
attempt(P("").with_suffix, ".x")
attempt(P("a").with_suffix, ".x")
attempt(P("a.tar.gz").with_suffix, "")
attempt(P("a.tar.gz").with_stem, "b")
attempt(P(".a").with_suffix, ".b")
for path, other in [("/a/b", "/a"), ("/a/b", "/c"), ("a/b", "a"), ("a", "a"), ("a/b", "/a"), ("a", ".."),
                    ("/a/b/c", "/a/x/y"), ("a", "a/b")]:
    attempt(P(path).relative_to, other)
    attempt(P(path).relative_to, other, walk_up=True)
    print(P(path).is_relative_to(other))
attempt(P("a").relative_to, "../b", walk_up=True)
attempt(W("C:/A/b").relative_to, "c:/a")
attempt(P("/a b/é").as_uri)
attempt(P("a").as_uri)
attempt(W("c:/a b").as_uri)
attempt(W("//s/h/x").as_uri)
attempt(Path.from_uri, "file:///a%20b")
attempt(Path.from_uri, "http://x")
attempt(Path.from_uri, "file:a")
for path, pattern in [("a.py", "*.py"), ("a/b.py", "*.py"), ("/a/b.py", "a/*.py"), ("/a/b.py", "/*.py"),
                      ("a/b/c.py", "a/**/*.py"), ("a/c.py", "a/**/c.py"), ("a/b/c/d.py", "a/**/d.py"),
                      ("A.py", "a.PY"), ("a", "**"), ("", "*"), (".x", "*"), ("a/b", "a/**"), ("a", "a/**"),
                      ("a/b/c", "**/c"), ("a[b", "a[[]b")]:
    print(path, pattern, P(path).match(pattern), P(path).full_match(pattern), W(path).match(pattern))
attempt(P("a").match, "")
attempt(P("A").match, "a", case_sensitive=False)
print(P("a").parents[0], P("/a/b/c").parents[1], P("/a/b/c").parents[-1], P("/a/b/c").parents[:2], len(P("a/b").parents))
attempt(lambda: P("a").parents[5])
attempt(WindowsPath, "a")
print(type(Path("a")).__name__, type(PurePath("a")).__name__, isinstance(Path("a"), PosixPath), os.fspath(Path("a")))
print(isinstance(Path("a"), os.PathLike), issubclass(Path, PurePath), isinstance(Path("a"), P))


class Tagged(PurePosixPath):
    def __init__(self, *args, tag=None):
        super().__init__(*args)
        self.tag = tag

    def with_segments(self, *args):
        return type(self)(*args, tag=self.tag)


print((Tagged("a", "b", tag=1) / "c").tag, Tagged("a/b").parent, repr(Tagged("a")))
print(f"{P('a/b')!s:>10}|{P('a/b')}", {P("a"): 1}[P("a")], copy.copy(P("a")), copy.deepcopy(P("a/b")))
