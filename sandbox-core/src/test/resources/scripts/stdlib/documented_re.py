# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re, copy, pickle
m = re.match(r"(?P<first>\w+) (?P<last>\w+)(?: (\d+))?", "Malcolm Reynolds")
p = re.compile(r"(a)(b)?(?P<n>c)", re.I | re.M)
check(r'''
m.group(), m.group(0), m.group(1, 2), m.group("first"), m["last"], m[0], m[3]
m.groups(), m.groups("x"), m.groupdict(), m.groupdict(0)
m.start(), m.end(), m.span(), m.span(2), m.span(3), m.start("last"), m.end("last")
m.pos, m.endpos, m.lastindex, m.lastgroup, m.re, m.string, m.regs
m.expand(r"\2, \1 \g<first> \g<0>"), m.expand("a\\nb")
m
bool(m), copy.copy(m) is m, copy.deepcopy(m) is m
m.group(9)
m.group("zip")
m[4]
m.expand(r"\9")
m.start(7)
m.group(1.0)
p, p.pattern, p.flags, p.groups, p.groupindex
p.groupindex["n"] == 3, dict(p.groupindex)
re.compile("a", re.A | re.S | re.X), re.compile(b"a"), re.compile("a", re.U), re.compile("a", re.L if 0 else 0)
re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), hash(re.compile("a")) == hash(re.compile("a"))
copy.copy(p) is p, pickle.loads(pickle.dumps(p)) == p
re.search("c", "abcabc"), re.match("c", "abc"), re.fullmatch("a.c", "abc"), re.fullmatch("a|ab", "ab")
p.search("xABC", 1), p.search("abc", 0, 2), p.match("xabc", 1), p.fullmatch("xabcx", 1, 4)
re.compile("^a").search("ba", 1), re.compile("$").search("abc", 0, 2), re.compile(r"\bb").search("ab", 1)
re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "Words, words, words."), re.split(r"\W+", "Words, words, words.", maxsplit=1)
re.split("[a-f]+", "0a3B9", flags=re.I), re.split(r"(\W+)", "...words, words..."), re.split(r"\b", "Words, words"), re.split(r"\W*", "...words"), re.split(r"(\W*)", "...words"), re.split("(a)|b", "xaybz")
re.findall(r"\bf[a-z]*", "which foot or hand fell fastest"), re.findall(r"(\w+)=(\d+)", "set width=20 and height=10"), re.findall("a*", "baac"), re.findall("(a)(b)?", "aba")
[x.span() for x in re.finditer("a|", "aab")]
re.sub(r"def\s+([a-zA-Z_]\w*)\s*\(\s*\):", r"static PyObject*\npy_\1(void)\n{", "def myfunc():")
re.sub("-{1,2}", lambda m: " " if m[0] == "-" else "-", "pro----gram-files"), re.sub(r"\sAND\s", " & ", "Baked Beans And Spam", flags=re.I)
re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub("(a)|b", r"[\1]", "ab"), re.sub("a", r"\\", "a"), re.sub("a", "b", "aaa", count=2), re.subn("a", "b", "aaa"), re.subn("a", "b", "aaa", 1)
re.sub("a", r"\q", "a")
re.sub("a", r"\1", "a")
re.sub("a", r"\g<x>", "a")
re.sub("a", r"\g<", "a")
re.sub("a", r"\g<1a>", "a")
re.sub("a", r"\0", "a"), re.sub("(a)", r"\g<1>1", "a"), re.sub("a", r"\x", "b")
re.sub("a", 5, "a")
re.sub("a", lambda m: 5, "a")
re.search("a", b"a")
re.search(b"a", "a")
re.search("a", 5)
re.escape("a.b*c[d]_-/é \n"), re.escape(b"a.b"), re.purge()
re.compile("(")
re.compile(")")
re.compile("[a")
re.compile("*")
re.compile("a**")
re.compile("a{2,1}")
re.compile("(?P<1a>x)")
re.compile("(?P<a>x)(?P<a>y)")
re.compile("(?P=b)")
re.compile(r"\1")
re.compile(r"(?<=a*)b")
re.compile("(?z)")
re.compile("a(?i)b")
re.compile("[b-a]")
re.compile("\\")
re.compile(r"\y")
re.compile(r"(?P<n")
re.compile(r"(?P>n)")
re.compile(r"(?(1)a|b|c)")
re.compile(r"(?(9)a)")
re.compile(r"x{99999999999}")
re.compile(r"\x1")
re.compile(r"\N{NO SUCH NAME}")
re.compile(r"\u12")
re.compile("(?-i)")
re.compile("(?a-u:x)")
re.compile("(?L)a")
re.compile("a", re.A | re.U)
re.compile(b"a", re.U)
re.compile(re.compile("a"), re.I)
re.compile(5)
re.compile("(?#")
re.compile("(?<x)")
re.compile("(?")
re.compile("a++b*+c?+d{1,2}+"), re.search("a*+a", "aaa"), re.search("(?>a+)b", "aab")
try: re.compile("ab\ncd(")
except re.error as e: print(e.msg, e.pattern, e.pos, e.lineno, e.colno, str(e), re.error is re.PatternError)
re.search(r"(?<!a)b", "ab cb"), re.search(r"(?<=a)b", "ab"), re.search("a(?=b)", "acab"), re.search("a(?!b)", "abac")
re.search(r"(?P<q>['\"]).*?(?P=q)", "x 'a\"b' y"), re.search(r"(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)", "<user@host.com>")
re.search(r"(?i:A)b", "ab"), re.search(r"(?s:.)", "\n"), re.search(r"(?i-i:a)", "a"), re.search("(?x) a  b # c\n c", "abc"), re.search(r"(?m)^b$", "a\nb\nc")
re.findall(r"\d", "1٣४"), re.findall(r"\d", "1٣४", re.A), re.findall(r"\w+", "naïve café"), re.findall(rb"\w+", "é".encode("latin-1") + b"a")
re.findall(r"[^\W\d_]+", "ab12_c"), re.findall(r"[\s\S]", "a\n"), re.findall(r"[]a]", "]a"), re.findall(r"[^]a]", "]ab"), re.findall(r"[a\-z]", "a-z"), re.findall(r"[-a]", "-a")
re.findall(r"\Aa|b\Z", "aab"), re.findall(r"\B.", "ab c"), re.findall(r"a{2}|a{,1}|a{3,}", "aaaaa"), re.findall("a{}", "a{}"), re.findall("a{1,2}?", "aaa")
re.match("ß", "SS", re.I), re.match("ſ", "s", re.I), re.match("Σ", "ς", re.I), re.match("K", "k", re.I), re.match("K", "k", re.I | re.A)
re.RegexFlag.IGNORECASE, re.I | re.X, re.NOFLAG, repr(re.DEBUG), int(re.I | re.M | re.S), re.RegexFlag(0), ~re.I & re.M, re.T if hasattr(re, "T") else None
str(re.I), re.I == 2, re.A.name, re.RegexFlag(3), re.RegexFlag["I"], list(re.RegexFlag)[:3]
m.re is re.compile(m.re.pattern), type(m), type(p), re.Match, re.Pattern
re.match("a").x
p.search()
re.template
m.foo
re.Match[str], re.Pattern[bytes]
re.search("b+", "abbbc").span(), re.search("", "").span(), re.match(r"((a)|b)*", "ab").groups(), re.match(r"(a)|(b)", "b").lastindex, re.match("(a)(b(c))", "abc").lastindex
p.sub("x", "abc", count=1), p.subn("x", "abc"), p.split("1abc2"), p.findall("abc abc"), [x.group() for x in p.finditer("abcac")]
p.sub(string="abc", repl="z"), re.split("a", string="bab"), re.sub(pattern="a", repl="b", string="aa")
re.sub("(?P<x>a)", r"\g<x>\g<x>", "a"), re.sub("a", "\\n\\t", "a"), re.sub("a", r"\141", "a"), re.sub(".", r"\g<0>\g<0>", "ab")
re.search("a.c", "a\nc", re.DOTALL), re.search("^b", "a\nb"), re.search("^b", "a\nb", re.M), re.search("a$", "a\n"), re.search(r"a\Z", "a\n")
''')
