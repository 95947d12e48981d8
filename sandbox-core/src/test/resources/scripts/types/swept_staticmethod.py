# SPDX-License-Identifier: Apache-2.0
"""Methods of staticmethod with arguments of all kinds."""

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
    ('staticmethod(identity)', 'x.__call__((1, 2))'),
    ('staticmethod(identity)', 'x.__call__(plain)'),
    ('staticmethod(identity)', 'x.__call__(None)'),
    ('staticmethod(identity)', 'x.__call__(identity)'),
    ('staticmethod(identity)', 'x.__eq__(None)'),
    ('staticmethod(identity)', 'x.__eq__(TupleSub((1, 2)))'),
    ('staticmethod(identity)', 'x.__eq__([1])'),
    ('staticmethod(identity)', 'x.__eq__(iter([1, 2]))'),
    ('staticmethod(identity)', 'x.__format__([])'),
    ('staticmethod(identity)', "x.__format__('abc')"),
    ('staticmethod(identity)', 'x.__format__(Iterable())'),
    ('staticmethod(identity)', "x.__format__(memoryview(b'ab'))"),
    ('staticmethod(identity)', "x.__func__(b'')"),
    ('staticmethod(identity)', "x.__func__({'a': 1})"),
    ('staticmethod(identity)', 'x.__func__(int)'),
    ('staticmethod(identity)', 'x.__func__(1)'),
    ('staticmethod(identity)', 'x.__ge__([1])'),
    ('staticmethod(identity)', 'x.__ge__(1j)'),
    ('staticmethod(identity)', "x.__ge__('a')"),
    ('staticmethod(identity)', "x.__ge__('abc')"),
    ('staticmethod(identity)', "x.__get__('a')"),
    ('staticmethod(identity)', 'x.__get__({})'),
    ('staticmethod(identity)', 'x.__get__(-1)'),
    ('staticmethod(identity)', 'x.__get__()'),
    ('staticmethod(identity)', 'x.__getstate__(0)'),
    ('staticmethod(identity)', "x.__getstate__(b'a')"),
    ('staticmethod(identity)', 'x.__getstate__(range(3))'),
    ('staticmethod(identity)', 'x.__getstate__(len)'),
    ('staticmethod(identity)', 'x.__gt__(plain)'),
    ('staticmethod(identity)', 'x.__gt__(generator())'),
    ('staticmethod(identity)', 'x.__gt__(frozenset({1}))'),
    ('staticmethod(identity)', "x.__gt__(b'a')"),
    ('staticmethod(identity)', 'x.__init__(2.5)'),
    ('staticmethod(identity)', 'x.__init__(ListSub([1]))'),
    ('staticmethod(identity)', "x.__init__('abc')"),
    ('staticmethod(identity)', 'x.__init__(identity)'),
    ('staticmethod(identity)', 'x.__isabstractmethod__'),
    ('staticmethod(identity)', "x.__le__('abc')"),
    ('staticmethod(identity)', "x.__le__(BytesSub(b'a'))"),
    ('staticmethod(identity)', 'x.__le__(Iterable())'),
    ('staticmethod(identity)', 'x.__le__(Mapping())'),
    ('staticmethod(identity)', "x.__lt__(float('nan'))"),
    ('staticmethod(identity)', 'x.__lt__(2.5)'),
    ('staticmethod(identity)', 'x.__lt__(str)'),
    ('staticmethod(identity)', 'x.__lt__(IntSub(3))'),
    ('staticmethod(identity)', 'x.__name__'),
    ('staticmethod(identity)', 'x.__ne__(Sequence())'),
    ('staticmethod(identity)', 'x.__ne__(len)'),
    ('staticmethod(identity)', 'x.__ne__(IntSub(3))'),
    ('staticmethod(identity)', 'x.__ne__(generator())'),
    ('staticmethod(identity)', 'x.__qualname__'),
    ('staticmethod(identity)', 'x.__wrapped__(True)'),
    ('staticmethod(identity)', 'x.__wrapped__(identity)'),
    ('staticmethod(identity)', 'x.__wrapped__(1j)'),
    ('staticmethod(identity)', 'x.__wrapped__()'),
]
for receiver, case in CASES:
    check(receiver, case)
