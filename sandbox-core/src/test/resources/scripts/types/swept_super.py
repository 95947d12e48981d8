# SPDX-License-Identifier: Apache-2.0
"""Methods of super with arguments of all kinds."""

class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f"Index({self.value})"
class IntSub(int): pass
class StrSub(str): pass
class BytesSub(bytes): pass
class FloatSub(float): pass
class ListSub(list): pass
class TupleSub(tuple): pass
class DictSub(dict): pass
class SetSub(set): pass
class Iterable:
    def __iter__(self): return iter([1, 2])
class Sequence:
    def __len__(self): return 2
    def __getitem__(self, index):
        if index > 1: raise IndexError(index)
        return index * 10
class Mapping:
    def keys(self): return ["a"]
    def __getitem__(self, key): return {"a": "aa"}[key]
class Plain:
    def __repr__(self): return "Plain()"
class Broken:
    def __iter__(self): raise RuntimeError("iter")
    def __index__(self): raise RuntimeError("index")
    def __eq__(self, other): raise RuntimeError("eq")
    def __hash__(self): return 1
    def __repr__(self): return "Broken()"
plain = Plain()
broken = Broken()
def identity(x): return x
def pair(x, y): return (x, y)
def generator():
    yield 1
    yield 2
def show(value, depth=0):
    kind = type(value).__name__
    if kind.endswith("iterator") or kind in ("map", "filter", "zip", "enumerate", "reversed", "generator"):
        if depth:
            return kind
        items = []
        for item in value:
            items.append(show(item, 1))
            if len(items) > 5: break
        return kind + " of [" + ", ".join(items) + "]"
    text = repr(value)
    place = text.find(" at 0x")
    while place >= 0:
        end = place + 6
        while end < len(text) and text[end] in "0123456789abcdefABCDEF": end += 1
        text = text[:place] + text[end:]
        place = text.find(" at 0x")
    if len(text) > 300: text = text[:300] + "..." + str(len(text))
    return kind + " " + text
def tidy(text):
    text = text.replace("\n", "\\n")
    place = text.find(" at 0x")
    return text if place < 0 else text[:place]
def check(receiver, case):
    space = dict(globals())
    try:
        if receiver: space["x"] = eval(receiver, space)
        value = eval(case, space)
        line = show(value)
        if receiver and type(space["x"]).__name__ in ("list", "dict", "set", "bytearray", "ListSub", "DictSub", "SetSub"):
            line += " | " + show(space["x"])
    except BaseException as error:
        line = type(error).__name__ + ": " + str(error)
    title = case if not receiver else f"x = {receiver}; {case}"
    print(tidy(title), "=>", tidy(line))

CASES = [
    ('super(IntSub, IntSub(3))', "x.__eq__('%s')"),
    ('super(IntSub, IntSub(3))', 'x.__eq__(1)'),
    ('super(IntSub, IntSub(3))', 'x.__eq__(range(3))'),
    ('super(IntSub, IntSub(3))', "x.__eq__(bytearray(b'a'))"),
    ('super(IntSub, IntSub(3))', 'x.__format__(plain)'),
    ('super(IntSub, IntSub(3))', 'x.__format__(identity)'),
    ('super(IntSub, IntSub(3))', 'x.__format__(slice(1, 2))'),
    ('super(IntSub, IntSub(3))', "x.__ge__('a')"),
    ('super(IntSub, IntSub(3))', 'x.__ge__(Iterable())'),
    ('super(IntSub, IntSub(3))', 'x.__ge__(ListSub([1]))'),
    ('super(IntSub, IntSub(3))', "x.__ge__({'a': 1})"),
    ('super(IntSub, IntSub(3))', 'x.__get__(identity)'),
    ('super(IntSub, IntSub(3))', 'x.__get__(str)'),
    ('super(IntSub, IntSub(3))', "x.__get__(bytearray(b'a'))"),
    ('super(IntSub, IntSub(3))', 'x.__get__(TupleSub((1, 2)))'),
    ('super(IntSub, IntSub(3))', 'x.__gt__(0)'),
    ('super(IntSub, IntSub(3))', 'x.__gt__(Sequence())'),
    ('super(IntSub, IntSub(3))', 'x.__gt__(frozenset({1}))'),
    ('super(IntSub, IntSub(3))', 'x.__gt__([[1, 2]])'),
    ('super(IntSub, IntSub(3))', "x.__init__(BytesSub(b'a'))"),
    ('super(IntSub, IntSub(3))', 'x.__init__({1})'),
    ('super(IntSub, IntSub(3))', "x.__init__(['a', 'b'])"),
    ('super(IntSub, IntSub(3))', "x.__init__('%s')"),
    ('super(IntSub, IntSub(3))', 'x.__le__([[1, 2]])'),
    ('super(IntSub, IntSub(3))', "x.__le__(BytesSub(b'a'))"),
    ('super(IntSub, IntSub(3))', "x.__le__(bytearray(b'a'))"),
    ('super(IntSub, IntSub(3))', 'x.__le__(ListSub([1]))'),
    ('super(IntSub, IntSub(3))', 'x.__lt__(identity)'),
    ('super(IntSub, IntSub(3))', 'x.__lt__(DictSub(a=1))'),
    ('super(IntSub, IntSub(3))', "x.__lt__('abc')"),
    ('super(IntSub, IntSub(3))', "x.__lt__(b'')"),
    ('super(IntSub, IntSub(3))', "x.__ne__({'a': 1})"),
    ('super(IntSub, IntSub(3))', 'x.__ne__(IntSub(3))'),
    ('super(IntSub, IntSub(3))', 'x.__ne__(())'),
    ('super(IntSub, IntSub(3))', 'x.__ne__()'),
    ('super(IntSub, IntSub(3))', 'x.__self__'),
    ('super(IntSub, IntSub(3))', "x.__self_class__(BytesSub(b'a'))"),
    ('super(IntSub, IntSub(3))', 'x.__self_class__(generator())'),
    ('super(IntSub, IntSub(3))', "x.__self_class__({'a': 1})"),
    ('super(IntSub, IntSub(3))', 'x.__thisclass__(Index(1))'),
    ('super(IntSub, IntSub(3))', 'x.__thisclass__(range(3))'),
    ('super(IntSub, IntSub(3))', "x.__thisclass__('abc')"),
]
for receiver, case in CASES:
    check(receiver, case)
