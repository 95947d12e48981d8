# SPDX-License-Identifier: Apache-2.0
"""Methods of property with arguments of all kinds."""

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
    ('property(identity)', 'x.__delete__()'),
    ('property(identity)', 'x.__eq__([[1, 2]])'),
    ('property(identity)', "x.__eq__({'a': 1})"),
    ('property(identity)', "x.__eq__('')"),
    ('property(identity)', "x.__eq__(b'a')"),
    ('property(identity)', 'x.__format__(plain)'),
    ('property(identity)', 'x.__format__([[1, 2]])'),
    ('property(identity)', 'x.__format__(ListSub([1]))'),
    ('property(identity)', 'x.__format__(1)'),
    ('property(identity)', 'x.__ge__(Iterable())'),
    ('property(identity)', 'x.__ge__(NotImplemented)'),
    ('property(identity)', 'x.__ge__(True)'),
    ('property(identity)', 'x.__ge__(1)'),
    ('property(identity)', 'x.__get__(True)'),
    ('property(identity)', 'x.__get__(slice(1, 2))'),
    ('property(identity)', "x.__get__('')"),
    ('property(identity)', 'x.__get__([])'),
    ('property(identity)', 'x.__getstate__(True)'),
    ('property(identity)', 'x.__getstate__(Mapping())'),
    ('property(identity)', 'x.__getstate__(ListSub([1]))'),
    ('property(identity)', 'x.__getstate__({1})'),
    ('property(identity)', 'x.__gt__([[1, 2]])'),
    ('property(identity)', 'x.__gt__(Iterable())'),
    ('property(identity)', 'x.__gt__(NotImplemented)'),
    ('property(identity)', 'x.__gt__(())'),
    ('property(identity)', 'x.__init__(identity)'),
    ('property(identity)', 'x.__init__(frozenset({1}))'),
    ('property(identity)', "x.__init__('a')"),
    ('property(identity)', 'x.__init__(generator())'),
    ('property(identity)', 'x.__isabstractmethod__'),
    ('property(identity)', "x.__le__(float('nan'))"),
    ('property(identity)', 'x.__le__(0)'),
    ('property(identity)', 'x.__le__(len)'),
    ('property(identity)', "x.__le__('%s')"),
    ('property(identity)', "x.__lt__(b'a')"),
    ('property(identity)', "x.__lt__('a')"),
    ('property(identity)', 'x.__lt__(NotImplemented)'),
    ('property(identity)', 'x.__lt__(Sequence())'),
    ('property(identity)', 'x.__ne__(frozenset({1}))'),
    ('property(identity)', 'x.__ne__(int)'),
    ('property(identity)', "x.__ne__({'a': 1})"),
    ('property(identity)', "x.__ne__(BytesSub(b'a'))"),
    ('property(identity)', "x.__set__('%s')"),
    ('property(identity)', 'x.__set__(FloatSub(1.5))'),
    ('property(identity)', 'x.__set__(1j)'),
    ('property(identity)', 'x.__set__(0)'),
    ('property(identity)', 'x.deleter(1, 1, None)'),
    ('property(identity)', 'x.deleter(None, 10**20)'),
    ('property(identity)', 'x.deleter(1.5, None)'),
    ('property(identity)', "x.deleter(None, -2, 'a')"),
    ('property(identity)', "x.deleter(1, 1, 'a')"),
    ('property(identity)', "x.deleter('a', None, None)"),
    ('property(identity)', 'x.fdel'),
    ('property(identity)', 'x.fget(str)'),
    ('property(identity)', "x.fget(b'a', [1, 'a'])"),
    ('property(identity)', 'x.fget(-10**20)'),
    ('property(identity)', 'x.fget(1, default=0)'),
    ('property(identity)', "x.fget(['a', 'b'])"),
    ('property(identity)', 'x.fget(-2, None, -2)'),
    ('property(identity)', 'x.fset'),
    ('property(identity)', "x.getter(memoryview(b'ab'))"),
    ('property(identity)', "x.getter(b'a', identity)"),
    ('property(identity)', 'x.getter(1j)'),
    ('property(identity)', 'x.getter(0, 0)'),
    ('property(identity)', 'x.getter(1.5, 0)'),
    ('property(identity)', 'x.getter(1, x=1)'),
    ('property(identity)', 'x.setter(1, 1, -2)'),
    ('property(identity)', "x.setter(1.5, 'a')"),
    ('property(identity)', "x.setter(b'a', [1, 'a'])"),
    ('property(identity)', "x.setter(1, 'a', 'a')"),
    ('property(identity)', 'x.setter()'),
    ('property(identity)', 'x.setter(0, -1)'),
]
for receiver, case in CASES:
    check(receiver, case)
