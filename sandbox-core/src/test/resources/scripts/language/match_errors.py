# SPDX-License-Identifier: Apache-2.0
# match: bindings that stay, irrefutable patterns, evaluation counts, guards that fail.
class Counting:
    def __init__(self):
        self.n = 0

    def __eq__(self, other):
        self.n += 1
        return other == "target"


c = Counting()
match c:
    case "no":
        print("never")
    case "target":
        print("target", c.n)
match [1, [2, 3]]:
    case [a, [b, 9]]:
        print("never")
    case [a, [b, _]] if b > 5:
        print("never")
    case _:
        print("a and b are bound:", a, b)


class Sub(dict):
    pass


match Sub(k=1, z=2):
    case {"k": 1, **rest}:
        print(rest, type(rest).__name__)
match {"a": None}:
    case {"a": x}:
        print("None value", x)
match {}:
    case {"a": _}:
        print("never")
    case {**everything}:
        print("rest", everything)


class Prop:
    __match_args__ = ("v",)

    def __init__(self):
        self.reads = 0

    @property
    def v(self):
        self.reads += 1
        return 5

    @property
    def bad(self):
        raise AttributeError("bad")


p = Prop()
match p:
    case Prop(4) | Prop(v=5):
        print("reads", p.reads)
match p:
    case Prop(bad=1):
        print("never")
    case _:
        print("missing attribute does not match")
for subject in ("text", b"bytes", bytearray(b"x"), {1}, iter([1]), range(2), (i for i in "ab"), [1, 2], (1, 2)):
    match subject:
        case [a, b]:
            print(type(subject).__name__, "sequence", a, b)
        case str() | bytes():
            print("string", subject)
        case _:
            print(type(subject).__name__, "no")
match 1:
    case True:
        print("1 matched True?")
    case 1.0:
        print("1 matches 1.0")
match -0.0, -1, 1 + 2j, -1 - 2j:
    case 0, -1, 1 + 2j, -1 - 2j:
        print("numbers")
for source in ["match x:\n case a: pass\n case b: pass", "match x:\n case a | b: pass", "match x:\n case [a, a]: pass", "match x:\n case {**r, 'a': 1}: pass", "match x:\n case [*a, *b]: pass", "match x:\n case C(a=1, a=2): pass", "match x:\n case {'a': 1, 'a': 2}: pass", "match x:\n case 1 + 1: pass", "match x:\n case f'{x}': pass", "match x:\n case {_: 1}: pass", "match x:\n case C(1, a=2, 3): pass", "match x:\n case _ | 1: pass", "match x:\n case -a: pass"]:
    try:
        compile(source, "f", "exec")
        print("compiles", repr(source))
    except SyntaxError as error:
        print(repr(source[9:]), "->", error.msg)
match = {"match": 1}
match["case"] = match
print(match["match"], len(match))
