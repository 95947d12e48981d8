# SPDX-License-Identifier: Apache-2.0
"""Code objects, functions, methods, closures: attributes and their assignment."""

def shown(value):
    kind = type(value).__name__
    text = repr(value)
    return text if kind in ("int", "str", "bool", "NoneType", "list", "tuple", "dict", "float", "bytes") else f"{kind}: {text}"


def check(cases, **names):
    for case in cases.strip().splitlines():
        case = case.strip()
        if not case or case.startswith("#"):
            continue
        space = dict(globals(), **names)
        try:
            try:
                code = compile(case, "case", "eval")
            except SyntaxError:
                exec(case, space)
                print(case, "->", shown(space.get("r")))
            else:
                print(case, "->", shown(eval(code, space)))
        except BaseException as error:
            print(case, "->", type(error).__name__ + ":", error)

import types


def outer(a, b=1, /, c=2, *args, d, e=5, **kwargs):
    "The doc."
    x = a
    def inner(p):
        nonlocal x
        x = p
        return x + a
    return inner


def plain(): pass


def annotated(a: int, b: "str" = "q") -> list: ...


def gen():
    yield 1


async def coro():
    pass


async def agen():
    yield 1

inner = outer(1, d=4)


class C:
    attr = 1
    def method(self, x=1): return self, x
    @classmethod
    def cm(cls): return cls
    @staticmethod
    def sm(x): return x
    @property
    def p(self):
        "prop doc"
        return 1
    def __repr__(self): return "C()"

c = C()
lam = lambda x, *y: x

check('''
outer.__name__
outer.__qualname__
outer.__doc__
outer.__module__
outer.__defaults__
outer.__kwdefaults__
outer.__annotations__
outer.__closure__
outer.__dict__
outer.__type_params__
outer.__code__.co_name
outer.__code__.co_qualname
outer.__code__.co_argcount
outer.__code__.co_posonlyargcount
outer.__code__.co_kwonlyargcount
outer.__code__.co_varnames
outer.__code__.co_cellvars
outer.__code__.co_freevars
outer.__code__.co_nlocals
outer.__code__.co_flags
outer.__code__.co_names
inner.__code__.co_freevars
inner.__code__.co_cellvars
inner.__code__.co_qualname
inner.__code__.co_varnames
inner.__code__.co_flags
inner.__name__
inner.__qualname__
len(inner.__closure__)
inner.__closure__[0].cell_contents
[c.cell_contents for c in inner.__closure__]
plain.__code__.co_flags
gen.__code__.co_flags
coro.__code__.co_flags
agen.__code__.co_flags
lam.__code__.co_flags
lam.__name__
lam.__qualname__
lam.__code__.co_varnames
plain.__code__.co_varnames
plain.__defaults__
plain.__kwdefaults__
annotated.__annotations__
annotated.__defaults__
annotated.__builtins__ is __builtins__ or isinstance(annotated.__builtins__, dict)
plain.__globals__ is globals()
plain.foo
plain.__call__()
plain.__get__(c)
plain.__get__(None, C) is plain
plain.__get__(None)
plain.__get__(None, None)
plain.__get__()
lam.__get__(5)(6)
c.method.__self__
c.method.__func__ is C.method
c.method.__name__
c.method.__qualname__
c.method.__doc__
c.method.__module__
c.method.__defaults__
c.method.__code__.co_varnames
c.method.foo
c.method == c.method
c.method is c.method
c.method == C().method
hash(c.method) == hash(c.method)
c.method.__get__(5)
c.method.__call__(3)
c.method.__eq__(c.method)
c.method.__lt__(c.method)
C.method.__qualname__
C.cm
C.cm.__self__
C.cm.__name__
C.sm.__name__
C.__dict__["cm"].__func__.__name__
C.__dict__["cm"].__wrapped__.__name__
C.__dict__["cm"].__name__
C.__dict__["cm"].__doc__
C.__dict__["cm"].__isabstractmethod__
C.__dict__["sm"].__wrapped__.__name__
C.__dict__["sm"](7)
C.__dict__["sm"].__isabstractmethod__
C.__dict__["cm"]()
C.__dict__["cm"].__get__(None, C)()
C.__dict__["cm"].__get__(c)()
C.__dict__["sm"].__get__(c)(4)
C.p.fget.__name__
C.p.fset
C.p.fdel
C.p.__doc__
C.p.__name__
C.p.__isabstractmethod__
C.p.__get__(c)
C.p.__get__(None, C) is C.p
C.p.__get__()
C.p.__set__(c, 1)
C.p.__delete__(c)
C.p.getter(lambda self: 9).__get__(c)
C.p.setter(None).fset
C.p.deleter(len).fdel
property().__get__(c)
property(None, None, None, "d").__doc__
property(doc="d").__doc__
property(1).fget
property(fget=len, fset=len).fset
property(1, 2, 3, 4, 5)
property(foo=1)
types.MethodType(lam, 5)(6)
types.MethodType(lam, 5).__self__
types.MethodType(lam)
types.MethodType(5, 6)
types.MethodType(lam, None)
types.FunctionType(lam.__code__, {})(3)
types.FunctionType(lam.__code__, {}, "nm").__name__
types.FunctionType(lam.__code__, {}, "nm", (1,))()
types.FunctionType(lam.__code__, {}, argdefs=(8,))()
types.FunctionType(lam.__code__)
types.FunctionType(1, {})
types.FunctionType(lam.__code__, 5)
types.FunctionType(inner.__code__, {})
types.FunctionType(inner.__code__, {}, None, None, (types.CellType(1), types.CellType(2)))(4)
types.FunctionType(inner.__code__, {}, None, None, (1,))
types.FunctionType(lam.__code__, {}, 5)
types.FunctionType(lam.__code__, {}, None, 5)
types.CellType().cell_contents
types.CellType(5).cell_contents
types.CellType(1, 2)
types.SimpleNamespace(a=1, b=2)
types.SimpleNamespace({"a": 1})
types.SimpleNamespace({"a": 1}, b=2)
types.SimpleNamespace(5)
types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1)
types.MappingProxyType({"a": 1})["a"]
types.MappingProxyType([])
types.MappingProxyType(5)
types.MappingProxyType({"a": 1}) | {"b": 2}
types.MappingProxyType({"a": 1})["a"] = 5
types.MappingProxyType({"a": 1}).copy()
types.ModuleType("m")
types.ModuleType("m", "d").__doc__
types.ModuleType()
types.ModuleType(5)
types.ModuleType("m").__dict__
types.resolve_bases((C,))
types.prepare_class("N")
types.DynamicClassAttribute(len).fget
types.GeneratorType
types.CoroutineType
types.AsyncGeneratorType
types.CodeType
types.NoneType
types.EllipsisType
types.NotImplementedType
types.UnionType
types.GenericAlias
types.CellType
types.FrameType
types.TracebackType
types.BuiltinFunctionType
types.BuiltinMethodType
types.WrapperDescriptorType
types.MethodWrapperType
types.MethodDescriptorType
types.ClassMethodDescriptorType
types.GetSetDescriptorType
types.MemberDescriptorType
types.LambdaType
types.MethodType
types.MappingProxyType
types.SimpleNamespace
types.ModuleType
types.get_original_bases(C)
types.GeneratorType()
types.FrameType()
types.BuiltinFunctionType()
types.EllipsisType()
types.NoneType()
types.NoneType(1)
len.__name__
len.__qualname__
len.__module__
len.__doc__ is not None
len.__text_signature__
len.__defaults__
len.foo
[].append.__name__
[].append.__qualname__
[].append.__self__
[].append.__module__
list.append.__name__
list.append.__qualname__
list.append.__objclass__
list.append.__text_signature__
list.append
list.append.__get__(5)
list.append()
list.append(5)
list.append([], 1, 2)
list.append(5, 5)
dict.fromkeys.__self__
dict.fromkeys.__qualname__
dict.__dict__["fromkeys"]
int.__add__
int.__add__.__objclass__
(5).__add__.__self__
(5).__add__.__name__
(5).__add__.__objclass__
int.real
int.real.__get__(5)
int.real.__set__(5, 1)
int.real.__name__
int.real.__objclass__
int.real.__get__("a")
object.__init__
object.__new__.__self__
type.__call__
type.mro
str.join.__call__(",", "ab")
plain.__code__ == plain.__code__
hash(plain.__code__) == hash(plain.__code__)
plain.__code__ = lam.__code__
plain.__code__ = 5
del plain.__code__
''')


