# SPDX-License-Identifier: Apache-2.0
"""Methods of bool with arguments of all kinds."""

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
    ('True', 'x.__abs__(range(3))'),
    ('True', 'x.__abs__(identity)'),
    ('True', 'x.__add__(identity)'),
    ('True', 'x.__add__(1j)'),
    ('True', 'x.__and__(Sequence())'),
    ('True', 'x.__and__(None)'),
    ('True', 'x.__bool__(IntSub(3))'),
    ('True', "x.__bool__(['a', 'b'])"),
    ('True', "x.__ceil__(BytesSub(b'a'))"),
    ('True', 'x.__ceil__()'),
    ('True', "x.__divmod__('')"),
    ('True', 'x.__divmod__(-1)'),
    ('True', 'x.__eq__(plain)'),
    ('True', 'x.__eq__([[1, 2]])'),
    ('True', 'x.__float__(frozenset({1}))'),
    ('True', "x.__float__(bytearray(b'a'))"),
    ('True', "x.__floor__(['a', 'b'])"),
    ('True', "x.__floor__({'a': 1})"),
    ('True', "x.__floordiv__({'a': 1})"),
    ('True', 'x.__floordiv__(identity)'),
    ('True', 'x.__format__([[1, 2]])'),
    ('True', 'x.__format__(int)'),
    ('True', 'x.__ge__(1)'),
    ('True', "x.__ge__(b'a')"),
    ('True', 'x.__getnewargs__(...)'),
    ('True', "x.__getnewargs__(memoryview(b'ab'))"),
    ('True', 'x.__getstate__(Mapping())'),
    ('True', 'x.__getstate__([[1, 2]])'),
    ('True', "x.__gt__(BytesSub(b'a'))"),
    ('True', 'x.__gt__(())'),
    ('True', 'x.__index__(iter([1, 2]))'),
    ('True', 'x.__index__(Index(1))'),
    ('True', "x.__init__(['a', 'b'])"),
    ('True', 'x.__init__({1})'),
    ('True', "x.__int__(memoryview(b'ab'))"),
    ('True', 'x.__int__([])'),
    ('True', 'x.__invert__(Iterable())'),
    ('True', 'x.__invert__(Index(1))'),
    ('True', 'x.__le__(NotImplemented)'),
    ('True', "x.__le__(memoryview(b'ab'))"),
    ('True', 'x.__lshift__(NotImplemented)'),
    ('True', 'x.__lshift__(plain)'),
    ('True', "x.__lt__(StrSub('a'))"),
    ('True', 'x.__lt__(TupleSub((1, 2)))'),
    ('True', 'x.__mod__({1})'),
    ('True', "x.__mod__(['a', 'b'])"),
    ('True', 'x.__mul__(identity)'),
    ('True', 'x.__mul__([[1, 2]])'),
    ('True', 'x.__ne__(int)'),
    ('True', 'x.__ne__(...)'),
    ('True', 'x.__neg__(frozenset({1}))'),
    ('True', 'x.__neg__(Index(1))'),
    ('True', "x.__or__(bytearray(b'a'))"),
    ('True', "x.__or__(memoryview(b'ab'))"),
    ('True', 'x.__pos__(frozenset({1}))'),
    ('True', 'x.__pos__([1])'),
    ('True', "x.__pow__('%s')"),
    ('True', "x.__pow__(b'a')"),
    ('True', 'x.__radd__(TupleSub((1, 2)))'),
    ('True', 'x.__radd__(ListSub([1]))'),
    ('True', 'x.__rand__({1})'),
    ('True', "x.__rand__(StrSub('a'))"),
    ('True', 'x.__rdivmod__(Iterable())'),
    ('True', "x.__rdivmod__(['a', 'b'])"),
    ('True', 'x.__rfloordiv__([1])'),
    ('True', 'x.__rfloordiv__(1j)'),
    ('True', 'x.__rlshift__(Mapping())'),
    ('True', 'x.__rlshift__(identity)'),
    ('True', "x.__rmod__(bytearray(b'a'))"),
    ('True', 'x.__rmod__(True)'),
    ('True', 'x.__rmul__(str)'),
    ('True', 'x.__rmul__(2.5)'),
    ('True', 'x.__ror__(int)'),
    ('True', 'x.__ror__((1, 2))'),
    ('True', "x.__round__('')"),
    ('True', 'x.__round__(NotImplemented)'),
    ('True', 'x.__rpow__(plain)'),
    ('True', "x.__rpow__(BytesSub(b'a'))"),
    ('True', 'x.__rrshift__(1j)'),
    ('True', "x.__rrshift__(memoryview(b'ab'))"),
    ('True', 'x.__rshift__(iter([1, 2]))'),
    ('True', 'x.__rshift__(frozenset({1}))'),
    ('True', "x.__rsub__('a')"),
    ('True', 'x.__rsub__(range(3))'),
    ('True', 'x.__rtruediv__(slice(1, 2))'),
    ('True', "x.__rtruediv__('a')"),
    ('True', 'x.__rxor__(len)'),
    ('True', 'x.__rxor__(TupleSub((1, 2)))'),
    ('True', "x.__sub__('%s')"),
    ('True', 'x.__sub__(NotImplemented)'),
    ('True', 'x.__truediv__(Mapping())'),
    ('True', "x.__truediv__('')"),
    ('True', 'x.__trunc__(NotImplemented)'),
    ('True', 'x.__trunc__({})'),
    ('True', 'x.__xor__(FloatSub(1.5))'),
    ('True', 'x.__xor__(NotImplemented)'),
    ('True', 'x.as_integer_ratio(1.5, 0)'),
    ('True', 'x.as_integer_ratio(frozenset({1}))'),
    ('True', 'x.as_integer_ratio(10**20, 1.5)'),
    ('True', 'x.as_integer_ratio(1, 1, 1)'),
    ('True', "x.bit_count(b'a')"),
    ('True', "x.bit_count(plain, 'a')"),
    ('True', "x.bit_count(b'a', plain)"),
    ('True', 'x.bit_count(1, x=1)'),
    ('True', "x.bit_length(1, sep='a')"),
    ('True', "x.bit_length(1.5, [1, 'a'])"),
    ('True', 'x.bit_length(default=0)'),
    ('True', "x.bit_length([1, 'a'], None)"),
    ('True', 'x.conjugate(None, None, -2)'),
    ('True', 'x.conjugate()'),
    ('True', 'x.conjugate(None, None, None)'),
    ('True', 'x.conjugate(...)'),
    ('True', 'x.denominator'),
    ('True', "x.from_bytes(b'a', 1.5)"),
    ('True', 'x.from_bytes(-1, -1)'),
    ('True', 'x.from_bytes(-1)'),
    ('True', 'x.from_bytes(10**20, 0)'),
    ('True', 'x.imag'),
    ('True', "x.is_integer('a', 'a', -2)"),
    ('True', 'x.is_integer(1, None, -2)'),
    ('True', "x.is_integer(b'a', identity)"),
    ('True', 'x.is_integer(1.5, 10**20)'),
    ('True', 'x.numerator'),
    ('True', 'x.real'),
    ('True', 'x.to_bytes(1, 1, -2)'),
    ('True', 'x.to_bytes(identity, 10**20)'),
    ('True', "x.to_bytes(b'a')"),
    ('True', "x.to_bytes([1, 'a'], 0)"),
]
for receiver, case in CASES:
    check(receiver, case)
