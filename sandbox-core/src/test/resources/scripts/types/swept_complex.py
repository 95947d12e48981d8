# SPDX-License-Identifier: Apache-2.0
"""Methods of complex with arguments of all kinds."""

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
    ('1+2j', 'x.__abs__(Mapping())'),
    ('1+2j', "x.__abs__(BytesSub(b'a'))"),
    ('1+2j', 'x.__abs__(NotImplemented)'),
    ('1+2j', 'x.__abs__(-1)'),
    ('1+2j', 'x.__add__()'),
    ('1+2j', 'x.__add__(iter([1, 2]))'),
    ('1+2j', 'x.__add__((1, 2))'),
    ('1+2j', 'x.__add__(FloatSub(1.5))'),
    ('1+2j', 'x.__bool__(FloatSub(1.5))'),
    ('1+2j', 'x.__bool__((1, 2))'),
    ('1+2j', 'x.__bool__(Index(1))'),
    ('1+2j', 'x.__bool__({1})'),
    ('1+2j', 'x.__complex__(str)'),
    ('1+2j', 'x.__complex__(DictSub(a=1))'),
    ('1+2j', 'x.__complex__({1})'),
    ('1+2j', 'x.__complex__((1, 2))'),
    ('1+2j', 'x.__eq__(2.5)'),
    ('1+2j', 'x.__eq__(Sequence())'),
    ('1+2j', "x.__eq__(BytesSub(b'a'))"),
    ('1+2j', "x.__eq__(['a', 'b'])"),
    ('1+2j', 'x.__format__(TupleSub((1, 2)))'),
    ('1+2j', 'x.__format__(Index(1))'),
    ('1+2j', "x.__format__(b'a')"),
    ('1+2j', "x.__format__(memoryview(b'ab'))"),
    ('1+2j', 'x.__ge__(generator())'),
    ('1+2j', "x.__ge__({'a': 1})"),
    ('1+2j', 'x.__ge__(0)'),
    ('1+2j', 'x.__ge__(iter([1, 2]))'),
    ('1+2j', 'x.__getnewargs__(len)'),
    ('1+2j', 'x.__getnewargs__()'),
    ('1+2j', 'x.__getnewargs__(Sequence())'),
    ('1+2j', 'x.__getnewargs__(Index(1))'),
    ('1+2j', 'x.__getstate__(str)'),
    ('1+2j', 'x.__getstate__({1})'),
    ('1+2j', 'x.__getstate__(Sequence())'),
    ('1+2j', 'x.__getstate__(plain)'),
    ('1+2j', 'x.__gt__(Sequence())'),
    ('1+2j', 'x.__gt__(True)'),
    ('1+2j', 'x.__gt__(Iterable())'),
    ('1+2j', 'x.__gt__(FloatSub(1.5))'),
    ('1+2j', "x.__init__('abc')"),
    ('1+2j', 'x.__init__(int)'),
    ('1+2j', 'x.__init__(Mapping())'),
    ('1+2j', 'x.__init__(identity)'),
    ('1+2j', 'x.__le__(int)'),
    ('1+2j', 'x.__le__()'),
    ('1+2j', 'x.__le__([1])'),
    ('1+2j', "x.__le__('a')"),
    ('1+2j', 'x.__lt__(NotImplemented)'),
    ('1+2j', "x.__lt__('')"),
    ('1+2j', 'x.__lt__(True)'),
    ('1+2j', 'x.__lt__()'),
    ('1+2j', 'x.__mul__(())'),
    ('1+2j', 'x.__mul__(len)'),
    ('1+2j', "x.__mul__(bytearray(b'a'))"),
    ('1+2j', 'x.__mul__(int)'),
    ('1+2j', 'x.__ne__(NotImplemented)'),
    ('1+2j', 'x.__ne__(len)'),
    ('1+2j', "x.__ne__('%s')"),
    ('1+2j', "x.__ne__(float('nan'))"),
    ('1+2j', 'x.__neg__(DictSub(a=1))'),
    ('1+2j', 'x.__neg__(0)'),
    ('1+2j', 'x.__neg__(Mapping())'),
    ('1+2j', 'x.__neg__(-1)'),
    ('1+2j', "x.__pos__('a')"),
    ('1+2j', "x.__pos__(float('nan'))"),
    ('1+2j', 'x.__pos__(None)'),
    ('1+2j', 'x.__pos__(identity)'),
    ('1+2j', 'x.__pow__(iter([1, 2]))'),
    ('1+2j', "x.__pow__('abc')"),
    ('1+2j', 'x.__pow__(slice(1, 2))'),
    ('1+2j', "x.__pow__(['a', 'b'])"),
    ('1+2j', 'x.__radd__()'),
    ('1+2j', 'x.__radd__(None)'),
    ('1+2j', 'x.__radd__(0)'),
    ('1+2j', "x.__radd__('%s')"),
    ('1+2j', 'x.__rmul__(Sequence())'),
    ('1+2j', 'x.__rmul__({1})'),
    ('1+2j', 'x.__rmul__(Mapping())'),
    ('1+2j', 'x.__rmul__(generator())'),
    ('1+2j', 'x.__rpow__(range(3))'),
    ('1+2j', 'x.__rpow__(iter([1, 2]))'),
    ('1+2j', 'x.__rpow__([])'),
    ('1+2j', "x.__rpow__(b'a')"),
    ('1+2j', 'x.__rsub__(len)'),
    ('1+2j', 'x.__rsub__({1})'),
    ('1+2j', "x.__rsub__(BytesSub(b'a'))"),
    ('1+2j', "x.__rsub__({'a': 1})"),
    ('1+2j', 'x.__rtruediv__(identity)'),
    ('1+2j', 'x.__rtruediv__(slice(1, 2))'),
    ('1+2j', "x.__rtruediv__('a')"),
    ('1+2j', 'x.__rtruediv__(None)'),
    ('1+2j', "x.__sub__({'a': 1})"),
    ('1+2j', 'x.__sub__(Mapping())'),
    ('1+2j', 'x.__sub__(1j)'),
    ('1+2j', 'x.__sub__(Sequence())'),
    ('1+2j', 'x.__truediv__(Sequence())'),
    ('1+2j', 'x.__truediv__(True)'),
    ('1+2j', "x.__truediv__(b'a')"),
    ('1+2j', "x.__truediv__('a')"),
    ('1+2j', 'x.conjugate({})'),
    ('1+2j', "x.conjugate(1, sep='a')"),
    ('1+2j', 'x.conjugate(None, -1)'),
    ('1+2j', 'x.conjugate([[1, 2]])'),
    ('1+2j', "x.conjugate(10**20, [1, 'a'])"),
    ('1+2j', "x.conjugate([1, 'a'], identity)"),
    ('1+2j', 'x.imag'),
    ('1+2j', 'x.real'),
]
for receiver, case in CASES:
    check(receiver, case)
