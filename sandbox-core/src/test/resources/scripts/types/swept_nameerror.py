# SPDX-License-Identifier: Apache-2.0
"""Methods of NameError with arguments of all kinds."""

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
    ("NameError('m', name='n')", 'x.__cause__'),
    ("NameError('m', name='n')", 'x.__context__'),
    ("NameError('m', name='n')", 'x.__eq__(slice(1, 2))'),
    ("NameError('m', name='n')", "x.__eq__(StrSub('a'))"),
    ("NameError('m', name='n')", 'x.__eq__(identity)'),
    ("NameError('m', name='n')", 'x.__eq__(plain)'),
    ("NameError('m', name='n')", "x.__format__('%s')"),
    ("NameError('m', name='n')", 'x.__format__({})'),
    ("NameError('m', name='n')", 'x.__format__(IntSub(3))'),
    ("NameError('m', name='n')", 'x.__format__(0)'),
    ("NameError('m', name='n')", 'x.__ge__({})'),
    ("NameError('m', name='n')", 'x.__ge__(0)'),
    ("NameError('m', name='n')", 'x.__ge__(TupleSub((1, 2)))'),
    ("NameError('m', name='n')", 'x.__ge__(range(3))'),
    ("NameError('m', name='n')", 'x.__getstate__([])'),
    ("NameError('m', name='n')", 'x.__getstate__(0)'),
    ("NameError('m', name='n')", "x.__getstate__(memoryview(b'ab'))"),
    ("NameError('m', name='n')", "x.__getstate__('%s')"),
    ("NameError('m', name='n')", 'x.__gt__(True)'),
    ("NameError('m', name='n')", 'x.__gt__(-1)'),
    ("NameError('m', name='n')", 'x.__gt__(2.5)'),
    ("NameError('m', name='n')", 'x.__gt__(...)'),
    ("NameError('m', name='n')", 'x.__init__(True)'),
    ("NameError('m', name='n')", 'x.__init__(...)'),
    ("NameError('m', name='n')", 'x.__init__(Index(1))'),
    ("NameError('m', name='n')", "x.__init__(memoryview(b'ab'))"),
    ("NameError('m', name='n')", "x.__le__(['a', 'b'])"),
    ("NameError('m', name='n')", 'x.__le__(1j)'),
    ("NameError('m', name='n')", 'x.__le__(str)'),
    ("NameError('m', name='n')", 'x.__le__(FloatSub(1.5))'),
    ("NameError('m', name='n')", "x.__lt__(StrSub('a'))"),
    ("NameError('m', name='n')", "x.__lt__(BytesSub(b'a'))"),
    ("NameError('m', name='n')", 'x.__lt__(-1)'),
    ("NameError('m', name='n')", 'x.__lt__(True)'),
    ("NameError('m', name='n')", 'x.__ne__(None)'),
    ("NameError('m', name='n')", "x.__ne__({'a': 1})"),
    ("NameError('m', name='n')", "x.__ne__(b'')"),
    ("NameError('m', name='n')", 'x.__ne__(IntSub(3))'),
    ("NameError('m', name='n')", 'x.__suppress_context__'),
    ("NameError('m', name='n')", 'x.__traceback__'),
    ("NameError('m', name='n')", 'x.add_note(None, -2, 1)'),
    ("NameError('m', name='n')", "x.add_note(encoding='utf-8')"),
    ("NameError('m', name='n')", "x.add_note('a', 1.5)"),
    ("NameError('m', name='n')", "x.add_note(b'a', identity)"),
    ("NameError('m', name='n')", "x.add_note(identity, [1, 'a'])"),
    ("NameError('m', name='n')", 'x.add_note(default=0)'),
    ("NameError('m', name='n')", 'x.args'),
    ("NameError('m', name='n')", 'x.name'),
    ("NameError('m', name='n')", "x.with_traceback('a', None)"),
    ("NameError('m', name='n')", "x.with_traceback(identity, b'a')"),
    ("NameError('m', name='n')", 'x.with_traceback(plain, 1.5)'),
    ("NameError('m', name='n')", 'x.with_traceback(key=None)'),
    ("NameError('m', name='n')", "x.with_traceback('a', x=1)"),
    ("NameError('m', name='n')", 'x.with_traceback(1, -2, 1)'),
    ("AttributeError('m', name='n', obj=3)", 'x.__cause__'),
    ("AttributeError('m', name='n', obj=3)", 'x.__context__'),
    ("AttributeError('m', name='n', obj=3)", 'x.__eq__([])'),
    ("AttributeError('m', name='n', obj=3)", 'x.__eq__(...)'),
    ("AttributeError('m', name='n', obj=3)", 'x.__eq__(str)'),
    ("AttributeError('m', name='n', obj=3)", "x.__eq__(BytesSub(b'a'))"),
    ("AttributeError('m', name='n', obj=3)", 'x.__format__([[1, 2]])'),
    ("AttributeError('m', name='n', obj=3)", "x.__format__('a')"),
    ("AttributeError('m', name='n', obj=3)", "x.__format__({'a': 1})"),
    ("AttributeError('m', name='n', obj=3)", 'x.__format__(2.5)'),
    ("AttributeError('m', name='n', obj=3)", 'x.__ge__(TupleSub((1, 2)))'),
    ("AttributeError('m', name='n', obj=3)", 'x.__ge__(frozenset({1}))'),
    ("AttributeError('m', name='n', obj=3)", "x.__ge__(float('nan'))"),
    ("AttributeError('m', name='n', obj=3)", 'x.__ge__(Mapping())'),
    ("AttributeError('m', name='n', obj=3)", "x.__gt__(memoryview(b'ab'))"),
    ("AttributeError('m', name='n', obj=3)", 'x.__gt__(frozenset({1}))'),
    ("AttributeError('m', name='n', obj=3)", 'x.__gt__(1)'),
    ("AttributeError('m', name='n', obj=3)", 'x.__gt__({1})'),
    ("AttributeError('m', name='n', obj=3)", 'x.__init__(slice(1, 2))'),
    ("AttributeError('m', name='n', obj=3)", 'x.__init__(True)'),
    ("AttributeError('m', name='n', obj=3)", "x.__init__(StrSub('a'))"),
    ("AttributeError('m', name='n', obj=3)", 'x.__init__(FloatSub(1.5))'),
    ("AttributeError('m', name='n', obj=3)", "x.__le__(bytearray(b'a'))"),
    ("AttributeError('m', name='n', obj=3)", 'x.__le__(...)'),
    ("AttributeError('m', name='n', obj=3)", 'x.__le__(FloatSub(1.5))'),
    ("AttributeError('m', name='n', obj=3)", "x.__le__(b'a')"),
    ("AttributeError('m', name='n', obj=3)", 'x.__lt__(None)'),
    ("AttributeError('m', name='n', obj=3)", 'x.__lt__(ListSub([1]))'),
    ("AttributeError('m', name='n', obj=3)", 'x.__lt__(...)'),
    ("AttributeError('m', name='n', obj=3)", 'x.__lt__(Sequence())'),
    ("AttributeError('m', name='n', obj=3)", "x.__ne__('')"),
    ("AttributeError('m', name='n', obj=3)", "x.__ne__(b'a')"),
    ("AttributeError('m', name='n', obj=3)", 'x.__ne__({1})'),
    ("AttributeError('m', name='n', obj=3)", 'x.__ne__((1, 2))'),
    ("AttributeError('m', name='n', obj=3)", 'x.__suppress_context__'),
    ("AttributeError('m', name='n', obj=3)", 'x.__traceback__'),
    ("AttributeError('m', name='n', obj=3)", 'x.add_note(())'),
    ("AttributeError('m', name='n', obj=3)", 'x.add_note(None)'),
    ("AttributeError('m', name='n', obj=3)", 'x.add_note(1, maxsplit=1)'),
    ("AttributeError('m', name='n', obj=3)", "x.add_note(float('nan'))"),
    ("AttributeError('m', name='n', obj=3)", 'x.add_note(-1, 0)'),
    ("AttributeError('m', name='n', obj=3)", 'x.add_note(-1, plain)'),
    ("AttributeError('m', name='n', obj=3)", 'x.args'),
    ("AttributeError('m', name='n', obj=3)", 'x.name'),
    ("AttributeError('m', name='n', obj=3)", 'x.obj'),
    ("AttributeError('m', name='n', obj=3)", 'x.with_traceback(None, -2, 1)'),
    ("AttributeError('m', name='n', obj=3)", 'x.with_traceback(-1)'),
    ("AttributeError('m', name='n', obj=3)", "x.with_traceback(-1, b'a')"),
    ("AttributeError('m', name='n', obj=3)", "x.with_traceback('a', 1, 'a')"),
    ("AttributeError('m', name='n', obj=3)", 'x.with_traceback(-1, identity)'),
    ("AttributeError('m', name='n', obj=3)", 'x.with_traceback([])'),
]
for receiver, case in CASES:
    check(receiver, case)
