# SPDX-License-Identifier: Apache-2.0
"""Methods of classmethod with arguments of all kinds."""

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
    ('classmethod(identity)', 'x.__eq__(identity)'),
    ('classmethod(identity)', 'x.__eq__(2.5)'),
    ('classmethod(identity)', "x.__eq__({'a': 1})"),
    ('classmethod(identity)', "x.__eq__(b'a')"),
    ('classmethod(identity)', 'x.__format__(FloatSub(1.5))'),
    ('classmethod(identity)', 'x.__format__(())'),
    ('classmethod(identity)', 'x.__format__(Index(1))'),
    ('classmethod(identity)', "x.__format__(b'')"),
    ('classmethod(identity)', 'x.__func__(str)'),
    ('classmethod(identity)', "x.__func__('abc')"),
    ('classmethod(identity)', 'x.__func__(True)'),
    ('classmethod(identity)', 'x.__func__(generator())'),
    ('classmethod(identity)', 'x.__ge__([])'),
    ('classmethod(identity)', 'x.__ge__({1})'),
    ('classmethod(identity)', 'x.__ge__(True)'),
    ('classmethod(identity)', 'x.__ge__()'),
    ('classmethod(identity)', 'x.__get__(1j)'),
    ('classmethod(identity)', 'x.__get__(range(3))'),
    ('classmethod(identity)', "x.__get__(['a', 'b'])"),
    ('classmethod(identity)', "x.__getstate__(BytesSub(b'a'))"),
    ('classmethod(identity)', "x.__getstate__(memoryview(b'ab'))"),
    ('classmethod(identity)', 'x.__getstate__(ListSub([1]))'),
    ('classmethod(identity)', 'x.__getstate__({1})'),
    ('classmethod(identity)', "x.__gt__('')"),
    ('classmethod(identity)', 'x.__gt__()'),
    ('classmethod(identity)', "x.__gt__(memoryview(b'ab'))"),
    ('classmethod(identity)', 'x.__gt__(plain)'),
    ('classmethod(identity)', 'x.__init__(DictSub(a=1))'),
    ('classmethod(identity)', "x.__init__('%s')"),
    ('classmethod(identity)', 'x.__init__(Iterable())'),
    ('classmethod(identity)', 'x.__init__(IntSub(3))'),
    ('classmethod(identity)', 'x.__isabstractmethod__'),
    ('classmethod(identity)', "x.__le__('abc')"),
    ('classmethod(identity)', 'x.__le__()'),
    ('classmethod(identity)', 'x.__le__(int)'),
    ('classmethod(identity)', 'x.__le__(1)'),
    ('classmethod(identity)', 'x.__lt__(range(3))'),
    ('classmethod(identity)', 'x.__lt__(2.5)'),
    ('classmethod(identity)', 'x.__lt__(0)'),
    ('classmethod(identity)', 'x.__lt__(Index(1))'),
    ('classmethod(identity)', 'x.__name__'),
    ('classmethod(identity)', 'x.__ne__(())'),
    ('classmethod(identity)', "x.__ne__(b'a')"),
    ('classmethod(identity)', 'x.__ne__(-1)'),
    ('classmethod(identity)', "x.__ne__('a')"),
    ('classmethod(identity)', 'x.__qualname__'),
    ('classmethod(identity)', 'x.__wrapped__(generator())'),
    ('classmethod(identity)', 'x.__wrapped__(identity)'),
    ('classmethod(identity)', "x.__wrapped__('abc')"),
    ('classmethod(identity)', 'x.__wrapped__(Mapping())'),
]
for receiver, case in CASES:
    check(receiver, case)
