# SPDX-License-Identifier: Apache-2.0
# textwrap and string.
import string
import textwrap

text = "The hognose snake is a colubrid that plays dead when it is threatened, and it is very good at it."
print(textwrap.wrap(text, 30))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 40), textwrap.shorten("short", 40), textwrap.shorten(text, 30, placeholder=" ..."))
print(repr(textwrap.dedent("""
    def f():
        return 1
      odd
""")), repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "> ", lambda line: True)))
print(textwrap.wrap("averyveryverylongword in text", 10), textwrap.wrap("hyphen-ated words-here", 9), textwrap.wrap("", 10), textwrap.wrap("a  b\nc", 20), textwrap.wrap("long-word-break", 5, break_on_hyphens=False), textwrap.wrap("aaaaaaaaaa", 4, break_long_words=False))
print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable), string.ascii_letters[24:28])
t = string.Template("Hello $name, you owe ${amount} dollars $$5")
print(t.substitute(name="Bo", amount=3), t.safe_substitute(name="X"), string.capwords("hello big world"), string.capwords("a-b c", "-"))
try:
    t.substitute(name="x")
except KeyError as error:
    print("KeyError", error)
try:
    string.Template("bad $1").substitute()
except ValueError as error:
    print(error)
print(list(string.Formatter().parse("a{b!r:>3}c")), string.Formatter().format("{0}-{x}", 1, x=2))
try:
    textwrap.wrap("a", 0)
except ValueError as error:
    print(error)
print("\n".join(textwrap.TextWrapper(width=24, max_lines=2, placeholder="~").wrap(text)))
