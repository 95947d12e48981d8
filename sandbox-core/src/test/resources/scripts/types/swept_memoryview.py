# SPDX-License-Identifier: Apache-2.0
"""Methods of memoryview with arguments of all kinds."""

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
    ("memoryview(b'abcd')", "x.__delitem__(b'')"),
    ("memoryview(b'abcd')", "x.__delitem__(b'a')"),
    ("memoryview(b'abcd')", "x.__delitem__(StrSub('a'))"),
    ("memoryview(b'abcd')", 'x.__delitem__(slice(1, 2))'),
    ("memoryview(b'abcd')", "x.__enter__(bytearray(b'a'))"),
    ("memoryview(b'abcd')", 'x.__enter__()'),
    ("memoryview(b'abcd')", 'x.__enter__(True)'),
    ("memoryview(b'abcd')", 'x.__enter__([])'),
    ("memoryview(b'abcd')", 'x.__eq__(1)'),
    ("memoryview(b'abcd')", 'x.__eq__(-1)'),
    ("memoryview(b'abcd')", 'x.__eq__(())'),
    ("memoryview(b'abcd')", 'x.__eq__((1, 2))'),
    ("memoryview(b'abcd')", 'x.__exit__(FloatSub(1.5))'),
    ("memoryview(b'abcd')", 'x.__exit__(-1)'),
    ("memoryview(b'abcd')", 'x.__exit__([1])'),
    ("memoryview(b'abcd')", 'x.__exit__(ListSub([1]))'),
    ("memoryview(b'abcd')", 'x.__format__(FloatSub(1.5))'),
    ("memoryview(b'abcd')", "x.__format__('abc')"),
    ("memoryview(b'abcd')", "x.__format__(bytearray(b'a'))"),
    ("memoryview(b'abcd')", 'x.__format__(())'),
    ("memoryview(b'abcd')", 'x.__ge__(1)'),
    ("memoryview(b'abcd')", "x.__ge__(bytearray(b'a'))"),
    ("memoryview(b'abcd')", 'x.__ge__(...)'),
    ("memoryview(b'abcd')", "x.__ge__('a')"),
    ("memoryview(b'abcd')", 'x.__getitem__(generator())'),
    ("memoryview(b'abcd')", 'x.__getitem__(())'),
    ("memoryview(b'abcd')", 'x.__getitem__({1})'),
    ("memoryview(b'abcd')", 'x.__getitem__(1j)'),
    ("memoryview(b'abcd')", 'x.__getstate__(NotImplemented)'),
    ("memoryview(b'abcd')", 'x.__getstate__([1])'),
    ("memoryview(b'abcd')", 'x.__getstate__(identity)'),
    ("memoryview(b'abcd')", "x.__getstate__(b'')"),
    ("memoryview(b'abcd')", "x.__gt__(BytesSub(b'a'))"),
    ("memoryview(b'abcd')", 'x.__gt__([1])'),
    ("memoryview(b'abcd')", 'x.__gt__(())'),
    ("memoryview(b'abcd')", 'x.__gt__(len)'),
    ("memoryview(b'abcd')", 'x.__init__(NotImplemented)'),
    ("memoryview(b'abcd')", 'x.__init__(ListSub([1]))'),
    ("memoryview(b'abcd')", 'x.__init__(range(3))'),
    ("memoryview(b'abcd')", 'x.__init__(-1)'),
    ("memoryview(b'abcd')", 'x.__iter__(NotImplemented)'),
    ("memoryview(b'abcd')", 'x.__iter__(Mapping())'),
    ("memoryview(b'abcd')", "x.__iter__(BytesSub(b'a'))"),
    ("memoryview(b'abcd')", "x.__iter__(b'a')"),
    ("memoryview(b'abcd')", "x.__le__(StrSub('a'))"),
    ("memoryview(b'abcd')", "x.__le__('a')"),
    ("memoryview(b'abcd')", 'x.__le__(Sequence())'),
    ("memoryview(b'abcd')", 'x.__le__([1])'),
    ("memoryview(b'abcd')", 'x.__len__(2.5)'),
    ("memoryview(b'abcd')", "x.__len__(bytearray(b'a'))"),
    ("memoryview(b'abcd')", 'x.__len__(0)'),
    ("memoryview(b'abcd')", 'x.__len__(DictSub(a=1))'),
    ("memoryview(b'abcd')", 'x.__lt__({})'),
    ("memoryview(b'abcd')", 'x.__lt__(1)'),
    ("memoryview(b'abcd')", 'x.__lt__(len)'),
    ("memoryview(b'abcd')", 'x.__lt__()'),
    ("memoryview(b'abcd')", 'x.__ne__(0)'),
    ("memoryview(b'abcd')", "x.__ne__(float('nan'))"),
    ("memoryview(b'abcd')", 'x.__ne__(iter([1, 2]))'),
    ("memoryview(b'abcd')", 'x.__ne__()'),
    ("memoryview(b'abcd')", "x.__setitem__('abc')"),
    ("memoryview(b'abcd')", 'x.__setitem__(Index(1))'),
    ("memoryview(b'abcd')", 'x.__setitem__(str)'),
    ("memoryview(b'abcd')", 'x.__setitem__([1])'),
    ("memoryview(b'abcd')", 'x.c_contiguous'),
    ("memoryview(b'abcd')", 'x.cast(10**20, None)'),
    ("memoryview(b'abcd')", "x.cast(1, sep='a')"),
    ("memoryview(b'abcd')", 'x.cast(None, 10**20)'),
    ("memoryview(b'abcd')", 'x.cast(plain, plain)'),
    ("memoryview(b'abcd')", 'x.cast(IntSub(3))'),
    ("memoryview(b'abcd')", 'x.cast(1.5, 0)'),
    ("memoryview(b'abcd')", 'x.contiguous'),
    ("memoryview(b'abcd')", 'x.f_contiguous'),
    ("memoryview(b'abcd')", 'x.format'),
    ("memoryview(b'abcd')", "x.hex('a', b'a')"),
    ("memoryview(b'abcd')", "x.hex(b'a', 10**20)"),
    ("memoryview(b'abcd')", "x.hex(b'a')"),
    ("memoryview(b'abcd')", 'x.itemsize'),
    ("memoryview(b'abcd')", 'x.nbytes'),
    ("memoryview(b'abcd')", 'x.ndim'),
    ("memoryview(b'abcd')", 'x.obj'),
    ("memoryview(b'abcd')", 'x.readonly'),
    ("memoryview(b'abcd')", 'x.release(1, None, 1)'),
    ("memoryview(b'abcd')", "x.release(-1, b'a')"),
    ("memoryview(b'abcd')", 'x.release(-2, -2, -2)'),
    ("memoryview(b'abcd')", 'x.release(10**20, identity)'),
    ("memoryview(b'abcd')", "x.release(bytearray(b'a'))"),
    ("memoryview(b'abcd')", 'x.release(1, 1, 1)'),
    ("memoryview(b'abcd')", 'x.shape'),
    ("memoryview(b'abcd')", 'x.strides'),
    ("memoryview(b'abcd')", 'x.suboffsets'),
    ("memoryview(b'abcd')", "x.tobytes('a', maxsplit=1)"),
    ("memoryview(b'abcd')", 'x.tobytes(-2, None, 1)'),
    ("memoryview(b'abcd')", 'x.tobytes(None, -2, -2)'),
    ("memoryview(b'abcd')", 'x.tobytes(-2, -2, None)'),
    ("memoryview(b'abcd')", "x.tobytes('a', 0)"),
    ("memoryview(b'abcd')", "x.tolist(encoding='utf-8')"),
    ("memoryview(b'abcd')", 'x.tolist(None, 10**20)'),
    ("memoryview(b'abcd')", "x.tolist(memoryview(b'ab'))"),
    ("memoryview(b'abcd')", 'x.tolist(plain, identity)'),
    ("memoryview(b'abcd')", "x.tolist('a', 1.5)"),
    ("memoryview(b'abcd')", "x.tolist('a', encoding='utf-8')"),
    ("memoryview(b'abcd')", "x.toreadonly('a', encoding='utf-8')"),
    ("memoryview(b'abcd')", 'x.toreadonly(None, identity)'),
    ("memoryview(b'abcd')", "x.toreadonly(memoryview(b'ab'))"),
    ("memoryview(b'abcd')", 'x.toreadonly(-2, None, 1)'),
    ("memoryview(b'abcd')", "x.toreadonly(bytearray(b'a'))"),
    ("memoryview(b'abcd')", 'x.toreadonly(1, 2, 3, 4)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__delitem__(frozenset({1}))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__delitem__(len)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__delitem__(FloatSub(1.5))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__delitem__(generator())'),
    ("memoryview(bytearray(b'abcd'))", 'x.__enter__(identity)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__enter__(iter([1, 2]))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__enter__([1])'),
    ("memoryview(bytearray(b'abcd'))", "x.__enter__(BytesSub(b'a'))"),
    ("memoryview(bytearray(b'abcd'))", 'x.__eq__(Sequence())'),
    ("memoryview(bytearray(b'abcd'))", 'x.__eq__([[1, 2]])'),
    ("memoryview(bytearray(b'abcd'))", "x.__eq__(StrSub('a'))"),
    ("memoryview(bytearray(b'abcd'))", 'x.__eq__(iter([1, 2]))'),
    ("memoryview(bytearray(b'abcd'))", "x.__exit__({'a': 1})"),
    ("memoryview(bytearray(b'abcd'))", 'x.__exit__(identity)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__exit__(frozenset({1}))'),
    ("memoryview(bytearray(b'abcd'))", "x.__exit__('%s')"),
    ("memoryview(bytearray(b'abcd'))", "x.__format__('a')"),
    ("memoryview(bytearray(b'abcd'))", 'x.__format__(IntSub(3))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__format__(1j)'),
    ("memoryview(bytearray(b'abcd'))", "x.__format__(float('nan'))"),
    ("memoryview(bytearray(b'abcd'))", 'x.__ge__({})'),
    ("memoryview(bytearray(b'abcd'))", 'x.__ge__(None)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__ge__(Index(1))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__ge__(TupleSub((1, 2)))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__getitem__()'),
    ("memoryview(bytearray(b'abcd'))", "x.__getitem__({'a': 1})"),
    ("memoryview(bytearray(b'abcd'))", 'x.__getitem__((1, 2))'),
    ("memoryview(bytearray(b'abcd'))", "x.__getitem__('a')"),
    ("memoryview(bytearray(b'abcd'))", "x.__getstate__(BytesSub(b'a'))"),
    ("memoryview(bytearray(b'abcd'))", 'x.__getstate__(...)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__getstate__(generator())'),
    ("memoryview(bytearray(b'abcd'))", 'x.__getstate__(2.5)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__gt__(FloatSub(1.5))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__gt__(NotImplemented)'),
    ("memoryview(bytearray(b'abcd'))", "x.__gt__(BytesSub(b'a'))"),
    ("memoryview(bytearray(b'abcd'))", 'x.__gt__(())'),
    ("memoryview(bytearray(b'abcd'))", 'x.__init__(FloatSub(1.5))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__init__(range(3))'),
    ("memoryview(bytearray(b'abcd'))", "x.__init__('%s')"),
    ("memoryview(bytearray(b'abcd'))", 'x.__init__(None)'),
    ("memoryview(bytearray(b'abcd'))", "x.__iter__(memoryview(b'ab'))"),
    ("memoryview(bytearray(b'abcd'))", "x.__iter__({'a': 1})"),
    ("memoryview(bytearray(b'abcd'))", 'x.__iter__(Index(1))'),
    ("memoryview(bytearray(b'abcd'))", 'x.__iter__([1])'),
    ("memoryview(bytearray(b'abcd'))", 'x.__le__(len)'),
    ("memoryview(bytearray(b'abcd'))", "x.__le__(['a', 'b'])"),
    ("memoryview(bytearray(b'abcd'))", 'x.__le__()'),
    ("memoryview(bytearray(b'abcd'))", 'x.__le__(str)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__len__(True)'),
    ("memoryview(bytearray(b'abcd'))", "x.__len__(BytesSub(b'a'))"),
    ("memoryview(bytearray(b'abcd'))", 'x.__len__(...)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__len__(1j)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__lt__([])'),
    ("memoryview(bytearray(b'abcd'))", 'x.__lt__({})'),
    ("memoryview(bytearray(b'abcd'))", 'x.__lt__()'),
    ("memoryview(bytearray(b'abcd'))", "x.__lt__(b'')"),
    ("memoryview(bytearray(b'abcd'))", 'x.__ne__(1)'),
    ("memoryview(bytearray(b'abcd'))", "x.__ne__(b'')"),
    ("memoryview(bytearray(b'abcd'))", 'x.__ne__(identity)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__ne__(Index(1))'),
    ("memoryview(bytearray(b'abcd'))", "x.__setitem__(float('nan'))"),
    ("memoryview(bytearray(b'abcd'))", "x.__setitem__(BytesSub(b'a'))"),
    ("memoryview(bytearray(b'abcd'))", 'x.__setitem__(NotImplemented)'),
    ("memoryview(bytearray(b'abcd'))", 'x.__setitem__(Iterable())'),
    ("memoryview(bytearray(b'abcd'))", 'x.c_contiguous'),
    ("memoryview(bytearray(b'abcd'))", "x.cast(b'a', identity)"),
    ("memoryview(bytearray(b'abcd'))", 'x.cast(str)'),
    ("memoryview(bytearray(b'abcd'))", 'x.cast(0, None)'),
    ("memoryview(bytearray(b'abcd'))", "x.cast(1, None, 'a')"),
    ("memoryview(bytearray(b'abcd'))", 'x.cast()'),
    ("memoryview(bytearray(b'abcd'))", 'x.cast(1, 1, 1)'),
    ("memoryview(bytearray(b'abcd'))", 'x.contiguous'),
    ("memoryview(bytearray(b'abcd'))", 'x.f_contiguous'),
    ("memoryview(bytearray(b'abcd'))", 'x.format'),
    ("memoryview(bytearray(b'abcd'))", 'x.hex(start=1)'),
    ("memoryview(bytearray(b'abcd'))", "x.hex('a', x=1)"),
    ("memoryview(bytearray(b'abcd'))", "x.hex('a', -1)"),
    ("memoryview(bytearray(b'abcd'))", "x.hex('a', [1, 'a'])"),
    ("memoryview(bytearray(b'abcd'))", 'x.itemsize'),
    ("memoryview(bytearray(b'abcd'))", 'x.nbytes'),
    ("memoryview(bytearray(b'abcd'))", 'x.ndim'),
    ("memoryview(bytearray(b'abcd'))", 'x.obj'),
    ("memoryview(bytearray(b'abcd'))", 'x.readonly'),
    ("memoryview(bytearray(b'abcd'))", 'x.release(IntSub(3))'),
    ("memoryview(bytearray(b'abcd'))", "x.release(plain, 'a')"),
    ("memoryview(bytearray(b'abcd'))", 'x.release(0, identity)'),
    ("memoryview(bytearray(b'abcd'))", "x.release('a', identity)"),
    ("memoryview(bytearray(b'abcd'))", "x.release('a', 1, None)"),
    ("memoryview(bytearray(b'abcd'))", 'x.release(FloatSub(1.5))'),
    ("memoryview(bytearray(b'abcd'))", 'x.shape'),
    ("memoryview(bytearray(b'abcd'))", 'x.strides'),
    ("memoryview(bytearray(b'abcd'))", 'x.suboffsets'),
    ("memoryview(bytearray(b'abcd'))", "x.tobytes([1, 'a'], 1.5)"),
    ("memoryview(bytearray(b'abcd'))", "x.tobytes('a', 1, 'a')"),
    ("memoryview(bytearray(b'abcd'))", "x.tobytes('a', -2, 'a')"),
    ("memoryview(bytearray(b'abcd'))", 'x.tobytes(identity, -1)'),
    ("memoryview(bytearray(b'abcd'))", 'x.tobytes(10**20, 0)'),
    ("memoryview(bytearray(b'abcd'))", 'x.tolist(None, None, None)'),
    ("memoryview(bytearray(b'abcd'))", 'x.tolist(None, -2, -2)'),
    ("memoryview(bytearray(b'abcd'))", "x.tolist('a', 'a', 1)"),
    ("memoryview(bytearray(b'abcd'))", "x.tolist(1.5, [1, 'a'])"),
    ("memoryview(bytearray(b'abcd'))", 'x.tolist(0, 0)'),
    ("memoryview(bytearray(b'abcd'))", 'x.tolist(-1, None)'),
    ("memoryview(bytearray(b'abcd'))", 'x.toreadonly(-2, None, None)'),
    ("memoryview(bytearray(b'abcd'))", 'x.toreadonly(1, -2, None)'),
    ("memoryview(bytearray(b'abcd'))", "x.toreadonly('a', 10**20)"),
    ("memoryview(bytearray(b'abcd'))", "x.toreadonly(-1, 'a')"),
    ("memoryview(bytearray(b'abcd'))", 'x.toreadonly(())'),
    ("memoryview(bytearray(b'abcd'))", 'x.toreadonly(1.5, -1)'),
]
for receiver, case in CASES:
    check(receiver, case)
