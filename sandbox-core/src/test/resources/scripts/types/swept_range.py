# SPDX-License-Identifier: Apache-2.0
"""Methods of range with arguments of all kinds."""

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
    ('range(1, 10, 3)', 'x.__bool__(ListSub([1]))'),
    ('range(1, 10, 3)', "x.__bool__('%s')"),
    ('range(1, 10, 3)', 'x.__bool__(IntSub(3))'),
    ('range(1, 10, 3)', 'x.__bool__(FloatSub(1.5))'),
    ('range(1, 10, 3)', 'x.__contains__((1, 2))'),
    ('range(1, 10, 3)', 'x.__contains__(FloatSub(1.5))'),
    ('range(1, 10, 3)', "x.__contains__(b'')"),
    ('range(1, 10, 3)', 'x.__contains__(slice(1, 2))'),
    ('range(1, 10, 3)', "x.__eq__(b'a')"),
    ('range(1, 10, 3)', "x.__eq__('')"),
    ('range(1, 10, 3)', 'x.__eq__(FloatSub(1.5))'),
    ('range(1, 10, 3)', "x.__eq__(['a', 'b'])"),
    ('range(1, 10, 3)', 'x.__format__(True)'),
    ('range(1, 10, 3)', 'x.__format__(FloatSub(1.5))'),
    ('range(1, 10, 3)', 'x.__format__(IntSub(3))'),
    ('range(1, 10, 3)', "x.__format__('a')"),
    ('range(1, 10, 3)', "x.__ge__(b'a')"),
    ('range(1, 10, 3)', "x.__ge__('%s')"),
    ('range(1, 10, 3)', "x.__ge__(memoryview(b'ab'))"),
    ('range(1, 10, 3)', 'x.__ge__(0)'),
    ('range(1, 10, 3)', 'x.__getitem__(1)'),
    ('range(1, 10, 3)', 'x.__getitem__(IntSub(3))'),
    ('range(1, 10, 3)', 'x.__getitem__([1])'),
    ('range(1, 10, 3)', 'x.__getitem__(slice(1, 2))'),
    ('range(1, 10, 3)', 'x.__getstate__({})'),
    ('range(1, 10, 3)', "x.__getstate__('abc')"),
    ('range(1, 10, 3)', 'x.__getstate__(iter([1, 2]))'),
    ('range(1, 10, 3)', 'x.__getstate__(ListSub([1]))'),
    ('range(1, 10, 3)', "x.__gt__(BytesSub(b'a'))"),
    ('range(1, 10, 3)', 'x.__gt__([1])'),
    ('range(1, 10, 3)', 'x.__gt__(str)'),
    ('range(1, 10, 3)', "x.__gt__(b'a')"),
    ('range(1, 10, 3)', 'x.__init__(generator())'),
    ('range(1, 10, 3)', 'x.__init__(ListSub([1]))'),
    ('range(1, 10, 3)', 'x.__init__(FloatSub(1.5))'),
    ('range(1, 10, 3)', "x.__init__(['a', 'b'])"),
    ('range(1, 10, 3)', 'x.__iter__(ListSub([1]))'),
    ('range(1, 10, 3)', "x.__iter__(StrSub('a'))"),
    ('range(1, 10, 3)', 'x.__iter__(())'),
    ('range(1, 10, 3)', 'x.__iter__(2.5)'),
    ('range(1, 10, 3)', 'x.__le__(slice(1, 2))'),
    ('range(1, 10, 3)', 'x.__le__(1j)'),
    ('range(1, 10, 3)', "x.__le__(b'')"),
    ('range(1, 10, 3)', "x.__le__('')"),
    ('range(1, 10, 3)', 'x.__len__(-1)'),
    ('range(1, 10, 3)', "x.__len__('%s')"),
    ('range(1, 10, 3)', 'x.__len__([])'),
    ('range(1, 10, 3)', "x.__len__(StrSub('a'))"),
    ('range(1, 10, 3)', 'x.__lt__((1, 2))'),
    ('range(1, 10, 3)', 'x.__lt__(len)'),
    ('range(1, 10, 3)', "x.__lt__(BytesSub(b'a'))"),
    ('range(1, 10, 3)', 'x.__lt__(1j)'),
    ('range(1, 10, 3)', 'x.__ne__(1)'),
    ('range(1, 10, 3)', 'x.__ne__(generator())'),
    ('range(1, 10, 3)', "x.__ne__('')"),
    ('range(1, 10, 3)', "x.__ne__(b'')"),
    ('range(1, 10, 3)', 'x.__reversed__((1, 2))'),
    ('range(1, 10, 3)', 'x.__reversed__(ListSub([1]))'),
    ('range(1, 10, 3)', 'x.__reversed__(None)'),
    ('range(1, 10, 3)', 'x.__reversed__(1)'),
    ('range(1, 10, 3)', "x.count('a', key=None)"),
    ('range(1, 10, 3)', 'x.count({})'),
    ('range(1, 10, 3)', 'x.count(0, plain)'),
    ('range(1, 10, 3)', "x.count('a', b'a')"),
    ('range(1, 10, 3)', 'x.count(range(3))'),
    ('range(1, 10, 3)', "x.count('a', None)"),
    ('range(1, 10, 3)', "x.index(0, [1, 'a'])"),
    ('range(1, 10, 3)', 'x.index(str)'),
    ('range(1, 10, 3)', 'x.index(identity, 0)'),
    ('range(1, 10, 3)', "x.index('a', None, 1)"),
    ('range(1, 10, 3)', 'x.index(IntSub(3))'),
    ('range(1, 10, 3)', 'x.index(identity, None)'),
    ('range(1, 10, 3)', 'x.start'),
    ('range(1, 10, 3)', 'x.step'),
    ('range(1, 10, 3)', 'x.stop'),
    ('range(0)', "x.__bool__('a')"),
    ('range(0)', 'x.__bool__(True)'),
    ('range(0)', 'x.__bool__(int)'),
    ('range(0)', 'x.__bool__({1})'),
    ('range(0)', 'x.__contains__(Sequence())'),
    ('range(0)', 'x.__contains__(int)'),
    ('range(0)', "x.__contains__('a')"),
    ('range(0)', 'x.__contains__(ListSub([1]))'),
    ('range(0)', 'x.__eq__(plain)'),
    ('range(0)', 'x.__eq__(Iterable())'),
    ('range(0)', 'x.__eq__(True)'),
    ('range(0)', "x.__eq__({'a': 1})"),
    ('range(0)', 'x.__format__(Iterable())'),
    ('range(0)', 'x.__format__(range(3))'),
    ('range(0)', 'x.__format__(Index(1))'),
    ('range(0)', 'x.__format__(NotImplemented)'),
    ('range(0)', 'x.__ge__([[1, 2]])'),
    ('range(0)', 'x.__ge__(slice(1, 2))'),
    ('range(0)', "x.__ge__(b'a')"),
    ('range(0)', 'x.__ge__(1j)'),
    ('range(0)', 'x.__getitem__()'),
    ('range(0)', 'x.__getitem__(Iterable())'),
    ('range(0)', 'x.__getitem__(-1)'),
    ('range(0)', 'x.__getitem__(TupleSub((1, 2)))'),
    ('range(0)', "x.__getstate__(b'a')"),
    ('range(0)', 'x.__getstate__(str)'),
    ('range(0)', 'x.__getstate__((1, 2))'),
    ('range(0)', 'x.__getstate__(TupleSub((1, 2)))'),
    ('range(0)', 'x.__gt__(...)'),
    ('range(0)', 'x.__gt__(2.5)'),
    ('range(0)', "x.__gt__('abc')"),
    ('range(0)', 'x.__gt__(FloatSub(1.5))'),
    ('range(0)', 'x.__init__(0)'),
    ('range(0)', 'x.__init__([[1, 2]])'),
    ('range(0)', 'x.__init__(Index(1))'),
    ('range(0)', 'x.__init__(1j)'),
    ('range(0)', 'x.__iter__()'),
    ('range(0)', "x.__iter__('a')"),
    ('range(0)', 'x.__iter__(identity)'),
    ('range(0)', 'x.__iter__(str)'),
    ('range(0)', 'x.__le__(...)'),
    ('range(0)', 'x.__le__([1])'),
    ('range(0)', 'x.__le__(Sequence())'),
    ('range(0)', 'x.__le__(Mapping())'),
    ('range(0)', 'x.__len__(ListSub([1]))'),
    ('range(0)', 'x.__len__((1, 2))'),
    ('range(0)', 'x.__len__([[1, 2]])'),
    ('range(0)', 'x.__len__(IntSub(3))'),
    ('range(0)', 'x.__lt__(int)'),
    ('range(0)', 'x.__lt__(len)'),
    ('range(0)', "x.__lt__('')"),
    ('range(0)', 'x.__lt__(Index(1))'),
    ('range(0)', 'x.__ne__(ListSub([1]))'),
    ('range(0)', 'x.__ne__(1j)'),
    ('range(0)', "x.__ne__('%s')"),
    ('range(0)', 'x.__ne__({})'),
    ('range(0)', 'x.__reversed__(-1)'),
    ('range(0)', 'x.__reversed__(IntSub(3))'),
    ('range(0)', 'x.__reversed__([[1, 2]])'),
    ('range(0)', "x.__reversed__('abc')"),
    ('range(0)', 'x.count(-2, None, None)'),
    ('range(0)', 'x.count(0, identity)'),
    ('range(0)', 'x.count(frozenset({1}))'),
    ('range(0)', "x.count(-1, [1, 'a'])"),
    ('range(0)', "x.count('a', start=1)"),
    ('range(0)', "x.count('a', None, 'a')"),
    ('range(0)', 'x.index(NotImplemented)'),
    ('range(0)', 'x.index(None, 1, None)'),
    ('range(0)', 'x.index(None, 1, 1)'),
    ('range(0)', 'x.index(default=0)'),
    ('range(0)', 'x.index(iter([1, 2]))'),
    ('range(0)', 'x.index(1.5, 10**20)'),
    ('range(0)', 'x.start'),
    ('range(0)', 'x.step'),
    ('range(0)', 'x.stop'),
]
for receiver, case in CASES:
    check(receiver, case)
