# SPDX-License-Identifier: Apache-2.0
"""Templates of parts of programs, and how their holes are filled.

`$l` is a hole for an expression of a kind; `program_generator` makes those of core types, HOLES
names the others. `«a¦b»` is one of its choices, which may hold holes and choices themselves. `$1`
is a name that is used nowhere else, the same within one template; `$$` is a dollar.
"""

import re

CHOICE = re.compile(r"«([^«»]*)»")
HOLE = re.compile(r"\$([a-zA-Z$])")
NAME = re.compile(r"(?<!\$)\$(\d)")
MODULE = re.compile(r"\b([a-z]+(?:\.[a-z]+)?)\.(?=[a-zA-Z])")

MODULES = set(
    """abc argparse array ast asyncio base64 binascii bisect calendar cmath codecs collections collections.abc colorsys
    configparser contextlib contextvars copy csv dataclasses datetime decimal difflib enum fnmatch fractions functools
    graphlib hashlib heapq html inspect io ipaddress itertools json keyword logging math numbers operator os.path pathlib
    pickle pprint queue random re reprlib shlex statistics string struct sys textwrap time tomllib traceback types typing
    unicodedata urllib.parse uuid warnings weakref zlib""".split()
)

ODD = """None True 0 1 -1 10**20 -10**20 2.5 float('nan') float('-inf') 1j 'a' '' 'abc' '%s' b'a' b'' bytearray(b'a')
[1] [] ['a','b'] [[1,2]] (1,2) () {} {'a':1} {1} frozenset({1}) range(3) slice(1,2) int str ... NotImplemented
iter([1,2]) len (lambda:0) (lambda*a,**k:(a,k)) type object() ValueError ValueError('v') Exception
{'a':1}.items() 'é😀' '\\x00' 2**63 -2**63-1 1e308 5e-324 -0.0 [None] [[]] ('a',) ((),) memoryview(b'xy')""".split()

HOLES = {
    "F": ["str", "len", "repr", "(lambda v: v)", "(lambda v: -v)", "(lambda v: v[0])", "bool", "int", "abs", "None", "ord", "'x'",
          "(lambda v: v % 3)", "(lambda: 1)", "(lambda v: 1 // v)", "type", "list", "float", "str.upper", "(lambda v: (v, v))"],
    "G": ["(lambda p, q: p)", "(lambda p, q: p + q)", "max", "min", "pow", "(lambda p, q: q)", "(lambda p, q: (p, q))", "divmod",
          "(lambda p: p)", "None", "(lambda p, q: p - q)", "isinstance", "(lambda *r: len(r))"],
    "K": ["1", "'a'", "(1, 2)", "None", "2.5", "True", "0", "-1", "'b'", "b'a'", "frozenset({1})", "[]", "2", "'key'"],
    "E": ["ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "RuntimeError", "LookupError", "ArithmeticError",
          "StopIteration", "AttributeError", "OSError", "AssertionError", "OverflowError", "NotImplementedError", "UnicodeError"],
    "N": ["'real'", "'a'", "'__len__'", "'upper'", "'x'", "'__class__'", "''", "5", "'__name__'", "'keys'", "None", "'nope'"],
    "Z": ODD,
    "w": ["0", "1", "2", "3", "5", "10", "-1", "-3", "None"],
    "c": ["'a'", "'z'", "' '", "'0'", "'é'", "'ab'", "''", "'-'", "'_'", "','", "'\\n'"],
    "g": ["ab", "x", "1", "-1", "", " ", "é", "{", "}", "%", "0", "+", "a b", "\\n", "\\t", "A", "ß", "_", ",", "12", "😀"],
}


def fill(g, template):
    """A template with its choices made and its holes filled, for a generator."""
    names = {}

    def name(match):
        if match.group(1) not in names:
            names[match.group(1)] = g.fresh("n")
        return names[match.group(1)]

    text = template
    while True:
        text, count = CHOICE.subn(lambda match: g.pick(match.group(1).split("¦")), text)
        if not count:
            break
    text = NAME.sub(name, text)
    return HOLE.sub(lambda match: hole(g, match.group(1)), text)


def modules(source):
    """The modules of the library that a source names, to be imported before it."""
    found = []
    for name in MODULE.findall(source):
        for module in (name, name.partition(".")[0]):
            if module in MODULES and module not in found:
                found.append(module)
    return found


def hole(g, kind):
    if kind == "$":
        return "$"
    if kind == "P":
        return repr(specification(g))
    if kind == "R":
        return repr(percent(g))
    if kind == "B":
        return repr(braces(g))
    if kind == "J":
        return floating(g)
    if kind == "I":
        return integer(g)
    if kind == "T":
        return repr(text(g))
    if kind == "D":
        return repr(digits(g))
    if kind in HOLES:
        return g.pick(HOLES[kind])
    return g.expression(kind, 1)


