# SPDX-License-Identifier: Apache-2.0
"""Methods of dict_iterator with arguments of all kinds."""

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
    ('iter({1: 2})', 'x.__eq__(-1)'),
    ('iter({1: 2})', "x.__eq__(BytesSub(b'a'))"),
    ('iter({1: 2})', 'x.__eq__(range(3))'),
    ('iter({1: 2})', "x.__eq__(b'')"),
    ('iter({1: 2})', "x.__format__(b'a')"),
    ('iter({1: 2})', 'x.__format__(generator())'),
    ('iter({1: 2})', 'x.__format__(True)'),
    ('iter({1: 2})', 'x.__format__(Sequence())'),
    ('iter({1: 2})', 'x.__ge__(DictSub(a=1))'),
    ('iter({1: 2})', 'x.__ge__(Iterable())'),
    ('iter({1: 2})', 'x.__ge__(1)'),
    ('iter({1: 2})', 'x.__ge__(int)'),
    ('iter({1: 2})', 'x.__getstate__(None)'),
    ('iter({1: 2})', "x.__getstate__(b'')"),
    ('iter({1: 2})', "x.__getstate__(b'a')"),
    ('iter({1: 2})', "x.__getstate__(float('nan'))"),
    ('iter({1: 2})', 'x.__gt__(0)'),
    ('iter({1: 2})', "x.__gt__('')"),
    ('iter({1: 2})', "x.__gt__('%s')"),
    ('iter({1: 2})', 'x.__gt__(...)'),
    ('iter({1: 2})', 'x.__init__({1})'),
    ('iter({1: 2})', 'x.__init__(iter([1, 2]))'),
    ('iter({1: 2})', 'x.__init__(DictSub(a=1))'),
    ('iter({1: 2})', 'x.__init__(IntSub(3))'),
    ('iter({1: 2})', 'x.__iter__(TupleSub((1, 2)))'),
    ('iter({1: 2})', 'x.__iter__(FloatSub(1.5))'),
    ('iter({1: 2})', 'x.__iter__(frozenset({1}))'),
    ('iter({1: 2})', "x.__iter__('%s')"),
    ('iter({1: 2})', "x.__le__(['a', 'b'])"),
    ('iter({1: 2})', 'x.__le__([1])'),
    ('iter({1: 2})', "x.__le__(float('nan'))"),
    ('iter({1: 2})', 'x.__le__(None)'),
    ('iter({1: 2})', 'x.__length_hint__(frozenset({1}))'),
    ('iter({1: 2})', 'x.__length_hint__(TupleSub((1, 2)))'),
    ('iter({1: 2})', 'x.__length_hint__(0)'),
    ('iter({1: 2})', "x.__length_hint__('abc')"),
    ('iter({1: 2})', "x.__lt__(float('nan'))"),
    ('iter({1: 2})', 'x.__lt__(0)'),
    ('iter({1: 2})', "x.__lt__('%s')"),
    ('iter({1: 2})', 'x.__lt__(int)'),
    ('iter({1: 2})', 'x.__ne__(slice(1, 2))'),
    ('iter({1: 2})', "x.__ne__(['a', 'b'])"),
    ('iter({1: 2})', "x.__ne__(memoryview(b'ab'))"),
    ('iter({1: 2})', 'x.__ne__(NotImplemented)'),
    ('iter({1: 2})', 'x.__next__(ListSub([1]))'),
    ('iter({1: 2})', 'x.__next__(Iterable())'),
    ('iter({1: 2})', 'x.__next__(NotImplemented)'),
    ('iter({1: 2})', 'x.__next__(2.5)'),
    ('reversed({1: 2})', 'x.__eq__(iter([1, 2]))'),
    ('reversed({1: 2})', 'x.__eq__(0)'),
    ('reversed({1: 2})', 'x.__eq__((1, 2))'),
    ('reversed({1: 2})', 'x.__eq__(DictSub(a=1))'),
    ('reversed({1: 2})', "x.__format__(StrSub('a'))"),
    ('reversed({1: 2})', 'x.__format__(DictSub(a=1))'),
    ('reversed({1: 2})', 'x.__format__(generator())'),
    ('reversed({1: 2})', 'x.__format__(plain)'),
    ('reversed({1: 2})', "x.__ge__(StrSub('a'))"),
    ('reversed({1: 2})', 'x.__ge__()'),
    ('reversed({1: 2})', "x.__ge__(BytesSub(b'a'))"),
    ('reversed({1: 2})', "x.__ge__({'a': 1})"),
    ('reversed({1: 2})', "x.__getstate__('a')"),
    ('reversed({1: 2})', "x.__getstate__(BytesSub(b'a'))"),
    ('reversed({1: 2})', 'x.__getstate__(int)'),
    ('reversed({1: 2})', 'x.__getstate__({1})'),
    ('reversed({1: 2})', 'x.__gt__(len)'),
    ('reversed({1: 2})', "x.__gt__(bytearray(b'a'))"),
    ('reversed({1: 2})', 'x.__gt__([[1, 2]])'),
    ('reversed({1: 2})', 'x.__gt__(plain)'),
    ('reversed({1: 2})', 'x.__init__(len)'),
    ('reversed({1: 2})', 'x.__init__([1])'),
    ('reversed({1: 2})', "x.__init__(BytesSub(b'a'))"),
    ('reversed({1: 2})', "x.__init__({'a': 1})"),
    ('reversed({1: 2})', 'x.__iter__([[1, 2]])'),
    ('reversed({1: 2})', 'x.__iter__(identity)'),
    ('reversed({1: 2})', 'x.__iter__(2.5)'),
    ('reversed({1: 2})', "x.__iter__('')"),
    ('reversed({1: 2})', 'x.__le__(())'),
    ('reversed({1: 2})', 'x.__le__(None)'),
    ('reversed({1: 2})', 'x.__le__([1])'),
    ('reversed({1: 2})', 'x.__le__(IntSub(3))'),
    ('reversed({1: 2})', 'x.__length_hint__(generator())'),
    ('reversed({1: 2})', "x.__length_hint__(['a', 'b'])"),
    ('reversed({1: 2})', "x.__length_hint__(b'')"),
    ('reversed({1: 2})', "x.__length_hint__(b'a')"),
    ('reversed({1: 2})', 'x.__lt__(Index(1))'),
    ('reversed({1: 2})', 'x.__lt__(NotImplemented)'),
    ('reversed({1: 2})', "x.__lt__(StrSub('a'))"),
    ('reversed({1: 2})', 'x.__lt__(1)'),
    ('reversed({1: 2})', 'x.__ne__({})'),
    ('reversed({1: 2})', 'x.__ne__(slice(1, 2))'),
    ('reversed({1: 2})', 'x.__ne__(1)'),
    ('reversed({1: 2})', 'x.__ne__(DictSub(a=1))'),
    ('reversed({1: 2})', 'x.__next__([1])'),
    ('reversed({1: 2})', 'x.__next__(frozenset({1}))'),
    ('reversed({1: 2})', 'x.__next__(DictSub(a=1))'),
    ('reversed({1: 2})', "x.__next__(StrSub('a'))"),
]
for receiver, case in CASES:
    check(receiver, case)
