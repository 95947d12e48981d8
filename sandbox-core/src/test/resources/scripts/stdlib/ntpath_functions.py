# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import ntpath

PATHS = ["", ".", "a", "a\\b", "a/b", "\\a", "/a/b\\c", "c:", "c:a", "c:\\", "c:/a/..\\b", "\\\\srv\\sh", "\\\\srv\\sh\\a\\..", "//srv/sh/x", "//srv", "\\\\?\\c:\\x\\..\\y", "\\\\.\\dev\\x", "\\\\?\\UNC\\s\\h\\x", "a\\..\\..\\b", "..\\a", "\\..\\a", "c:\\..\\a", "c:..\\a", "a\\\\b//c\\", "a.txt", "a\\.b", "a.b.c", "dir.x\\f", "C:\\Users\\me\\f.TXT", "con", "nul.txt", "x\\aux", "a b ", "a.", "f:stream", "é\\ü", "\\\\", "///a", "..", "a\\.\\b"]
for p in PATHS:
    print(ascii(p), [ascii(getattr(ntpath, f)(p)) for f in ("normcase", "isabs", "splitdrive", "splitroot", "split", "splitext", "basename", "dirname", "normpath", "isreserved")])
check(r'''
ntpath.join("a", "b"), ntpath.join("a\\", "b"), ntpath.join("c:", "a"), ntpath.join("c:\\a", "d:b"), ntpath.join("c:a", "c:b"), ntpath.join("c:\\a", "\\b"), ntpath.join("a", "", "b"), ntpath.join("a", ""), ntpath.join("", "a"), ntpath.join("a/", "b"), ntpath.join("\\\\s\\h", "a"), ntpath.join("c:\\a", "C:b"), ntpath.join("a", "/b", "c"), ntpath.join(b"a", b"b"), ntpath.join("x")
ntpath.join("a", b"b")
ntpath.join(5)
ntpath.join("a", None)
ntpath.commonpath(["c:\\a\\b", "C:/A/c"]), ntpath.commonpath(["a\\b", "a"]), ntpath.commonpath(["\\a", "\\b"]), ntpath.commonpath(iter(["a/b"])), ntpath.commonprefix(["abc", "abd"]), ntpath.commonprefix([])
ntpath.commonpath([])
ntpath.commonpath(["c:\\a", "d:\\a"])
ntpath.commonpath(["\\a", "a"])
ntpath.commonpath(["c:a", "c:\\a"])
ntpath.commonpath([b"a", "b"])
ntpath.relpath("c:\\a\\b", "c:\\a"), ntpath.relpath("c:\\a", "c:\\a\\b\\c"), ntpath.relpath("C:\\A", "c:\\a"), ntpath.relpath("\\\\s\\h\\x", "\\\\s\\h\\y")
ntpath.relpath("c:\\a", "d:\\a")
ntpath.relpath("")
ntpath.normpath(b"a/../b"), ntpath.split(b"a\\b"), ntpath.splitext(b"a.b"), ntpath.normcase(b"A/B"), ntpath.basename(b"c:\\x"), ntpath.splitroot(b"c:\\x")
ntpath.split(None)
[ntpath.ismount(x) for x in ("c:\\", "c:\\a", "\\\\s\\h", "\\\\s\\h\\x", "/", "\\a")]
ntpath.normpath(5)
ntpath.splitext(5)
ntpath.normcase(5)
ntpath.sep, ntpath.altsep, ntpath.curdir, ntpath.pardir, ntpath.extsep, ntpath.pathsep, ntpath.defpath, ntpath.devnull, ntpath.supports_unicode_filenames, ntpath.__all__
ntpath.exists("nope"), ntpath.isfile("nope"), ntpath.isdir("nope"), ntpath.lexists("nope"), ntpath.islink("nope"), ntpath.expandvars("a$$b%%"), ntpath.expanduser("a"), ntpath.isjunction("x"), ntpath.isdevdrive("x")
''')
