# SPDX-License-Identifier: Apache-2.0
"""Methods of ExceptionGroup with arguments of all kinds."""

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
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__cause__'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__context__'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__eq__(generator())'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.__eq__({'a': 1})"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__eq__(TupleSub((1, 2)))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__eq__(int)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__format__(1j)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__format__(frozenset({1}))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__format__(...)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__format__(())'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.__ge__(b'a')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__ge__()'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.__ge__(b'')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.__ge__(bytearray(b'a'))"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__getstate__(IntSub(3))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__getstate__([[1, 2]])'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.__getstate__({'a': 1})"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__gt__(iter([1, 2]))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__gt__({1})'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__gt__(None)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__gt__(True)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__init__(ListSub([1]))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.__init__(memoryview(b'ab'))"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__init__([1])'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__init__(-1)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__le__(True)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__le__(Index(1))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__le__((1, 2))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__le__(generator())'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__lt__(FloatSub(1.5))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__lt__(frozenset({1}))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__lt__(iter([1, 2]))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__lt__(...)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__ne__(FloatSub(1.5))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__ne__(str)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__ne__(iter([1, 2]))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__ne__(slice(1, 2))'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__suppress_context__'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.__traceback__'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.add_note(plain)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.add_note(0, [1, 'a'])"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.add_note(None)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.add_note(None, 'a', None)"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.add_note(1.5, 1.5)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.add_note(1, 'a', 1)"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.args'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.derive(1.5, 10**20)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.derive(-1, b'a')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.derive(Mapping())'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.derive(None, 'a', 'a')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.derive(bytearray(b'a'))"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.derive(plain, 1.5)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.exceptions'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.message'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.split([1, 'a'], b'a')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.split(len)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.split(-1, None)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.split(-1, [1, 'a'])"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.split(None, -2, -2)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.subgroup(1, 'a', None)"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.subgroup(sep='a')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.subgroup(plain, plain)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.subgroup(1.5, 'a')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.with_traceback([1, 'a'], identity)"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.with_traceback('a', encoding='utf-8')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.with_traceback(0, None)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", "x.with_traceback(None, -2, 'a')"),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.with_traceback(10**20, plain)'),
    ("ExceptionGroup('g', [ValueError(1), TypeError(2)])", 'x.with_traceback(1)'),
]
for receiver, case in CASES:
    check(receiver, case)
