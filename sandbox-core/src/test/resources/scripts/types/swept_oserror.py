# SPDX-License-Identifier: Apache-2.0
"""Methods of OSError with arguments of all kinds."""

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
    ("OSError(2, 'no', 'f')", 'x.__cause__'),
    ("OSError(2, 'no', 'f')", 'x.__context__'),
    ("OSError(2, 'no', 'f')", 'x.__eq__(int)'),
    ("OSError(2, 'no', 'f')", "x.__eq__('a')"),
    ("OSError(2, 'no', 'f')", "x.__eq__(StrSub('a'))"),
    ("OSError(2, 'no', 'f')", 'x.__eq__(NotImplemented)'),
    ("OSError(2, 'no', 'f')", 'x.__format__(TupleSub((1, 2)))'),
    ("OSError(2, 'no', 'f')", 'x.__format__((1, 2))'),
    ("OSError(2, 'no', 'f')", 'x.__format__(slice(1, 2))'),
    ("OSError(2, 'no', 'f')", 'x.__format__(1j)'),
    ("OSError(2, 'no', 'f')", 'x.__ge__({1})'),
    ("OSError(2, 'no', 'f')", 'x.__ge__(Sequence())'),
    ("OSError(2, 'no', 'f')", 'x.__ge__(2.5)'),
    ("OSError(2, 'no', 'f')", 'x.__ge__(NotImplemented)'),
    ("OSError(2, 'no', 'f')", 'x.__getstate__(1)'),
    ("OSError(2, 'no', 'f')", 'x.__getstate__(Iterable())'),
    ("OSError(2, 'no', 'f')", "x.__getstate__(bytearray(b'a'))"),
    ("OSError(2, 'no', 'f')", "x.__gt__('')"),
    ("OSError(2, 'no', 'f')", "x.__gt__(bytearray(b'a'))"),
    ("OSError(2, 'no', 'f')", 'x.__gt__(len)'),
    ("OSError(2, 'no', 'f')", 'x.__gt__(Sequence())'),
    ("OSError(2, 'no', 'f')", 'x.__init__(Sequence())'),
    ("OSError(2, 'no', 'f')", 'x.__init__(True)'),
    ("OSError(2, 'no', 'f')", "x.__init__(float('nan'))"),
    ("OSError(2, 'no', 'f')", 'x.__init__(None)'),
    ("OSError(2, 'no', 'f')", 'x.__le__(FloatSub(1.5))'),
    ("OSError(2, 'no', 'f')", 'x.__le__(())'),
    ("OSError(2, 'no', 'f')", "x.__le__('%s')"),
    ("OSError(2, 'no', 'f')", 'x.__le__(1j)'),
    ("OSError(2, 'no', 'f')", "x.__lt__(float('nan'))"),
    ("OSError(2, 'no', 'f')", 'x.__lt__()'),
    ("OSError(2, 'no', 'f')", 'x.__lt__(Mapping())'),
    ("OSError(2, 'no', 'f')", "x.__lt__(StrSub('a'))"),
    ("OSError(2, 'no', 'f')", 'x.__ne__(range(3))'),
    ("OSError(2, 'no', 'f')", "x.__ne__(memoryview(b'ab'))"),
    ("OSError(2, 'no', 'f')", 'x.__ne__(int)'),
    ("OSError(2, 'no', 'f')", 'x.__ne__(True)'),
    ("OSError(2, 'no', 'f')", 'x.__suppress_context__'),
    ("OSError(2, 'no', 'f')", 'x.__traceback__'),
    ("OSError(2, 'no', 'f')", "x.add_note('a', strict=True)"),
    ("OSError(2, 'no', 'f')", "x.add_note(None, 'a', 1)"),
    ("OSError(2, 'no', 'f')", "x.add_note('a', 'a', 1)"),
    ("OSError(2, 'no', 'f')", 'x.add_note(None, plain)'),
    ("OSError(2, 'no', 'f')", "x.add_note('a', 10**20)"),
    ("OSError(2, 'no', 'f')", 'x.args'),
    ("OSError(2, 'no', 'f')", 'x.errno'),
    ("OSError(2, 'no', 'f')", 'x.filename'),
    ("OSError(2, 'no', 'f')", 'x.filename2'),
    ("OSError(2, 'no', 'f')", 'x.strerror'),
    ("OSError(2, 'no', 'f')", 'x.with_traceback(10**20, plain)'),
    ("OSError(2, 'no', 'f')", 'x.with_traceback(None, 1, 1)'),
    ("OSError(2, 'no', 'f')", 'x.with_traceback(plain, 10**20)'),
    ("OSError(2, 'no', 'f')", 'x.with_traceback(0, identity)'),
    ("OSError(2, 'no', 'f')", 'x.with_traceback(iter([1, 2]))'),
    ("OSError(2, 'no', 'f')", "x.with_traceback('a', plain)"),
]
for receiver, case in CASES:
    check(receiver, case)
