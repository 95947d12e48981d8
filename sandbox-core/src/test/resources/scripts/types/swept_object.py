# SPDX-License-Identifier: Apache-2.0
"""Methods of object with arguments of all kinds."""

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
    ('object()', "x.__eq__(bytearray(b'a'))"),
    ('object()', 'x.__eq__(Mapping())'),
    ('object()', 'x.__eq__(2.5)'),
    ('object()', 'x.__eq__(Sequence())'),
    ('object()', "x.__format__(memoryview(b'ab'))"),
    ('object()', 'x.__format__(True)'),
    ('object()', 'x.__format__(Mapping())'),
    ('object()', 'x.__format__(Sequence())'),
    ('object()', 'x.__ge__(plain)'),
    ('object()', 'x.__ge__(len)'),
    ('object()', 'x.__ge__(iter([1, 2]))'),
    ('object()', 'x.__ge__(int)'),
    ('object()', 'x.__getstate__(int)'),
    ('object()', 'x.__getstate__(Mapping())'),
    ('object()', "x.__getstate__('')"),
    ('object()', "x.__getstate__(BytesSub(b'a'))"),
    ('object()', "x.__gt__({'a': 1})"),
    ('object()', 'x.__gt__({1})'),
    ('object()', 'x.__gt__(plain)'),
    ('object()', "x.__gt__('abc')"),
    ('object()', 'x.__init__(FloatSub(1.5))'),
    ('object()', "x.__init__(bytearray(b'a'))"),
    ('object()', 'x.__init__(...)'),
    ('object()', "x.__init__({'a': 1})"),
    ('object()', 'x.__le__(2.5)'),
    ('object()', "x.__le__('abc')"),
    ('object()', 'x.__le__(ListSub([1]))'),
    ('object()', 'x.__le__(plain)'),
    ('object()', 'x.__lt__(True)'),
    ('object()', 'x.__lt__(identity)'),
    ('object()', "x.__lt__(b'')"),
    ('object()', 'x.__lt__(range(3))'),
    ('object()', 'x.__ne__(Sequence())'),
    ('object()', "x.__ne__(BytesSub(b'a'))"),
    ('object()', 'x.__ne__(frozenset({1}))'),
    ('object()', "x.__ne__(float('nan'))"),
    ('plain', 'x.__eq__(TupleSub((1, 2)))'),
    ('plain', 'x.__eq__([[1, 2]])'),
    ('plain', "x.__eq__(float('nan'))"),
    ('plain', "x.__eq__(bytearray(b'a'))"),
    ('plain', 'x.__firstlineno__'),
    ('plain', 'x.__format__(NotImplemented)'),
    ('plain', 'x.__format__(Sequence())'),
    ('plain', 'x.__format__(-1)'),
    ('plain', "x.__format__(StrSub('a'))"),
    ('plain', 'x.__ge__(True)'),
    ('plain', "x.__ge__(StrSub('a'))"),
    ('plain', 'x.__ge__(Mapping())'),
    ('plain', "x.__ge__(float('nan'))"),
    ('plain', 'x.__getstate__(plain)'),
    ('plain', 'x.__getstate__(Mapping())'),
    ('plain', 'x.__getstate__(NotImplemented)'),
    ('plain', 'x.__getstate__(None)'),
    ('plain', 'x.__gt__(None)'),
    ('plain', 'x.__gt__(DictSub(a=1))'),
    ('plain', 'x.__gt__([])'),
    ('plain', 'x.__gt__(Index(1))'),
    ('plain', 'x.__le__(FloatSub(1.5))'),
    ('plain', 'x.__le__(plain)'),
    ('plain', "x.__le__('abc')"),
    ('plain', "x.__le__(bytearray(b'a'))"),
    ('plain', "x.__lt__('a')"),
    ('plain', "x.__lt__(StrSub('a'))"),
    ('plain', 'x.__lt__(frozenset({1}))'),
    ('plain', 'x.__lt__(NotImplemented)'),
    ('plain', 'x.__ne__((1, 2))'),
    ('plain', 'x.__ne__(...)'),
    ('plain', 'x.__ne__(generator())'),
    ('plain', 'x.__ne__([[1, 2]])'),
    ('plain', 'x.__static_attributes__'),
]
for receiver, case in CASES:
    check(receiver, case)
