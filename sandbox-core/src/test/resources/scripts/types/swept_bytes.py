# SPDX-License-Identifier: Apache-2.0
"""Methods of bytes with arguments of all kinds."""

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
    ("b'aBc def'", 'x.__add__({})'),
    ("b'aBc def'", 'x.__add__(ListSub([1]))'),
    ("b'aBc def'", 'x.__bytes__(NotImplemented)'),
    ("b'aBc def'", 'x.__bytes__(2.5)'),
    ("b'aBc def'", 'x.__contains__(range(3))'),
    ("b'aBc def'", "x.__contains__(bytearray(b'a'))"),
    ("b'aBc def'", "x.__eq__(memoryview(b'ab'))"),
    ("b'aBc def'", "x.__eq__('abc')"),
    ("b'aBc def'", 'x.__format__(str)'),
    ("b'aBc def'", 'x.__format__()'),
    ("b'aBc def'", "x.__ge__(float('nan'))"),
    ("b'aBc def'", 'x.__getitem__([1])'),
    ("b'aBc def'", 'x.__getitem__(plain)'),
    ("b'aBc def'", 'x.__getnewargs__({1})'),
    ("b'aBc def'", 'x.__getnewargs__(str)'),
    ("b'aBc def'", 'x.__getstate__(int)'),
    ("b'aBc def'", "x.__getstate__(memoryview(b'ab'))"),
    ("b'aBc def'", 'x.__gt__(plain)'),
    ("b'aBc def'", "x.__gt__({'a': 1})"),
    ("b'aBc def'", 'x.__init__(range(3))'),
    ("b'aBc def'", 'x.__init__(Index(1))'),
    ("b'aBc def'", 'x.__iter__(FloatSub(1.5))'),
    ("b'aBc def'", 'x.__iter__(2.5)'),
    ("b'aBc def'", 'x.__le__((1, 2))'),
    ("b'aBc def'", 'x.__le__(1)'),
    ("b'aBc def'", 'x.__len__(2.5)'),
    ("b'aBc def'", 'x.__len__(1j)'),
    ("b'aBc def'", 'x.__lt__(ListSub([1]))'),
    ("b'aBc def'", 'x.__lt__(len)'),
    ("b'aBc def'", 'x.__mod__(-1)'),
    ("b'aBc def'", 'x.__mod__({1})'),
    ("b'aBc def'", 'x.__mul__(str)'),
    ("b'aBc def'", 'x.__mul__([[1, 2]])'),
    ("b'aBc def'", 'x.__ne__(iter([1, 2]))'),
    ("b'aBc def'", "x.__ne__(b'')"),
    ("b'aBc def'", 'x.__rmod__(Index(1))'),
    ("b'aBc def'", 'x.__rmod__(2.5)'),
    ("b'aBc def'", "x.__rmul__(b'a')"),
    ("b'aBc def'", 'x.__rmul__(IntSub(3))'),
    ("b'aBc def'", "x.capitalize([1, 'a'], [1, 'a'])"),
    ("b'aBc def'", "x.capitalize(None, None, 'a')"),
    ("b'aBc def'", 'x.capitalize(0, 10**20)'),
    ("b'aBc def'", "x.capitalize([1, 'a'], 'a')"),
    ("b'aBc def'", 'x.center(identity, identity)'),
    ("b'aBc def'", 'x.center([])'),
    ("b'aBc def'", 'x.center(None, 1, None)'),
    ("b'aBc def'", "x.center(None, 1, 'a')"),
    ("b'aBc def'", "x.count(b'a', plain)"),
    ("b'aBc def'", 'x.count(None, 0)'),
    ("b'aBc def'", 'x.count(1.5, -1)'),
    ("b'aBc def'", "x.decode(b'a', 1.5)"),
    ("b'aBc def'", 'x.decode(frozenset({1}))'),
    ("b'aBc def'", 'x.decode(0, 0)'),
    ("b'aBc def'", "x.decode('a', None, -2)"),
    ("b'aBc def'", "x.endswith(10**20, 'a')"),
    ("b'aBc def'", "x.endswith(BytesSub(b'a'))"),
    ("b'aBc def'", "x.endswith(1, encoding='utf-8')"),
    ("b'aBc def'", "x.endswith(1.5, b'a')"),
    ("b'aBc def'", 'x.expandtabs(plain, 1.5)'),
    ("b'aBc def'", 'x.expandtabs(None, plain)'),
    ("b'aBc def'", 'x.expandtabs(1, 2, 3, 4)'),
    ("b'aBc def'", "x.expandtabs('a', plain)"),
    ("b'aBc def'", 'x.find(range(3))'),
    ("b'aBc def'", 'x.find(1, 1, None)'),
    ("b'aBc def'", 'x.find(-2, 1, -2)'),
    ("b'aBc def'", "x.find(b'a', 'a')"),
    ("b'aBc def'", "x.fromhex(1, sep='a')"),
    ("b'aBc def'", 'x.fromhex(identity, identity)'),
    ("b'aBc def'", 'x.fromhex(identity, 0)'),
    ("b'aBc def'", 'x.fromhex(Mapping())'),
    ("b'aBc def'", 'x.hex(1, 1, None)'),
    ("b'aBc def'", "x.hex(StrSub('a'))"),
    ("b'aBc def'", "x.index(sep='a')"),
    ("b'aBc def'", "x.index(b'a', 0)"),
    ("b'aBc def'", "x.index(1, -2, 'a')"),
    ("b'aBc def'", 'x.index(10**20, -1)'),
    ("b'aBc def'", 'x.isalnum(1, key=None)'),
    ("b'aBc def'", 'x.isalnum((1, 2))'),
    ("b'aBc def'", "x.isalnum(None, 1, 'a')"),
    ("b'aBc def'", 'x.isalnum(None, None)'),
    ("b'aBc def'", "x.isalpha('a', -1)"),
    ("b'aBc def'", 'x.isalpha((1, 2))'),
    ("b'aBc def'", 'x.isalpha(Iterable())'),
    ("b'aBc def'", 'x.isalpha(frozenset({1}))'),
    ("b'aBc def'", 'x.isascii(plain, 0)'),
    ("b'aBc def'", 'x.isascii(-2, -2, 1)'),
    ("b'aBc def'", 'x.isascii(1, 1, None)'),
    ("b'aBc def'", "x.isascii(-2, 1, 'a')"),
    ("b'aBc def'", 'x.isdigit(Sequence())'),
    ("b'aBc def'", 'x.isdigit(-2, None, None)'),
    ("b'aBc def'", "x.isdigit(-1, b'a')"),
    ("b'aBc def'", 'x.isdigit(10**20, 1.5)'),
    ("b'aBc def'", "x.islower(None, 'a', 'a')"),
    ("b'aBc def'", "x.islower(bytearray(b'a'))"),
    ("b'aBc def'", "x.islower([1, 'a'], None)"),
    ("b'aBc def'", "x.islower(None, 'a', None)"),
    ("b'aBc def'", 'x.isspace(str)'),
    ("b'aBc def'", 'x.isspace(None, None, -2)'),
    ("b'aBc def'", 'x.isspace(-2, -2, 1)'),
    ("b'aBc def'", 'x.isspace(-1)'),
    ("b'aBc def'", 'x.istitle(None, identity)'),
    ("b'aBc def'", "x.istitle(None, None, 'a')"),
    ("b'aBc def'", 'x.istitle(1, None, -2)'),
    ("b'aBc def'", "x.istitle('a', [1, 'a'])"),
    ("b'aBc def'", "x.isupper('a', None)"),
    ("b'aBc def'", "x.isupper(1, None, 'a')"),
    ("b'aBc def'", 'x.isupper(iter([1, 2]))'),
    ("b'aBc def'", 'x.isupper(plain, plain)'),
    ("b'aBc def'", 'x.join(Iterable())'),
    ("b'aBc def'", 'x.join(1.5, 10**20)'),
    ("b'aBc def'", 'x.join()'),
    ("b'aBc def'", 'x.join(-2, -2, -2)'),
    ("b'aBc def'", 'x.ljust(1.5, 0)'),
    ("b'aBc def'", "x.ljust('a', 'a', -2)"),
    ("b'aBc def'", 'x.ljust(None, -2, -2)'),
    ("b'aBc def'", 'x.ljust(-2, 1, None)'),
    ("b'aBc def'", "x.lower('a', b'a')"),
    ("b'aBc def'", "x.lower(0, 'a')"),
    ("b'aBc def'", 'x.lower(1, -2, 1)'),
    ("b'aBc def'", "x.lower(*[1], **{'a': 1})"),
    ("b'aBc def'", "x.lstrip(None, 'a', 'a')"),
    ("b'aBc def'", 'x.lstrip(-2, -2, None)'),
    ("b'aBc def'", 'x.lstrip(10**20, 0)'),
    ("b'aBc def'", 'x.lstrip(10**20, identity)'),
    ("b'aBc def'", 'x.maketrans(1, 1, 1)'),
    ("b'aBc def'", 'x.maketrans(-1, None)'),
    ("b'aBc def'", 'x.maketrans(None, None)'),
    ("b'aBc def'", "x.maketrans(None, b'a')"),
    ("b'aBc def'", "x.partition(1, None, 'a')"),
    ("b'aBc def'", 'x.partition(0)'),
    ("b'aBc def'", 'x.partition()'),
    ("b'aBc def'", "x.partition([1, 'a'], 'a')"),
    ("b'aBc def'", 'x.removeprefix(identity, plain)'),
    ("b'aBc def'", 'x.removeprefix(-1, 1.5)'),
    ("b'aBc def'", "x.removeprefix(plain, b'a')"),
    ("b'aBc def'", "x.removeprefix('a', 1, None)"),
    ("b'aBc def'", 'x.removesuffix(identity, None)'),
    ("b'aBc def'", "x.removesuffix(1, 1, 'a')"),
    ("b'aBc def'", "x.removesuffix(1, 'a', -2)"),
    ("b'aBc def'", "x.removesuffix(identity, 'a')"),
    ("b'aBc def'", "x.replace(1, None, 'a')"),
    ("b'aBc def'", 'x.replace(1, strict=True)'),
    ("b'aBc def'", "x.replace(1, -2, 'a')"),
    ("b'aBc def'", 'x.replace(Index(1))'),
    ("b'aBc def'", 'x.rfind(start=1)'),
    ("b'aBc def'", 'x.rfind(0, plain)'),
    ("b'aBc def'", 'x.rindex(1, None, 1)'),
    ("b'aBc def'", 'x.rindex(1, -2, -2)'),
    ("b'aBc def'", 'x.rindex([[1, 2]])'),
    ("b'aBc def'", 'x.rindex(1, x=1)'),
    ("b'aBc def'", 'x.rjust(1, key=None)'),
    ("b'aBc def'", "x.rjust('a', -2, 'a')"),
    ("b'aBc def'", 'x.rjust(1)'),
    ("b'aBc def'", "x.rjust(memoryview(b'ab'))"),
    ("b'aBc def'", "x.rpartition(10**20, [1, 'a'])"),
    ("b'aBc def'", 'x.rpartition(0, identity)'),
    ("b'aBc def'", "x.rpartition('a', key=None)"),
    ("b'aBc def'", 'x.rpartition(NotImplemented)'),
    ("b'aBc def'", 'x.rsplit((1, 2))'),
    ("b'aBc def'", 'x.rsplit(None, 0)'),
    ("b'aBc def'", 'x.rsplit(key=None)'),
    ("b'aBc def'", "x.rsplit(identity, b'a')"),
    ("b'aBc def'", "x.rstrip(0, 'a')"),
    ("b'aBc def'", "x.rstrip(b'a', -1)"),
    ("b'aBc def'", "x.rstrip([1, 'a'], [1, 'a'])"),
    ("b'aBc def'", 'x.rstrip(10**20, 0)'),
    ("b'aBc def'", "x.split(0, [1, 'a'])"),
    ("b'aBc def'", 'x.split(strict=True)'),
    ("b'aBc def'", 'x.split(maxsplit=1)'),
    ("b'aBc def'", 'x.split(plain, None)'),
    ("b'aBc def'", "x.splitlines(b'a', 0)"),
    ("b'aBc def'", "x.splitlines('a', 'a', -2)"),
    ("b'aBc def'", 'x.splitlines(generator())'),
    ("b'aBc def'", 'x.splitlines(-2, None, None)'),
    ("b'aBc def'", "x.startswith('a', [1, 'a'])"),
    ("b'aBc def'", 'x.startswith(0)'),
    ("b'aBc def'", "x.startswith(1.5, b'a')"),
    ("b'aBc def'", 'x.startswith(None, plain)'),
    ("b'aBc def'", "x.strip(1.5, [1, 'a'])"),
    ("b'aBc def'", "x.strip('a', default=0)"),
    ("b'aBc def'", 'x.strip(len)'),
    ("b'aBc def'", "x.strip(encoding='utf-8')"),
    ("b'aBc def'", 'x.swapcase(True)'),
    ("b'aBc def'", 'x.swapcase(10**20, 1.5)'),
    ("b'aBc def'", 'x.swapcase(1, 2, 3, 4)'),
    ("b'aBc def'", "x.swapcase([1, 'a'], [1, 'a'])"),
    ("b'aBc def'", "x.title('a', identity)"),
    ("b'aBc def'", "x.title('a', [1, 'a'])"),
    ("b'aBc def'", 'x.title(1.5, None)'),
    ("b'aBc def'", "x.title('a', 'a')"),
    ("b'aBc def'", 'x.translate(identity, plain)'),
    ("b'aBc def'", 'x.translate(1, 2, 3, 4)'),
    ("b'aBc def'", 'x.translate([1])'),
    ("b'aBc def'", "x.translate('abc')"),
    ("b'aBc def'", 'x.upper(-2, 1, -2)'),
    ("b'aBc def'", "x.upper(bytearray(b'a'))"),
    ("b'aBc def'", 'x.upper(IntSub(3))'),
    ("b'aBc def'", 'x.upper(strict=True)'),
    ("b'aBc def'", "x.zfill('a', 'b', 'c', 'd')"),
    ("b'aBc def'", "x.zfill(b'a', plain)"),
    ("b'aBc def'", "x.zfill(10**20, 'a')"),
    ("b'aBc def'", 'x.zfill(identity, 0)'),
    ("b''", 'x.__add__([1])'),
    ("b''", 'x.__add__(frozenset({1}))'),
    ("b''", 'x.__bytes__(Iterable())'),
    ("b''", 'x.__bytes__(())'),
    ("b''", 'x.__contains__(2.5)'),
    ("b''", 'x.__contains__(Sequence())'),
    ("b''", 'x.__eq__(Mapping())'),
    ("b''", "x.__eq__(BytesSub(b'a'))"),
    ("b''", 'x.__format__(0)'),
    ("b''", 'x.__format__(2.5)'),
    ("b''", 'x.__ge__(())'),
    ("b''", "x.__ge__('')"),
    ("b''", 'x.__getitem__(FloatSub(1.5))'),
    ("b''", 'x.__getitem__(frozenset({1}))'),
    ("b''", 'x.__getnewargs__((1, 2))'),
    ("b''", 'x.__getnewargs__(2.5)'),
    ("b''", 'x.__getstate__(())'),
    ("b''", "x.__getstate__(memoryview(b'ab'))"),
    ("b''", 'x.__gt__(generator())'),
    ("b''", 'x.__gt__([1])'),
    ("b''", 'x.__init__(Sequence())'),
    ("b''", "x.__init__('%s')"),
    ("b''", 'x.__iter__({})'),
    ("b''", 'x.__iter__(1)'),
    ("b''", 'x.__le__(Sequence())'),
    ("b''", 'x.__le__(IntSub(3))'),
    ("b''", 'x.__len__((1, 2))'),
    ("b''", 'x.__len__(Index(1))'),
    ("b''", 'x.__lt__(Mapping())'),
    ("b''", 'x.__lt__(2.5)'),
    ("b''", 'x.__mod__(0)'),
    ("b''", 'x.__mod__([1])'),
    ("b''", "x.__mul__('abc')"),
    ("b''", 'x.__mul__(identity)'),
    ("b''", 'x.__ne__(generator())'),
    ("b''", 'x.__ne__(slice(1, 2))'),
    ("b''", 'x.__rmod__(str)'),
    ("b''", 'x.__rmul__(-1)'),
    ("b''", 'x.__rmul__(plain)'),
    ("b''", 'x.capitalize(-2, 1, -2)'),
    ("b''", "x.capitalize('a', -2, 1)"),
    ("b''", 'x.capitalize(iter([1, 2]))'),
    ("b''", 'x.capitalize(plain, plain)'),
    ("b''", 'x.center(10**20, plain)'),
    ("b''", 'x.center(10**20, 10**20)'),
    ("b''", "x.center(1, sep='a')"),
    ("b''", "x.center(None, 1, 'a')"),
    ("b''", "x.count(1, 'a', 1)"),
    ("b''", 'x.count(())'),
    ("b''", "x.decode(0, [1, 'a'])"),
    ("b''", "x.decode(0, 'a')"),
    ("b''", 'x.decode(slice(1, 2))'),
    ("b''", 'x.decode(None, -2, None)'),
    ("b''", 'x.endswith(int)'),
    ("b''", "x.endswith('a', 1.5)"),
    ("b''", "x.endswith('a', sep='a')"),
    ("b''", 'x.endswith(None, 1.5)'),
    ("b''", 'x.expandtabs(1, -2, 1)'),
]
for receiver, case in CASES:
    check(receiver, case)
