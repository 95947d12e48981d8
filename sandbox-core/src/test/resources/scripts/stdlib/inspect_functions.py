# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", re.sub(" at 0x[0-9a-f]+", "", repr(eval(line, globals()))))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import re
import inspect, functools, types, enum, dataclasses, asyncio, abc, operator, string
from inspect import Parameter, Signature, signature


def plain(a, b: int = 2, /, c="x", *args: str, d, e=None, **kw) -> bool:
    """Doc.

        indented
    """


async def co(x): ...
def gen(): yield 1
async def agen(): yield 1


class Base(abc.ABC):
    """Base doc."""

    attr = 1

    def __init__(self, x, y=2): self.x = x

    @abc.abstractmethod
    def method(self, q):
        """Method doc."""

    @classmethod
    def cm(cls, z): ...

    @staticmethod
    def sm(w): ...

    @property
    def prop(self): return 1


class Child(Base):
    def method(self, q): ...
    def extra(self): ...


class Call:
    def __call__(self, a, *, b): ...


class New:
    def __new__(cls, a, b=1): return object.__new__(cls)


class Meta(type):
    def __call__(cls, m): ...


class WithMeta(metaclass=Meta):
    def __init__(self, n): ...


class Empty: ...


@dataclasses.dataclass
class Data:
    a: int
    b: list = dataclasses.field(default_factory=list)
    c: str = "x"


class Slots:
    __slots__ = ("s",)


@functools.wraps(plain)
def wrapper(*a, **k): ...


