# SPDX-License-Identifier: Apache-2.0
"""Methods of int with arguments of all kinds."""

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
    ('5', "x.__abs__(bytearray(b'a'))"),
    ('5', 'x.__abs__(Sequence())'),
    ('5', 'x.__add__()'),
    ('5', 'x.__add__(2.5)'),
    ('5', 'x.__and__(FloatSub(1.5))'),
    ('5', 'x.__and__(range(3))'),
    ('5', 'x.__bool__(NotImplemented)'),
    ('5', 'x.__bool__(1)'),
    ('5', 'x.__ceil__(Index(1))'),
    ('5', 'x.__ceil__(2.5)'),
    ('5', "x.__divmod__(float('nan'))"),
    ('5', 'x.__divmod__([1])'),
    ('5', "x.__eq__(bytearray(b'a'))"),
    ('5', 'x.__eq__([[1, 2]])'),
    ('5', "x.__float__(float('nan'))"),
    ('5', 'x.__float__((1, 2))'),
    ('5', "x.__floor__(StrSub('a'))"),
    ('5', 'x.__floor__(())'),
    ('5', "x.__floordiv__('%s')"),
    ('5', 'x.__floordiv__(slice(1, 2))'),
    ('5', 'x.__format__(iter([1, 2]))'),
    ('5', "x.__format__('a')"),
    ('5', 'x.__ge__(Mapping())'),
    ('5', 'x.__ge__(None)'),
    ('5', 'x.__getnewargs__(FloatSub(1.5))'),
    ('5', 'x.__getnewargs__(())'),
    ('5', 'x.__getstate__(1j)'),
    ('5', 'x.__getstate__(2.5)'),
    ('5', 'x.__gt__(...)'),
    ('5', "x.__gt__(float('nan'))"),
    ('5', "x.__index__(b'')"),
    ('5', "x.__index__(['a', 'b'])"),
    ('5', "x.__init__('a')"),
    ('5', 'x.__init__([1])'),
    ('5', 'x.__int__(1)'),
    ('5', 'x.__int__([])'),
    ('5', "x.__invert__(BytesSub(b'a'))"),
    ('5', 'x.__invert__(0)'),
    ('5', 'x.__le__()'),
    ('5', 'x.__le__(plain)'),
    ('5', 'x.__lshift__(int)'),
    ('5', 'x.__lshift__(1)'),
    ('5', 'x.__lt__([1])'),
    ('5', 'x.__lt__(1j)'),
    ('5', 'x.__mod__()'),
    ('5', "x.__mod__(b'')"),
    ('5', 'x.__mul__(int)'),
    ('5', 'x.__mul__(ListSub([1]))'),
    ('5', 'x.__ne__(int)'),
    ('5', 'x.__ne__(1)'),
    ('5', 'x.__neg__(DictSub(a=1))'),
    ('5', 'x.__neg__(2.5)'),
    ('5', 'x.__or__(())'),
    ('5', 'x.__or__(...)'),
    ('5', 'x.__pos__([[1, 2]])'),
    ('5', 'x.__pos__([])'),
    ('5', "x.__pow__({'a': 1})"),
    ('5', 'x.__pow__(str)'),
    ('5', 'x.__radd__(None)'),
    ('5', 'x.__radd__(Sequence())'),
    ('5', "x.__rand__('abc')"),
    ('5', "x.__rand__(b'a')"),
    ('5', 'x.__rdivmod__()'),
    ('5', 'x.__rdivmod__(0)'),
    ('5', "x.__rfloordiv__('abc')"),
    ('5', 'x.__rfloordiv__(0)'),
    ('5', "x.__rlshift__(['a', 'b'])"),
    ('5', "x.__rlshift__('a')"),
    ('5', 'x.__rmod__(...)'),
    ('5', "x.__rmod__('abc')"),
    ('5', 'x.__rmul__([[1, 2]])'),
    ('5', "x.__rmul__(BytesSub(b'a'))"),
    ('5', "x.__ror__(memoryview(b'ab'))"),
    ('5', 'x.__ror__(Index(1))'),
    ('5', 'x.__round__((1, 2))'),
    ('5', 'x.__round__(Sequence())'),
    ('5', 'x.__rpow__(iter([1, 2]))'),
    ('5', 'x.__rpow__((1, 2))'),
    ('5', 'x.__rrshift__(frozenset({1}))'),
    ('5', 'x.__rrshift__(DictSub(a=1))'),
    ('5', 'x.__rshift__(None)'),
    ('5', 'x.__rshift__(iter([1, 2]))'),
    ('5', 'x.__rsub__(IntSub(3))'),
    ('5', 'x.__rsub__(True)'),
    ('5', 'x.__rtruediv__(int)'),
    ('5', 'x.__rtruediv__(FloatSub(1.5))'),
    ('5', 'x.__rxor__(())'),
    ('5', 'x.__rxor__(NotImplemented)'),
    ('5', 'x.__sub__(Mapping())'),
    ('5', 'x.__sub__(TupleSub((1, 2)))'),
    ('5', 'x.__truediv__({})'),
    ('5', "x.__truediv__('abc')"),
    ('5', 'x.__trunc__([])'),
    ('5', "x.__trunc__('')"),
    ('5', 'x.__xor__([1])'),
    ('5', 'x.__xor__(slice(1, 2))'),
    ('5', 'x.as_integer_ratio(1, 1, -2)'),
    ('5', "x.as_integer_ratio(-1, [1, 'a'])"),
    ('5', 'x.as_integer_ratio(10**20, 1.5)'),
    ('5', 'x.as_integer_ratio(True)'),
    ('5', 'x.bit_count(0)'),
    ('5', "x.bit_count(-2, -2, 'a')"),
    ('5', 'x.bit_count(start=1)'),
    ('5', 'x.bit_count(None, 1.5)'),
    ('5', "x.bit_length('a', 'a', 'a')"),
    ('5', 'x.bit_length(-1, 10**20)'),
    ('5', 'x.bit_length(plain, -1)'),
    ('5', "x.bit_length([1, 'a'], -1)"),
    ('5', 'x.conjugate(0, 1.5)'),
    ('5', "x.conjugate('a', 1, 1)"),
    ('5', 'x.conjugate(1.5, 1.5)'),
    ('5', 'x.conjugate([[1, 2]])'),
    ('5', 'x.denominator'),
    ('5', 'x.from_bytes(None)'),
    ('5', 'x.from_bytes(1, None, 1)'),
    ('5', "x.from_bytes(0, [1, 'a'])"),
    ('5', "x.from_bytes(1, 'a', 1)"),
    ('5', 'x.imag'),
    ('5', 'x.is_integer(1.5, identity)'),
    ('5', "x.is_integer(['a', 'b'])"),
    ('5', 'x.is_integer(plain, 1.5)'),
    ('5', 'x.is_integer(-10**20)'),
    ('5', 'x.numerator'),
    ('5', 'x.real'),
    ('5', "x.to_bytes(1, 'a', 'a')"),
    ('5', "x.to_bytes('')"),
    ('5', 'x.to_bytes(identity, plain)'),
    ('5', 'x.to_bytes(len)'),
    ('-7', 'x.__abs__(0)'),
    ('-7', 'x.__abs__([[1, 2]])'),
    ('-7', 'x.__add__()'),
    ('-7', 'x.__add__(DictSub(a=1))'),
    ('-7', "x.__and__(['a', 'b'])"),
    ('-7', 'x.__and__(Index(1))'),
    ('-7', 'x.__bool__(iter([1, 2]))'),
    ('-7', 'x.__bool__(IntSub(3))'),
    ('-7', "x.__ceil__(float('nan'))"),
    ('-7', 'x.__ceil__()'),
    ('-7', "x.__divmod__(StrSub('a'))"),
    ('-7', 'x.__divmod__(True)'),
    ('-7', 'x.__eq__(FloatSub(1.5))'),
    ('-7', 'x.__eq__(DictSub(a=1))'),
    ('-7', 'x.__float__(identity)'),
    ('-7', 'x.__float__(True)'),
    ('-7', 'x.__floor__([1])'),
    ('-7', 'x.__floor__(FloatSub(1.5))'),
    ('-7', 'x.__floordiv__(identity)'),
    ('-7', 'x.__floordiv__(0)'),
    ('-7', 'x.__format__(TupleSub((1, 2)))'),
    ('-7', 'x.__format__(plain)'),
    ('-7', 'x.__ge__(len)'),
    ('-7', "x.__ge__(bytearray(b'a'))"),
    ('-7', 'x.__getnewargs__(None)'),
    ('-7', 'x.__getnewargs__(Iterable())'),
    ('-7', "x.__getstate__('')"),
    ('-7', 'x.__getstate__(DictSub(a=1))'),
    ('-7', 'x.__gt__(len)'),
    ('-7', 'x.__gt__(Iterable())'),
    ('-7', 'x.__index__([[1, 2]])'),
    ('-7', 'x.__index__(identity)'),
    ('-7', 'x.__init__(Index(1))'),
    ('-7', 'x.__init__(frozenset({1}))'),
    ('-7', 'x.__int__(frozenset({1}))'),
    ('-7', "x.__int__({'a': 1})"),
    ('-7', 'x.__invert__(ListSub([1]))'),
    ('-7', 'x.__invert__(int)'),
    ('-7', 'x.__le__(Iterable())'),
    ('-7', "x.__le__('')"),
    ('-7', "x.__lshift__(float('nan'))"),
    ('-7', 'x.__lshift__(iter([1, 2]))'),
    ('-7', 'x.__lt__(str)'),
    ('-7', 'x.__lt__(None)'),
    ('-7', 'x.__mod__(None)'),
    ('-7', 'x.__mod__(plain)'),
    ('-7', "x.__mul__(StrSub('a'))"),
    ('-7', 'x.__mul__(len)'),
    ('-7', 'x.__ne__(range(3))'),
    ('-7', "x.__ne__(b'a')"),
    ('-7', 'x.__neg__({})'),
    ('-7', 'x.__neg__(int)'),
    ('-7', 'x.__or__(Index(1))'),
    ('-7', 'x.__or__((1, 2))'),
    ('-7', 'x.__pos__(1j)'),
    ('-7', 'x.__pos__(plain)'),
    ('-7', 'x.__pow__(NotImplemented)'),
    ('-7', "x.__pow__(['a', 'b'])"),
    ('-7', 'x.__radd__(2.5)'),
    ('-7', 'x.__radd__(Sequence())'),
    ('-7', 'x.__rand__(identity)'),
    ('-7', 'x.__rand__(...)'),
    ('-7', 'x.__rdivmod__([1])'),
    ('-7', "x.__rdivmod__('%s')"),
    ('-7', 'x.__rfloordiv__(str)'),
    ('-7', "x.__rfloordiv__(b'a')"),
    ('-7', 'x.__rlshift__(FloatSub(1.5))'),
    ('-7', 'x.__rlshift__(1)'),
    ('-7', 'x.__rmod__(plain)'),
    ('-7', 'x.__rmod__(True)'),
    ('-7', 'x.__rmul__([[1, 2]])'),
    ('-7', 'x.__rmul__(range(3))'),
    ('-7', 'x.__ror__(DictSub(a=1))'),
    ('-7', 'x.__ror__(int)'),
    ('-7', "x.__round__(['a', 'b'])"),
    ('-7', 'x.__round__(range(3))'),
    ('-7', "x.__rpow__(b'')"),
    ('-7', 'x.__rpow__(1)'),
    ('-7', 'x.__rrshift__([1])'),
    ('-7', 'x.__rrshift__(1j)'),
    ('-7', 'x.__rshift__(len)'),
    ('-7', 'x.__rshift__(DictSub(a=1))'),
    ('-7', "x.__rsub__(['a', 'b'])"),
    ('-7', 'x.__rsub__(())'),
    ('-7', 'x.__rtruediv__()'),
    ('-7', 'x.__rtruediv__(int)'),
    ('-7', 'x.__rxor__(FloatSub(1.5))'),
    ('-7', "x.__rxor__({'a': 1})"),
    ('-7', 'x.__sub__(NotImplemented)'),
    ('-7', "x.__sub__({'a': 1})"),
    ('-7', "x.__truediv__(bytearray(b'a'))"),
    ('-7', 'x.__truediv__(IntSub(3))'),
    ('-7', "x.__trunc__('abc')"),
    ('-7', "x.__trunc__('a')"),
    ('-7', 'x.__xor__(str)'),
    ('-7', "x.__xor__(b'')"),
    ('-7', "x.as_integer_ratio(BytesSub(b'a'))"),
    ('-7', "x.as_integer_ratio(-2, 'a', -2)"),
    ('-7', "x.as_integer_ratio(None, [1, 'a'])"),
    ('-7', "x.as_integer_ratio('a', 'a', 1)"),
    ('-7', 'x.bit_count(None, -2, None)'),
    ('-7', 'x.bit_count(1.5, 10**20)'),
    ('-7', "x.bit_count(-1, [1, 'a'])"),
    ('-7', "x.bit_count('a', 'a', 1)"),
    ('-7', "x.bit_length('a', 10**20)"),
    ('-7', 'x.bit_length(identity, 1.5)'),
    ('-7', 'x.bit_length(1, -2, None)'),
    ('-7', 'x.bit_length(10**20, plain)'),
    ('-7', 'x.conjugate(plain)'),
    ('-7', "x.conjugate(None, 'a', None)"),
    ('-7', 'x.conjugate(-2, 1, 1)'),
    ('-7', 'x.conjugate(identity, -1)'),
    ('-7', 'x.denominator'),
    ('-7', 'x.from_bytes(NotImplemented)'),
    ('-7', 'x.from_bytes(-2, -2, None)'),
    ('-7', "x.from_bytes(-2, 'a', 'a')"),
    ('-7', 'x.from_bytes({})'),
    ('-7', 'x.imag'),
    ('-7', 'x.is_integer(1, default=0)'),
    ('-7', 'x.is_integer(1, 1, None)'),
    ('-7', "x.is_integer(StrSub('a'))"),
    ('-7', "x.is_integer(None, [1, 'a'])"),
    ('-7', 'x.numerator'),
    ('-7', 'x.real'),
    ('-7', "x.to_bytes('a', 'a')"),
    ('-7', "x.to_bytes(None, 'a', None)"),
    ('-7', 'x.to_bytes({})'),
    ('-7', "x.to_bytes('a', -2, None)"),
]
for receiver, case in CASES:
    check(receiver, case)
