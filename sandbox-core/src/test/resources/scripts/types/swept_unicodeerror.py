# SPDX-License-Identifier: Apache-2.0
"""Methods of UnicodeError with arguments of all kinds."""

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
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__cause__'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__context__'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__eq__(slice(1, 2))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__eq__(BytesSub(b'a'))"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__eq__(Iterable())'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__eq__({1})'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__format__('a')"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__format__(NotImplemented)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__format__(BytesSub(b'a'))"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__format__(memoryview(b'ab'))"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__ge__(Index(1))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__ge__('')"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__ge__(Mapping())'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__ge__(frozenset({1}))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__getstate__(ListSub([1]))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__getstate__(b'')"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__getstate__(b'a')"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__getstate__(...)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__gt__(bytearray(b'a'))"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__gt__(len)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__gt__(())'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__gt__(ListSub([1]))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__init__(ListSub([1]))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__init__(slice(1, 2))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__init__(True)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__init__(b'')"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__le__(IntSub(3))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__le__(identity)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__le__(True)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__le__(ListSub([1]))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__lt__({})'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__lt__(identity)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__lt__(generator())'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__lt__()'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__ne__(slice(1, 2))'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.__ne__('')"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__ne__(generator())'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__ne__(True)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__suppress_context__'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.__traceback__'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.add_note(1, default=0)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.add_note(-1, identity)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.add_note(bytearray(b'a'))"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.add_note('a', x=1)"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", "x.add_note(1, 'a', -2)"),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.add_note({1})'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.args'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.encoding'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.end'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.object'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.reason'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.start'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.with_traceback(identity, 0)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.with_traceback(0, 10**20)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.with_traceback(identity, 10**20)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.with_traceback(10**20, identity)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.with_traceback(-2, -2, None)'),
    ("UnicodeDecodeError('utf-8', b'a', 0, 1, 'r')", 'x.with_traceback(iter([1, 2]))'),
]
for receiver, case in CASES:
    check(receiver, case)
