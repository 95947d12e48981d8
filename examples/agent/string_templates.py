# SPDX-License-Identifier: Apache-2.0
"""Mail merge, tables and alignment with every way of formatting."""
import locale
import string
import textwrap
import unicodedata

PEOPLE = [
    {"name": "Zoë Ångström", "city": "Malmö", "due": 1234.5, "n": 1},
    {"name": "Li Wei", "city": "北京", "due": 0, "n": 0},
    {"name": "O'Brien", "city": "Cork", "due": -7.125, "n": 12},
]
LETTER = string.Template("""\
Dear $name,
  we owe you ${due} EUR for $n item${s}. Cost: $$5 per mail to ${city}.
""")


def plural(n):
    return "" if n == 1 else "s"


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text if not unicodedata.combining(c))


def pad(text, size):
    return text + " " * (size - width(text))


for p in PEOPLE:
    print(LETTER.substitute(p, s=plural(p["n"]), due=f"{p['due']:,.2f}"), end="")
try:
    LETTER.substitute(PEOPLE[0])
except KeyError as e:
    print("missing", e)
print(LETTER.safe_substitute(name="X").splitlines()[1], LETTER.get_identifiers())
for p in PEOPLE:
    print("|" + pad(p["name"], 14) + "|" + pad(p["city"], 6) + f"|{p['due']:>+10.2f}|{p['n']:03d}|{p['n']:#06x}|{p['n']:>5.1%}|")
print("%-10s|%5.1f|%+d|%x|%r|%%|%c" % ("left", 3.14159, 5, 255, "q", 65), "%(a)s-%(b)05d" % {"a": 1, "b": 42})
print("{0:^10}|{0!r:>8}|{1[0]}|{2.real}|{name:*<6}|{3:{4}}".format("mid", [9], 5, "w", ">4", name="n"))
x, pi = 1234567.891, 3.14159265
print(f"{x:e} {x:.3g} {x:_.1f} {x:,} {pi:8.3f} {pi:<8.2f}| {int(x):b} {255:o} {255:X} {x=:.1f} {pi!r:.4} {'nested':{'>'}{10}} {{}}")
print(f"{'quote\'s'} {"inner"} {[f"{i}!" for i in range(2)]}")


class Shout(string.Formatter):
    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]


print(Shout().format("{0!u} {name!u} {missing}", "abc", name="def"))
print(textwrap.dedent("""
    indented
      more
""").strip(), textwrap.indent("a\n\nb", "| "), textwrap.shorten("the quick brown fox jumps", 18, placeholder="…"), sep="\n")
print("straße".upper(), "ÀÉ".casefold() == "àé", "ﬁ".upper(), "ǆ".title(), "İ".lower().encode(), unicodedata.normalize("NFKD", "é①½").encode("ascii", "ignore"))
print("a,b;c".translate({ord(","): "-", ord(";"): None}), "tab\tx".expandtabs(8), "x".center(5, "."), "ab12".isalnum(), "Ⅷ".isnumeric(), "  x ".strip() + "|", "a-b-c".rpartition("-"), "zfill".zfill(8), "-5".zfill(4))
print(locale.format_string("%.2f", 1234.5, grouping=True), string.capwords("hello wORLD"), repr("tab\t\x00\u200b'\""), ascii("é☃"))
