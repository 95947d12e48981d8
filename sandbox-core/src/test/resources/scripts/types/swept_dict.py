# SPDX-License-Identifier: Apache-2.0
"""Methods of dict with arguments of all kinds."""

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
    ("{'a': 1, 1: 2}", 'x.__class_getitem__(frozenset({1}))'),
    ("{'a': 1, 1: 2}", 'x.__class_getitem__(int)'),
    ("{'a': 1, 1: 2}", 'x.__class_getitem__((1, 2))'),
    ("{'a': 1, 1: 2}", 'x.__class_getitem__(IntSub(3))'),
    ("{'a': 1, 1: 2}", 'x.__contains__(len)'),
    ("{'a': 1, 1: 2}", 'x.__contains__({})'),
    ("{'a': 1, 1: 2}", "x.__contains__('%s')"),
    ("{'a': 1, 1: 2}", "x.__contains__(StrSub('a'))"),
    ("{'a': 1, 1: 2}", "x.__delitem__('a')"),
    ("{'a': 1, 1: 2}", "x.__delitem__(StrSub('a'))"),
    ("{'a': 1, 1: 2}", 'x.__delitem__()'),
    ("{'a': 1, 1: 2}", 'x.__delitem__([[1, 2]])'),
    ("{'a': 1, 1: 2}", 'x.__eq__({})'),
    ("{'a': 1, 1: 2}", 'x.__eq__(None)'),
    ("{'a': 1, 1: 2}", "x.__eq__('abc')"),
    ("{'a': 1, 1: 2}", "x.__eq__('%s')"),
    ("{'a': 1, 1: 2}", 'x.__format__(Sequence())'),
    ("{'a': 1, 1: 2}", 'x.__format__(...)'),
    ("{'a': 1, 1: 2}", 'x.__format__(True)'),
    ("{'a': 1, 1: 2}", 'x.__format__(int)'),
    ("{'a': 1, 1: 2}", 'x.__ge__(frozenset({1}))'),
    ("{'a': 1, 1: 2}", "x.__ge__(memoryview(b'ab'))"),
    ("{'a': 1, 1: 2}", 'x.__ge__({1})'),
    ("{'a': 1, 1: 2}", 'x.__ge__(NotImplemented)'),
    ("{'a': 1, 1: 2}", "x.__getitem__(memoryview(b'ab'))"),
    ("{'a': 1, 1: 2}", 'x.__getitem__(NotImplemented)'),
    ("{'a': 1, 1: 2}", 'x.__getitem__(len)'),
    ("{'a': 1, 1: 2}", 'x.__getitem__(slice(1, 2))'),
    ("{'a': 1, 1: 2}", 'x.__getstate__([[1, 2]])'),
    ("{'a': 1, 1: 2}", 'x.__getstate__(None)'),
    ("{'a': 1, 1: 2}", 'x.__getstate__(...)'),
    ("{'a': 1, 1: 2}", 'x.__getstate__(1)'),
    ("{'a': 1, 1: 2}", "x.__gt__(memoryview(b'ab'))"),
    ("{'a': 1, 1: 2}", 'x.__gt__({1})'),
    ("{'a': 1, 1: 2}", 'x.__gt__([])'),
    ("{'a': 1, 1: 2}", 'x.__gt__(plain)'),
    ("{'a': 1, 1: 2}", 'x.__init__(2.5)'),
    ("{'a': 1, 1: 2}", "x.__init__(['a', 'b'])"),
    ("{'a': 1, 1: 2}", 'x.__init__([1])'),
    ("{'a': 1, 1: 2}", 'x.__init__(frozenset({1}))'),
    ("{'a': 1, 1: 2}", 'x.__ior__(2.5)'),
    ("{'a': 1, 1: 2}", 'x.__ior__(IntSub(3))'),
    ("{'a': 1, 1: 2}", 'x.__ior__(-1)'),
    ("{'a': 1, 1: 2}", 'x.__iter__(1)'),
    ("{'a': 1, 1: 2}", "x.__iter__(['a', 'b'])"),
    ("{'a': 1, 1: 2}", 'x.__iter__(len)'),
    ("{'a': 1, 1: 2}", 'x.__iter__(plain)'),
    ("{'a': 1, 1: 2}", 'x.__le__(len)'),
    ("{'a': 1, 1: 2}", "x.__le__(StrSub('a'))"),
    ("{'a': 1, 1: 2}", 'x.__le__(generator())'),
    ("{'a': 1, 1: 2}", 'x.__le__({1})'),
    ("{'a': 1, 1: 2}", 'x.__len__(identity)'),
    ("{'a': 1, 1: 2}", 'x.__len__(IntSub(3))'),
    ("{'a': 1, 1: 2}", "x.__len__(StrSub('a'))"),
    ("{'a': 1, 1: 2}", "x.__len__('abc')"),
    ("{'a': 1, 1: 2}", 'x.__lt__(ListSub([1]))'),
    ("{'a': 1, 1: 2}", "x.__lt__(memoryview(b'ab'))"),
    ("{'a': 1, 1: 2}", 'x.__lt__(None)'),
    ("{'a': 1, 1: 2}", 'x.__lt__(iter([1, 2]))'),
    ("{'a': 1, 1: 2}", 'x.__ne__(NotImplemented)'),
    ("{'a': 1, 1: 2}", 'x.__ne__({1})'),
    ("{'a': 1, 1: 2}", 'x.__ne__(frozenset({1}))'),
    ("{'a': 1, 1: 2}", "x.__ne__(StrSub('a'))"),
    ("{'a': 1, 1: 2}", "x.__or__('')"),
    ("{'a': 1, 1: 2}", 'x.__or__([1])'),
    ("{'a': 1, 1: 2}", 'x.__or__(str)'),
    ("{'a': 1, 1: 2}", 'x.__or__(identity)'),
    ("{'a': 1, 1: 2}", 'x.__reversed__(iter([1, 2]))'),
    ("{'a': 1, 1: 2}", 'x.__reversed__(1j)'),
    ("{'a': 1, 1: 2}", 'x.__reversed__(identity)'),
    ("{'a': 1, 1: 2}", 'x.__reversed__(0)'),
    ("{'a': 1, 1: 2}", 'x.__ror__(())'),
    ("{'a': 1, 1: 2}", 'x.__ror__(Iterable())'),
    ("{'a': 1, 1: 2}", 'x.__ror__(range(3))'),
    ("{'a': 1, 1: 2}", 'x.__setitem__(len)'),
    ("{'a': 1, 1: 2}", 'x.__setitem__(plain)'),
    ("{'a': 1, 1: 2}", 'x.__setitem__(str)'),
    ("{'a': 1, 1: 2}", 'x.__setitem__(ListSub([1]))'),
    ("{'a': 1, 1: 2}", 'x.clear(plain, 0)'),
    ("{'a': 1, 1: 2}", 'x.clear(IntSub(3))'),
    ("{'a': 1, 1: 2}", 'x.clear(-2, None, -2)'),
    ("{'a': 1, 1: 2}", "x.clear(-2, 'a', None)"),
    ("{'a': 1, 1: 2}", 'x.clear(2.5)'),
    ("{'a': 1, 1: 2}", 'x.clear(NotImplemented)'),
    ("{'a': 1, 1: 2}", "x.copy('a', 'b', 'c', 'd')"),
    ("{'a': 1, 1: 2}", 'x.copy(1, -2, -2)'),
    ("{'a': 1, 1: 2}", "x.copy('a', encoding='utf-8')"),
    ("{'a': 1, 1: 2}", 'x.copy(identity, 1.5)'),
    ("{'a': 1, 1: 2}", "x.copy('abc')"),
    ("{'a': 1, 1: 2}", "x.copy(b'a', b'a')"),
    ("{'a': 1, 1: 2}", "x.fromkeys(1.5, b'a')"),
    ("{'a': 1, 1: 2}", 'x.fromkeys(key=None)'),
    ("{'a': 1, 1: 2}", "x.fromkeys('a', None, None)"),
    ("{'a': 1, 1: 2}", "x.fromkeys(None, 'a', 'a')"),
    ("{'a': 1, 1: 2}", "x.fromkeys(1.5, [1, 'a'])"),
    ("{'a': 1, 1: 2}", 'x.fromkeys(None, plain)'),
    ("{'a': 1, 1: 2}", "x.get('a', key=None)"),
    ("{'a': 1, 1: 2}", 'x.get()'),
    ("{'a': 1, 1: 2}", "x.get(None, 'a', -2)"),
    ("{'a': 1, 1: 2}", 'x.get(-2, None, None)'),
    ("{'a': 1, 1: 2}", 'x.get(1, strict=True)'),
    ("{'a': 1, 1: 2}", "x.get(1, sep='a')"),
    ("{'a': 1, 1: 2}", 'x.items(None, 1, -2)'),
    ("{'a': 1, 1: 2}", 'x.items(0, 0)'),
    ("{'a': 1, 1: 2}", 'x.items(frozenset({1}))'),
    ("{'a': 1, 1: 2}", "x.items('a', strict=True)"),
    ("{'a': 1, 1: 2}", 'x.items([])'),
    ("{'a': 1, 1: 2}", 'x.items(1, -2, -2)'),
    ("{'a': 1, 1: 2}", "x.keys('a', -2, -2)"),
    ("{'a': 1, 1: 2}", 'x.keys(range(3))'),
    ("{'a': 1, 1: 2}", "x.keys(StrSub('a'))"),
    ("{'a': 1, 1: 2}", "x.keys('a', 1, 1)"),
    ("{'a': 1, 1: 2}", "x.keys(plain, 'a')"),
    ("{'a': 1, 1: 2}", "x.keys(identity, 'a')"),
    ("{'a': 1, 1: 2}", 'x.pop(None, 10**20)'),
    ("{'a': 1, 1: 2}", "x.pop(1, 'a', 'a')"),
    ("{'a': 1, 1: 2}", 'x.pop(-2, 1, None)'),
    ("{'a': 1, 1: 2}", "x.pop(-2, 'a', 'a')"),
    ("{'a': 1, 1: 2}", 'x.pop(-1)'),
    ("{'a': 1, 1: 2}", 'x.pop(1, None, 1)'),
    ("{'a': 1, 1: 2}", "x.popitem('a', -1)"),
    ("{'a': 1, 1: 2}", 'x.popitem(1.5, identity)'),
    ("{'a': 1, 1: 2}", 'x.popitem({})'),
    ("{'a': 1, 1: 2}", "x.popitem(-2, 'a', -2)"),
    ("{'a': 1, 1: 2}", 'x.popitem(Index(10**20))'),
    ("{'a': 1, 1: 2}", "x.popitem('a', -2, -2)"),
    ("{'a': 1, 1: 2}", 'x.setdefault(1, 1, -2)'),
    ("{'a': 1, 1: 2}", 'x.setdefault(Sequence())'),
    ("{'a': 1, 1: 2}", 'x.setdefault(DictSub(a=1))'),
    ("{'a': 1, 1: 2}", "x.setdefault(None, 'a', 'a')"),
    ("{'a': 1, 1: 2}", "x.setdefault('a', default=0)"),
    ("{'a': 1, 1: 2}", "x.update(b'a', b'a')"),
    ("{'a': 1, 1: 2}", 'x.update(identity, None)'),
    ("{'a': 1, 1: 2}", 'x.update(int)'),
    ("{'a': 1, 1: 2}", 'x.update(1, start=1)'),
    ("{'a': 1, 1: 2}", "x.update('a', start=1)"),
    ("{'a': 1, 1: 2}", 'x.update(0, 0)'),
    ("{'a': 1, 1: 2}", 'x.values(key=None)'),
    ("{'a': 1, 1: 2}", "x.values(-1, b'a')"),
    ("{'a': 1, 1: 2}", "x.values(BytesSub(b'a'))"),
    ("{'a': 1, 1: 2}", "x.values(sep='a')"),
    ("{'a': 1, 1: 2}", "x.values([1, 'a'], 1.5)"),
    ("{'a': 1, 1: 2}", "x.values(bytearray(b'a'))"),
    ('{}', 'x.__class_getitem__(DictSub(a=1))'),
    ('{}', 'x.__class_getitem__([1])'),
    ('{}', 'x.__class_getitem__(0)'),
    ('{}', 'x.__class_getitem__(2.5)'),
    ('{}', 'x.__contains__(slice(1, 2))'),
    ('{}', "x.__contains__(bytearray(b'a'))"),
    ('{}', 'x.__contains__({})'),
    ('{}', 'x.__contains__(plain)'),
    ('{}', "x.__delitem__('%s')"),
    ('{}', 'x.__delitem__(plain)'),
    ('{}', 'x.__delitem__([1])'),
    ('{}', 'x.__delitem__()'),
    ('{}', 'x.__eq__(2.5)'),
    ('{}', 'x.__eq__(int)'),
    ('{}', "x.__eq__('%s')"),
    ('{}', 'x.__eq__({})'),
    ('{}', 'x.__format__(...)'),
    ('{}', "x.__format__(StrSub('a'))"),
    ('{}', "x.__format__({'a': 1})"),
    ('{}', 'x.__format__(plain)'),
    ('{}', "x.__ge__(b'a')"),
    ('{}', "x.__ge__('a')"),
    ('{}', 'x.__ge__(ListSub([1]))'),
    ('{}', 'x.__ge__(plain)'),
    ('{}', 'x.__getitem__(-1)'),
    ('{}', "x.__getitem__(memoryview(b'ab'))"),
    ('{}', "x.__getitem__('%s')"),
    ('{}', 'x.__getitem__(generator())'),
    ('{}', "x.__getstate__('')"),
    ('{}', "x.__getstate__(b'')"),
    ('{}', "x.__getstate__(bytearray(b'a'))"),
    ('{}', 'x.__getstate__(Index(1))'),
    ('{}', "x.__gt__(['a', 'b'])"),
    ('{}', 'x.__gt__(-1)'),
    ('{}', 'x.__gt__(2.5)'),
    ('{}', 'x.__gt__({})'),
    ('{}', 'x.__init__([])'),
    ('{}', "x.__init__({'a': 1})"),
    ('{}', 'x.__init__(frozenset({1}))'),
    ('{}', "x.__init__(StrSub('a'))"),
    ('{}', "x.__ior__('')"),
    ('{}', 'x.__ior__(1j)'),
    ('{}', "x.__ior__('a')"),
    ('{}', 'x.__ior__({1})'),
    ('{}', 'x.__iter__(NotImplemented)'),
    ('{}', 'x.__iter__(0)'),
    ('{}', 'x.__iter__(Index(1))'),
    ('{}', "x.__iter__('abc')"),
    ('{}', 'x.__le__(identity)'),
    ('{}', 'x.__le__(DictSub(a=1))'),
    ('{}', 'x.__le__(2.5)'),
    ('{}', 'x.__le__([1])'),
    ('{}', 'x.__len__(2.5)'),
    ('{}', 'x.__len__({1})'),
    ('{}', "x.__len__('a')"),
    ('{}', 'x.__len__(DictSub(a=1))'),
    ('{}', "x.__lt__(['a', 'b'])"),
    ('{}', "x.__lt__('')"),
    ('{}', "x.__lt__(b'')"),
    ('{}', 'x.__lt__(True)'),
    ('{}', "x.__ne__(['a', 'b'])"),
    ('{}', "x.__ne__('a')"),
    ('{}', 'x.__ne__(generator())'),
    ('{}', "x.__ne__(float('nan'))"),
    ('{}', 'x.__or__(frozenset({1}))'),
    ('{}', 'x.__or__(DictSub(a=1))'),
    ('{}', 'x.__or__(Sequence())'),
    ('{}', 'x.__or__(range(3))'),
    ('{}', 'x.__reversed__(identity)'),
    ('{}', 'x.__reversed__(ListSub([1]))'),
    ('{}', "x.__reversed__('a')"),
    ('{}', 'x.__reversed__(TupleSub((1, 2)))'),
    ('{}', 'x.__ror__(Iterable())'),
    ('{}', "x.__ror__(memoryview(b'ab'))"),
    ('{}', 'x.__ror__()'),
    ('{}', 'x.__ror__(frozenset({1}))'),
    ('{}', 'x.__setitem__([])'),
    ('{}', 'x.__setitem__(NotImplemented)'),
    ('{}', 'x.__setitem__([[1, 2]])'),
    ('{}', 'x.__setitem__(())'),
    ('{}', "x.clear(-1, [1, 'a'])"),
    ('{}', "x.clear(0, b'a')"),
    ('{}', 'x.clear(plain, identity)'),
    ('{}', "x.clear('a', 1, 1)"),
    ('{}', 'x.clear(0, identity)'),
    ('{}', "x.clear(b'a', 'a')"),
    ('{}', 'x.copy(None, 1.5)'),
    ('{}', 'x.copy(-2, 1, -2)'),
    ('{}', "x.copy('abc')"),
    ('{}', 'x.copy(-2, None, None)'),
    ('{}', "x.copy(-2, 'a', 'a')"),
    ('{}', 'x.copy(None, None, -2)'),
    ('{}', "x.fromkeys(-2, 'a', 1)"),
    ('{}', "x.fromkeys(None, -2, 'a')"),
    ('{}', 'x.fromkeys(identity, 10**20)'),
    ('{}', "x.fromkeys([1, 'a'], 1.5)"),
    ('{}', "x.fromkeys('a', default=0)"),
    ('{}', "x.fromkeys(None, 1, 'a')"),
    ('{}', "x.get('a', 1, 1)"),
    ('{}', "x.get(None, 'a')"),
    ('{}', "x.get(0, b'a')"),
    ('{}', 'x.get(1, -2, None)'),
    ('{}', "x.get('a', 1, 'a')"),
    ('{}', "x.get(None, 'a', -2)"),
    ('{}', 'x.items(plain, identity)'),
    ('{}', 'x.items(Sequence())'),
    ('{}', 'x.items(1, maxsplit=1)'),
    ('{}', "x.items('a', None, -2)"),
    ('{}', "x.items('a', None)"),
    ('{}', "x.items(BytesSub(b'a'))"),
    ('{}', "x.keys(*[1], **{'a': 1})"),
    ('{}', 'x.keys(ListSub([1]))'),
    ('{}', 'x.keys(identity, 10**20)'),
    ('{}', "x.keys(1.5, [1, 'a'])"),
    ('{}', "x.keys([1, 'a'], 'a')"),
    ('{}', 'x.keys(None, None, 1)'),
    ('{}', 'x.pop(None)'),
]
for receiver, case in CASES:
    check(receiver, case)
