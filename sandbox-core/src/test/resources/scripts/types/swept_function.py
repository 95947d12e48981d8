# SPDX-License-Identifier: Apache-2.0
"""Methods of function with arguments of all kinds."""

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
    ('identity', 'x.__annotations__'),
    ('identity', 'x.__call__(frozenset({1}))'),
    ('identity', 'x.__call__((1, 2))'),
    ('identity', 'x.__call__(Mapping())'),
    ('identity', "x.__call__(memoryview(b'ab'))"),
    ('identity', 'x.__closure__'),
    ('identity', 'x.__defaults__'),
    ('identity', "x.__eq__('')"),
    ('identity', 'x.__eq__(True)'),
    ('identity', 'x.__eq__(range(3))'),
    ('identity', 'x.__eq__(plain)'),
    ('identity', 'x.__format__(IntSub(3))'),
    ('identity', "x.__format__(b'a')"),
    ('identity', "x.__format__(memoryview(b'ab'))"),
    ('identity', "x.__format__('a')"),
    ('identity', 'x.__ge__(identity)'),
    ('identity', "x.__ge__('a')"),
    ('identity', 'x.__ge__(Iterable())'),
    ('identity', 'x.__ge__({1})'),
    ('identity', "x.__get__('')"),
    ('identity', 'x.__get__(0)'),
    ('identity', "x.__get__(bytearray(b'a'))"),
    ('identity', 'x.__get__(1)'),
    ('identity', "x.__getstate__({'a': 1})"),
    ('identity', "x.__getstate__('%s')"),
    ('identity', 'x.__getstate__(TupleSub((1, 2)))'),
    ('identity', "x.__getstate__(float('nan'))"),
    ('identity', 'x.__gt__(DictSub(a=1))'),
    ('identity', "x.__gt__(b'')"),
    ('identity', 'x.__gt__({})'),
    ('identity', 'x.__gt__(plain)'),
    ('identity', 'x.__init__([[1, 2]])'),
    ('identity', 'x.__init__({})'),
    ('identity', "x.__init__('')"),
    ('identity', 'x.__init__(0)'),
    ('identity', 'x.__kwdefaults__'),
    ('identity', 'x.__le__(True)'),
    ('identity', 'x.__le__([[1, 2]])'),
    ('identity', 'x.__le__(range(3))'),
    ('identity', 'x.__le__(len)'),
    ('identity', 'x.__lt__(ListSub([1]))'),
    ('identity', "x.__lt__(bytearray(b'a'))"),
    ('identity', "x.__lt__(StrSub('a'))"),
    ('identity', 'x.__lt__(IntSub(3))'),
    ('identity', 'x.__name__'),
    ('identity', 'x.__ne__(len)'),
    ('identity', 'x.__ne__([[1, 2]])'),
    ('identity', 'x.__ne__(NotImplemented)'),
    ('identity', "x.__ne__({'a': 1})"),
    ('identity', 'x.__qualname__'),
    ('identity', 'x.__type_params__'),
    ('(lambda a, *b, c=1: a)', 'x.__annotations__'),
    ('(lambda a, *b, c=1: a)', "x.__call__(['a', 'b'])"),
    ('(lambda a, *b, c=1: a)', "x.__call__(bytearray(b'a'))"),
    ('(lambda a, *b, c=1: a)', 'x.__call__(-1)'),
    ('(lambda a, *b, c=1: a)', 'x.__call__(0)'),
    ('(lambda a, *b, c=1: a)', 'x.__closure__'),
    ('(lambda a, *b, c=1: a)', 'x.__defaults__'),
    ('(lambda a, *b, c=1: a)', 'x.__eq__([1])'),
    ('(lambda a, *b, c=1: a)', 'x.__eq__(FloatSub(1.5))'),
    ('(lambda a, *b, c=1: a)', 'x.__eq__(iter([1, 2]))'),
    ('(lambda a, *b, c=1: a)', "x.__eq__('abc')"),
    ('(lambda a, *b, c=1: a)', 'x.__format__(True)'),
    ('(lambda a, *b, c=1: a)', "x.__format__({'a': 1})"),
    ('(lambda a, *b, c=1: a)', 'x.__format__(int)'),
    ('(lambda a, *b, c=1: a)', "x.__format__('%s')"),
    ('(lambda a, *b, c=1: a)', 'x.__ge__(int)'),
    ('(lambda a, *b, c=1: a)', 'x.__ge__(range(3))'),
    ('(lambda a, *b, c=1: a)', 'x.__ge__(iter([1, 2]))'),
    ('(lambda a, *b, c=1: a)', 'x.__ge__(Sequence())'),
    ('(lambda a, *b, c=1: a)', 'x.__get__(Mapping())'),
    ('(lambda a, *b, c=1: a)', "x.__get__(b'a')"),
    ('(lambda a, *b, c=1: a)', "x.__get__(b'')"),
    ('(lambda a, *b, c=1: a)', 'x.__get__(range(3))'),
    ('(lambda a, *b, c=1: a)', 'x.__getstate__(...)'),
    ('(lambda a, *b, c=1: a)', 'x.__getstate__(-1)'),
    ('(lambda a, *b, c=1: a)', "x.__getstate__('')"),
    ('(lambda a, *b, c=1: a)', 'x.__getstate__(identity)'),
    ('(lambda a, *b, c=1: a)', 'x.__gt__(Mapping())'),
    ('(lambda a, *b, c=1: a)', 'x.__gt__(())'),
    ('(lambda a, *b, c=1: a)', "x.__gt__(float('nan'))"),
    ('(lambda a, *b, c=1: a)', 'x.__gt__(str)'),
    ('(lambda a, *b, c=1: a)', 'x.__init__(Mapping())'),
    ('(lambda a, *b, c=1: a)', 'x.__init__(1j)'),
    ('(lambda a, *b, c=1: a)', 'x.__init__(1)'),
    ('(lambda a, *b, c=1: a)', "x.__init__(b'a')"),
    ('(lambda a, *b, c=1: a)', 'x.__kwdefaults__'),
    ('(lambda a, *b, c=1: a)', 'x.__le__(identity)'),
    ('(lambda a, *b, c=1: a)', 'x.__le__(plain)'),
    ('(lambda a, *b, c=1: a)', 'x.__le__(1j)'),
    ('(lambda a, *b, c=1: a)', 'x.__le__(...)'),
    ('(lambda a, *b, c=1: a)', 'x.__lt__(Sequence())'),
    ('(lambda a, *b, c=1: a)', 'x.__lt__(int)'),
    ('(lambda a, *b, c=1: a)', 'x.__lt__(Mapping())'),
    ('(lambda a, *b, c=1: a)', 'x.__lt__(NotImplemented)'),
    ('(lambda a, *b, c=1: a)', 'x.__name__'),
    ('(lambda a, *b, c=1: a)', 'x.__ne__(plain)'),
    ('(lambda a, *b, c=1: a)', 'x.__ne__(2.5)'),
    ('(lambda a, *b, c=1: a)', 'x.__ne__(0)'),
    ('(lambda a, *b, c=1: a)', 'x.__ne__(generator())'),
    ('(lambda a, *b, c=1: a)', 'x.__qualname__'),
    ('(lambda a, *b, c=1: a)', 'x.__type_params__'),
]
for receiver, case in CASES:
    check(receiver, case)
