# SPDX-License-Identifier: Apache-2.0
"""Methods of enumerate with arguments of all kinds."""

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
    ("enumerate('ab')", 'x.__class_getitem__({1})'),
    ("enumerate('ab')", 'x.__class_getitem__(1j)'),
    ("enumerate('ab')", 'x.__class_getitem__(frozenset({1}))'),
    ("enumerate('ab')", "x.__class_getitem__(StrSub('a'))"),
    ("enumerate('ab')", 'x.__eq__(Mapping())'),
    ("enumerate('ab')", 'x.__eq__()'),
    ("enumerate('ab')", "x.__eq__(b'a')"),
    ("enumerate('ab')", 'x.__eq__(slice(1, 2))'),
    ("enumerate('ab')", "x.__format__(b'')"),
    ("enumerate('ab')", 'x.__format__((1, 2))'),
    ("enumerate('ab')", "x.__format__('%s')"),
    ("enumerate('ab')", 'x.__format__([])'),
    ("enumerate('ab')", "x.__ge__('abc')"),
    ("enumerate('ab')", 'x.__ge__([[1, 2]])'),
    ("enumerate('ab')", 'x.__ge__(1)'),
    ("enumerate('ab')", 'x.__ge__(generator())'),
    ("enumerate('ab')", "x.__getstate__(b'')"),
    ("enumerate('ab')", 'x.__getstate__(range(3))'),
    ("enumerate('ab')", 'x.__getstate__(plain)'),
    ("enumerate('ab')", "x.__getstate__('abc')"),
    ("enumerate('ab')", 'x.__gt__([1])'),
    ("enumerate('ab')", 'x.__gt__([[1, 2]])'),
    ("enumerate('ab')", 'x.__gt__({1})'),
    ("enumerate('ab')", 'x.__gt__({})'),
    ("enumerate('ab')", 'x.__init__(iter([1, 2]))'),
    ("enumerate('ab')", "x.__init__(bytearray(b'a'))"),
    ("enumerate('ab')", 'x.__init__(range(3))'),
    ("enumerate('ab')", 'x.__init__(ListSub([1]))'),
    ("enumerate('ab')", 'x.__iter__(...)'),
    ("enumerate('ab')", 'x.__iter__(-1)'),
    ("enumerate('ab')", 'x.__iter__(identity)'),
    ("enumerate('ab')", 'x.__iter__(ListSub([1]))'),
    ("enumerate('ab')", "x.__le__(memoryview(b'ab'))"),
    ("enumerate('ab')", 'x.__le__((1, 2))'),
    ("enumerate('ab')", "x.__le__('%s')"),
    ("enumerate('ab')", 'x.__le__(identity)'),
    ("enumerate('ab')", "x.__lt__('abc')"),
    ("enumerate('ab')", 'x.__lt__(Mapping())'),
    ("enumerate('ab')", 'x.__lt__({1})'),
    ("enumerate('ab')", 'x.__lt__(...)'),
    ("enumerate('ab')", "x.__ne__({'a': 1})"),
    ("enumerate('ab')", 'x.__ne__(-1)'),
    ("enumerate('ab')", 'x.__ne__(Iterable())'),
    ("enumerate('ab')", "x.__ne__(bytearray(b'a'))"),
    ("enumerate('ab')", 'x.__next__()'),
    ("enumerate('ab')", "x.__next__('abc')"),
    ("enumerate('ab')", 'x.__next__({1})'),
    ("enumerate('ab')", 'x.__next__(-1)'),
]
for receiver, case in CASES:
    check(receiver, case)