part = functools.partial(plain, 1, d=5)
part2 = functools.partial(plain, c=9)
bound = Child(1).method
sig = signature(plain)
check(r'''
sig, str(sig), repr(sig), list(sig.parameters), sig.return_annotation, sig.parameters["b"], repr(sig.parameters["b"]), [str(p) for p in sig.parameters.values()], [p.kind for p in sig.parameters.values()], [p.kind.name for p in sig.parameters.values()], sig.parameters["a"].default is Parameter.empty, sig.empty is inspect._empty
[str(signature(f)) for f in (co, gen, lambda: 0, lambda x, *, y=1: 0, Base, Child, Child.method, bound, Base.cm, Base.sm, Call(), New, WithMeta, Empty, Data, wrapper, part, part2, functools.partialmethod, len, print, int, str.join, "".join, dict.get, [].append, sorted, isinstance, abs, map if 0 else abs, object)]
signature(5)
signature("x")
signature(dict)
signature(range)
signature(ValueError)
signature(wrapper, follow_wrapped=False), inspect.unwrap(wrapper) is plain, wrapper.__wrapped__ is plain
(b := sig.bind(1, 2, 3, 4, 5, d=6, z=7)).args, b.kwargs, b.arguments, b, b.signature is sig
(b := sig.bind(1, d=2)).arguments, b.apply_defaults(), b.arguments, b.args, b.kwargs
sig.bind()
sig.bind(1)
sig.bind(1, 2, 3, d=4, c=5)
sig.bind(1, a=2, d=3).arguments
sig.bind_partial(), sig.bind_partial(1).arguments, sig.bind_partial(d=1).arguments
signature(lambda x: 0).bind(1, 2)
signature(lambda x: 0).bind(y=1)
signature(lambda x: 0).bind(1, x=2)
signature(lambda x: 0).bind(1, y=2)
signature(lambda x, /: 0).bind(x=1)
signature(lambda *, x: 0).bind()
signature(lambda x, y, *, z, w: 0).bind(1)
signature(lambda x: 0).bind_partial(1, 2)
sig.replace(parameters=[], return_annotation=int), sig.replace(return_annotation=Signature.empty), sig == signature(plain), hash(signature(co)) == hash(signature(co)), signature(lambda x: 0) == signature(lambda x: 1), signature(lambda *, a, b: 0) == signature(lambda *, b, a: 0)
Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)])
Signature([Parameter("a", Parameter.POSITIONAL_OR_KEYWORD, default=1), Parameter("b", Parameter.POSITIONAL_OR_KEYWORD)])
Signature([Parameter("a", Parameter.POSITIONAL_ONLY), Parameter("a", Parameter.KEYWORD_ONLY)])
Signature([1])
Signature(), Signature([Parameter("a", Parameter.VAR_POSITIONAL), Parameter("k", Parameter.VAR_KEYWORD)]), Signature.from_callable(plain), Signature([Parameter("a", Parameter.POSITIONAL_ONLY)], return_annotation="x")
sig.format(max_width=20)
print(sig.format(max_width=20))
Parameter("a", 5)
Parameter("1", Parameter.KEYWORD_ONLY)
Parameter("if", Parameter.KEYWORD_ONLY)
Parameter(1, Parameter.KEYWORD_ONLY)
Parameter("a", Parameter.VAR_POSITIONAL, default=1)
Parameter("a", Parameter.KEYWORD_ONLY, default=1, annotation=int), repr(Parameter("a", Parameter.KEYWORD_ONLY, default=1, annotation=int)), Parameter("a", Parameter.KEYWORD_ONLY).replace(name="b", default=3), Parameter("a", Parameter.KEYWORD_ONLY) == Parameter("a", Parameter.KEYWORD_ONLY), hash(Parameter("a", Parameter.KEYWORD_ONLY)) == hash(Parameter("a", Parameter.KEYWORD_ONLY)), Parameter.KEYWORD_ONLY, Parameter.KEYWORD_ONLY.description, str(Parameter.VAR_KEYWORD), Parameter("x", Parameter.VAR_KEYWORD, annotation="q"), Parameter.empty
inspect.getfullargspec(plain), inspect.getfullargspec(Child.method), inspect.getfullargspec(bound), inspect.getfullargspec(Base)
inspect.getfullargspec(5)
inspect.getcallargs(plain, 1, 2, 3, d=4)
inspect.getcallargs(lambda x: 0)
inspect.isfunction(plain), inspect.isfunction(len), inspect.ismethod(bound), inspect.ismethod(Child.method), inspect.isbuiltin(len), inspect.isbuiltin([].append), inspect.isclass(int), inspect.ismodule(inspect), inspect.isroutine(len), inspect.isroutine(str.join), inspect.isabstract(Base), inspect.isabstract(Child), inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(agen), inspect.isgeneratorfunction(gen), inspect.isgenerator(gen()), inspect.isasyncgen(agen()), inspect.isawaitable(5), inspect.iscode(plain.__code__), inspect.istraceback(5), inspect.isframe(inspect.currentframe()), inspect.isdatadescriptor(Base.prop), inspect.isdatadescriptor(Base.attr), inspect.ismethoddescriptor(str.join), inspect.ismethoddescriptor(Base.method), inspect.isgetsetdescriptor(type.__dict__["__dict__"]), inspect.ismemberdescriptor(Slots.s), inspect.ismethodwrapper((5).__add__), inspect.isroutine(Base.prop)
inspect.getdoc(plain), inspect.getdoc(Child.method), inspect.getdoc(Child), inspect.getdoc(Child(1).extra), inspect.cleandoc("  a\n    b\n  c\n"), inspect.cleandoc(""), inspect.getdoc(5) == int.__doc__, inspect.cleandoc("a\n\n\n    b")
inspect.getmodule(plain).__name__, inspect.getmodulename("/a/b.py"), inspect.getmodulename("x.txt"), inspect.getmodule(5), inspect.getmodule(inspect.getdoc) is inspect
[n for n, v in inspect.getmembers(Child, inspect.isfunction)], [n for n, v in inspect.getmembers(Child) if not n.startswith("_")], inspect.getmembers(Empty(), lambda v: v == 3), [n for n, v in inspect.getmembers_static(Child, lambda v: isinstance(v, property))]
[(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Child) if not a.name.startswith("_")]
inspect.getmro(Child), inspect.getclasstree([Base, Child]), inspect.getclasstree([Base, Child], unique=True)
inspect.getgeneratorstate(g := gen()), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(gen())
(c := co(1)), inspect.getcoroutinestate(c), c.close(), inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.isawaitable(c)
inspect.getattr_static(Child, "method") is Child.__dict__["method"], inspect.getattr_static(Child(1), "x"), inspect.getattr_static(Child, "nope", 7), inspect.getattr_static(Base, "prop")  is Base.__dict__["prop"]
inspect.getattr_static(Child, "nope")
inspect.get_annotations(plain), inspect.get_annotations(Data), inspect.get_annotations(Empty), inspect.get_annotations(lambda: 0)
inspect.get_annotations(5)
inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation("x"), inspect.formatannotation(types.NoneType), inspect.formatannotation(Data)
inspect.getsource(Child), inspect.getsourcelines(gen), inspect.getsource(bound), inspect.getsourcefile(plain) is not None, inspect.getcomments(plain), inspect.getsourcelines(Child.extra)
inspect.getsource(len)
inspect.getsource(int)
inspect.getsource(5)
inspect.getfile(len)
inspect.getfile(5)
inspect.getfile(int)
inspect.indentsize("   x"), inspect.CO_GENERATOR, inspect.CORO_CREATED, inspect.GEN_SUSPENDED, inspect.ismethoddescriptor, inspect.Attribute("a", "data", int, 1)
inspect.currentframe().f_code.co_name, inspect.stack()[0].function, inspect.stack()[0].lineno > 0, [f.function for f in inspect.stack()][-1], type(inspect.stack()[0]).__name__, inspect.getframeinfo(inspect.currentframe()).function, inspect.getargvalues(inspect.currentframe())[:3]
inspect.signature(Data), inspect.signature(Data.__init__), inspect.signature(Data(1).__eq__), inspect.signature(Base.__init__), inspect.signature(Child.cm), inspect.signature(Child.__dict__["cm"]) if 0 else 0
inspect.markcoroutinefunction(lambda: 0) and inspect.iscoroutinefunction(inspect.markcoroutinefunction(lambda: 0)), inspect.iscoroutinefunction(functools.partial(co)), inspect.isgeneratorfunction(functools.partial(gen))
inspect.BoundArguments(sig, {}), inspect.Traceback("f", 1, "fn", ["c"], 0), inspect.FrameInfo(1, "f", 2, "fn", ["c"], 0), inspect.ArgInfo([], None, None, {}), inspect.ClosureVars({}, {}, {}, set()), inspect.FullArgSpec([], None, None, None, [], None, {})
''')
