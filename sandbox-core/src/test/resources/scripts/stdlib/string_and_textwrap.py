# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import string, textwrap, reprlib, shlex
from string import Formatter, Template


class Custom(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def format_field(self, value, spec):
        return f"[{format(value, spec)}]"

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(map(str, used)), args, kwargs)


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Braces(Template):
    pattern = r"\{\{(?:(?P<escaped>\{\{)|(?P<named>\w+)\}\}|(?P<braced>\w+)\}\}|(?P<invalid>))"


F = Formatter()
class Obj: x = 5; d = {"k": [1, 2]}
text = "The quick brown fox jumped over the lazy dog.  It was   very-quick and extraordinarilylongwordthatneedsbreaking.\n\nNew para\twith tab."
check(r'''
string.ascii_letters, string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.printable, string.whitespace, string.__all__
string.capwords("hello  world foo"), string.capwords("a-b-c", "-"), string.capwords("  x "), string.capwords("", None), string.capwords("HELLO wORLD")
F.format("{} {1}", 1, 2) if 0 else F.format("{0} {a} {0.x} {1[k]} {b!r:>5} {{}}", Obj, {"k": 1}, a=2, b="z"), F.format("{}{}", 1, 2), F.format(""), F.vformat("{0}{a}", (1,), {"a": 2}), F.format("{:{w}.{p}f}", 3.14159, w=10, p=2), F.format("{0.d[k][1]}", Obj), F.format("{!s}", "a"), F.format("{!a}", "é")
F.format("{} {0}", 1)
F.format("{0} {}", 1)
F.format("{a}")
F.format("{0}")
F.format("{")
F.format("}")
F.format("{!x}", 1)
F.format("{0!}", 1)
F.format("{0.y}", Obj)
F.format("{0[z]}", {})
F.format("{:{:{}}}", 1, 2, 3)
F.format()
F.format("{!}", 1)
list(F.parse("a{b.c!r:>{w}}d{{e}}")), list(F.parse("")), list(F.parse("{}")), list(F.parse("{{")), list(F.parse("x{0[a]}")), list(F.parse("{a:}"))
list(F.parse("{"))
list(F.parse("}"))
list(F.parse("{a!}"))
F.get_field("0.x", (Obj,), {}), F.get_field("a[0]", (), {"a": [7]}), F.get_value(0, (5,), {}), F.get_value("k", (), {"k": 6}), F.convert_field(5, "r"), F.convert_field(5, None), F.format_field(5, ">3")
F.convert_field(5, "z")
Custom().format("{0} {a} {miss} {0!u:>4}", "x", a="b")
Template("$a ${b} $$ $c_1").substitute(a=1, b=2, c_1=3), Template("$a").substitute({"a": 1}, a=2), Template("$a $b").safe_substitute(a=1), Template("$").safe_substitute(), Template("$1 ${").safe_substitute(), Template("x").template, Template("$a ${b}").get_identifiers(), Template("$a$").is_valid(), Template("$a").is_valid(), Template("$$a").substitute(), Template("${a}b").substitute(a="X"), Template("$A $É").safe_substitute(A=1)
Template("$a").substitute()
Template("$a $b").substitute(a=1)
Template("$").substitute()
Template("ab\n c $!").substitute()
Template("${a").substitute(a=1)
Template("$1").get_identifiers()
Percent("%foo_bar %x %% $a").safe_substitute(foo_bar=1), Percent("%foo_bar").substitute(foo_bar=2), Braces("{{a}} {{{{ x").safe_substitute(a=1), Percent("%a_b %c_d").get_identifiers(), Template.delimiter, Template.idpattern, Template.braceidpattern, type(Template.pattern).__name__, Percent.pattern.groupindex["named"] > 0
textwrap.wrap(text, 30), textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "), textwrap.wrap(text, 10), textwrap.wrap(text, 20, break_long_words=False), textwrap.wrap(text, 20, break_on_hyphens=False), textwrap.wrap(text, 30, expand_tabs=False, replace_whitespace=False), textwrap.wrap(text, 30, drop_whitespace=False), textwrap.wrap(text, 30, fix_sentence_endings=True), textwrap.wrap("a\tb", tabsize=4), textwrap.wrap("", 5), textwrap.wrap("   ", 5)
textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=2, placeholder="..."), textwrap.wrap(text, 12, max_lines=1, placeholder=" [+]"), textwrap.shorten("Hello  world!", width=12), textwrap.shorten("Hello  world!", width=11), textwrap.shorten("Hello world", width=10, placeholder="..."), textwrap.shorten("", 5), textwrap.shorten("word", 5)
textwrap.shorten("Hello world", width=3)
textwrap.wrap("abc", 0)
textwrap.wrap("abc", -1)
textwrap.wrap("abc", 3, max_lines=1, placeholder="....")
textwrap.wrap("a b", 5, initial_indent="      "), textwrap.wrap("aaa bbb", 3, subsequent_indent="> ")
textwrap.wrap(5)
textwrap.dedent("  a\n    b\n  c"), textwrap.dedent("\ta\n  b"), textwrap.dedent("  a\n\n   \n  b\n"), textwrap.dedent("a\n  b"), textwrap.dedent(""), textwrap.dedent("   \n"), textwrap.dedent("\t a\n\t b"), textwrap.dedent("  a\n b")
textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "> ", lambda l: True), textwrap.indent("", "x"), textwrap.indent("a\r\nb", "-"), textwrap.indent("a\n \n", "+")
textwrap.wrap("word-with-many-hyphens and--dashes—em", 8), textwrap.wrap("foo --option-x /path/to/file.txt e.g. a-b", 9), textwrap.wrap("aaaa-bbbb", 6), textwrap.wrap("1-2-3 x-1 -5 (a-b)", 4), textwrap.wrap("this-is-a-useful-feature for-reformatting", 12)
(r := reprlib.Repr()).repr(list(range(20))), reprlib.repr("x" * 100), reprlib.repr(set(range(10))), reprlib.repr(10**100), reprlib.repr({i: i for i in range(10)}), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr((1,)), reprlib.repr(frozenset([1, 2])), reprlib.repr(b"x" * 100), reprlib.repr(Obj) [:10], reprlib.repr("abc"), reprlib.repr(range(5)), reprlib.repr([]), reprlib.repr({}), reprlib.repr(set())
(r := reprlib.Repr(maxlist=2, maxstring=10, maxdict=1, maxlevel=2, maxtuple=1, maxset=1, maxlong=10, maxother=8, fillvalue="---")).repr([1, 2, 3]), r.repr("a" * 20), r.repr({1: 2, 3: 4}), r.repr([[[[1]]]]), r.repr((1, 2)), r.repr({1, 2}), r.repr(10**20), r.repr(complex(1.123456789, 2)), reprlib.Repr(indent=2).repr([1, [2, {"a": 3}]]), reprlib.Repr(indent="--").repr([1, (2,)]), reprlib.Repr(indent=0).repr({1: 2}), reprlib.Repr(maxlevel=0).repr([1])
reprlib.Repr(indent=1.5).repr([1])
reprlib.Repr(foo=1)
reprlib.aRepr.maxlist, sorted(vars(reprlib.Repr()).items()) if 0 else reprlib.aRepr.maxother, reprlib.recursive_repr()(lambda self: "x")(1), reprlib.recursive_repr.__name__
shlex.split("a 'b c' \"d e\" f\\ g"), shlex.split("a # b", comments=True), shlex.split("a # b"), shlex.split("'a''b'"), shlex.split('"a\\"b"'), shlex.split("''"), shlex.split(""), shlex.split("a\\", posix=False), shlex.split("'a b'", posix=False), shlex.join(["a b", "c", "'", ""]), shlex.quote("a b"), shlex.quote(""), shlex.quote("safe-1_2./@%+=:,"), shlex.quote("a'b"), shlex.quote("é")
shlex.split("'a")
shlex.split('"a')
shlex.split("a\\")
shlex.split(None)
shlex.quote(5)
list(shlex.shlex("a=b; c && d | e 'q r' #x")), list(shlex.shlex("a && b||c;d>>e", punctuation_chars=True)), list(shlex.shlex("a-b ~/c *.py", punctuation_chars=True)), list(shlex.shlex("a|b", punctuation_chars="|")), list(shlex.shlex("a 'b'c", posix=True)), (s := shlex.shlex("x y")).get_token(), s.push_token("z"), s.get_token(), s.lineno, s.get_token(), s.get_token(), s.eof, s.wordchars[:5], s.commenters, s.quotes
''')
