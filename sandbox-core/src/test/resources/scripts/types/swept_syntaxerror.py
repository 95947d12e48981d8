# SPDX-License-Identifier: Apache-2.0
"""Methods of SyntaxError with arguments of all kinds."""

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
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__cause__'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__context__'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__eq__(Index(1))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__eq__(Sequence())'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__eq__(str)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__eq__(memoryview(b'ab'))"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__format__(bytearray(b'a'))"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__format__(...)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__format__(b'a')"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__format__(None)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__ge__(bytearray(b'a'))"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__ge__(IntSub(3))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__ge__({'a': 1})"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__ge__(-1)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__getstate__(Index(1))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__getstate__(Mapping())'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__getstate__(identity)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__getstate__(range(3))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__gt__(int)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__gt__(Sequence())'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__gt__(NotImplemented)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__gt__(2.5)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__init__(Sequence())'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__init__(BytesSub(b'a'))"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__init__(range(3))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__init__(b'')"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__le__(Sequence())'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__le__(range(3))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__le__(True)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__le__(2.5)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__lt__(None)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__lt__(FloatSub(1.5))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__lt__(DictSub(a=1))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__lt__(())'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__ne__({})'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__ne__(Index(1))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.__ne__(bytearray(b'a'))"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__ne__((1, 2))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__suppress_context__'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.__traceback__'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.add_note(1, maxsplit=1)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.add_note(-2, 'a', 1)"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.add_note(Index(1))'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.add_note(0, -1)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.add_note(Mapping())'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.add_note(None, None, 'a')"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.args'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.end_lineno'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.end_offset'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.filename'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.lineno'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.msg'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.offset'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.text'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.with_traceback(0, 0)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.with_traceback(-1, identity)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", 'x.with_traceback(1, maxsplit=1)'),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.with_traceback([1, 'a'], None)"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.with_traceback(b'a', 0)"),
    ("SyntaxError('m', ('f', 1, 2, 't', 3, 4))", "x.with_traceback(BytesSub(b'a'))"),
]
for receiver, case in CASES:
    check(receiver, case)
