# SPDX-License-Identifier: Apache-2.0
import re


def errors(patterns):
    """Prints what each pattern is refused with, and where."""
    for pattern in patterns.strip("\n").splitlines():
        for kind in (pattern, pattern.encode("latin-1", "replace")):
            try:
                re.compile(kind)
                print(repr(kind), "compiles")
            except re.error as e:
                print(repr(kind), "!!", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == kind)
            except Exception as e:
                print(repr(kind), "!!", type(e).__name__, e)


errors(r'''
(
)
a)
(a
[
[a
[^
[]
[z-a]
[\d-a]
[a-\d]
[a-\w]
[\
\
*
+
?
a**
a+*
a??*
a{2}{3}
a{3,2}
a{99999999999999999999}
a{1}*
^*
$+
\b*
(?:)*
(?=a)*
|*
(*a)
(?
(?z)
(?P
(?P<
(?P<a
(?P<>a)
(?P<1>a)
(?P<a-b>a)
(?P<a>x)(?P<a>y)
(?P=
(?P=a
(?P=a)
(?P=1)
(?P>a)
(?Px)
(?#
(?#a
(?<
(?<a
(?<x>a)
(?<=a*)
(?<=a+b)
(?<!a|bc)
(?<=(a)\1)
(?<=(a))b
(?(
(?(1
(?(1)a|b|c)
(?(1)a
(?(2)a)
(a)(?(2)b)
(a)(?(1)b|c
(?(x)a)
(?(0)a)
(?(-1)a)
(?(1a)a)
(?(01)a)
(?i
(?i-
(?i-)
(?-i)
(?-)
(?-i
(?-x:a
(?i-i:a)
(?iz)
(?i-z:a)
(?-z:a)
(?a-i:b)
(?-a:b)
(?au:b)
(?aL:b)
(?L:b)
(?u:b)
(?ia
a(?i)b
a(?i:b)
(?i)(?m)a
 (?i)a
(?i:a
(?:
(?:a
(?=
(?!
(?!a
(?>a
(?>
\1
(a)\2
(a\1)
(a)\99
\8
\400
\377
\x
\x1
\xg
\u
\u12
\u12345
\U1234
\U00110000
\U0010ffff
\N
\N{
\N{}
\N{foo}
\N{DIGIT ONE
[\N{DIGIT ONE}-\N{DIGIT TWO}]
\q
\y
\é
\_
\-
\Q
\z
\Z
[\Z]
[\B]
[\A]
[\q]
[\8]
[\400]
[\x1]
[\u1]
[\1]
[a-b-c]
[[a]
[a||b]
a|*
(?P<a>)(?P=b)
(?P<a>(?P=a))
x{1,2,3}
a{1,2}{3
.*(
(?P<é>a)
(?P<a>b)(?(a)c|d)
''')
for pattern, flags in [("(a\n b\n  (", re.X), ("a\nb*\n**", 0), ("\n\n(?P<x", 0), ("a # (\n)", re.X), ("[\n", 0)]:
    try:
        re.compile(pattern, flags)
    except re.error as e:
        print(repr(pattern), e, e.lineno, e.colno)
for template in [r"\g", r"\g<", r"\g<>", r"\g<a", r"\g<1", r"\g<2>", r"\g<b>", r"\g<-1>", r"\g<+1>", r"\g<01>", r"\g<1 >", r"\2", r"\12", r"\q", r"\400", r"\377", r"\8", "\\", r"\gx", r"\g<a b>", r"\é", r"\.", r"\-"]:
    try:
        print(template, re.sub("(?P<a>x)", template, "x"))
    except Exception as e:
        print(template, type(e).__name__, e, getattr(e, "pos", None))
print(re.error("m"), re.error("m").pos, re.error("m", "a\nb", 2), repr(re.error("m", "a\nb", 3)), re.error("m", b"a\nb", 3).colno, re.error.__name__, re.error.__module__, re.error.__mro__)
