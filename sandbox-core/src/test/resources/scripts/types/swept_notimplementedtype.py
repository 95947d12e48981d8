# SPDX-License-Identifier: Apache-2.0
"""Methods of NotImplementedType with arguments of all kinds."""

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
    ('NotImplemented', 'x.__eq__(ListSub([1]))'),
    ('NotImplemented', "x.__eq__('abc')"),
    ('NotImplemented', 'x.__eq__(-1)'),
    ('NotImplemented', 'x.__eq__(slice(1, 2))'),
    ('NotImplemented', "x.__format__(b'a')"),
    ('NotImplemented', 'x.__format__(TupleSub((1, 2)))'),
    ('NotImplemented', 'x.__format__({1})'),
    ('NotImplemented', 'x.__format__(DictSub(a=1))'),
    ('NotImplemented', 'x.__ge__([1])'),
    ('NotImplemented', "x.__ge__(b'')"),
    ('NotImplemented', 'x.__ge__([])'),
    ('NotImplemented', 'x.__ge__(())'),
    ('NotImplemented', 'x.__getstate__()'),
    ('NotImplemented', 'x.__getstate__(Iterable())'),
    ('NotImplemented', "x.__getstate__({'a': 1})"),
    ('NotImplemented', 'x.__getstate__([])'),
    ('NotImplemented', 'x.__gt__()'),
    ('NotImplemented', 'x.__gt__(1j)'),
    ('NotImplemented', 'x.__gt__(ListSub([1]))'),
    ('NotImplemented', 'x.__gt__(...)'),
    ('NotImplemented', 'x.__init__([1])'),
    ('NotImplemented', "x.__init__(b'')"),
    ('NotImplemented', 'x.__init__(Mapping())'),
    ('NotImplemented', "x.__init__('abc')"),
    ('NotImplemented', 'x.__le__(len)'),
    ('NotImplemented', 'x.__le__(IntSub(3))'),
    ('NotImplemented', 'x.__le__(...)'),
    ('NotImplemented', 'x.__le__(DictSub(a=1))'),
    ('NotImplemented', 'x.__lt__(TupleSub((1, 2)))'),
    ('NotImplemented', 'x.__lt__(len)'),
    ('NotImplemented', "x.__lt__('')"),
    ('NotImplemented', 'x.__lt__(())'),
    ('NotImplemented', 'x.__ne__(IntSub(3))'),
    ('NotImplemented', "x.__ne__(bytearray(b'a'))"),
    ('NotImplemented', "x.__ne__({'a': 1})"),
    ('NotImplemented', 'x.__ne__(True)'),
]
for receiver, case in CASES:
    check(receiver, case)
