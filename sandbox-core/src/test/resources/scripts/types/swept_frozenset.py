# SPDX-License-Identifier: Apache-2.0
"""Methods of frozenset with arguments of all kinds."""

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
    ('frozenset({1, 2})', 'x.__and__(DictSub(a=1))'),
    ('frozenset({1, 2})', 'x.__and__(slice(1, 2))'),
    ('frozenset({1, 2})', 'x.__and__(IntSub(3))'),
    ('frozenset({1, 2})', 'x.__and__((1, 2))'),
    ('frozenset({1, 2})', 'x.__class_getitem__(IntSub(3))'),
    ('frozenset({1, 2})', 'x.__class_getitem__(Index(1))'),
    ('frozenset({1, 2})', 'x.__class_getitem__(1j)'),
    ('frozenset({1, 2})', 'x.__class_getitem__(Iterable())'),
    ('frozenset({1, 2})', 'x.__contains__(identity)'),
    ('frozenset({1, 2})', 'x.__contains__(iter([1, 2]))'),
    ('frozenset({1, 2})', 'x.__contains__(1j)'),
    ('frozenset({1, 2})', 'x.__contains__()'),
    ('frozenset({1, 2})', 'x.__eq__(...)'),
    ('frozenset({1, 2})', 'x.__eq__([[1, 2]])'),
    ('frozenset({1, 2})', 'x.__eq__([])'),
    ('frozenset({1, 2})', 'x.__eq__(Sequence())'),
    ('frozenset({1, 2})', 'x.__format__(1j)'),
    ('frozenset({1, 2})', 'x.__format__(iter([1, 2]))'),
    ('frozenset({1, 2})', 'x.__format__(Iterable())'),
    ('frozenset({1, 2})', "x.__format__(['a', 'b'])"),
    ('frozenset({1, 2})', 'x.__ge__(-1)'),
    ('frozenset({1, 2})', 'x.__ge__(identity)'),
    ('frozenset({1, 2})', "x.__ge__(bytearray(b'a'))"),
    ('frozenset({1, 2})', 'x.__ge__([])'),
    ('frozenset({1, 2})', 'x.__getstate__(Index(1))'),
    ('frozenset({1, 2})', "x.__getstate__(BytesSub(b'a'))"),
    ('frozenset({1, 2})', "x.__getstate__(b'a')"),
    ('frozenset({1, 2})', 'x.__getstate__(frozenset({1}))'),
    ('frozenset({1, 2})', 'x.__gt__(0)'),
    ('frozenset({1, 2})', 'x.__gt__(None)'),
    ('frozenset({1, 2})', "x.__gt__(StrSub('a'))"),
    ('frozenset({1, 2})', 'x.__gt__(())'),
    ('frozenset({1, 2})', 'x.__init__(IntSub(3))'),
    ('frozenset({1, 2})', 'x.__init__((1, 2))'),
    ('frozenset({1, 2})', 'x.__init__(())'),
    ('frozenset({1, 2})', "x.__init__({'a': 1})"),
    ('frozenset({1, 2})', 'x.__iter__(Index(1))'),
    ('frozenset({1, 2})', 'x.__iter__(plain)'),
    ('frozenset({1, 2})', "x.__iter__({'a': 1})"),
    ('frozenset({1, 2})', "x.__iter__('')"),
    ('frozenset({1, 2})', 'x.__le__([1])'),
    ('frozenset({1, 2})', "x.__le__('%s')"),
    ('frozenset({1, 2})', 'x.__le__(int)'),
    ('frozenset({1, 2})', 'x.__le__(Index(1))'),
    ('frozenset({1, 2})', 'x.__len__(iter([1, 2]))'),
    ('frozenset({1, 2})', "x.__len__('%s')"),
    ('frozenset({1, 2})', 'x.__len__(0)'),
    ('frozenset({1, 2})', 'x.__len__(FloatSub(1.5))'),
    ('frozenset({1, 2})', 'x.__lt__(Sequence())'),
    ('frozenset({1, 2})', "x.__lt__('')"),
    ('frozenset({1, 2})', 'x.__lt__(1j)'),
    ('frozenset({1, 2})', "x.__lt__(StrSub('a'))"),
    ('frozenset({1, 2})', "x.__ne__(BytesSub(b'a'))"),
    ('frozenset({1, 2})', 'x.__ne__(1j)'),
    ('frozenset({1, 2})', "x.__ne__(memoryview(b'ab'))"),
    ('frozenset({1, 2})', 'x.__ne__(len)'),
    ('frozenset({1, 2})', 'x.__or__(Mapping())'),
    ('frozenset({1, 2})', "x.__or__(b'a')"),
    ('frozenset({1, 2})', 'x.__or__(FloatSub(1.5))'),
    ('frozenset({1, 2})', 'x.__or__([])'),
    ('frozenset({1, 2})', "x.__rand__(b'a')"),
    ('frozenset({1, 2})', 'x.__rand__(0)'),
    ('frozenset({1, 2})', 'x.__rand__(-1)'),
    ('frozenset({1, 2})', 'x.__rand__(plain)'),
    ('frozenset({1, 2})', "x.__ror__(memoryview(b'ab'))"),
    ('frozenset({1, 2})', 'x.__ror__(None)'),
    ('frozenset({1, 2})', "x.__ror__('')"),
    ('frozenset({1, 2})', "x.__ror__(b'')"),
    ('frozenset({1, 2})', 'x.__rsub__(DictSub(a=1))'),
    ('frozenset({1, 2})', 'x.__rsub__({})'),
    ('frozenset({1, 2})', "x.__rsub__('abc')"),
    ('frozenset({1, 2})', "x.__rsub__(StrSub('a'))"),
    ('frozenset({1, 2})', 'x.__rxor__(1)'),
    ('frozenset({1, 2})', 'x.__rxor__(DictSub(a=1))'),
    ('frozenset({1, 2})', 'x.__rxor__([[1, 2]])'),
    ('frozenset({1, 2})', 'x.__rxor__(TupleSub((1, 2)))'),
    ('frozenset({1, 2})', 'x.__sub__(True)'),
    ('frozenset({1, 2})', 'x.__sub__(0)'),
    ('frozenset({1, 2})', "x.__sub__(StrSub('a'))"),
    ('frozenset({1, 2})', "x.__sub__('%s')"),
    ('frozenset({1, 2})', 'x.__xor__(2.5)'),
    ('frozenset({1, 2})', 'x.__xor__(identity)'),
    ('frozenset({1, 2})', 'x.__xor__([[1, 2]])'),
    ('frozenset({1, 2})', 'x.__xor__(slice(1, 2))'),
    ('frozenset({1, 2})', "x.copy('a', identity)"),
    ('frozenset({1, 2})', 'x.copy(identity)'),
    ('frozenset({1, 2})', 'x.copy(())'),
    ('frozenset({1, 2})', "x.copy(float('nan'))"),
    ('frozenset({1, 2})', 'x.copy(strict=True)'),
    ('frozenset({1, 2})', "x.copy('a', 1, -2)"),
    ('frozenset({1, 2})', 'x.difference(-1, -1)'),
    ('frozenset({1, 2})', "x.difference('a', sep='a')"),
    ('frozenset({1, 2})', 'x.difference(1, 1, None)'),
    ('frozenset({1, 2})', 'x.difference(None, -2, -2)'),
    ('frozenset({1, 2})', "x.difference('a', 1, None)"),
    ('frozenset({1, 2})', "x.difference({'a': 1})"),
    ('frozenset({1, 2})', "x.intersection(0, b'a')"),
    ('frozenset({1, 2})', 'x.intersection(10**20)'),
    ('frozenset({1, 2})', 'x.intersection(plain, plain)'),
    ('frozenset({1, 2})', "x.intersection(10**20, b'a')"),
    ('frozenset({1, 2})', "x.intersection('a', -1)"),
    ('frozenset({1, 2})', "x.intersection('a', -2, 'a')"),
    ('frozenset({1, 2})', "x.isdisjoint(None, [1, 'a'])"),
    ('frozenset({1, 2})', "x.isdisjoint('a', b'a')"),
    ('frozenset({1, 2})', 'x.isdisjoint(ListSub([1]))'),
    ('frozenset({1, 2})', 'x.isdisjoint(default=0)'),
    ('frozenset({1, 2})', 'x.isdisjoint(str)'),
    ('frozenset({1, 2})', 'x.isdisjoint(plain, -1)'),
    ('frozenset({1, 2})', "x.issubset('a', identity)"),
    ('frozenset({1, 2})', 'x.issubset(None, 1, -2)'),
    ('frozenset({1, 2})', 'x.issubset(1j)'),
    ('frozenset({1, 2})', 'x.issubset(Index(10**20))'),
    ('frozenset({1, 2})', "x.issubset(b'a', 0)"),
    ('frozenset({1, 2})', "x.issubset(-2, None, 'a')"),
    ('frozenset({1, 2})', "x.issuperset(b'a', -1)"),
    ('frozenset({1, 2})', "x.issuperset('a', -2, None)"),
    ('frozenset({1, 2})', 'x.issuperset(None, 10**20)'),
    ('frozenset({1, 2})', "x.issuperset('a', None, -2)"),
    ('frozenset({1, 2})', 'x.issuperset(None, -2, 1)'),
    ('frozenset({1, 2})', "x.issuperset(-1, b'a')"),
    ('frozenset({1, 2})', 'x.symmetric_difference(Mapping())'),
    ('frozenset({1, 2})', 'x.symmetric_difference(...)'),
    ('frozenset({1, 2})', 'x.symmetric_difference(-1, plain)'),
    ('frozenset({1, 2})', 'x.symmetric_difference(plain, 10**20)'),
    ('frozenset({1, 2})', 'x.symmetric_difference(None, None, -2)'),
    ('frozenset({1, 2})', 'x.symmetric_difference(-1, None)'),
    ('frozenset({1, 2})', 'x.union(1.5, 1.5)'),
    ('frozenset({1, 2})', 'x.union(-10**20)'),
    ('frozenset({1, 2})', 'x.union(0, None)'),
    ('frozenset({1, 2})', 'x.union(plain, 0)'),
    ('frozenset({1, 2})', 'x.union(identity, -1)'),
    ('frozenset({1, 2})', "x.union(1, sep='a')"),
]
for receiver, case in CASES:
    check(receiver, case)
