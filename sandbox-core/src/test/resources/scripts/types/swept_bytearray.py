# SPDX-License-Identifier: Apache-2.0
"""Methods of bytearray with arguments of all kinds."""

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
    ("bytearray(b'aBc')", 'x.__add__([[1, 2]])'),
    ("bytearray(b'aBc')", 'x.__add__(DictSub(a=1))'),
    ("bytearray(b'aBc')", 'x.__alloc__(len)'),
    ("bytearray(b'aBc')", 'x.__alloc__(int)'),
    ("bytearray(b'aBc')", 'x.__buffer__(1)'),
    ("bytearray(b'aBc')", 'x.__contains__(len)'),
    ("bytearray(b'aBc')", 'x.__contains__(0)'),
    ("bytearray(b'aBc')", 'x.__delitem__([[1, 2]])'),
    ("bytearray(b'aBc')", 'x.__delitem__(NotImplemented)'),
    ("bytearray(b'aBc')", "x.__eq__(float('nan'))"),
    ("bytearray(b'aBc')", 'x.__eq__(slice(1, 2))'),
    ("bytearray(b'aBc')", 'x.__format__(Mapping())'),
    ("bytearray(b'aBc')", 'x.__format__([1])'),
    ("bytearray(b'aBc')", 'x.__ge__(range(3))'),
    ("bytearray(b'aBc')", "x.__ge__(b'')"),
    ("bytearray(b'aBc')", 'x.__getitem__(Iterable())'),
    ("bytearray(b'aBc')", 'x.__getitem__(ListSub([1]))'),
    ("bytearray(b'aBc')", 'x.__getstate__(Iterable())'),
    ("bytearray(b'aBc')", 'x.__getstate__(-1)'),
    ("bytearray(b'aBc')", "x.__gt__('')"),
    ("bytearray(b'aBc')", 'x.__gt__(generator())'),
    ("bytearray(b'aBc')", "x.__iadd__(StrSub('a'))"),
    ("bytearray(b'aBc')", 'x.__iadd__(NotImplemented)'),
    ("bytearray(b'aBc')", "x.__imul__('')"),
    ("bytearray(b'aBc')", 'x.__imul__()'),
    ("bytearray(b'aBc')", 'x.__init__(Sequence())'),
    ("bytearray(b'aBc')", 'x.__init__(frozenset({1}))'),
    ("bytearray(b'aBc')", "x.__iter__(BytesSub(b'a'))"),
    ("bytearray(b'aBc')", 'x.__iter__(Index(1))'),
    ("bytearray(b'aBc')", 'x.__le__(range(3))'),
    ("bytearray(b'aBc')", "x.__le__({'a': 1})"),
    ("bytearray(b'aBc')", 'x.__len__(Sequence())'),
    ("bytearray(b'aBc')", 'x.__len__(TupleSub((1, 2)))'),
    ("bytearray(b'aBc')", 'x.__lt__(1)'),
    ("bytearray(b'aBc')", 'x.__lt__(...)'),
    ("bytearray(b'aBc')", 'x.__mod__({1})'),
    ("bytearray(b'aBc')", 'x.__mod__(1j)'),
    ("bytearray(b'aBc')", 'x.__mul__(None)'),
    ("bytearray(b'aBc')", 'x.__mul__(Index(1))'),
    ("bytearray(b'aBc')", 'x.__ne__(Index(1))'),
    ("bytearray(b'aBc')", 'x.__ne__(None)'),
    ("bytearray(b'aBc')", 'x.__rmod__(generator())'),
    ("bytearray(b'aBc')", 'x.__rmod__(Index(1))'),
    ("bytearray(b'aBc')", 'x.__rmul__(IntSub(3))'),
    ("bytearray(b'aBc')", 'x.__rmul__(str)'),
    ("bytearray(b'aBc')", 'x.__setitem__(slice(1, 2))'),
    ("bytearray(b'aBc')", "x.__setitem__(float('nan'))"),
    ("bytearray(b'aBc')", 'x.append(default=0)'),
    ("bytearray(b'aBc')", 'x.append(maxsplit=1)'),
    ("bytearray(b'aBc')", "x.append(1, 'a', 'a')"),
    ("bytearray(b'aBc')", "x.append('a', -2, 'a')"),
    ("bytearray(b'aBc')", 'x.capitalize(1, maxsplit=1)'),
    ("bytearray(b'aBc')", 'x.capitalize(None, 0)'),
    ("bytearray(b'aBc')", "x.capitalize(None, b'a')"),
    ("bytearray(b'aBc')", "x.capitalize([1, 'a'], identity)"),
    ("bytearray(b'aBc')", "x.center([1, 'a'], b'a')"),
    ("bytearray(b'aBc')", 'x.center(0, identity)'),
    ("bytearray(b'aBc')", "x.center('a', -2, -2)"),
    ("bytearray(b'aBc')", 'x.center(identity)'),
    ("bytearray(b'aBc')", 'x.clear(None, 1, -2)'),
    ("bytearray(b'aBc')", "x.clear(1, 'a', 1)"),
    ("bytearray(b'aBc')", 'x.clear(identity, 1.5)'),
    ("bytearray(b'aBc')", "x.clear('a', 1, None)"),
    ("bytearray(b'aBc')", 'x.copy({1})'),
    ("bytearray(b'aBc')", 'x.copy(0, -1)'),
    ("bytearray(b'aBc')", "x.copy(None, 'a', None)"),
    ("bytearray(b'aBc')", 'x.copy(1.5, plain)'),
    ("bytearray(b'aBc')", 'x.count(1j)'),
    ("bytearray(b'aBc')", 'x.count(2.5)'),
    ("bytearray(b'aBc')", 'x.count(iter([1, 2]))'),
    ("bytearray(b'aBc')", "x.decode('a')"),
    ("bytearray(b'aBc')", 'x.decode(-2, 1, 1)'),
    ("bytearray(b'aBc')", "x.decode([1, 'a'], [1, 'a'])"),
    ("bytearray(b'aBc')", 'x.decode(plain)'),
    ("bytearray(b'aBc')", "x.endswith([1, 'a'], 1.5)"),
    ("bytearray(b'aBc')", "x.endswith(b'a', plain)"),
    ("bytearray(b'aBc')", "x.endswith('a', maxsplit=1)"),
    ("bytearray(b'aBc')", 'x.endswith(Sequence())'),
    ("bytearray(b'aBc')", "x.expandtabs('a', 'a', 'a')"),
    ("bytearray(b'aBc')", "x.expandtabs(*[1], **{'a': 1})"),
    ("bytearray(b'aBc')", "x.expandtabs('a', strict=True)"),
    ("bytearray(b'aBc')", "x.expandtabs('a', None, None)"),
    ("bytearray(b'aBc')", "x.extend(1, 'a', -2)"),
    ("bytearray(b'aBc')", "x.extend('a', None, 1)"),
    ("bytearray(b'aBc')", 'x.extend(1, 2, 3, 4)'),
    ("bytearray(b'aBc')", "x.extend([1, 'a'], b'a')"),
    ("bytearray(b'aBc')", "x.find(b'a', b'a')"),
    ("bytearray(b'aBc')", 'x.find(-1, -1)'),
    ("bytearray(b'aBc')", "x.fromhex(-2, 'a', None)"),
    ("bytearray(b'aBc')", 'x.fromhex(-2, -2, -2)'),
    ("bytearray(b'aBc')", 'x.fromhex(-2, 1, -2)'),
    ("bytearray(b'aBc')", "x.fromhex(b'a', 10**20)"),
    ("bytearray(b'aBc')", "x.hex('a', x=1)"),
    ("bytearray(b'aBc')", 'x.hex(-2, None, None)'),
    ("bytearray(b'aBc')", 'x.hex(None, None, 1)'),
    ("bytearray(b'aBc')", 'x.hex(ListSub([1]))'),
    ("bytearray(b'aBc')", 'x.index(FloatSub(1.5))'),
    ("bytearray(b'aBc')", "x.index('a', 1, 1)"),
    ("bytearray(b'aBc')", "x.index(1, 'a', 'a')"),
    ("bytearray(b'aBc')", 'x.index(plain)'),
    ("bytearray(b'aBc')", 'x.insert(default=0)'),
    ("bytearray(b'aBc')", 'x.insert(-1, None)'),
    ("bytearray(b'aBc')", "x.insert(plain, b'a')"),
    ("bytearray(b'aBc')", "x.insert([1, 'a'], 0)"),
    ("bytearray(b'aBc')", 'x.isalnum(1j)'),
    ("bytearray(b'aBc')", 'x.isalnum(0, identity)'),
    ("bytearray(b'aBc')", 'x.isalnum(-1, 0)'),
    ("bytearray(b'aBc')", 'x.isalnum(10**20, identity)'),
    ("bytearray(b'aBc')", 'x.isalpha(-2, -2, 1)'),
    ("bytearray(b'aBc')", 'x.isalpha(int)'),
    ("bytearray(b'aBc')", 'x.isalpha(1.5, 1.5)'),
    ("bytearray(b'aBc')", 'x.isalpha(0, 1.5)'),
    ("bytearray(b'aBc')", "x.isascii(b'a', 0)"),
    ("bytearray(b'aBc')", 'x.isascii([1])'),
    ("bytearray(b'aBc')", 'x.isascii(plain, None)'),
    ("bytearray(b'aBc')", 'x.isascii(1, -2, -2)'),
    ("bytearray(b'aBc')", "x.isdigit(None, [1, 'a'])"),
    ("bytearray(b'aBc')", 'x.isdigit(1, None, None)'),
    ("bytearray(b'aBc')", 'x.isdigit(slice(1, 2))'),
    ("bytearray(b'aBc')", 'x.isdigit(-1, None)'),
    ("bytearray(b'aBc')", 'x.islower(1, default=0)'),
    ("bytearray(b'aBc')", "x.islower('a', None, 'a')"),
    ("bytearray(b'aBc')", "x.islower('a', 10**20)"),
    ("bytearray(b'aBc')", 'x.islower(0, identity)'),
    ("bytearray(b'aBc')", 'x.isspace(1, key=None)'),
    ("bytearray(b'aBc')", 'x.isspace(default=0)'),
    ("bytearray(b'aBc')", "x.isspace('a', strict=True)"),
    ("bytearray(b'aBc')", "x.isspace(1, 1, 'a')"),
    ("bytearray(b'aBc')", 'x.istitle(-1, None)'),
    ("bytearray(b'aBc')", "x.istitle(b'a', b'a')"),
    ("bytearray(b'aBc')", 'x.istitle(-10**20)'),
    ("bytearray(b'aBc')", "x.istitle(BytesSub(b'a'))"),
    ("bytearray(b'aBc')", "x.isupper(0, b'a')"),
    ("bytearray(b'aBc')", "x.isupper('a', 'b', 'c', 'd')"),
    ("bytearray(b'aBc')", 'x.isupper(iter([1, 2]))'),
    ("bytearray(b'aBc')", 'x.isupper(None, None, None)'),
    ("bytearray(b'aBc')", 'x.join(Index(1))'),
    ("bytearray(b'aBc')", 'x.join(-1, None)'),
    ("bytearray(b'aBc')", "x.join(1.5, 'a')"),
    ("bytearray(b'aBc')", 'x.join(10**20, identity)'),
    ("bytearray(b'aBc')", 'x.ljust(default=0)'),
    ("bytearray(b'aBc')", 'x.ljust(-1, 10**20)'),
    ("bytearray(b'aBc')", 'x.ljust(1, maxsplit=1)'),
    ("bytearray(b'aBc')", "x.ljust(10**20, [1, 'a'])"),
    ("bytearray(b'aBc')", "x.lower('a', 10**20)"),
    ("bytearray(b'aBc')", "x.lower({'a': 1})"),
    ("bytearray(b'aBc')", "x.lower(1.5, b'a')"),
    ("bytearray(b'aBc')", 'x.lower(-2, None, None)'),
    ("bytearray(b'aBc')", "x.lstrip('')"),
    ("bytearray(b'aBc')", "x.lstrip('a', -1)"),
    ("bytearray(b'aBc')", "x.lstrip(b'a', 1.5)"),
    ("bytearray(b'aBc')", "x.lstrip(10**20, [1, 'a'])"),
    ("bytearray(b'aBc')", 'x.maketrans(strict=True)'),
    ("bytearray(b'aBc')", 'x.maketrans(TupleSub((1, 2)))'),
    ("bytearray(b'aBc')", "x.maketrans(None, 'a', 1)"),
    ("bytearray(b'aBc')", 'x.maketrans(NotImplemented)'),
    ("bytearray(b'aBc')", 'x.partition(TupleSub((1, 2)))'),
    ("bytearray(b'aBc')", 'x.partition(1, 1, -2)'),
    ("bytearray(b'aBc')", "x.partition(b'a')"),
    ("bytearray(b'aBc')", "x.partition(None, -2, 'a')"),
    ("bytearray(b'aBc')", "x.pop(StrSub('a'))"),
    ("bytearray(b'aBc')", "x.pop(plain, 'a')"),
    ("bytearray(b'aBc')", 'x.pop(identity, plain)'),
    ("bytearray(b'aBc')", 'x.pop(10**20, 0)'),
    ("bytearray(b'aBc')", 'x.remove(1, None, -2)'),
    ("bytearray(b'aBc')", "x.remove(None, 'a', 'a')"),
    ("bytearray(b'aBc')", 'x.remove([1])'),
    ("bytearray(b'aBc')", 'x.remove(1, None, None)'),
    ("bytearray(b'aBc')", 'x.removeprefix(0, identity)'),
    ("bytearray(b'aBc')", 'x.removeprefix(1.5, identity)'),
    ("bytearray(b'aBc')", 'x.removeprefix(0, 1.5)'),
    ("bytearray(b'aBc')", 'x.removeprefix((1, 2))'),
    ("bytearray(b'aBc')", 'x.removesuffix(-1, 1.5)'),
    ("bytearray(b'aBc')", 'x.removesuffix(frozenset({1}))'),
    ("bytearray(b'aBc')", 'x.removesuffix(None, 10**20)'),
    ("bytearray(b'aBc')", "x.removesuffix('a', maxsplit=1)"),
    ("bytearray(b'aBc')", 'x.replace(0, -1)'),
    ("bytearray(b'aBc')", "x.replace(identity, 'a')"),
    ("bytearray(b'aBc')", 'x.replace(plain, 1.5)'),
    ("bytearray(b'aBc')", 'x.replace(10**20, None)'),
    ("bytearray(b'aBc')", "x.reverse(identity, [1, 'a'])"),
    ("bytearray(b'aBc')", "x.reverse('a')"),
    ("bytearray(b'aBc')", "x.reverse(identity, b'a')"),
    ("bytearray(b'aBc')", 'x.reverse(None, 1, 1)'),
    ("bytearray(b'aBc')", 'x.rfind(Mapping())'),
    ("bytearray(b'aBc')", 'x.rindex(strict=True)'),
    ("bytearray(b'aBc')", 'x.rindex(None, 10**20)'),
    ("bytearray(b'aBc')", 'x.rindex(1.5, -1)'),
    ("bytearray(b'aBc')", "x.rindex(['a', 'b'])"),
    ("bytearray(b'aBc')", 'x.rjust(1, 2, 3, 4)'),
    ("bytearray(b'aBc')", "x.rjust(b'a', 'a')"),
    ("bytearray(b'aBc')", 'x.rjust(-2, 1, -2)'),
    ("bytearray(b'aBc')", "x.rjust(1.5, [1, 'a'])"),
    ("bytearray(b'aBc')", 'x.rpartition(-2, None, None)'),
    ("bytearray(b'aBc')", 'x.rpartition(1, 1, -2)'),
    ("bytearray(b'aBc')", 'x.rpartition(1, key=None)'),
    ("bytearray(b'aBc')", 'x.rpartition(None, -1)'),
    ("bytearray(b'aBc')", 'x.rsplit(1.5, None)'),
    ("bytearray(b'aBc')", "x.rsplit('a', 1, -2)"),
    ("bytearray(b'aBc')", 'x.rsplit(None, identity)'),
    ("bytearray(b'aBc')", 'x.rsplit({})'),
    ("bytearray(b'aBc')", "x.rstrip([1, 'a'], -1)"),
    ("bytearray(b'aBc')", 'x.rstrip(x=1)'),
    ("bytearray(b'aBc')", 'x.rstrip(None, 1, -2)'),
    ("bytearray(b'aBc')", 'x.rstrip(int)'),
    ("bytearray(b'aBc')", "x.split(identity, [1, 'a'])"),
    ("bytearray(b'aBc')", "x.split('a', x=1)"),
    ("bytearray(b'aBc')", 'x.split(-2, None, None)'),
    ("bytearray(b'aBc')", 'x.split(plain)'),
    ("bytearray(b'aBc')", 'x.splitlines(plain, identity)'),
    ("bytearray(b'aBc')", "x.splitlines(float('nan'))"),
    ("bytearray(b'aBc')", 'x.splitlines(range(3))'),
    ("bytearray(b'aBc')", "x.splitlines([1, 'a'], [1, 'a'])"),
    ("bytearray(b'aBc')", 'x.startswith(Mapping())'),
    ("bytearray(b'aBc')", 'x.startswith(1, 1, -2)'),
    ("bytearray(b'aBc')", 'x.startswith(1.5, identity)'),
    ("bytearray(b'aBc')", 'x.startswith(-2, 1, None)'),
    ("bytearray(b'aBc')", 'x.strip(1, 1, -2)'),
    ("bytearray(b'aBc')", "x.strip(None, 'a', None)"),
    ("bytearray(b'aBc')", 'x.strip(1)'),
    ("bytearray(b'aBc')", 'x.strip(None, 1, None)'),
    ("bytearray(b'aBc')", "x.swapcase('%s')"),
    ("bytearray(b'aBc')", "x.swapcase(None, None, 'a')"),
    ("bytearray(b'aBc')", "x.swapcase(None, 'a', 'a')"),
    ("bytearray(b'aBc')", "x.swapcase([1, 'a'], -1)"),
    ("bytearray(b'aBc')", 'x.title(1.5, plain)'),
    ("bytearray(b'aBc')", 'x.title(10**20)'),
    ("bytearray(b'aBc')", "x.title('a', 'a', -2)"),
    ("bytearray(b'aBc')", 'x.title(TupleSub((1, 2)))'),
    ("bytearray(b'aBc')", 'x.translate(1, strict=True)'),
    ("bytearray(b'aBc')", 'x.translate(plain, plain)'),
    ("bytearray(b'aBc')", "x.translate('a', 'a', 1)"),
    ("bytearray(b'aBc')", 'x.translate(10**20, 1.5)'),
    ("bytearray(b'aBc')", 'x.upper(key=None)'),
    ("bytearray(b'aBc')", "x.upper(b'a', identity)"),
    ("bytearray(b'aBc')", "x.upper(1, 'a', 'a')"),
    ("bytearray(b'aBc')", "x.upper(b'a')"),
    ("bytearray(b'aBc')", "x.zfill('a', 'b', 'c', 'd')"),
    ("bytearray(b'aBc')", "x.zfill(b'a', b'a')"),
    ("bytearray(b'aBc')", "x.zfill(None, [1, 'a'])"),
    ("bytearray(b'aBc')", "x.zfill(identity, 'a')"),
    ('bytearray()', 'x.__add__(Iterable())'),
    ('bytearray()', "x.__add__(b'')"),
    ('bytearray()', "x.__alloc__('abc')"),
    ('bytearray()', "x.__alloc__(float('nan'))"),
    ('bytearray()', 'x.__buffer__(Index(1))'),
    ('bytearray()', 'x.__contains__([[1, 2]])'),
    ('bytearray()', 'x.__contains__(())'),
    ('bytearray()', 'x.__delitem__(2.5)'),
    ('bytearray()', 'x.__delitem__(str)'),
    ('bytearray()', 'x.__eq__(NotImplemented)'),
    ('bytearray()', "x.__eq__(['a', 'b'])"),
    ('bytearray()', 'x.__format__(ListSub([1]))'),
    ('bytearray()', "x.__format__('%s')"),
    ('bytearray()', 'x.__ge__(Index(1))'),
    ('bytearray()', 'x.__ge__(1j)'),
    ('bytearray()', 'x.__getitem__(int)'),
    ('bytearray()', 'x.__getitem__(Sequence())'),
    ('bytearray()', 'x.__getstate__(...)'),
    ('bytearray()', "x.__getstate__(float('nan'))"),
]
for receiver, case in CASES:
    check(receiver, case)
