# SPDX-License-Identifier: Apache-2.0
"""Methods of float with arguments of all kinds."""

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
    ('2.5', 'x.__abs__(Iterable())'),
    ('2.5', 'x.__abs__(DictSub(a=1))'),
    ('2.5', 'x.__add__(Sequence())'),
    ('2.5', 'x.__add__(range(3))'),
    ('2.5', 'x.__bool__(2.5)'),
    ('2.5', "x.__bool__('')"),
    ('2.5', 'x.__ceil__(DictSub(a=1))'),
    ('2.5', 'x.__ceil__(len)'),
    ('2.5', 'x.__divmod__(frozenset({1}))'),
    ('2.5', 'x.__divmod__(Index(1))'),
    ('2.5', 'x.__eq__(generator())'),
    ('2.5', 'x.__eq__(Mapping())'),
    ('2.5', 'x.__float__(None)'),
    ('2.5', 'x.__float__(2.5)'),
    ('2.5', 'x.__floor__(range(3))'),
    ('2.5', 'x.__floor__(TupleSub((1, 2)))'),
    ('2.5', 'x.__floordiv__(FloatSub(1.5))'),
    ('2.5', 'x.__floordiv__(IntSub(3))'),
    ('2.5', 'x.__format__(1j)'),
    ('2.5', 'x.__format__(frozenset({1}))'),
    ('2.5', 'x.__ge__(IntSub(3))'),
    ('2.5', 'x.__ge__(int)'),
    ('2.5', 'x.__getformat__([])'),
    ('2.5', "x.__getformat__(StrSub('a'))"),
    ('2.5', 'x.__getnewargs__([[1, 2]])'),
    ('2.5', 'x.__getnewargs__(...)'),
    ('2.5', 'x.__getstate__(...)'),
    ('2.5', 'x.__getstate__(plain)'),
    ('2.5', 'x.__gt__(-1)'),
    ('2.5', "x.__gt__('abc')"),
    ('2.5', "x.__init__(bytearray(b'a'))"),
    ('2.5', 'x.__init__(FloatSub(1.5))'),
    ('2.5', 'x.__int__(...)'),
    ('2.5', 'x.__int__(Mapping())'),
    ('2.5', 'x.__le__(range(3))'),
    ('2.5', 'x.__le__(True)'),
    ('2.5', "x.__lt__(b'')"),
    ('2.5', "x.__lt__(b'a')"),
    ('2.5', 'x.__mod__({})'),
    ('2.5', 'x.__mod__(Index(1))'),
    ('2.5', 'x.__mul__(())'),
    ('2.5', 'x.__mul__(plain)'),
    ('2.5', 'x.__ne__(2.5)'),
    ('2.5', 'x.__ne__(-1)'),
    ('2.5', 'x.__neg__(slice(1, 2))'),
    ('2.5', "x.__neg__('abc')"),
    ('2.5', 'x.__pos__(frozenset({1}))'),
    ('2.5', "x.__pos__({'a': 1})"),
    ('2.5', 'x.__pow__(generator())'),
    ('2.5', 'x.__pow__([1])'),
    ('2.5', "x.__radd__(bytearray(b'a'))"),
    ('2.5', 'x.__radd__([])'),
    ('2.5', 'x.__rdivmod__(...)'),
    ('2.5', 'x.__rdivmod__()'),
    ('2.5', "x.__rfloordiv__(b'')"),
    ('2.5', 'x.__rfloordiv__(range(3))'),
    ('2.5', 'x.__rmod__(iter([1, 2]))'),
    ('2.5', 'x.__rmod__(str)'),
    ('2.5', 'x.__rmul__(NotImplemented)'),
    ('2.5', 'x.__rmul__(DictSub(a=1))'),
    ('2.5', 'x.__round__({})'),
    ('2.5', 'x.__round__(1)'),
    ('2.5', 'x.__rpow__(2.5)'),
    ('2.5', 'x.__rpow__(plain)'),
    ('2.5', "x.__rsub__(float('nan'))"),
    ('2.5', 'x.__rsub__(Sequence())'),
    ('2.5', 'x.__rtruediv__(Iterable())'),
    ('2.5', 'x.__rtruediv__(Index(1))'),
    ('2.5', 'x.__sub__(NotImplemented)'),
    ('2.5', 'x.__sub__(Mapping())'),
    ('2.5', 'x.__truediv__(Iterable())'),
    ('2.5', 'x.__truediv__(str)'),
    ('2.5', "x.__trunc__(memoryview(b'ab'))"),
    ('2.5', 'x.__trunc__(range(3))'),
    ('2.5', 'x.as_integer_ratio(1.5, None)'),
    ('2.5', "x.as_integer_ratio(1, 'a', -2)"),
    ('2.5', 'x.as_integer_ratio(None, -1)'),
    ('2.5', 'x.as_integer_ratio(str)'),
    ('2.5', "x.conjugate(identity, [1, 'a'])"),
    ('2.5', 'x.conjugate(0, plain)'),
    ('2.5', "x.conjugate('a', 10**20)"),
    ('2.5', "x.conjugate('a', x=1)"),
    ('2.5', "x.fromhex(-2, None, 'a')"),
    ('2.5', 'x.fromhex(10**20, 0)'),
    ('2.5', 'x.fromhex(-2, -2, 1)'),
    ('2.5', "x.fromhex([1, 'a'], 1.5)"),
    ('2.5', 'x.hex(1j)'),
    ('2.5', 'x.hex(None)'),
    ('2.5', 'x.hex(slice(1, 2))'),
    ('2.5', 'x.hex(10**20, 1.5)'),
    ('2.5', 'x.imag'),
    ('2.5', 'x.is_integer(10**20, 1.5)'),
    ('2.5', 'x.is_integer(1.5, 10**20)'),
    ('2.5', 'x.is_integer(-2, -2, None)'),
    ('2.5', "x.is_integer(None, 'a', 1)"),
    ('2.5', 'x.real'),
    ('-0.0', "x.__abs__({'a': 1})"),
    ('-0.0', 'x.__abs__([[1, 2]])'),
    ('-0.0', 'x.__add__(ListSub([1]))'),
    ('-0.0', "x.__add__(bytearray(b'a'))"),
    ('-0.0', 'x.__bool__(generator())'),
    ('-0.0', "x.__bool__('')"),
    ('-0.0', 'x.__ceil__()'),
    ('-0.0', 'x.__ceil__(range(3))'),
    ('-0.0', 'x.__divmod__(frozenset({1}))'),
    ('-0.0', 'x.__divmod__({1})'),
    ('-0.0', 'x.__eq__(Sequence())'),
    ('-0.0', 'x.__eq__(int)'),
    ('-0.0', "x.__float__({'a': 1})"),
    ('-0.0', 'x.__float__(identity)'),
    ('-0.0', 'x.__floor__(slice(1, 2))'),
    ('-0.0', 'x.__floor__(identity)'),
    ('-0.0', 'x.__floordiv__(Iterable())'),
    ('-0.0', 'x.__floordiv__([1])'),
    ('-0.0', 'x.__format__(frozenset({1}))'),
    ('-0.0', "x.__format__(memoryview(b'ab'))"),
    ('-0.0', "x.__ge__(BytesSub(b'a'))"),
    ('-0.0', 'x.__ge__(int)'),
    ('-0.0', "x.__getformat__(memoryview(b'ab'))"),
    ('-0.0', 'x.__getformat__(DictSub(a=1))'),
    ('-0.0', "x.__getnewargs__('')"),
    ('-0.0', "x.__getnewargs__('a')"),
    ('-0.0', "x.__getstate__(BytesSub(b'a'))"),
    ('-0.0', "x.__getstate__('abc')"),
    ('-0.0', 'x.__gt__(len)'),
    ('-0.0', 'x.__gt__(iter([1, 2]))'),
    ('-0.0', "x.__init__(b'a')"),
    ('-0.0', 'x.__init__(-1)'),
    ('-0.0', "x.__int__(['a', 'b'])"),
    ('-0.0', 'x.__int__({1})'),
    ('-0.0', 'x.__le__({1})'),
    ('-0.0', 'x.__le__(int)'),
    ('-0.0', 'x.__lt__(True)'),
    ('-0.0', 'x.__lt__()'),
    ('-0.0', 'x.__mod__(DictSub(a=1))'),
    ('-0.0', "x.__mod__('')"),
    ('-0.0', 'x.__mul__(None)'),
    ('-0.0', 'x.__mul__(NotImplemented)'),
    ('-0.0', 'x.__ne__((1, 2))'),
    ('-0.0', 'x.__ne__(Sequence())'),
    ('-0.0', 'x.__neg__({})'),
    ('-0.0', 'x.__neg__(identity)'),
    ('-0.0', 'x.__pos__({1})'),
    ('-0.0', 'x.__pos__(Sequence())'),
    ('-0.0', 'x.__pow__(slice(1, 2))'),
    ('-0.0', 'x.__pow__(range(3))'),
    ('-0.0', 'x.__radd__(2.5)'),
    ('-0.0', 'x.__radd__(generator())'),
    ('-0.0', 'x.__rdivmod__(Iterable())'),
    ('-0.0', 'x.__rdivmod__(iter([1, 2]))'),
    ('-0.0', 'x.__rfloordiv__([])'),
    ('-0.0', "x.__rfloordiv__(b'')"),
    ('-0.0', 'x.__rmod__(NotImplemented)'),
    ('-0.0', 'x.__rmod__(1j)'),
    ('-0.0', 'x.__rmul__([[1, 2]])'),
    ('-0.0', 'x.__rmul__(Index(1))'),
    ('-0.0', 'x.__round__(-1)'),
    ('-0.0', "x.__round__('')"),
    ('-0.0', 'x.__rpow__(...)'),
    ('-0.0', 'x.__rpow__(Iterable())'),
    ('-0.0', 'x.__rsub__(0)'),
    ('-0.0', 'x.__rsub__([1])'),
    ('-0.0', "x.__rtruediv__('abc')"),
    ('-0.0', "x.__rtruediv__(StrSub('a'))"),
    ('-0.0', "x.__sub__('')"),
    ('-0.0', "x.__sub__('%s')"),
    ('-0.0', 'x.__truediv__(frozenset({1}))'),
    ('-0.0', 'x.__truediv__(iter([1, 2]))'),
    ('-0.0', "x.__trunc__(bytearray(b'a'))"),
    ('-0.0', 'x.__trunc__(iter([1, 2]))'),
    ('-0.0', "x.as_integer_ratio('a', 10**20)"),
    ('-0.0', 'x.as_integer_ratio(None, None, None)'),
    ('-0.0', "x.as_integer_ratio('a', b'a')"),
    ('-0.0', "x.as_integer_ratio(1.5, 'a')"),
    ('-0.0', "x.conjugate('a', 'a')"),
    ('-0.0', 'x.conjugate(10**20, 10**20)'),
    ('-0.0', "x.conjugate(0, 'a')"),
    ('-0.0', 'x.conjugate(())'),
    ('-0.0', 'x.fromhex(1, start=1)'),
    ('-0.0', "x.fromhex(-1, 'a')"),
    ('-0.0', "x.fromhex('abc')"),
    ('-0.0', 'x.fromhex(FloatSub(1.5))'),
    ('-0.0', 'x.hex(identity, None)'),
    ('-0.0', "x.hex(0, [1, 'a'])"),
    ('-0.0', "x.hex(-1, [1, 'a'])"),
    ('-0.0', 'x.hex(1, 2, 3, 4)'),
    ('-0.0', 'x.imag'),
    ('-0.0', "x.is_integer(b'a', 'a')"),
    ('-0.0', 'x.is_integer(None, 0)'),
    ('-0.0', "x.is_integer(1, sep='a')"),
    ('-0.0', "x.is_integer('a', x=1)"),
    ('-0.0', 'x.real'),
]
for receiver, case in CASES:
    check(receiver, case)
