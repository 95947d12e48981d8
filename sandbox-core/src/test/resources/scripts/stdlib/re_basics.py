# SPDX-License-Identifier: Apache-2.0
# re: search, match, fullmatch, groups, findall, sub, split.
import re

m = re.search(r"(\w+)@(\w+)\.com", "mail bob@site.com now")
print(m.group(), m.group(1), m.group(1, 2), m.groups(), m.start(), m.end(2), m.span(), m[2], m.string[:4], m.re.pattern, m.lastindex)
print(m, re.search("x", "abc"), re.match("b", "abc"), re.match("a", "abc"), re.fullmatch("a.c", "abc"), re.fullmatch("a.", "abc"))
n = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "2024-05")
print(n.groupdict(), n["year"], n.group("month"), n.groups(), n.groups("none"), n.lastgroup, n.groupdict(default=0))
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2"), re.findall(r"(\w)\d", "a1 b2"), re.findall("", "ab"), [m.span() for m in re.finditer("a", "banana")])
print(re.sub(r"\d", "#", "a1b2"), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("a", lambda m: m.group().upper() * 2, "banana"), re.sub("a", "b", "aaaa", count=2), re.subn("a", "b", "aaa"), re.sub(r"(?P<x>b)", r"[\g<x>\g<0>]", "abc"), re.sub("x*", "-", "abxd"), re.sub(r"", "-", "abc"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b,c"), re.split(",", "a,b,c", maxsplit=1), re.split(r"\s+", " a b "), re.split(r"x*", "axbc"))
p = re.compile(r"^(\w)(.*)$", re.M | re.I)
print(p.findall("ab\ncd"), p.pattern, p.flags, p.groups, p, re.compile("a(?P<n>b)").groupindex, re.escape("a.b*c[d]"), p == re.compile(r"^(\w)(.*)$", re.M | re.I))
print(re.findall(r"^a", "a\na"), re.findall(r"^a", "a\na", re.M), re.findall("A", "aA", re.I), re.findall(".", "a\n", re.S), re.findall(r"a b # comment", "ab", re.X), bool(re.match(r"(?i)ABC", "abc")), re.findall(r"\bfoo\b", "foo food foo"), re.findall(r"\w+", "naïve café"), re.findall(r"\w+", "naïve", re.A))
for source in ["re.compile('(')", "re.compile('[a')", "re.compile('*a')", "re.compile('a**')", "re.compile('(?P<1>a)')", "re.compile(r'\\1')", "m.group(9)", "m.group('zz')", "re.sub('a', r'\\2', 'a')", "re.search(5, 'a')", "re.search('a', 5)", "re.compile('a{2,1}')", "re.compile('(?<x')", "re.compile(')')", "re.compile('[z-a]')", "re.compile('\\\\')", "re.search(b'a', 'a')", "re.compile('(?P<a>.)(?P<a>.)')", "re.compile('(?z)')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
