# SPDX-License-Identifier: Apache-2.0
"""Methods of tuple with arguments of all kinds."""

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
    ('(3, 1, 2)', 'x.__add__([[1, 2]])'),
    ('(3, 1, 2)', 'x.__add__(generator())'),
    ('(3, 1, 2)', 'x.__add__(None)'),
    ('(3, 1, 2)', 'x.__add__(2.5)'),
    ('(3, 1, 2)', 'x.__class_getitem__(-1)'),
    ('(3, 1, 2)', "x.__class_getitem__('a')"),
    ('(3, 1, 2)', 'x.__class_getitem__([[1, 2]])'),
    ('(3, 1, 2)', 'x.__class_getitem__(int)'),
    ('(3, 1, 2)', 'x.__contains__(...)'),
    ('(3, 1, 2)', 'x.__contains__(plain)'),
    ('(3, 1, 2)', 'x.__contains__([])'),
    ('(3, 1, 2)', 'x.__contains__(frozenset({1}))'),
    ('(3, 1, 2)', 'x.__eq__(1)'),
    ('(3, 1, 2)', 'x.__eq__(Mapping())'),
    ('(3, 1, 2)', 'x.__eq__(...)'),
    ('(3, 1, 2)', "x.__eq__(BytesSub(b'a'))"),
    ('(3, 1, 2)', "x.__format__('a')"),
    ('(3, 1, 2)', 'x.__format__(Index(1))'),
    ('(3, 1, 2)', "x.__format__(b'a')"),
    ('(3, 1, 2)', 'x.__format__(generator())'),
    ('(3, 1, 2)', 'x.__ge__(Iterable())'),
    ('(3, 1, 2)', 'x.__ge__((1, 2))'),
    ('(3, 1, 2)', "x.__ge__(b'')"),
    ('(3, 1, 2)', 'x.__ge__(generator())'),
    ('(3, 1, 2)', "x.__getitem__('%s')"),
    ('(3, 1, 2)', 'x.__getitem__(True)'),
    ('(3, 1, 2)', 'x.__getitem__(int)'),
    ('(3, 1, 2)', 'x.__getitem__(NotImplemented)'),
    ('(3, 1, 2)', 'x.__getnewargs__(2.5)'),
    ('(3, 1, 2)', 'x.__getnewargs__(Index(1))'),
    ('(3, 1, 2)', "x.__getnewargs__('abc')"),
    ('(3, 1, 2)', 'x.__getnewargs__([[1, 2]])'),
    ('(3, 1, 2)', 'x.__getstate__(Index(1))'),
    ('(3, 1, 2)', 'x.__getstate__({1})'),
    ('(3, 1, 2)', "x.__getstate__(BytesSub(b'a'))"),
    ('(3, 1, 2)', "x.__getstate__(['a', 'b'])"),
    ('(3, 1, 2)', 'x.__gt__(slice(1, 2))'),
    ('(3, 1, 2)', "x.__gt__(float('nan'))"),
    ('(3, 1, 2)', "x.__gt__('')"),
    ('(3, 1, 2)', 'x.__gt__(1)'),
    ('(3, 1, 2)', 'x.__init__(DictSub(a=1))'),
    ('(3, 1, 2)', 'x.__init__(slice(1, 2))'),
    ('(3, 1, 2)', 'x.__init__({})'),
    ('(3, 1, 2)', "x.__init__(StrSub('a'))"),
    ('(3, 1, 2)', 'x.__iter__(IntSub(3))'),
    ('(3, 1, 2)', 'x.__iter__(Mapping())'),
    ('(3, 1, 2)', 'x.__iter__(0)'),
    ('(3, 1, 2)', "x.__iter__(float('nan'))"),
    ('(3, 1, 2)', 'x.__le__(str)'),
    ('(3, 1, 2)', 'x.__le__(Iterable())'),
    ('(3, 1, 2)', 'x.__le__(1)'),
    ('(3, 1, 2)', 'x.__le__(-1)'),
    ('(3, 1, 2)', "x.__len__(b'')"),
    ('(3, 1, 2)', "x.__len__(memoryview(b'ab'))"),
    ('(3, 1, 2)', 'x.__len__(str)'),
    ('(3, 1, 2)', "x.__len__(StrSub('a'))"),
    ('(3, 1, 2)', 'x.__lt__(plain)'),
    ('(3, 1, 2)', 'x.__lt__(frozenset({1}))'),
    ('(3, 1, 2)', "x.__lt__({'a': 1})"),
    ('(3, 1, 2)', "x.__lt__(b'a')"),
    ('(3, 1, 2)', "x.__mul__(b'')"),
    ('(3, 1, 2)', 'x.__mul__([])'),
    ('(3, 1, 2)', "x.__mul__(StrSub('a'))"),
    ('(3, 1, 2)', 'x.__mul__([[1, 2]])'),
    ('(3, 1, 2)', 'x.__ne__(NotImplemented)'),
    ('(3, 1, 2)', 'x.__ne__(slice(1, 2))'),
    ('(3, 1, 2)', 'x.__ne__(DictSub(a=1))'),
    ('(3, 1, 2)', "x.__ne__(StrSub('a'))"),
    ('(3, 1, 2)', 'x.__rmul__(len)'),
    ('(3, 1, 2)', 'x.__rmul__(1j)'),
    ('(3, 1, 2)', 'x.__rmul__(...)'),
    ('(3, 1, 2)', 'x.__rmul__(1)'),
    ('(3, 1, 2)', "x.count('a', identity)"),
    ('(3, 1, 2)', 'x.count({1})'),
    ('(3, 1, 2)', "x.count('a', 'b', 'c', 'd')"),
    ('(3, 1, 2)', 'x.count(10**20, 0)'),
    ('(3, 1, 2)', 'x.count(plain, 0)'),
    ('(3, 1, 2)', 'x.count(None, 1, None)'),
    ('(3, 1, 2)', "x.index(None, -2, 'a')"),
    ('(3, 1, 2)', "x.index(b'')"),
    ('(3, 1, 2)', "x.index([1, 'a'], 'a')"),
    ('(3, 1, 2)', 'x.index(iter([1, 2]))'),
    ('(3, 1, 2)', 'x.index(strict=True)'),
    ('(3, 1, 2)', 'x.index(-2, 1, 1)'),
    ('()', "x.__add__('%s')"),
    ('()', 'x.__add__(2.5)'),
    ('()', 'x.__add__(int)'),
    ('()', 'x.__add__(...)'),
    ('()', 'x.__class_getitem__(True)'),
    ('()', 'x.__class_getitem__(DictSub(a=1))'),
    ('()', 'x.__class_getitem__([[1, 2]])'),
    ('()', "x.__class_getitem__({'a': 1})"),
    ('()', 'x.__contains__(-1)'),
    ('()', 'x.__contains__(identity)'),
    ('()', "x.__contains__(BytesSub(b'a'))"),
    ('()', 'x.__contains__(NotImplemented)'),
    ('()', 'x.__eq__(TupleSub((1, 2)))'),
    ('()', "x.__eq__('abc')"),
    ('()', 'x.__eq__(range(3))'),
    ('()', "x.__eq__(['a', 'b'])"),
    ('()', 'x.__format__([1])'),
    ('()', 'x.__format__([])'),
    ('()', "x.__format__('a')"),
    ('()', "x.__format__(bytearray(b'a'))"),
    ('()', 'x.__ge__((1, 2))'),
    ('()', 'x.__ge__(generator())'),
    ('()', 'x.__ge__(())'),
    ('()', 'x.__ge__(NotImplemented)'),
    ('()', "x.__getitem__(float('nan'))"),
    ('()', "x.__getitem__(BytesSub(b'a'))"),
    ('()', 'x.__getitem__(TupleSub((1, 2)))'),
    ('()', 'x.__getitem__()'),
    ('()', 'x.__getnewargs__(Sequence())'),
    ('()', 'x.__getnewargs__(plain)'),
    ('()', 'x.__getnewargs__(iter([1, 2]))'),
    ('()', 'x.__getnewargs__((1, 2))'),
    ('()', 'x.__getstate__(1)'),
    ('()', 'x.__getstate__(iter([1, 2]))'),
    ('()', "x.__getstate__(b'')"),
    ('()', 'x.__getstate__(slice(1, 2))'),
    ('()', "x.__gt__(memoryview(b'ab'))"),
    ('()', "x.__gt__(BytesSub(b'a'))"),
    ('()', 'x.__gt__(IntSub(3))'),
    ('()', 'x.__gt__([1])'),
    ('()', 'x.__init__(DictSub(a=1))'),
    ('()', 'x.__init__(2.5)'),
    ('()', 'x.__init__(-1)'),
    ('()', "x.__init__('')"),
    ('()', "x.__iter__(b'a')"),
    ('()', 'x.__iter__([])'),
    ('()', 'x.__iter__(Mapping())'),
    ('()', 'x.__iter__(str)'),
    ('()', 'x.__le__([])'),
    ('()', 'x.__le__(len)'),
    ('()', "x.__le__({'a': 1})"),
    ('()', "x.__le__(StrSub('a'))"),
    ('()', 'x.__len__(generator())'),
    ('()', 'x.__len__(...)'),
    ('()', 'x.__len__([[1, 2]])'),
    ('()', 'x.__len__()'),
    ('()', 'x.__lt__((1, 2))'),
    ('()', 'x.__lt__(range(3))'),
    ('()', 'x.__lt__(TupleSub((1, 2)))'),
    ('()', 'x.__lt__()'),
    ('()', "x.__mul__('a')"),
    ('()', 'x.__mul__(identity)'),
    ('()', 'x.__mul__(IntSub(3))'),
    ('()', 'x.__mul__(plain)'),
    ('()', 'x.__ne__(None)'),
    ('()', "x.__ne__(float('nan'))"),
    ('()', 'x.__ne__((1, 2))'),
    ('()', 'x.__ne__({1})'),
    ('()', 'x.__rmul__(1)'),
    ('()', 'x.__rmul__(())'),
    ('()', 'x.__rmul__(frozenset({1}))'),
    ('()', 'x.__rmul__([])'),
    ('()', "x.count(10**20, [1, 'a'])"),
    ('()', "x.count([1, 'a'], [1, 'a'])"),
    ('()', 'x.count(-1, -1)'),
    ('()', 'x.count(1, start=1)'),
    ('()', 'x.count(())'),
    ('()', "x.count(*[1], **{'a': 1})"),
    ('()', "x.index(b'a')"),
    ('()', 'x.index(int)'),
    ('()', 'x.index(x=1)'),
    ('()', "x.index(-1, [1, 'a'])"),
    ('()', "x.index([1, 'a'], 'a')"),
    ('()', "x.index(plain, 'a')"),
]
for receiver, case in CASES:
    check(receiver, case)
