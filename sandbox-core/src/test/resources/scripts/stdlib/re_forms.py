# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
check(r'''
re.findall(r"(?i)ab", "aBAb"), re.findall(r"(?i:a)b", "AbAB"), re.findall(r"(?-i:a)b", "abABAb", re.I), re.findall(r"(?s:.)x", "\nx"), re.findall("(?m:^)a", "a\na")
re.findall(r"(?x) a  b # c" "\n c", "abc"), re.findall(r"(?x: a b ) c", "ab c"), re.findall(r"[ ]#", " #", re.X) , re.findall(r"[ ]\#", " #", re.X)
re.match(r"(?P<q>['\"]).*?(?P=q)", "'a\"b'c"), re.match(r"(a)?(?(1)b|c)", "ab"), re.match(r"(a)?(?(1)b|c)", "c"), re.match(r"(?P<x>a)?(?(x)b)", "ab"), re.match(r"(<)?\w+(?(1)>|$)", "<a")
re.match(r"(?=a)a(?!b)", "ab"), re.match(r"(?=a)a(?!b)", "ac"), re.search(r"(?<=ab)c", "abc"), re.search(r"(?<!a)c", "acbc"), re.search(r"(?<=a|b)c", "bc"), re.search(r"(?<=^a)c", "ac")
re.match(r"(?>a+)ab", "aaab"), re.match(r"a++b", "aab"), re.match(r"a*+a", "aaa"), re.match(r"a?+a", "a"), re.match(r"a{1,2}+a", "aa"), re.match(r"(?>a|ab)c", "abc")
re.match(r"a{2}", "aaa"), re.match(r"a{,2}", "aaa"), re.match(r"a{2,}", "aaa"), re.match(r"a{2,}?", "aaa"), re.match(r"a{}", "a{}"), re.match(r"a{x}", "a{x}"), re.match(r"a{1,x}", "a{1,x}"), re.match(r"{", "{"), re.match(r"a{,}", "aaa")
re.findall(r"[]a]", "]a"), re.findall(r"[^]a]", "]ab"), re.findall(r"[a\]]", "]a"), re.findall(r"[-a]", "-a"), re.findall(r"[a-]", "-a"), re.findall(r"[\w-]", "-a!"), re.findall(r"[\d\s]", "1 a"), re.findall(r"[^\d\s]", "1 a"), re.findall(r"[\b]", "\b")
re.findall(r"\Aa|b\Z", "aab"), re.findall(r"\Ba", "aa ba"), re.findall(r"\bx\b", "x xx x"), re.findall(r"\D\S\W", "a! 1")
re.findall(r"\x41\u0042\U00000043\103\0", "ABCC\0"), re.findall(r"\N{DIGIT ONE}\N{latin small letter a}", "1a"), re.findall(r"\07", "\a"), re.findall(r"\a\f\n\r\t\v\\", "\a\f\n\r\t\v\\")
re.findall(r"\d", "1٣५"), re.findall(r"\d", "1٣५", re.A), re.findall(r"\w", "é_ß"), re.findall(r"\w", "é_ß", re.A), re.findall(r"\s", "\u00a0\u2003\x1c "), re.findall(r"\s", "\u00a0\u2003\x1c ", re.A), re.findall("(?a)é", "É", re.I), re.findall("é", "É", re.I)
re.findall("ß", "ẞSS", re.I), re.findall("ſ", "sS", re.I), re.findall("k", "\u212a", re.I), re.findall("k", "\u212a", re.I | re.A), re.findall("[a-z]", "\u212a", re.I), re.findall("İ", "i̇İ", re.I), re.findall("ς", "Σσς", re.I), re.findall("[Σ]", "Σσς", re.I)
re.findall(rb"\w\xe9", b"a\xe9"), re.findall(rb"[\x80-\xff]", b"a\xe9"), re.sub(rb"(a)", rb"\1\g<1>", b"ba"), re.split(b",", b"a,b"), re.findall(rb"(?i)E", b"eE"), re.match(rb"(?L)\w", b"a"), re.compile(b"a", re.L)
re.findall(r"(?:a|b)*c", "abac"), re.findall(r"(a|b)*c", "abac"), re.findall(r"((a)|b)*", "ab"), re.match(r"(a)|(b)", "b").groups(), re.match(r"(?:(a)|b)*", "ab").groups(), re.match(r"(?:(a)|(b))*", "ab").regs
re.findall(r"a.b", "a\nb a-b"), re.findall(r"a.b", "a\nb a-b", re.S), re.findall("^.*$", "a\nb\n"), re.findall("^.*$", "a\nb\n", re.M), re.findall("$", "a\n"), re.findall(r"\Z", "a\n"), re.findall("(?m)$", "a\n")
[m.span() for m in re.finditer("", "abc")], [m.span() for m in re.finditer("a*?", "aa")], [m.span() for m in re.finditer("a*", "baac")], [m.group() for m in re.finditer(r"\b", "ab c")]
re.sub("(?P<x>a)", r"[\g<x>\g<0>\1\n\t\\]", "a"), re.sub("a", "\\x41" if 0 else "\\\\x", "a"), re.sub(r"(.)(.)", r"\2\1", "abcd"), re.sub("a|(b)", r"<\1>", "ab"), re.sub("^", "> ", "a\nb", flags=re.M)
re.sub("a", r"\101\0\07", "a"), re.sub("(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)", r"\10\g<1>0\100", "abcdefghij")
re.sub("a", lambda m: m.group().upper(), "aba", 1), re.sub("a", "b", "aaa", count=-1), re.sub("a", "", "bab"), re.subn("z", "", "bab"), re.subn("", "-", "ab"), re.sub("b*", "x", "abc")
re.split("", "abc"), re.split("x*", "axbc"), re.split("(x)?", "axb"), re.split("a", "bab", 0), re.split("a", "bababa", maxsplit=2), re.split("(?:a)(b)?", "xaby"), re.split("a", ""), re.split("a", "b", -1)
re.compile("(?P<a>x)(y)(?P<b>z)").groupindex, re.compile("(?P<a>x)(y)").groups, re.compile("(?i)a").flags, re.compile("a", re.A).flags, re.compile(b"a").flags, re.compile("(?aims)x").flags
re.compile("a").scanner("aba").search(), re.compile("a").scanner("aba", 1).match(), re.compile("a").scanner("aab").pattern
[m.group() for m in iter(re.compile("a").scanner("aab").match, None)]
re.Scanner([(r"[0-9]+", lambda s, t: ("n", t)), (r"[a-z]+", "w"), (r"\s+", None)]).scan("12 ab !")
repr(re.match("a", "a" * 60)), repr(re.match("a+", "a" * 60)), re.match("", ""), re.compile("a" * 300), re.compile("'"), re.compile("'\""), re.compile(b"a\n", re.M | re.DOTALL)
re.I, re.I | re.M, re.RegexFlag(0), re.RegexFlag(1024), ~re.I, re.I & re.M, re.DEBUG, re.NOFLAG, re.T if hasattr(re, "T") else None, str(re.I), f"{re.I}", int(re.X), re.RegexFlag(2) is re.I, re.RegexFlag.IGNORECASE, repr(re.RegexFlag)
re.compile(re.compile("a")), re.compile(re.compile("a"), 0)
re.compile(re.compile("a"), re.I)
re.match("a", "b"), re.match(re.compile("a"), "a")
re.match("a", None)
re.compile(5)
re.compile(None)
re.compile(["a"])
re.findall("a", bytearray(b"a"))
re.findall(b"a", bytearray(b"a")), re.findall(b"a", memoryview(b"aba")), re.sub(b"a", b"b", bytearray(b"a"))
re.sub("a", b"b", "a")
re.sub(b"a", "b", b"a")
re.sub("a", None, "a")
re.escape("a-b\t\0é{}~@&#'\"%,:;<=>`!"), re.escape(b"\xff\0a"), re.escape("")
re.escape(5)
re.compile("a", flags="x")
re.compile("a", re.A | re.U)
re.compile("(?u)a", re.A)
re.compile("a", re.L)
re.compile(b"a", re.U)
re.compile(b"(?u)a")
re.compile("(?L)a")
re.fullmatch("a*?", "aaa"), re.fullmatch("a|ab|abc", "abc"), re.fullmatch("(?:a|ab)(?:c|bcd)", "abcd"), re.fullmatch("a*+", "aa"), re.fullmatch("", "")
(m := re.match(r"(?P<a>\w)(?P<b>\d)?", "x"))["a"], m["b"], m.group("a", "b"), m.groupdict("-"), m.groups(0), m.lastindex, m.lastgroup, m.span("b"), m.start("b"), m.end(2)
m.group(3)
m.group(-1)
m.group("c")
m["c"]
m[None]
m.start(3)
m.span("zz")
m.group(10**20)
m.expand(r"\g<b>|\2|\g<a>"), m.expand(""), m.__class__, m.endpos, m.pos
m.foo
re.match("(a)(?P<n>b)", "ab").__getitem__(True)
list(map(type, (m, m.re))), isinstance(m, re.Match), isinstance(m.re, re.Pattern), re.Match[str], re.Pattern[bytes]
re.Pattern()
re.Match()
m.re == re.compile(m.re.pattern), hash(m.re) == hash(re.compile(m.re.pattern)), m.re != 3, m.re < m.re
re.compile("a").match("ba", 1), re.compile("a").match("ba", -5), re.compile("a").match("ba", 1, 1), re.compile("a").search("ba", 5), re.compile("a").findall("aaa", 1, 2), list(re.compile("a").finditer("aaa", 2)), re.compile("a").match(string="a", pos=0, endpos=1)
re.compile("a").match(), 1
re.compile("a").sub("b"), 1
re.compile("a").sub(repl="b", string="a", count=1), re.compile("a").subn("b", "aa"), re.compile("a").split(string="bab", maxsplit=1)
re.purge(), re.template if hasattr(re, "template") else 0, re.error is re.PatternError, re.__all__, re.__version__ if hasattr(re, "__version__") else 0
''')
