# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import types, abc, functools
from types import *


class B:
    y = 1

    @DynamicClassAttribute
    def dyn(self): return 5


class M(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, kw)
        return {"prepared": True}

    def __new__(mcls, name, bases, ns, **kw): return super().__new__(mcls, name, bases, dict(ns))

    def __init__(cls, name, bases, ns, **kw): pass


class Entry:
    def __mro_entries__(self, bases): return (B,)


def gen(): yield 1
@types.coroutine
def old(): yield 2


ns = SimpleNamespace(a=1, b="x")
mp = MappingProxyType({"k": 1, "z": [2]})
check(r'''
ns, ns.a, ns == SimpleNamespace(b="x", a=1), ns == SimpleNamespace(a=1), vars(ns), SimpleNamespace(), SimpleNamespace({"q": 1}), SimpleNamespace([("r", 2)], s=3), repr(SimpleNamespace(n=SimpleNamespace(m=1))), hasattr(ns, "zz"), SimpleNamespace(**{"not id": 1}), ns != 5, ns.__replace__(a=9) if hasattr(ns, "__replace__") else 0
ns.zz
setattr(ns, "c", 3), ns, delattr(ns, "c"), ns
SimpleNamespace(1)
SimpleNamespace({1: 2})
hash(ns)
(s := SimpleNamespace()), setattr(s, "me", s), s
type("Sub", (SimpleNamespace,), {})(x=1), isinstance(ns, SimpleNamespace), SimpleNamespace.__name__, SimpleNamespace.__module__
mp["k"] = 2
mp.__setitem__("k", 2)
mp.update({})
mp["nope"]
MappingProxyType(5)
MappingProxyType([1])
hash(MappingProxyType({}))
mp |= {}
new_class("N", (B,), {}, lambda ns: ns.update(z=3)).z, new_class("N2").__bases__, new_class("N3", (), {"metaclass": M, "kw": 1}).prepared, new_class("N4", (Entry(),)).__bases__, new_class("N4", (Entry(),)).__orig_bases__ != (), new_class("G", (list[int],)).__orig_bases__
prepare_class("P", (), {"metaclass": M}), prepare_class("P", (B,))
resolve_bases((int, Entry(), list[int])), resolve_bases(()), resolve_bases([int]), get_original_bases(new_class("G", (list[int],))), get_original_bases(B)
get_original_bases(5)
B().dyn, B.__dict__["dyn"]
B.dyn
GenericAlias(list, (int,)), GenericAlias(list, int), GenericAlias(dict, (str, int)).__args__, GenericAlias(list, int).__origin__, list[int] == GenericAlias(list, int), list[int]([1]), GenericAlias(B, (int,)), list[int].__parameters__, tuple[int, ...], dict[str, list[int]], type(list[int]), isinstance(list[int], type), list[int].append, repr(list["x"]), list[[int]], callable(list[int])
GenericAlias()
list[int][str]
isinstance([], list[int])
issubclass(list, list[int])
int | str, type(int | str), (int | str).__args__, int | None, (int | str) == (str | int), isinstance(1, int | str), issubclass(bool, int | str), int | int, (int | str) | float, int | list[int], hash(int | str) == hash(str | int), UnionType.__name__, int | (str | int)
int | 5
isinstance(1, int | list[int])
isinstance([], int | list[int])
UnionType()
(int | str)[int]
NoneType(1)
FunctionType(gen.__code__, globals(), "renamed").__name__, list(FunctionType(gen.__code__, {})()), FunctionType((lambda a, b=1: a + b).__code__, {}, "f", (5,))(1), FunctionType((lambda: x).__code__, {"x": 9})()
FunctionType(5, {})
FunctionType()
FunctionType((lambda y: lambda: y)(1).__code__, {})
FunctionType((lambda y: lambda: y)(1).__code__, {}, closure=(CellType(8),))()
MethodType(lambda self, x: (self, x), 5)(6), MethodType(len, [1])(), MethodType(print, 1).__self__, MethodType(len, "ab") == MethodType(len, "ab"), MethodType(gen, 1).__func__ is gen
MethodType(5, 6)
MethodType(len, None)
MethodType(len)
(m := ModuleType("mod", "doc")), m.__name__, m.__doc__, m.__dict__.keys() >= {"__name__", "__loader__", "__spec__"}, setattr(m, "x", 1), m.x, ModuleType("q").__doc__
m.nothere
ModuleType()
CellType().cell_contents
types.coroutine(5)
types.coroutine(len) is len
GeneratorType()
type("T", (), {"a": 1}).a, type("T", (B,), {}).y, type(5), type("T", (), {}).__module__
type("T")
type(1, 2)
type("T", 5, {})
type("T", (), 5)
type(1, (), {})
type("T\0", (), {})
type("T", (5,), {})
type("T", (bool,), {})
type("T", (int, str), {})
type("T", (B, B), {})
type("T", (object, B), {})
''')