def assign(statement):
    def f(a, b=1, *, c=2): return (a, b, c)
    space = {"f": f, "C": C, "c": c, "plain": plain}
    try:
        exec(statement, space)
        try:
            print(statement, "->", f(0))
        except TypeError as error:
            print(statement, "-> then", error)
    except BaseException as error:
        print(statement, "->", type(error).__name__ + ":", error)


for statement in """f.__defaults__ = (7,)
f.__defaults__ = (7, 8)
f.__defaults__ = None
f.__defaults__ = [1]
f.__defaults__ = 5
del f.__defaults__
f.__kwdefaults__ = {"c": 9}
f.__kwdefaults__ = None
f.__kwdefaults__ = []
f.__kwdefaults__ = {}
del f.__kwdefaults__
f.__name__ = "g"
f.__name__ = 5
del f.__name__
f.__qualname__ = "q.g"
f.__qualname__ = 5
f.__doc__ = 5
del f.__doc__
f.__dict__ = {"z": 1}
f.__dict__ = 5
del f.__dict__
f.__annotations__ = {"a": int}
f.__annotations__ = 5
f.__annotations__ = None
del f.__annotations__
f.__module__ = 5
f.__closure__ = ()
f.__globals__ = {}
f.__type_params__ = ()
f.__type_params__ = 5
f.x = 1; f.x
del f.x
f.__class__ = C
c.method.x = 1
c.method.__self__ = 1
c.method.__doc__ = "d"
C.p.fget = 1
C.p.__doc__ = 'new'
C.p = 5
c.attr = 2; del c.attr
del c.attr
c.p = 1
len.__name__ = "x"
len.x = 1
int.x = 1
int.__add__ = 1
list.append.x = 1
del int.real
object.x = 1
type.x = 1
None.x = 1
(5).x = 1
(5).real = 1
[].x = 1
{}.__class__ = list
c.__class__ = int
c.__class__ = 5
c.__dict__ = {}
c.__dict__ = 5
del c.__dict__
C.__dict__ = {}
C.__name__ = 5
C.__name__ = "a\\0b"
C.__qualname__ = 5
C.__bases__ = ()
C.__bases__ = 5
C.__bases__ = (int,)
C.__bases__ = (C,)
C.__module__ = 5
C.__mro__ = ()
C.__doc__ = 5
C.__annotations__
del C.__name__
del C.__module__
del C.nope
C.__abstractmethods__""".splitlines():
    assign(statement)
