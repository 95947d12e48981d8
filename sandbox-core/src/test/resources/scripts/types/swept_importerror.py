# SPDX-License-Identifier: Apache-2.0
"""Methods of ImportError with arguments of all kinds."""

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
    ("ImportError('m', name='n', path='p')", 'x.__cause__'),
    ("ImportError('m', name='n', path='p')", 'x.__context__'),
    ("ImportError('m', name='n', path='p')", 'x.__eq__([[1, 2]])'),
    ("ImportError('m', name='n', path='p')", "x.__eq__(['a', 'b'])"),
    ("ImportError('m', name='n', path='p')", 'x.__eq__(iter([1, 2]))'),
    ("ImportError('m', name='n', path='p')", 'x.__eq__(identity)'),
    ("ImportError('m', name='n', path='p')", 'x.__format__(iter([1, 2]))'),
    ("ImportError('m', name='n', path='p')", 'x.__format__({})'),
    ("ImportError('m', name='n', path='p')", 'x.__format__(())'),
    ("ImportError('m', name='n', path='p')", 'x.__format__(0)'),
    ("ImportError('m', name='n', path='p')", "x.__ge__('%s')"),
    ("ImportError('m', name='n', path='p')", "x.__ge__('a')"),
    ("ImportError('m', name='n', path='p')", 'x.__ge__(slice(1, 2))'),
    ("ImportError('m', name='n', path='p')", "x.__ge__(['a', 'b'])"),
    ("ImportError('m', name='n', path='p')", 'x.__getstate__(str)'),
    ("ImportError('m', name='n', path='p')", 'x.__getstate__(Iterable())'),
    ("ImportError('m', name='n', path='p')", 'x.__getstate__(Index(1))'),
    ("ImportError('m', name='n', path='p')", 'x.__getstate__(1j)'),
    ("ImportError('m', name='n', path='p')", 'x.__gt__([1])'),
    ("ImportError('m', name='n', path='p')", "x.__gt__('a')"),
    ("ImportError('m', name='n', path='p')", "x.__gt__(float('nan'))"),
    ("ImportError('m', name='n', path='p')", 'x.__gt__(plain)'),
    ("ImportError('m', name='n', path='p')", 'x.__init__(int)'),
    ("ImportError('m', name='n', path='p')", 'x.__init__(Iterable())'),
    ("ImportError('m', name='n', path='p')", 'x.__init__(ListSub([1]))'),
    ("ImportError('m', name='n', path='p')", "x.__init__('')"),
    ("ImportError('m', name='n', path='p')", "x.__le__(bytearray(b'a'))"),
    ("ImportError('m', name='n', path='p')", "x.__le__(b'')"),
    ("ImportError('m', name='n', path='p')", 'x.__le__(Iterable())'),
    ("ImportError('m', name='n', path='p')", 'x.__le__(iter([1, 2]))'),
    ("ImportError('m', name='n', path='p')", "x.__lt__(float('nan'))"),
    ("ImportError('m', name='n', path='p')", "x.__lt__('%s')"),
    ("ImportError('m', name='n', path='p')", 'x.__lt__(generator())'),
    ("ImportError('m', name='n', path='p')", 'x.__lt__(FloatSub(1.5))'),
    ("ImportError('m', name='n', path='p')", 'x.__ne__({})'),
    ("ImportError('m', name='n', path='p')", "x.__ne__(BytesSub(b'a'))"),
    ("ImportError('m', name='n', path='p')", 'x.__ne__(range(3))'),
    ("ImportError('m', name='n', path='p')", 'x.__ne__(Index(1))'),
    ("ImportError('m', name='n', path='p')", 'x.__suppress_context__'),
    ("ImportError('m', name='n', path='p')", 'x.__traceback__'),
    ("ImportError('m', name='n', path='p')", "x.add_note(10**20, 'a')"),
    ("ImportError('m', name='n', path='p')", "x.add_note([1, 'a'], plain)"),
    ("ImportError('m', name='n', path='p')", "x.add_note('a', strict=True)"),
    ("ImportError('m', name='n', path='p')", 'x.add_note(1, None, None)'),
    ("ImportError('m', name='n', path='p')", "x.add_note(b'a', -1)"),
    ("ImportError('m', name='n', path='p')", 'x.args'),
    ("ImportError('m', name='n', path='p')", 'x.msg'),
    ("ImportError('m', name='n', path='p')", 'x.name'),
    ("ImportError('m', name='n', path='p')", 'x.path'),
    ("ImportError('m', name='n', path='p')", 'x.with_traceback(1j)'),
    ("ImportError('m', name='n', path='p')", 'x.with_traceback(plain, None)'),
    ("ImportError('m', name='n', path='p')", 'x.with_traceback(1, maxsplit=1)'),
    ("ImportError('m', name='n', path='p')", 'x.with_traceback(0, 0)'),
    ("ImportError('m', name='n', path='p')", 'x.with_traceback(1.5, 10**20)'),
    ("ImportError('m', name='n', path='p')", "x.with_traceback('a', None, 1)"),
]
for receiver, case in CASES:
    check(receiver, case)
