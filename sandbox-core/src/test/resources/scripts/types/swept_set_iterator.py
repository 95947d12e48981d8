# SPDX-License-Identifier: Apache-2.0
"""Methods of set_iterator with arguments of all kinds."""

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
    ('iter({1, 2})', 'x.__eq__(NotImplemented)'),
    ('iter({1, 2})', "x.__eq__(bytearray(b'a'))"),
    ('iter({1, 2})', 'x.__eq__(TupleSub((1, 2)))'),
    ('iter({1, 2})', 'x.__eq__(IntSub(3))'),
    ('iter({1, 2})', 'x.__format__((1, 2))'),
    ('iter({1, 2})', 'x.__format__(generator())'),
    ('iter({1, 2})', 'x.__format__(Iterable())'),
    ('iter({1, 2})', 'x.__format__(())'),
    ('iter({1, 2})', "x.__ge__(BytesSub(b'a'))"),
    ('iter({1, 2})', 'x.__ge__(iter([1, 2]))'),
    ('iter({1, 2})', 'x.__ge__()'),
    ('iter({1, 2})', "x.__ge__('')"),
    ('iter({1, 2})', "x.__getstate__('a')"),
    ('iter({1, 2})', 'x.__getstate__()'),
    ('iter({1, 2})', 'x.__getstate__(NotImplemented)'),
    ('iter({1, 2})', "x.__getstate__(b'a')"),
    ('iter({1, 2})', "x.__gt__('a')"),
    ('iter({1, 2})', 'x.__gt__(True)'),
    ('iter({1, 2})', 'x.__gt__(identity)'),
    ('iter({1, 2})', 'x.__gt__(Iterable())'),
    ('iter({1, 2})', "x.__init__(float('nan'))"),
    ('iter({1, 2})', "x.__init__('%s')"),
    ('iter({1, 2})', 'x.__init__(Iterable())'),
    ('iter({1, 2})', 'x.__init__((1, 2))'),
    ('iter({1, 2})', 'x.__iter__(1)'),
    ('iter({1, 2})', 'x.__iter__(...)'),
    ('iter({1, 2})', 'x.__iter__(ListSub([1]))'),
    ('iter({1, 2})', 'x.__iter__(plain)'),
    ('iter({1, 2})', 'x.__le__(2.5)'),
    ('iter({1, 2})', 'x.__le__([])'),
    ('iter({1, 2})', "x.__le__(bytearray(b'a'))"),
    ('iter({1, 2})', 'x.__le__({1})'),
    ('iter({1, 2})', 'x.__length_hint__([])'),
    ('iter({1, 2})', "x.__length_hint__(bytearray(b'a'))"),
    ('iter({1, 2})', 'x.__length_hint__(slice(1, 2))'),
    ('iter({1, 2})', 'x.__length_hint__(True)'),
    ('iter({1, 2})', 'x.__lt__({})'),
    ('iter({1, 2})', 'x.__lt__(ListSub([1]))'),
    ('iter({1, 2})', 'x.__lt__(NotImplemented)'),
    ('iter({1, 2})', 'x.__lt__(plain)'),
    ('iter({1, 2})', 'x.__ne__(1)'),
    ('iter({1, 2})', 'x.__ne__(str)'),
    ('iter({1, 2})', 'x.__ne__(())'),
    ('iter({1, 2})', "x.__ne__({'a': 1})"),
    ('iter({1, 2})', 'x.__next__(Sequence())'),
    ('iter({1, 2})', 'x.__next__(len)'),
    ('iter({1, 2})', "x.__next__(b'a')"),
    ('iter({1, 2})', 'x.__next__(frozenset({1}))'),
]
for receiver, case in CASES:
    check(receiver, case)
