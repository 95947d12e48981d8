# SPDX-License-Identifier: Apache-2.0
"""Methods of builtin with arguments of all kinds."""

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
    ('len', 'x.__call__(Iterable())'),
    ('len', 'x.__call__(())'),
    ('len', 'x.__call__(Sequence())'),
    ('len', 'x.__call__(True)'),
    ('len', 'x.__eq__({})'),
    ('len', 'x.__eq__(...)'),
    ('len', 'x.__eq__(len)'),
    ('len', 'x.__eq__(int)'),
    ('len', 'x.__format__(FloatSub(1.5))'),
    ('len', 'x.__format__({1})'),
    ('len', "x.__format__(memoryview(b'ab'))"),
    ('len', 'x.__format__(-1)'),
    ('len', 'x.__ge__(...)'),
    ('len', 'x.__ge__(0)'),
    ('len', "x.__ge__(b'')"),
    ('len', "x.__ge__(['a', 'b'])"),
    ('len', 'x.__getstate__([])'),
    ('len', "x.__getstate__(memoryview(b'ab'))"),
    ('len', "x.__getstate__('')"),
    ('len', 'x.__getstate__(str)'),
    ('len', 'x.__gt__(TupleSub((1, 2)))'),
    ('len', 'x.__gt__(plain)'),
    ('len', "x.__gt__('')"),
    ('len', "x.__gt__({'a': 1})"),
    ('len', 'x.__init__(DictSub(a=1))'),
    ('len', 'x.__init__(generator())'),
    ('len', 'x.__init__(0)'),
    ('len', 'x.__init__(Sequence())'),
    ('len', 'x.__le__(DictSub(a=1))'),
    ('len', 'x.__le__(frozenset({1}))'),
    ('len', 'x.__le__(TupleSub((1, 2)))'),
    ('len', 'x.__le__(Iterable())'),
    ('len', 'x.__lt__(int)'),
    ('len', "x.__lt__(b'a')"),
    ('len', "x.__lt__(StrSub('a'))"),
    ('len', 'x.__lt__([1])'),
    ('len', 'x.__name__'),
    ('len', "x.__ne__('')"),
    ('len', "x.__ne__('abc')"),
    ('len', 'x.__ne__((1, 2))'),
    ('len', 'x.__ne__(1j)'),
    ('len', 'x.__qualname__'),
    ('[].append', 'x.__call__((1, 2))'),
    ('[].append', "x.__call__(b'')"),
    ('[].append', "x.__call__(bytearray(b'a'))"),
    ('[].append', 'x.__call__(str)'),
    ('[].append', 'x.__format__()'),
    ('[].append', 'x.__format__(len)'),
    ('[].append', "x.__format__(BytesSub(b'a'))"),
    ('[].append', 'x.__format__(-1)'),
    ('[].append', 'x.__ge__(Index(1))'),
    ('[].append', 'x.__ge__(identity)'),
    ('[].append', 'x.__ge__({})'),
    ('[].append', 'x.__ge__(len)'),
    ('[].append', "x.__getstate__('abc')"),
    ('[].append', 'x.__getstate__(())'),
    ('[].append', 'x.__getstate__(0)'),
    ('[].append', "x.__getstate__(StrSub('a'))"),
    ('[].append', 'x.__gt__(2.5)'),
    ('[].append', 'x.__gt__(None)'),
    ('[].append', 'x.__gt__(int)'),
    ('[].append', 'x.__gt__(plain)'),
    ('[].append', 'x.__init__({1})'),
    ('[].append', 'x.__init__(TupleSub((1, 2)))'),
    ('[].append', 'x.__init__(2.5)'),
    ('[].append', "x.__init__('')"),
    ('[].append', 'x.__le__(TupleSub((1, 2)))'),
    ('[].append', 'x.__le__(len)'),
    ('[].append', 'x.__le__(NotImplemented)'),
    ('[].append', 'x.__le__(Mapping())'),
    ('[].append', 'x.__lt__(None)'),
    ('[].append', 'x.__lt__(0)'),
    ('[].append', 'x.__lt__(IntSub(3))'),
    ('[].append', 'x.__lt__([[1, 2]])'),
    ('[].append', 'x.__name__'),
    ('[].append', 'x.__qualname__'),
    ('[].append', 'x.__self__'),
]
for receiver, case in CASES:
    check(receiver, case)
