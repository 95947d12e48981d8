# SPDX-License-Identifier: Apache-2.0
"""Methods of type with arguments of all kinds."""

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
    ('int', 'x.__abs__(())'),
    ('int', "x.__abs__({'a': 1})"),
    ('int', 'x.__add__(str)'),
    ('int', 'x.__add__(True)'),
    ('int', 'x.__and__([])'),
    ('int', 'x.__and__(Iterable())'),
    ('int', 'x.__bool__([[1, 2]])'),
    ('int', 'x.__bool__(NotImplemented)'),
    ('int', 'x.__ceil__(generator())'),
    ('int', "x.__ceil__('')"),
    ('int', 'x.__divmod__(len)'),
    ('int', "x.__divmod__('%s')"),
    ('int', 'x.__eq__(identity)'),
    ('int', 'x.__eq__(Mapping())'),
    ('int', "x.__float__('abc')"),
    ('int', 'x.__float__({1})'),
    ('int', "x.__floor__(float('nan'))"),
    ('int', 'x.__floor__({})'),
    ('int', 'x.__floordiv__([])'),
    ('int', 'x.__floordiv__(1)'),
    ('int', 'x.__format__(iter([1, 2]))'),
    ('int', 'x.__format__(1j)'),
    ('int', 'x.__ge__({1})'),
    ('int', 'x.__ge__([])'),
    ('int', 'x.__getnewargs__(slice(1, 2))'),
    ('int', 'x.__getnewargs__(plain)'),
    ('int', 'x.__getstate__(str)'),
    ('int', "x.__getstate__('')"),
    ('int', 'x.__gt__(slice(1, 2))'),
    ('int', 'x.__gt__(Mapping())'),
    ('int', "x.__index__(BytesSub(b'a'))"),
    ('int', 'x.__index__(iter([1, 2]))'),
    ('int', 'x.__init__(Mapping())'),
    ('int', 'x.__init__(Index(1))'),
    ('int', 'x.__int__(plain)'),
    ('int', 'x.__int__([1])'),
    ('int', "x.__invert__('%s')"),
    ('int', 'x.__invert__(Mapping())'),
    ('int', 'x.__le__({})'),
    ('int', "x.__le__(b'')"),
    ('int', 'x.__lshift__(1j)'),
    ('int', 'x.__lshift__(1)'),
    ('int', 'x.__lt__(IntSub(3))'),
    ('int', "x.__lt__('%s')"),
    ('int', "x.__mod__(BytesSub(b'a'))"),
    ('int', "x.__mod__(bytearray(b'a'))"),
    ('int', 'x.__mul__(Iterable())'),
    ('int', 'x.__mul__([])'),
    ('int', 'x.__ne__(2.5)'),
    ('int', "x.__ne__('abc')"),
    ('int', 'x.__neg__(range(3))'),
    ('int', 'x.__neg__((1, 2))'),
    ('int', 'x.__or__(Sequence())'),
    ('int', "x.__or__({'a': 1})"),
    ('int', 'x.__pos__(0)'),
    ('int', "x.__pos__(bytearray(b'a'))"),
    ('int', 'x.__pow__(iter([1, 2]))'),
    ('int', 'x.__pow__(TupleSub((1, 2)))'),
    ('int', "x.__radd__(b'a')"),
    ('int', 'x.__radd__()'),
    ('int', 'x.__rand__(Mapping())'),
    ('int', 'x.__rand__([])'),
    ('int', "x.__rdivmod__(StrSub('a'))"),
    ('int', 'x.__rdivmod__(...)'),
    ('int', 'x.__rfloordiv__(1)'),
    ('int', "x.__rfloordiv__(BytesSub(b'a'))"),
    ('int', "x.__rlshift__(b'a')"),
    ('int', 'x.__rlshift__(frozenset({1}))'),
    ('int', 'x.__rmod__(slice(1, 2))'),
    ('int', 'x.__rmod__(frozenset({1}))'),
    ('int', 'x.__rmul__(range(3))'),
    ('int', "x.__rmul__(b'')"),
    ('int', 'x.__ror__(slice(1, 2))'),
    ('int', 'x.__ror__(DictSub(a=1))'),
    ('int', 'x.__round__(int)'),
    ('int', "x.__round__(b'')"),
    ('int', "x.__rpow__(b'')"),
    ('int', 'x.__rpow__(str)'),
    ('int', "x.__rrshift__(memoryview(b'ab'))"),
    ('int', 'x.__rrshift__(iter([1, 2]))'),
    ('int', "x.__rshift__({'a': 1})"),
    ('int', "x.__rshift__(b'a')"),
    ('int', 'x.__rsub__(str)'),
    ('int', 'x.__rsub__(plain)'),
    ('int', 'x.__rtruediv__(NotImplemented)'),
    ('int', 'x.__rtruediv__(int)'),
    ('int', 'x.__rxor__()'),
    ('int', 'x.__rxor__(0)'),
    ('int', 'x.__sub__({})'),
    ('int', "x.__sub__('abc')"),
    ('int', 'x.__truediv__(plain)'),
    ('int', 'x.__truediv__(int)'),
    ('int', 'x.__trunc__(1j)'),
    ('int', 'x.__trunc__(slice(1, 2))'),
    ('int', 'x.__xor__({1})'),
    ('int', 'x.__xor__(...)'),
    ('int', 'x.as_integer_ratio(-2, None, 1)'),
    ('int', "x.as_integer_ratio([1, 'a'], 'a')"),
    ('int', 'x.as_integer_ratio(-1, 1.5)'),
    ('int', "x.as_integer_ratio('a', -2, 'a')"),
    ('int', 'x.bit_count(None, -1)'),
    ('int', 'x.bit_count(-1, -1)'),
    ('int', 'x.bit_count(frozenset({1}))'),
    ('int', 'x.bit_count(())'),
    ('int', 'x.bit_length(default=0)'),
    ('int', 'x.bit_length(FloatSub(1.5))'),
    ('int', "x.bit_length(b'a', None)"),
    ('int', 'x.bit_length(None, None)'),
    ('int', "x.conjugate(1, 'a', -2)"),
    ('int', "x.conjugate('abc')"),
    ('int', 'x.conjugate(plain, None)'),
    ('int', "x.conjugate('a', -1)"),
    ('int', 'x.denominator'),
    ('int', 'x.from_bytes(None, -1)'),
    ('int', "x.from_bytes('a', 0)"),
    ('int', "x.from_bytes(StrSub('a'))"),
    ('int', "x.from_bytes('a', None, 1)"),
    ('int', 'x.imag'),
    ('int', "x.is_integer(1, 'a', 1)"),
    ('int', 'x.is_integer(DictSub(a=1))'),
    ('int', 'x.is_integer(None, -2, -2)'),
    ('int', 'x.is_integer(10**20, -1)'),
    ('int', 'x.numerator'),
    ('int', 'x.real'),
    ('int', 'x.to_bytes(1, strict=True)'),
    ('int', "x.to_bytes('a', maxsplit=1)"),
    ('int', "x.to_bytes(b'a')"),
    ('int', "x.to_bytes('a', 'b', 'c', 'd')"),
    ('Plain', 'x.__eq__(DictSub(a=1))'),
    ('Plain', 'x.__eq__(frozenset({1}))'),
    ('Plain', 'x.__eq__(plain)'),
    ('Plain', 'x.__eq__(None)'),
    ('Plain', 'x.__firstlineno__'),
    ('Plain', 'x.__format__()'),
    ('Plain', 'x.__format__(None)'),
    ('Plain', 'x.__format__((1, 2))'),
    ('Plain', "x.__format__(['a', 'b'])"),
    ('Plain', 'x.__ge__(slice(1, 2))'),
    ('Plain', 'x.__ge__(len)'),
    ('Plain', 'x.__ge__(True)'),
    ('Plain', "x.__ge__(['a', 'b'])"),
    ('Plain', 'x.__getstate__(True)'),
    ('Plain', 'x.__getstate__((1, 2))'),
    ('Plain', 'x.__getstate__(int)'),
    ('Plain', 'x.__getstate__(frozenset({1}))'),
    ('Plain', 'x.__gt__(-1)'),
    ('Plain', 'x.__gt__(slice(1, 2))'),
    ('Plain', 'x.__gt__(range(3))'),
    ('Plain', "x.__gt__(StrSub('a'))"),
    ('Plain', 'x.__init__(generator())'),
    ('Plain', 'x.__init__(len)'),
    ('Plain', "x.__init__(BytesSub(b'a'))"),
    ('Plain', "x.__init__(bytearray(b'a'))"),
    ('Plain', "x.__le__(memoryview(b'ab'))"),
    ('Plain', 'x.__le__(Iterable())'),
    ('Plain', 'x.__le__(Mapping())'),
    ('Plain', 'x.__le__({})'),
    ('Plain', 'x.__lt__(NotImplemented)'),
    ('Plain', 'x.__lt__(Sequence())'),
    ('Plain', 'x.__lt__(1j)'),
    ('Plain', "x.__lt__(StrSub('a'))"),
    ('Plain', 'x.__ne__(str)'),
    ('Plain', "x.__ne__(bytearray(b'a'))"),
    ('Plain', "x.__ne__('')"),
    ('Plain', 'x.__ne__(True)'),
    ('Plain', 'x.__static_attributes__'),
]
for receiver, case in CASES:
    check(receiver, case)
