# SPDX-License-Identifier: Apache-2.0
"""Methods of slice with arguments of all kinds."""

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
    ('slice(1, 5, 2)', 'x.__eq__(frozenset({1}))'),
    ('slice(1, 5, 2)', "x.__eq__('')"),
    ('slice(1, 5, 2)', "x.__eq__(memoryview(b'ab'))"),
    ('slice(1, 5, 2)', "x.__eq__(['a', 'b'])"),
    ('slice(1, 5, 2)', "x.__format__(['a', 'b'])"),
    ('slice(1, 5, 2)', 'x.__format__(Index(1))'),
    ('slice(1, 5, 2)', 'x.__format__(0)'),
    ('slice(1, 5, 2)', 'x.__format__([1])'),
    ('slice(1, 5, 2)', 'x.__ge__(identity)'),
    ('slice(1, 5, 2)', 'x.__ge__(iter([1, 2]))'),
    ('slice(1, 5, 2)', "x.__ge__('a')"),
    ('slice(1, 5, 2)', 'x.__ge__(int)'),
    ('slice(1, 5, 2)', "x.__getstate__(['a', 'b'])"),
    ('slice(1, 5, 2)', 'x.__getstate__(Iterable())'),
    ('slice(1, 5, 2)', 'x.__getstate__(Sequence())'),
    ('slice(1, 5, 2)', "x.__getstate__('%s')"),
    ('slice(1, 5, 2)', 'x.__gt__([[1, 2]])'),
    ('slice(1, 5, 2)', 'x.__gt__(None)'),
    ('slice(1, 5, 2)', 'x.__gt__(Mapping())'),
    ('slice(1, 5, 2)', "x.__gt__('%s')"),
    ('slice(1, 5, 2)', 'x.__init__(slice(1, 2))'),
    ('slice(1, 5, 2)', 'x.__init__(range(3))'),
    ('slice(1, 5, 2)', 'x.__init__(iter([1, 2]))'),
    ('slice(1, 5, 2)', 'x.__init__(IntSub(3))'),
    ('slice(1, 5, 2)', 'x.__le__(identity)'),
    ('slice(1, 5, 2)', "x.__le__('a')"),
    ('slice(1, 5, 2)', "x.__le__('')"),
    ('slice(1, 5, 2)', "x.__le__('abc')"),
    ('slice(1, 5, 2)', "x.__lt__(b'a')"),
    ('slice(1, 5, 2)', 'x.__lt__((1, 2))'),
    ('slice(1, 5, 2)', 'x.__lt__(())'),
    ('slice(1, 5, 2)', 'x.__lt__(generator())'),
    ('slice(1, 5, 2)', 'x.__ne__(None)'),
    ('slice(1, 5, 2)', 'x.__ne__({})'),
    ('slice(1, 5, 2)', 'x.__ne__(Mapping())'),
    ('slice(1, 5, 2)', "x.__ne__(b'a')"),
    ('slice(1, 5, 2)', "x.indices(b'a', 0)"),
    ('slice(1, 5, 2)', 'x.indices(None, -1)'),
    ('slice(1, 5, 2)', "x.indices('abc')"),
    ('slice(1, 5, 2)', 'x.indices(frozenset({1}))'),
    ('slice(1, 5, 2)', 'x.indices(Index(10**20))'),
    ('slice(1, 5, 2)', "x.indices('a', 1, 1)"),
    ('slice(1, 5, 2)', 'x.start'),
    ('slice(1, 5, 2)', 'x.step'),
    ('slice(1, 5, 2)', 'x.stop'),
    ('slice(None)', "x.__eq__(BytesSub(b'a'))"),
    ('slice(None)', "x.__eq__(b'a')"),
    ('slice(None)', 'x.__eq__(str)'),
    ('slice(None)', "x.__eq__('abc')"),
    ('slice(None)', 'x.__format__([[1, 2]])'),
    ('slice(None)', "x.__format__('a')"),
    ('slice(None)', 'x.__format__(DictSub(a=1))'),
    ('slice(None)', 'x.__format__([])'),
    ('slice(None)', 'x.__ge__(identity)'),
    ('slice(None)', 'x.__ge__(NotImplemented)'),
    ('slice(None)', 'x.__ge__(1j)'),
    ('slice(None)', 'x.__ge__()'),
    ('slice(None)', "x.__getstate__(float('nan'))"),
    ('slice(None)', "x.__getstate__(BytesSub(b'a'))"),
    ('slice(None)', 'x.__getstate__()'),
    ('slice(None)', "x.__getstate__(bytearray(b'a'))"),
    ('slice(None)', 'x.__gt__(True)'),
    ('slice(None)', "x.__gt__(b'')"),
    ('slice(None)', 'x.__gt__(IntSub(3))'),
    ('slice(None)', 'x.__gt__(Mapping())'),
    ('slice(None)', 'x.__init__(ListSub([1]))'),
    ('slice(None)', 'x.__init__(NotImplemented)'),
    ('slice(None)', "x.__init__('abc')"),
    ('slice(None)', "x.__init__(float('nan'))"),
    ('slice(None)', 'x.__le__(range(3))'),
    ('slice(None)', 'x.__le__(())'),
    ('slice(None)', 'x.__le__(slice(1, 2))'),
    ('slice(None)', 'x.__le__(Mapping())'),
    ('slice(None)', "x.__lt__('a')"),
    ('slice(None)', 'x.__lt__(())'),
    ('slice(None)', 'x.__lt__([1])'),
    ('slice(None)', 'x.__lt__(2.5)'),
    ('slice(None)', "x.__ne__({'a': 1})"),
    ('slice(None)', 'x.__ne__(DictSub(a=1))'),
    ('slice(None)', 'x.__ne__(generator())'),
    ('slice(None)', 'x.__ne__([1])'),
    ('slice(None)', "x.indices('a', [1, 'a'])"),
    ('slice(None)', "x.indices('a', 1, 1)"),
    ('slice(None)', "x.indices(-2, -2, 'a')"),
    ('slice(None)', "x.indices(encoding='utf-8')"),
    ('slice(None)', "x.indices('a', 'a', 1)"),
    ('slice(None)', "x.indices(10**20, b'a')"),
    ('slice(None)', 'x.start'),
    ('slice(None)', 'x.step'),
    ('slice(None)', 'x.stop'),
]
for receiver, case in CASES:
    check(receiver, case)
