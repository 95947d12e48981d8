# SPDX-License-Identifier: Apache-2.0
"""Methods of list with arguments of all kinds."""

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
    ('[3, 1, 2]', 'x.__add__(())'),
    ('[3, 1, 2]', "x.__add__('a')"),
    ('[3, 1, 2]', 'x.__add__(Mapping())'),
    ('[3, 1, 2]', "x.__add__('')"),
    ('[3, 1, 2]', 'x.__class_getitem__(-1)'),
    ('[3, 1, 2]', 'x.__class_getitem__(str)'),
    ('[3, 1, 2]', 'x.__class_getitem__(range(3))'),
    ('[3, 1, 2]', 'x.__contains__(None)'),
    ('[3, 1, 2]', 'x.__contains__(ListSub([1]))'),
    ('[3, 1, 2]', 'x.__contains__([[1, 2]])'),
    ('[3, 1, 2]', 'x.__contains__(NotImplemented)'),
    ('[3, 1, 2]', 'x.__delitem__(FloatSub(1.5))'),
    ('[3, 1, 2]', 'x.__delitem__(identity)'),
    ('[3, 1, 2]', 'x.__delitem__(0)'),
    ('[3, 1, 2]', 'x.__delitem__(True)'),
    ('[3, 1, 2]', 'x.__eq__(1j)'),
    ('[3, 1, 2]', 'x.__eq__(identity)'),
    ('[3, 1, 2]', 'x.__eq__(2.5)'),
    ('[3, 1, 2]', 'x.__eq__(TupleSub((1, 2)))'),
    ('[3, 1, 2]', 'x.__format__([[1, 2]])'),
    ('[3, 1, 2]', "x.__format__(StrSub('a'))"),
    ('[3, 1, 2]', 'x.__format__(FloatSub(1.5))'),
    ('[3, 1, 2]', 'x.__format__(DictSub(a=1))'),
    ('[3, 1, 2]', "x.__ge__('a')"),
    ('[3, 1, 2]', 'x.__ge__({1})'),
    ('[3, 1, 2]', "x.__ge__(['a', 'b'])"),
    ('[3, 1, 2]', 'x.__ge__(TupleSub((1, 2)))'),
    ('[3, 1, 2]', "x.__getitem__(memoryview(b'ab'))"),
    ('[3, 1, 2]', 'x.__getitem__((1, 2))'),
    ('[3, 1, 2]', 'x.__getitem__([[1, 2]])'),
    ('[3, 1, 2]', 'x.__getitem__(generator())'),
    ('[3, 1, 2]', 'x.__getstate__([1])'),
    ('[3, 1, 2]', 'x.__getstate__(int)'),
    ('[3, 1, 2]', 'x.__getstate__(range(3))'),
    ('[3, 1, 2]', 'x.__getstate__(frozenset({1}))'),
    ('[3, 1, 2]', "x.__gt__(bytearray(b'a'))"),
    ('[3, 1, 2]', 'x.__gt__(0)'),
    ('[3, 1, 2]', "x.__gt__(StrSub('a'))"),
    ('[3, 1, 2]', 'x.__gt__(IntSub(3))'),
    ('[3, 1, 2]', 'x.__iadd__(...)'),
    ('[3, 1, 2]', 'x.__iadd__(Sequence())'),
    ('[3, 1, 2]', 'x.__iadd__(NotImplemented)'),
    ('[3, 1, 2]', 'x.__iadd__([1])'),
    ('[3, 1, 2]', 'x.__imul__(TupleSub((1, 2)))'),
    ('[3, 1, 2]', 'x.__imul__()'),
    ('[3, 1, 2]', 'x.__imul__(IntSub(3))'),
    ('[3, 1, 2]', 'x.__imul__(NotImplemented)'),
    ('[3, 1, 2]', 'x.__init__(IntSub(3))'),
    ('[3, 1, 2]', 'x.__init__(len)'),
    ('[3, 1, 2]', "x.__init__('a')"),
    ('[3, 1, 2]', 'x.__init__(Sequence())'),
    ('[3, 1, 2]', 'x.__iter__(-1)'),
    ('[3, 1, 2]', 'x.__iter__([[1, 2]])'),
    ('[3, 1, 2]', 'x.__iter__(Sequence())'),
    ('[3, 1, 2]', "x.__iter__(float('nan'))"),
    ('[3, 1, 2]', 'x.__le__(1)'),
    ('[3, 1, 2]', 'x.__le__(ListSub([1]))'),
    ('[3, 1, 2]', 'x.__le__({1})'),
    ('[3, 1, 2]', 'x.__le__(range(3))'),
    ('[3, 1, 2]', 'x.__len__(Iterable())'),
    ('[3, 1, 2]', 'x.__len__(Index(1))'),
    ('[3, 1, 2]', "x.__len__('%s')"),
    ('[3, 1, 2]', 'x.__len__(NotImplemented)'),
    ('[3, 1, 2]', 'x.__lt__(len)'),
    ('[3, 1, 2]', 'x.__lt__(FloatSub(1.5))'),
    ('[3, 1, 2]', 'x.__lt__((1, 2))'),
    ('[3, 1, 2]', 'x.__lt__(1j)'),
    ('[3, 1, 2]', 'x.__mul__(1j)'),
    ('[3, 1, 2]', "x.__mul__(float('nan'))"),
    ('[3, 1, 2]', "x.__mul__(memoryview(b'ab'))"),
    ('[3, 1, 2]', 'x.__mul__(str)'),
    ('[3, 1, 2]', 'x.__ne__(2.5)'),
    ('[3, 1, 2]', 'x.__ne__(Mapping())'),
    ('[3, 1, 2]', 'x.__ne__()'),
    ('[3, 1, 2]', "x.__ne__(bytearray(b'a'))"),
    ('[3, 1, 2]', 'x.__reversed__(1)'),
    ('[3, 1, 2]', 'x.__reversed__(1j)'),
    ('[3, 1, 2]', 'x.__reversed__(2.5)'),
    ('[3, 1, 2]', 'x.__reversed__((1, 2))'),
    ('[3, 1, 2]', 'x.__rmul__(plain)'),
    ('[3, 1, 2]', 'x.__rmul__(None)'),
    ('[3, 1, 2]', 'x.__rmul__(generator())'),
    ('[3, 1, 2]', 'x.__rmul__(Index(1))'),
    ('[3, 1, 2]', "x.__setitem__(bytearray(b'a'))"),
    ('[3, 1, 2]', 'x.__setitem__(Iterable())'),
    ('[3, 1, 2]', "x.__setitem__(memoryview(b'ab'))"),
    ('[3, 1, 2]', 'x.__setitem__([])'),
    ('[3, 1, 2]', "x.append(-2, 'a', 1)"),
    ('[3, 1, 2]', 'x.append(1, 1, 1)'),
    ('[3, 1, 2]', "x.append('a', 1.5)"),
    ('[3, 1, 2]', 'x.append(None, None)'),
    ('[3, 1, 2]', "x.append('a', b'a')"),
    ('[3, 1, 2]', 'x.append(-2, None, None)'),
    ('[3, 1, 2]', 'x.clear(plain, -1)'),
    ('[3, 1, 2]', "x.clear(None, 'a', -2)"),
    ('[3, 1, 2]', "x.clear('a', None, None)"),
    ('[3, 1, 2]', 'x.clear(None, 1, -2)'),
    ('[3, 1, 2]', "x.clear(1.5, 'a')"),
    ('[3, 1, 2]', "x.clear('a', 1, 1)"),
    ('[3, 1, 2]', 'x.copy(plain, 1.5)'),
    ('[3, 1, 2]', 'x.copy(1.5, 10**20)'),
    ('[3, 1, 2]', 'x.copy(Index(1))'),
    ('[3, 1, 2]', 'x.copy(start=1)'),
    ('[3, 1, 2]', 'x.copy(int)'),
    ('[3, 1, 2]', 'x.copy(TupleSub((1, 2)))'),
    ('[3, 1, 2]', 'x.count(len)'),
    ('[3, 1, 2]', 'x.count(-1)'),
    ('[3, 1, 2]', "x.count('a', 1, -2)"),
    ('[3, 1, 2]', "x.count(None, 1, 'a')"),
    ('[3, 1, 2]', "x.count(StrSub('a'))"),
    ('[3, 1, 2]', "x.count(10**20, 'a')"),
    ('[3, 1, 2]', "x.extend('a', 0)"),
    ('[3, 1, 2]', 'x.extend(None, -1)'),
    ('[3, 1, 2]', 'x.extend(-1, 1.5)'),
    ('[3, 1, 2]', "x.extend(plain, 'a')"),
    ('[3, 1, 2]', "x.extend(b'a', b'a')"),
    ('[3, 1, 2]', 'x.extend(plain)'),
    ('[3, 1, 2]', 'x.index(-1, 1.5)'),
    ('[3, 1, 2]', 'x.index(range(3))'),
    ('[3, 1, 2]', 'x.index(1.5, 1.5)'),
    ('[3, 1, 2]', 'x.index(10**20)'),
    ('[3, 1, 2]', "x.index([1, 'a'], 1.5)"),
    ('[3, 1, 2]', 'x.index(...)'),
    ('[3, 1, 2]', "x.insert(1, 'a', -2)"),
    ('[3, 1, 2]', "x.insert(['a', 'b'])"),
    ('[3, 1, 2]', 'x.insert(1j)'),
    ('[3, 1, 2]', "x.insert(b'a', None)"),
    ('[3, 1, 2]', "x.insert('a', 1, None)"),
    ('[3, 1, 2]', "x.insert(*[1], **{'a': 1})"),
    ('[3, 1, 2]', "x.pop(b'a', 1.5)"),
    ('[3, 1, 2]', "x.pop('a', maxsplit=1)"),
    ('[3, 1, 2]', "x.pop([1, 'a'], 10**20)"),
    ('[3, 1, 2]', 'x.pop(1, 1, 1)'),
    ('[3, 1, 2]', 'x.pop(10**20)'),
    ('[3, 1, 2]', "x.pop('a', -2, 1)"),
    ('[3, 1, 2]', 'x.remove(1, maxsplit=1)'),
    ('[3, 1, 2]', 'x.remove(1, x=1)'),
    ('[3, 1, 2]', 'x.remove(default=0)'),
    ('[3, 1, 2]', 'x.remove(str)'),
    ('[3, 1, 2]', 'x.remove(-1, plain)'),
    ('[3, 1, 2]', 'x.remove(identity, 0)'),
    ('[3, 1, 2]', "x.reverse('a', 'a')"),
    ('[3, 1, 2]', "x.reverse({'a': 1})"),
    ('[3, 1, 2]', 'x.reverse(1.5, -1)'),
    ('[3, 1, 2]', 'x.reverse(10**20)'),
    ('[3, 1, 2]', "x.reverse(-2, 'a', 1)"),
    ('[3, 1, 2]', 'x.reverse(10**20, 0)'),
    ('[3, 1, 2]', 'x.sort(1j)'),
    ('[3, 1, 2]', "x.sort(identity, b'a')"),
    ('[3, 1, 2]', 'x.sort(identity, 0)'),
    ('[3, 1, 2]', 'x.sort(-1, identity)'),
    ('[3, 1, 2]', 'x.sort(None, 1, -2)'),
    ('[3, 1, 2]', 'x.sort(identity, None)'),
    ('[]', 'x.__add__(None)'),
    ('[]', 'x.__add__(...)'),
    ('[]', "x.__add__('')"),
    ('[]', 'x.__add__(Iterable())'),
    ('[]', 'x.__class_getitem__(Sequence())'),
    ('[]', 'x.__class_getitem__(generator())'),
    ('[]', "x.__class_getitem__(b'')"),
    ('[]', 'x.__class_getitem__(frozenset({1}))'),
    ('[]', 'x.__contains__(...)'),
    ('[]', 'x.__contains__(None)'),
    ('[]', 'x.__contains__(Sequence())'),
    ('[]', "x.__contains__(b'')"),
    ('[]', 'x.__delitem__(ListSub([1]))'),
    ('[]', "x.__delitem__(b'')"),
    ('[]', 'x.__delitem__()'),
    ('[]', 'x.__delitem__([])'),
    ('[]', 'x.__eq__(Sequence())'),
    ('[]', 'x.__eq__([[1, 2]])'),
    ('[]', 'x.__eq__({})'),
    ('[]', 'x.__eq__(frozenset({1}))'),
    ('[]', 'x.__format__(Sequence())'),
    ('[]', 'x.__format__(str)'),
    ('[]', "x.__format__(b'')"),
    ('[]', 'x.__format__(plain)'),
    ('[]', 'x.__ge__(range(3))'),
    ('[]', 'x.__ge__(FloatSub(1.5))'),
    ('[]', "x.__ge__({'a': 1})"),
    ('[]', "x.__ge__(b'a')"),
    ('[]', 'x.__getitem__(generator())'),
    ('[]', 'x.__getitem__(identity)'),
    ('[]', 'x.__getitem__(2.5)'),
    ('[]', 'x.__getitem__(Index(1))'),
    ('[]', 'x.__getstate__(-1)'),
    ('[]', "x.__getstate__('abc')"),
    ('[]', 'x.__getstate__(slice(1, 2))'),
    ('[]', 'x.__getstate__(IntSub(3))'),
    ('[]', "x.__gt__(StrSub('a'))"),
    ('[]', 'x.__gt__(Mapping())'),
    ('[]', "x.__gt__(b'')"),
    ('[]', 'x.__gt__(frozenset({1}))'),
    ('[]', 'x.__iadd__(Iterable())'),
    ('[]', "x.__iadd__(memoryview(b'ab'))"),
    ('[]', 'x.__iadd__(Index(1))'),
    ('[]', "x.__iadd__(StrSub('a'))"),
    ('[]', 'x.__imul__(slice(1, 2))'),
    ('[]', "x.__imul__(float('nan'))"),
    ('[]', 'x.__imul__(())'),
    ('[]', 'x.__imul__(plain)'),
    ('[]', 'x.__init__(FloatSub(1.5))'),
    ('[]', 'x.__init__([1])'),
    ('[]', 'x.__init__([[1, 2]])'),
    ('[]', "x.__init__(BytesSub(b'a'))"),
    ('[]', 'x.__iter__(())'),
    ('[]', 'x.__iter__(Mapping())'),
    ('[]', 'x.__iter__(FloatSub(1.5))'),
    ('[]', 'x.__iter__(Sequence())'),
    ('[]', "x.__le__(b'a')"),
    ('[]', 'x.__le__(str)'),
    ('[]', 'x.__le__(NotImplemented)'),
    ('[]', 'x.__le__(None)'),
    ('[]', "x.__len__(b'a')"),
    ('[]', 'x.__len__({})'),
    ('[]', "x.__len__(bytearray(b'a'))"),
    ('[]', 'x.__len__(Mapping())'),
    ('[]', "x.__lt__(b'a')"),
    ('[]', 'x.__lt__(1j)'),
    ('[]', 'x.__lt__(0)'),
    ('[]', 'x.__lt__(int)'),
    ('[]', "x.__mul__(float('nan'))"),
    ('[]', 'x.__mul__(len)'),
    ('[]', 'x.__mul__(slice(1, 2))'),
    ('[]', 'x.__mul__([1])'),
    ('[]', 'x.__ne__(2.5)'),
    ('[]', "x.__ne__('')"),
    ('[]', 'x.__ne__(Iterable())'),
    ('[]', 'x.__ne__(TupleSub((1, 2)))'),
    ('[]', 'x.__reversed__(Mapping())'),
    ('[]', "x.__reversed__(['a', 'b'])"),
    ('[]', 'x.__reversed__(slice(1, 2))'),
    ('[]', 'x.__reversed__(range(3))'),
    ('[]', "x.__rmul__('a')"),
    ('[]', "x.__rmul__('%s')"),
    ('[]', 'x.__rmul__(len)'),
    ('[]', "x.__rmul__(bytearray(b'a'))"),
    ('[]', 'x.__setitem__(ListSub([1]))'),
    ('[]', "x.__setitem__(b'a')"),
    ('[]', 'x.__setitem__(Sequence())'),
    ('[]', 'x.__setitem__(1)'),
    ('[]', "x.append(-1, [1, 'a'])"),
    ('[]', 'x.append(plain, 10**20)'),
    ('[]', "x.append(1, None, 'a')"),
    ('[]', "x.append('a', 'b', 'c', 'd')"),
    ('[]', 'x.append(-1, plain)'),
    ('[]', "x.append('%s')"),
    ('[]', "x.clear(b'a', b'a')"),
    ('[]', 'x.clear(None, 0)'),
    ('[]', 'x.clear(None, None, 1)'),
    ('[]', 'x.clear(None)'),
    ('[]', "x.clear('a', sep='a')"),
    ('[]', 'x.clear(Iterable())'),
    ('[]', "x.copy(0, [1, 'a'])"),
    ('[]', 'x.copy(Iterable())'),
    ('[]', "x.copy('a', 1, 1)"),
    ('[]', "x.copy(BytesSub(b'a'))"),
    ('[]', 'x.copy(1.5, None)'),
    ('[]', 'x.copy(plain, 0)'),
    ('[]', "x.count('a', 'b', 'c', 'd')"),
]
for receiver, case in CASES:
    check(receiver, case)
