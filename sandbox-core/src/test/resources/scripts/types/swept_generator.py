# SPDX-License-Identifier: Apache-2.0
"""Methods of generator with arguments of all kinds."""

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
    ('generator()', 'x.__class_getitem__(range(3))'),
    ('generator()', 'x.__class_getitem__(1j)'),
    ('generator()', "x.__class_getitem__(['a', 'b'])"),
    ('generator()', "x.__class_getitem__(bytearray(b'a'))"),
    ('generator()', 'x.__eq__(IntSub(3))'),
    ('generator()', "x.__eq__(b'')"),
    ('generator()', 'x.__eq__(DictSub(a=1))'),
    ('generator()', 'x.__eq__(str)'),
    ('generator()', "x.__format__(b'')"),
    ('generator()', 'x.__format__([])'),
    ('generator()', 'x.__format__(ListSub([1]))'),
    ('generator()', 'x.__format__(...)'),
    ('generator()', 'x.__ge__(0)'),
    ('generator()', "x.__ge__(b'a')"),
    ('generator()', 'x.__ge__(str)'),
    ('generator()', 'x.__ge__(DictSub(a=1))'),
    ('generator()', 'x.__getstate__(iter([1, 2]))'),
    ('generator()', 'x.__getstate__(generator())'),
    ('generator()', 'x.__getstate__(len)'),
    ('generator()', 'x.__getstate__(Sequence())'),
    ('generator()', 'x.__gt__([])'),
    ('generator()', "x.__gt__(StrSub('a'))"),
    ('generator()', "x.__gt__({'a': 1})"),
    ('generator()', 'x.__gt__(TupleSub((1, 2)))'),
    ('generator()', 'x.__init__(plain)'),
    ('generator()', 'x.__init__({})'),
    ('generator()', 'x.__init__([])'),
    ('generator()', 'x.__init__()'),
    ('generator()', 'x.__iter__(True)'),
    ('generator()', 'x.__iter__(TupleSub((1, 2)))'),
    ('generator()', 'x.__iter__(...)'),
    ('generator()', 'x.__iter__(iter([1, 2]))'),
    ('generator()', 'x.__le__(FloatSub(1.5))'),
    ('generator()', 'x.__le__({})'),
    ('generator()', 'x.__le__(TupleSub((1, 2)))'),
    ('generator()', 'x.__le__(...)'),
    ('generator()', 'x.__lt__(ListSub([1]))'),
    ('generator()', 'x.__lt__([])'),
    ('generator()', 'x.__lt__(None)'),
    ('generator()', 'x.__lt__(generator())'),
    ('generator()', 'x.__name__'),
    ('generator()', 'x.__ne__([[1, 2]])'),
    ('generator()', 'x.__ne__(())'),
    ('generator()', "x.__ne__('')"),
    ('generator()', "x.__ne__('abc')"),
    ('generator()', "x.__next__({'a': 1})"),
    ('generator()', 'x.__next__({1})'),
    ('generator()', 'x.__next__(())'),
    ('generator()', 'x.__next__(NotImplemented)'),
    ('generator()', 'x.__qualname__'),
    ('generator()', 'x.close(1.5, -1)'),
    ('generator()', "x.close(10**20, 'a')"),
    ('generator()', 'x.close(1, x=1)'),
    ('generator()', "x.close([1, 'a'], 1.5)"),
    ('generator()', "x.close('a', b'a')"),
    ('generator()', 'x.close(-2, None, -2)'),
    ('generator()', 'x.gi_running'),
    ('generator()', 'x.gi_suspended'),
    ('generator()', 'x.gi_yieldfrom'),
    ('generator()', 'x.send({1})'),
    ('generator()', "x.send(None, 'a', 'a')"),
    ('generator()', "x.send('a', 'a', 'a')"),
    ('generator()', 'x.send([1])'),
    ('generator()', 'x.send(1, maxsplit=1)'),
    ('generator()', "x.send(b'a', 1.5)"),
    ('generator()', "x.throw(sep='a')"),
    ('generator()', 'x.throw(str)'),
]
for receiver, case in CASES:
    check(receiver, case)