def specification(g):
    """A format specification, mostly well formed."""
    parts = []
    if g.chance(40):
        parts.append(g.pick(["<", ">", "^", "=", "*<", "0>", "é^", "{", "x=", "<<", " ^"]))
    if g.chance(30):
        parts.append(g.pick("+- "))
    if g.chance(10):
        parts.append("z")
    if g.chance(20):
        parts.append("#")
    if g.chance(20):
        parts.append("0")
    if g.chance(50):
        parts.append(g.pick(["1", "5", "8", "10", "12", "20", "3", "00", "007"]))
    if g.chance(20):
        parts.append(g.pick(",_"))
    if g.chance(40):
        parts.append("." + g.pick(["0", "1", "2", "3", "6", "10", "17", "", "20"]))
    if g.chance(70):
        parts.append(g.pick("bcdeEfFgGnosxX%" if g.chance(95) else "qrty!"))
    if g.chance(2):
        parts.append(g.pick(",_.<0"))
    return "".join(parts)


def percent(g):
    """A template of the operator %."""
    parts = []
    for _ in range(g.random.randrange(1, 4)):
        parts.append(g.pick(["", "", "a", " ", "%%", "é"]))
        key = g.pick(["", "", "", "", "", "(a)", "(k)", "()", "(a"])
        flags = "".join(g.pick("-+ #0") for _ in range(g.random.randrange(3)))
        width = g.pick(["", "", "5", "10", "*", "1"])
        precision = g.pick(["", "", ".2", ".0", ".", ".*", ".10"])
        parts.append("%" + key + flags + width + precision + g.pick("dddisrafFeEgGxXoc%uq"))
    return "".join(parts)


def braces(g):
    """A template of str.format."""
    parts = []
    for _ in range(g.random.randrange(1, 4)):
        parts.append(g.pick(["", "", "a", "{{", "}}", " "]))
        if g.chance(4):
            parts.append(g.pick("{}"))
        name = g.pick(["", "", "", "0", "1", "a", "2", "k"]) + g.pick(["", "", "", "", "[0]", "[a]", ".real", ".nope", "[1][0]", "[]", "."])
        conversion = g.pick(["", "", "", "!r", "!s", "!a", "!q"])
        spec = g.pick(["", "", ":" + specification(g).replace("{", "").replace("}", ""), ":{}", ":>{1}", ":{a}.{k}"])
        parts.append("{" + name + conversion + spec + "}")
    return "".join(parts)


def floating(g):
    """A float of any size, as a literal or otherwise."""
    form = g.random.randrange(8)
    if form == 0:
        return g.pick(["float('inf')", "float('-inf')", "float('nan')", "-0.0", "0.0", "5e-324", "1.7976931348623157e308", "2.2250738585072014e-308"])
    if form == 1:
        return repr(g.random.uniform(-10, 10))
    if form == 2:
        return repr(round(g.random.uniform(-1000, 1000), g.random.randrange(5)))
    if form == 3:
        return repr(g.random.choice([-1, 1]) * g.random.random() * 10.0 ** g.random.randrange(-320, 308))
    if form == 4:
        return f"{g.random.randrange(1, 100)}e{g.random.randrange(-30, 30)}"
    if form == 5:
        return f"{g.random.randrange(-20, 20)}.5"
    if form == 6:
        return repr(float(g.random.randrange(10 ** g.random.randrange(1, 20))))
    return repr(g.random.randrange(2 ** 53) / 2 ** g.random.randrange(60))


def integer(g):
    """An int of any size."""
    if g.chance(30):
        return str(g.random.randrange(-20, 20))
    if g.chance(20):
        return f"{g.pick(['', '-'])}2**{g.random.randrange(130)}{g.pick(['', ' - 1', ' + 1'])}"
    return str(g.random.choice([-1, 1]) * g.random.getrandbits(g.random.randrange(1, 130)))


def text(g):
    """A string of a few characters that methods tell apart."""
    letters = "aabbcAB xyXY12 _-.,;:\t\n\r\x0b\x1c\x85\u2028éÉßİıǅﬁΣς٣²½Ⅷ中😀\u0301\x00'\"\\%{}"
    return "".join(g.pick(letters) for _ in range(g.random.randrange(9)))


def digits(g):
    """What may be a number."""
    letters = "0011223456789__.+-eEjxXbBoOaAfF \n٣in"
    if g.chance(50):
        letters = "0123456789_.e+- "
    return "".join(g.pick(letters) for _ in range(g.random.randrange(1, 8)))
