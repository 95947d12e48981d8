# SPDX-License-Identifier: Apache-2.0
"""Methods of str with arguments of all kinds."""

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
    ("'aBc def'", 'x.__add__(1)'),
    ("'aBc def'", "x.__add__('a')"),
    ("'aBc def'", "x.__contains__(StrSub('a'))"),
    ("'aBc def'", "x.__contains__(b'a')"),
    ("'aBc def'", "x.__eq__(b'a')"),
    ("'aBc def'", "x.__eq__('a')"),
    ("'aBc def'", "x.__format__(StrSub('a'))"),
    ("'aBc def'", 'x.__format__(plain)'),
    ("'aBc def'", 'x.__ge__(2.5)'),
    ("'aBc def'", "x.__ge__(BytesSub(b'a'))"),
    ("'aBc def'", 'x.__getitem__([])'),
    ("'aBc def'", 'x.__getitem__(identity)'),
    ("'aBc def'", 'x.__getnewargs__({})'),
    ("'aBc def'", 'x.__getnewargs__({1})'),
    ("'aBc def'", 'x.__getstate__({1})'),
    ("'aBc def'", "x.__getstate__(BytesSub(b'a'))"),
    ("'aBc def'", "x.__gt__(b'')"),
    ("'aBc def'", 'x.__gt__(plain)'),
    ("'aBc def'", "x.__init__(b'a')"),
    ("'aBc def'", 'x.__init__(len)'),
    ("'aBc def'", 'x.__iter__({1})'),
    ("'aBc def'", "x.__iter__('')"),
    ("'aBc def'", "x.__le__(memoryview(b'ab'))"),
    ("'aBc def'", 'x.__le__(int)'),
    ("'aBc def'", 'x.__len__(IntSub(3))'),
    ("'aBc def'", 'x.__len__(Mapping())'),
    ("'aBc def'", 'x.__lt__(1)'),
    ("'aBc def'", 'x.__lt__(TupleSub((1, 2)))'),
    ("'aBc def'", 'x.__mod__(Mapping())'),
    ("'aBc def'", 'x.__mod__(None)'),
    ("'aBc def'", "x.__mul__('abc')"),
    ("'aBc def'", 'x.__mul__(iter([1, 2]))'),
    ("'aBc def'", 'x.__ne__({1})'),
    ("'aBc def'", 'x.__ne__(...)'),
    ("'aBc def'", "x.__rmod__(StrSub('a'))"),
    ("'aBc def'", "x.__rmod__(b'')"),
    ("'aBc def'", 'x.__rmul__(generator())'),
    ("'aBc def'", 'x.__rmul__(plain)'),
    ("'aBc def'", 'x.capitalize(identity, None)'),
    ("'aBc def'", 'x.capitalize(-1, plain)'),
    ("'aBc def'", 'x.capitalize(1.5, -1)'),
    ("'aBc def'", 'x.capitalize(plain, 1.5)'),
    ("'aBc def'", 'x.casefold(1, 1, -2)'),
    ("'aBc def'", "x.casefold('a', maxsplit=1)"),
    ("'aBc def'", "x.casefold(0, 'a')"),
    ("'aBc def'", 'x.casefold(-2, -2, -2)'),
    ("'aBc def'", 'x.center({})'),
    ("'aBc def'", "x.center('a', strict=True)"),
    ("'aBc def'", 'x.center(None, 10**20)'),
    ("'aBc def'", "x.center('a', None, 1)"),
    ("'aBc def'", 'x.count(DictSub(a=1))'),
    ("'aBc def'", "x.count('%s')"),
    ("'aBc def'", 'x.count(None, 1.5)'),
    ("'aBc def'", 'x.count(10**20, identity)'),
    ("'aBc def'", "x.encode('a', 'a', None)"),
    ("'aBc def'", 'x.encode(1.5, 1.5)'),
    ("'aBc def'", 'x.encode(1, None, 1)'),
    ("'aBc def'", "x.encode(1.5, 'a')"),
    ("'aBc def'", 'x.endswith(plain, 10**20)'),
    ("'aBc def'", 'x.endswith(())'),
    ("'aBc def'", 'x.endswith(-1, 1.5)'),
    ("'aBc def'", "x.expandtabs('a', strict=True)"),
    ("'aBc def'", 'x.expandtabs(-2, None, -2)'),
    ("'aBc def'", 'x.expandtabs(1, strict=True)'),
    ("'aBc def'", "x.expandtabs(*[1], **{'a': 1})"),
    ("'aBc def'", 'x.find(1j)'),
    ("'aBc def'", 'x.find([])'),
    ("'aBc def'", "x.find(-2, 1, 'a')"),
    ("'aBc def'", 'x.find(0, None)'),
    ("'aBc def'", "x.format('a', b'a')"),
    ("'aBc def'", "x.format(-2, 'a', -2)"),
    ("'aBc def'", 'x.format(1, x=1)'),
    ("'aBc def'", 'x.format(0)'),
    ("'aBc def'", 'x.format_map(-10**20)'),
    ("'aBc def'", "x.format_map('a', 10**20)"),
    ("'aBc def'", "x.format_map('a', 'b', 'c', 'd')"),
    ("'aBc def'", 'x.format_map(10**20, plain)'),
    ("'aBc def'", 'x.index(-10**20)'),
    ("'aBc def'", "x.index(10**20, b'a')"),
    ("'aBc def'", 'x.index(-2, -2, None)'),
    ("'aBc def'", "x.index(1, 'a', -2)"),
    ("'aBc def'", "x.isalnum(-2, 'a', None)"),
    ("'aBc def'", "x.isalnum('a', 'a', 1)"),
    ("'aBc def'", 'x.isalnum(...)'),
    ("'aBc def'", "x.isalnum(b'a', identity)"),
    ("'aBc def'", "x.isalpha(['a', 'b'])"),
    ("'aBc def'", 'x.isalpha(0, plain)'),
    ("'aBc def'", 'x.isalpha(10**20, identity)'),
    ("'aBc def'", 'x.isalpha(2.5)'),
    ("'aBc def'", "x.isascii(10**20, 'a')"),
    ("'aBc def'", 'x.isascii(...)'),
    ("'aBc def'", "x.isascii(1.5, [1, 'a'])"),
    ("'aBc def'", "x.isascii(0, b'a')"),
    ("'aBc def'", 'x.isdecimal(1.5, plain)'),
    ("'aBc def'", 'x.isdecimal(-1, 0)'),
    ("'aBc def'", 'x.isdecimal(slice(1, 2))'),
    ("'aBc def'", 'x.isdecimal(1, x=1)'),
    ("'aBc def'", "x.isdigit(None, 'a', 1)"),
    ("'aBc def'", "x.isdigit([1, 'a'], 0)"),
    ("'aBc def'", "x.isdigit('a', default=0)"),
    ("'aBc def'", 'x.isdigit([1])'),
    ("'aBc def'", 'x.isidentifier(None, 1, -2)'),
    ("'aBc def'", "x.isidentifier(float('nan'))"),
    ("'aBc def'", 'x.isidentifier(identity, None)'),
    ("'aBc def'", 'x.isidentifier(identity, plain)'),
    ("'aBc def'", 'x.islower(identity, -1)'),
    ("'aBc def'", 'x.islower(10**20)'),
    ("'aBc def'", 'x.islower(1.5, 1.5)'),
    ("'aBc def'", "x.islower(-2, None, 'a')"),
    ("'aBc def'", 'x.isnumeric(1, -2, -2)'),
    ("'aBc def'", 'x.isnumeric(Index(10**20))'),
    ("'aBc def'", "x.isnumeric({'a': 1})"),
    ("'aBc def'", "x.isnumeric(plain, b'a')"),
    ("'aBc def'", "x.isprintable(1.5, b'a')"),
    ("'aBc def'", "x.isprintable(None, 'a', None)"),
    ("'aBc def'", "x.isprintable(b'')"),
    ("'aBc def'", 'x.isprintable(1)'),
    ("'aBc def'", 'x.isspace(None, -2, -2)'),
    ("'aBc def'", 'x.isspace(identity, 10**20)'),
    ("'aBc def'", 'x.isspace(1, -2, None)'),
    ("'aBc def'", 'x.isspace(ListSub([1]))'),
    ("'aBc def'", 'x.istitle(IntSub(3))'),
    ("'aBc def'", 'x.istitle(-2, -2, None)'),
    ("'aBc def'", 'x.istitle(TupleSub((1, 2)))'),
    ("'aBc def'", 'x.istitle(0, plain)'),
    ("'aBc def'", 'x.isupper({1})'),
    ("'aBc def'", "x.isupper('a', key=None)"),
    ("'aBc def'", "x.isupper('a', 0)"),
    ("'aBc def'", 'x.isupper(True)'),
    ("'aBc def'", 'x.join(None, 1, None)'),
    ("'aBc def'", 'x.join((1, 2))'),
    ("'aBc def'", 'x.join(plain, 1.5)'),
    ("'aBc def'", 'x.join([[1, 2]])'),
    ("'aBc def'", "x.ljust('a', 1, 'a')"),
    ("'aBc def'", 'x.ljust(None, plain)'),
    ("'aBc def'", 'x.ljust(None, identity)'),
    ("'aBc def'", 'x.ljust([[1, 2]])'),
    ("'aBc def'", "x.lower(b'')"),
    ("'aBc def'", 'x.lower(-2, 1, None)'),
    ("'aBc def'", 'x.lower(None, 1, 1)'),
    ("'aBc def'", "x.lower(identity, 'a')"),
    ("'aBc def'", 'x.lstrip(1.5, 10**20)'),
    ("'aBc def'", 'x.lstrip(plain, 1.5)'),
    ("'aBc def'", "x.lstrip('a', 1, 'a')"),
    ("'aBc def'", "x.lstrip([1, 'a'], 1.5)"),
    ("'aBc def'", "x.maketrans(plain, 'a')"),
    ("'aBc def'", 'x.maketrans(identity)'),
    ("'aBc def'", "x.maketrans([1, 'a'], [1, 'a'])"),
    ("'aBc def'", 'x.maketrans(1, -2, 1)'),
    ("'aBc def'", 'x.partition(10**20, 0)'),
    ("'aBc def'", "x.partition(None, 'a', None)"),
    ("'aBc def'", 'x.partition(1, start=1)'),
    ("'aBc def'", "x.partition(plain, [1, 'a'])"),
    ("'aBc def'", 'x.removeprefix(-10**20)'),
    ("'aBc def'", "x.removeprefix(1, None, 'a')"),
    ("'aBc def'", "x.removeprefix(identity, b'a')"),
    ("'aBc def'", "x.removeprefix('a', key=None)"),
    ("'aBc def'", "x.removesuffix(-2, None, 'a')"),
    ("'aBc def'", 'x.removesuffix(NotImplemented)'),
    ("'aBc def'", "x.removesuffix('a', sep='a')"),
    ("'aBc def'", 'x.removesuffix(1, -2, 1)'),
    ("'aBc def'", "x.replace(1, None, 'a')"),
    ("'aBc def'", 'x.replace(1, start=1)'),
    ("'aBc def'", 'x.replace(None, 1.5)'),
    ("'aBc def'", 'x.replace(2.5)'),
    ("'aBc def'", 'x.rfind(1, maxsplit=1)'),
    ("'aBc def'", 'x.rfind(generator())'),
    ("'aBc def'", 'x.rfind(10**20, 0)'),
    ("'aBc def'", 'x.rfind(10**20, 1.5)'),
    ("'aBc def'", 'x.rindex(1.5, identity)'),
    ("'aBc def'", "x.rindex('a', 'b', 'c', 'd')"),
    ("'aBc def'", "x.rindex('a', sep='a')"),
    ("'aBc def'", 'x.rindex(identity)'),
    ("'aBc def'", "x.rjust(plain, b'a')"),
    ("'aBc def'", "x.rjust([1, 'a'], 10**20)"),
    ("'aBc def'", "x.rjust(1, sep='a')"),
    ("'aBc def'", 'x.rjust(1, 2, 3, 4)'),
    ("'aBc def'", 'x.rpartition(-1, 10**20)'),
    ("'aBc def'", "x.rpartition(-2, 1, 'a')"),
    ("'aBc def'", "x.rpartition('a', None, 1)"),
    ("'aBc def'", 'x.rpartition(TupleSub((1, 2)))'),
    ("'aBc def'", "x.rsplit(b'a', None)"),
    ("'aBc def'", "x.rsplit(b'')"),
    ("'aBc def'", 'x.rsplit(10**20, identity)'),
    ("'aBc def'", "x.rsplit('a', None)"),
    ("'aBc def'", 'x.rstrip(str)'),
    ("'aBc def'", "x.rstrip(1, 1, 'a')"),
    ("'aBc def'", "x.rstrip('a', identity)"),
    ("'aBc def'", "x.rstrip(None, 'a', -2)"),
    ("'aBc def'", 'x.split(-1, 10**20)'),
    ("'aBc def'", 'x.split(10**20)'),
    ("'aBc def'", "x.split('a', [1, 'a'])"),
    ("'aBc def'", "x.split('a', -2, None)"),
    ("'aBc def'", 'x.splitlines(None)'),
    ("'aBc def'", "x.splitlines([1, 'a'], identity)"),
    ("'aBc def'", "x.splitlines(0, 'a')"),
    ("'aBc def'", "x.splitlines('a', 'a', 1)"),
    ("'aBc def'", 'x.startswith(DictSub(a=1))'),
    ("'aBc def'", "x.startswith([1, 'a'], [1, 'a'])"),
    ("'aBc def'", "x.startswith([1, 'a'], None)"),
    ("'aBc def'", 'x.strip(1, maxsplit=1)'),
    ("'aBc def'", "x.strip(plain, b'a')"),
    ("'aBc def'", "x.strip(1.5, [1, 'a'])"),
    ("'aBc def'", "x.strip('a', -2, 'a')"),
    ("'aBc def'", 'x.swapcase(None, 1, 1)'),
    ("'aBc def'", "x.swapcase(b'a', 1.5)"),
    ("'aBc def'", "x.swapcase('a', 'a', 1)"),
    ("'aBc def'", 'x.swapcase(1, -2, -2)'),
    ("'aBc def'", "x.title([1, 'a'], 1.5)"),
    ("'aBc def'", 'x.title(None, 10**20)'),
    ("'aBc def'", "x.title(None, 'a')"),
    ("'aBc def'", 'x.title(plain, identity)'),
    ("'aBc def'", "x.translate(1, -2, 'a')"),
    ("'aBc def'", "x.translate(1.5, b'a')"),
    ("'aBc def'", "x.translate([1, 'a'], 'a')"),
    ("'aBc def'", "x.translate(None, 'a', 'a')"),
    ("'aBc def'", 'x.upper(0, -1)'),
    ("'aBc def'", 'x.upper(plain, None)'),
    ("'aBc def'", 'x.upper(-1, -1)'),
    ("'aBc def'", 'x.upper(plain, -1)'),
    ("'aBc def'", "x.zfill(-2, 1, 'a')"),
    ("'aBc def'", "x.zfill('a', x=1)"),
    ("'aBc def'", 'x.zfill(None, 1, -2)'),
    ("'aBc def'", "x.zfill(encoding='utf-8')"),
    ("''", 'x.__add__(DictSub(a=1))'),
    ("''", 'x.__add__(range(3))'),
    ("''", 'x.__contains__(ListSub([1]))'),
    ("''", 'x.__contains__(iter([1, 2]))'),
    ("''", 'x.__eq__(Iterable())'),
    ("''", "x.__eq__(['a', 'b'])"),
    ("''", 'x.__format__(FloatSub(1.5))'),
    ("''", "x.__format__(BytesSub(b'a'))"),
    ("''", 'x.__ge__(range(3))'),
    ("''", 'x.__ge__(plain)'),
    ("''", 'x.__getitem__(identity)'),
    ("''", 'x.__getitem__(2.5)'),
    ("''", 'x.__getnewargs__(NotImplemented)'),
    ("''", 'x.__getnewargs__(IntSub(3))'),
    ("''", "x.__getstate__(b'')"),
    ("''", 'x.__getstate__(ListSub([1]))'),
    ("''", 'x.__gt__({})'),
    ("''", 'x.__gt__(frozenset({1}))'),
    ("''", 'x.__init__(())'),
    ("''", "x.__init__(float('nan'))"),
    ("''", 'x.__iter__(identity)'),
    ("''", 'x.__iter__(FloatSub(1.5))'),
    ("''", "x.__le__('')"),
    ("''", "x.__le__(b'a')"),
    ("''", 'x.__len__(slice(1, 2))'),
    ("''", 'x.__len__(None)'),
    ("''", 'x.__lt__(identity)'),
    ("''", 'x.__lt__({1})'),
    ("''", "x.__mod__(bytearray(b'a'))"),
    ("''", 'x.__mod__(len)'),
    ("''", 'x.__mul__(str)'),
    ("''", 'x.__mul__(())'),
    ("''", 'x.__ne__({1})'),
    ("''", 'x.__ne__({})'),
    ("''", 'x.__rmod__(Iterable())'),
    ("''", 'x.__rmod__(...)'),
]
for receiver, case in CASES:
    check(receiver, case)
