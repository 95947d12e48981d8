# SPDX-License-Identifier: Apache-2.0
"""Methods of SystemExit with arguments of all kinds."""

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
    ('SystemExit(3)', 'x.__cause__'),
    ('SystemExit(3)', 'x.__context__'),
    ('SystemExit(3)', "x.__eq__(b'a')"),
    ('SystemExit(3)', 'x.__eq__(FloatSub(1.5))'),
    ('SystemExit(3)', 'x.__eq__(None)'),
    ('SystemExit(3)', 'x.__eq__(identity)'),
    ('SystemExit(3)', 'x.__format__(slice(1, 2))'),
    ('SystemExit(3)', "x.__format__(float('nan'))"),
    ('SystemExit(3)', "x.__format__('abc')"),
    ('SystemExit(3)', 'x.__format__(Iterable())'),
    ('SystemExit(3)', 'x.__ge__(slice(1, 2))'),
    ('SystemExit(3)', 'x.__ge__(frozenset({1}))'),
    ('SystemExit(3)', 'x.__ge__()'),
    ('SystemExit(3)', "x.__ge__(['a', 'b'])"),
    ('SystemExit(3)', "x.__getstate__(b'a')"),
    ('SystemExit(3)', 'x.__getstate__(Sequence())'),
    ('SystemExit(3)', 'x.__getstate__(None)'),
    ('SystemExit(3)', 'x.__getstate__({1})'),
    ('SystemExit(3)', 'x.__gt__(identity)'),
    ('SystemExit(3)', "x.__gt__(['a', 'b'])"),
    ('SystemExit(3)', 'x.__gt__(...)'),
    ('SystemExit(3)', 'x.__gt__(1)'),
    ('SystemExit(3)', 'x.__init__(Sequence())'),
    ('SystemExit(3)', 'x.__init__(Iterable())'),
    ('SystemExit(3)', 'x.__init__(plain)'),
    ('SystemExit(3)', 'x.__init__([])'),
    ('SystemExit(3)', "x.__le__('abc')"),
    ('SystemExit(3)', 'x.__le__(TupleSub((1, 2)))'),
    ('SystemExit(3)', "x.__le__(b'')"),
    ('SystemExit(3)', 'x.__le__(FloatSub(1.5))'),
    ('SystemExit(3)', "x.__lt__(['a', 'b'])"),
    ('SystemExit(3)', 'x.__lt__([[1, 2]])'),
    ('SystemExit(3)', 'x.__lt__(Mapping())'),
    ('SystemExit(3)', 'x.__lt__(generator())'),
    ('SystemExit(3)', 'x.__ne__(int)'),
    ('SystemExit(3)', "x.__ne__(['a', 'b'])"),
    ('SystemExit(3)', "x.__ne__(memoryview(b'ab'))"),
    ('SystemExit(3)', 'x.__ne__(IntSub(3))'),
    ('SystemExit(3)', 'x.__suppress_context__'),
    ('SystemExit(3)', 'x.__traceback__'),
    ('SystemExit(3)', "x.add_note([1, 'a'], None)"),
    ('SystemExit(3)', 'x.add_note(Sequence())'),
    ('SystemExit(3)', 'x.add_note(-10**20)'),
    ('SystemExit(3)', "x.add_note(1, None, 'a')"),
    ('SystemExit(3)', "x.add_note('a')"),
    ('SystemExit(3)', "x.add_note(identity, 'a')"),
    ('SystemExit(3)', 'x.args'),
    ('SystemExit(3)', 'x.code'),
    ('SystemExit(3)', 'x.with_traceback(1, key=None)'),
    ('SystemExit(3)', 'x.with_traceback(-1)'),
    ('SystemExit(3)', 'x.with_traceback(identity)'),
    ('SystemExit(3)', "x.with_traceback('a', 1, 'a')"),
    ('SystemExit(3)', "x.with_traceback(bytearray(b'a'))"),
    ('SystemExit(3)', "x.with_traceback(b'a', 0)"),
]
for receiver, case in CASES:
    check(receiver, case)
