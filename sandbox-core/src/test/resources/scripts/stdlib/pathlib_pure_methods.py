# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import pathlib, os
from pathlib import *

P, W = PurePosixPath, PureWindowsPath
check(r'''
P("a", "b"), P("a//b/./c/"), P("a/../b"), P("/"), P("//a"), P("///a"), P(""), P("."), P("./a"), P("a/."), P("/a", "/b"), P("a", "", "b"), P(P("a"), "b"), P("a\\b"), str(P("")), P("~")
W("a", "b"), W("c:/a"), W("c:a"), W("c:\\"), W("c:"), W("\\\\srv\\share\\x"), W("//srv/share"), W("//srv"), W("/a"), W("c:/a", "/b"), W("c:/a", "d:b"), W("c:a", "c:b"), W("a/b\\c"), W("\\\\?\\C:\\a"), W("//./dev"), W("c:/a", "c:/b"), W("C:/a", "c:b")
P("/a/b.c").parts, P("a").parts, P("/").parts, P("").parts, W("c:/a/b").parts, W("//s/h/a").parts, W("c:a").parts, W("/a").parts
P("/a").drive, P("/a").root, P("//a").root, P("a").root, P("/a").anchor, P("a").anchor, W("c:/a").drive, W("c:/a").root, W("c:a").root, W("c:/a").anchor, W("c:a").anchor, W("//s/h").drive, W("//s/h").root, W("//s/h/x").anchor
P("/a/b").parent, P("/").parent, P("a").parent, P("").parent, P("..").parent, list(P("/a/b/c").parents), list(P("a/b").parents), P("/a/b").parents[0], P("/a/b/c").parents[-1], P("/a/b/c").parents[:2], len(P("a/b").parents), P("a").parents, list(W("c:/a/b").parents), list(W("c:a").parents), list(P("").parents), list(P("/").parents)
P("a").parents[1]
P("a/b").parents[-3]
P("a.tar.gz").name, P("a.tar.gz").suffix, P("a.tar.gz").suffixes, P("a.tar.gz").stem, P(".bashrc").suffix, P(".bashrc").stem, P("a.").suffix, P("a.").stem, P("..").name, P("/").name, P("").name, P(".a.b").suffixes, P("a..b").suffixes, P("...").suffix, P("a/").name, W("c:/").name, W("c:a.txt").stem, W("//s/h").name, P(".").stem, P("a. b").suffix, P("..a").suffixes
P("a/b") / "c", "z" / P("a"), P("a") / "/b", P("a") / P("b"), P("a") / "..", P("a").joinpath("b", "c"), P("a").joinpath(), P("a").joinpath("/x", "y"), P("a") / ""
P("a") / 5
5 / P("a")
P(5)
P(b"a")
P("a", None)
P("a").joinpath(1)
P("a") / W("b"), W("a/b") / P("c/d"), P(W("c:\\a\\b")), W(P("/a"))
P("a.py").with_name("b.txt"), P("a.py").with_stem("b"), P("a.py").with_suffix(".txt"), P("a.py").with_suffix(""), P("a").with_suffix(".x"), P("a.tar.gz").with_suffix(".bz"), P("/x/a").with_name("b"), W("c:/a.b").with_name("q"), P(".a").with_suffix(".b"), P("a/.x").with_stem("y"), P("a.").with_suffix(".b")
P("").with_name("a")
P("/").with_name("a")
P("a").with_name("")
P("a").with_name("b/c")
P("a").with_name(".")
W("c:/").with_name("x")
W("a").with_name("b\\c")
P("").with_stem("x")
P("a.b").with_stem("")
P("a").with_stem("")
P("a").with_suffix("x")
P("a").with_suffix(".")
P("a").with_suffix("./x")
P("").with_suffix(".a")
P("/").with_suffix(".a")
P("a").with_suffix(5)
P("/a/b").with_segments("x", "y"), P("a/b").as_posix(), W("c:\\a\\b").as_posix(), str(W("a/b")), bytes(P("a/é")), os.fspath(P("a")), hash(P("a")) == hash(P("a")), hash(W("A")) == hash(W("a"))
P("/a b/é#?").as_uri(), W("c:/a b").as_uri(), W("//s/h/x").as_uri(), P("/").as_uri()
P("a").as_uri()
W("/a").as_uri()
P("/a").is_absolute(), P("a").is_absolute(), W("c:/a").is_absolute(), W("/a").is_absolute(), W("c:a").is_absolute(), W("//s/h").is_absolute()
P("/a/b").is_relative_to("/a"), P("/a/b").is_relative_to("/ab"), P("/a/b").is_relative_to(P("/a/b/c")), W("C:/A").is_relative_to("c:/a"), P("a").is_relative_to("")
P("/a/b/c").relative_to("/a"), P("a/b").relative_to("a"), P("a/b").relative_to(""), P("/a").relative_to("/"), P("a").relative_to("a"), P("/a/b").relative_to("/a/c", walk_up=True), P("/a/b").relative_to("/x/y/z", walk_up=True), P("a").relative_to("b", walk_up=True), W("C:/A/b").relative_to("c:/a"), W("c:/a").relative_to("c:/b", walk_up=True)
P("/a").relative_to("/b")
P("/a").relative_to("a")
P("a").relative_to("/a", walk_up=True)
P("/a/b").relative_to("/a/../c", walk_up=True)
W("c:/a").relative_to("d:/a", walk_up=True)
W("c:/a").relative_to("c:a")
P("/a").relative_to()
P("/a").relative_to(5)
P("a/b.py").match("*.py"), P("a/b.py").match("b.*"), P("/a/b.py").match("/a/*.py"), P("/a/b.py").match("/*.py"), P("a/b").match("a"), P("a/b/c").match("a/*/c"), P("a/b/c").match("**/c"), P("a/b").match("**"), P("A").match("a"), W("A").match("a"), P("A").match("a", case_sensitive=False), P("a.py").match("[ab].py"), P("a").match("[!a]"), P(".a").match("*"), P("a/b/c").match("b/c")
P("a").match("")
P("a/b.py").full_match("*.py"), P("a/b.py").full_match("**/*.py"), P("b.py").full_match("**/*.py"), P("/a/b/c").full_match("/a/**"), P("/a/b/c").full_match("/**/c"), P("a/b/c").full_match("a/*"), P("a").full_match("a/**"), P("").full_match(""), P("a").full_match(""), W("A/B").full_match("a/*"), P("A").full_match("a", case_sensitive=False), P(".h/x").full_match("**"), P("a/b").full_match(P("a/b"))
P("a") == P("a"), P("a") == W("a"), P("a") == "a", P("a") < P("b"), P("a/b") < P("a-b"), W("A") == W("a"), W("B") < W("a"), sorted([P("b"), P("a/c"), P("a")]), P("a") != P("A"), P("a") <= P("a")
P("a") < W("a")
P("a") < "b"
repr(P("a'b")), repr(W("a\\b")), repr(PurePath("x")), type(PurePath("x")).__name__, Path("x"), PosixPath("x"), str(Path("a") / "b"), f"{P('a')!s:>5}", "%s" % P("a")
W("con").is_reserved(), W("a").is_reserved(), W("nul.txt").is_reserved(), P("con").is_reserved()
WindowsPath("a")
P("a").foo
Path.from_uri("http://a")
Path.from_uri("file:a")
{P("a"): 1}[P("a")], P("a") in {P("a")}, P("a").__fspath__(), P("a", "b").__truediv__("c"), P("a").__rtruediv__("c"), P("a").__truediv__(5)
''')
