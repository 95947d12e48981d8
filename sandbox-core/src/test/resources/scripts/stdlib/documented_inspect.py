# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import inspect, functools, types, typing, dataclasses
G = 5
def outer(a):
    b = 2
    def inner(c): return a + b + c + G + len("x") + undefined_name
    return inner
def sample(a, /, b: int, *args, c=3, d: "str" = None, **kw) -> float:
    "Sample doc."
    return a
class Base:
    def m(self): "base doc"
class Sub(Base):
    x: int = 1
    def m(self): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a=1): pass
    @property
    def p(self): "prop"
    @functools.cached_property
    def cp(self): return 1
    def __call__(self, q): pass
class Meta(type):
    def __call__(cls, *a): return super().__call__()
class WithMeta(metaclass=Meta):
    def __init__(self, a, b): pass
class New:
    def __new__(cls, z, *, k=1): return super().__new__(cls)
def gen():
    yield 1
    yield 2
async def co(): return 1
async def ag(): yield 1
@functools.wraps(sample)
def wrapped(*a, **k): pass
P = inspect.Parameter; S = inspect.Signature
check('''
inspect.getclosurevars(outer(1))
inspect.getclosurevars(5)
inspect.getfullargspec(sample), inspect.getfullargspec(Sub().m), inspect.getfullargspec(lambda: 0), inspect.getfullargspec(Sub)
inspect.getfullargspec(5)
inspect.getcallargs(sample, 1, 2, 3, z=3), inspect.getcallargs(sample, 1, b=2, d=9), inspect.getcallargs(sample, 1, 2)
inspect.signature(WithMeta), inspect.signature(New), inspect.signature(Sub()), inspect.signature(Sub.cm), inspect.signature(Sub.sm), inspect.signature(Sub().m), inspect.signature(wrapped), inspect.signature(wrapped, follow_wrapped=False), inspect.signature(functools.partial(sample, 1, c=5)), inspect.signature(functools.partial(sample, 1)), inspect.signature(object), inspect.signature(Base)
inspect.signature(int)
inspect.signature(print), inspect.signature(sorted), inspect.signature(str.split), inspect.signature(dict.get), inspect.signature(len), inspect.signature([].append), inspect.signature(isinstance)
inspect.signature("x")
inspect.signature(sample).bind(1, 2).args, inspect.signature(sample).bind(1, b=2, e=5).kwargs, inspect.signature(sample).bind_partial(1).arguments, inspect.signature(sample).bind(1, 2)
inspect.signature(sample).bind(1)
inspect.signature(lambda x: 0).bind(1, 2)
inspect.signature(lambda x: 0).bind(1, y=2)
inspect.signature(lambda x: 0).bind(1, x=2)
b = inspect.signature(sample).bind(1, 2); b.apply_defaults(); print(b.arguments, b.args, b.kwargs, b.signature)
S([P("a", P.POSITIONAL_ONLY), P("b", P.POSITIONAL_OR_KEYWORD, default=1), P("c", P.KEYWORD_ONLY, annotation=int)], return_annotation=str), S(), str(S([P("args", P.VAR_POSITIONAL)]))
S([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)])
S([P("a", P.POSITIONAL_ONLY), P("a", P.KEYWORD_ONLY)])
S([P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)])
P("1x", P.POSITIONAL_ONLY)
P("x", P.VAR_POSITIONAL, default=1)
P("x", 99)
P(5, P.KEYWORD_ONLY)
P("class", P.KEYWORD_ONLY)
P("x", P.KEYWORD_ONLY).replace(name="y", default=5), P("x", P.KEYWORD_ONLY) == P("x", P.KEYWORD_ONLY), P("x", P.KEYWORD_ONLY).kind.description, P("x", P.KEYWORD_ONLY).kind.name, P.empty, P("x", P.VAR_KEYWORD), hash(P("x", P.KEYWORD_ONLY)) == hash(P("x", P.KEYWORD_ONLY))
inspect.signature(sample) == inspect.signature(sample), inspect.signature(sample).parameters["kw"], inspect.signature(sample).empty, inspect.signature(sample).replace(parameters=[]), inspect.signature(sample).format(max_width=30)
inspect.getdoc(Sub.m), inspect.getdoc(Sub().p), inspect.getdoc(Sub.p), inspect.getdoc(5) is not None, inspect.cleandoc("a\\n    b\\n      c"), inspect.getdoc(gen)
inspect.isfunction(sample), inspect.isfunction(len), inspect.ismethod(Sub().m), inspect.ismethod(Sub.cm), inspect.ismethod(Sub.m), inspect.isclass(Sub), inspect.isbuiltin(len), inspect.isbuiltin([].append), inspect.isroutine(Sub.m), inspect.isgenerator(gen()), inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(ag), inspect.iscoroutinefunction(functools.partial(co)), inspect.isabstract(Sub), inspect.isdatadescriptor(Sub.p), inspect.ismethoddescriptor(str.join), inspect.isgetsetdescriptor(type.__dict__["__doc__"]), inspect.ismodule(inspect), inspect.iscode(gen.__code__), inspect.isframe(1), inspect.istraceback(1), inspect.isawaitable(5), inspect.isasyncgen(5)
[n for n, _ in inspect.getmembers(Sub) if not n.startswith("__")], [n for n, _ in inspect.getmembers(Sub(), inspect.ismethod)], [n for n, _ in inspect.getmembers(Sub, inspect.isfunction)], [n for n, _ in inspect.getmembers_static(Sub) if not n.startswith("__")]
[(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Sub) if not a.name.startswith("__")]
inspect.getmro(Sub), inspect.getmodule(Sub).__name__, inspect.unwrap(wrapped) is sample, inspect.getattr_static(Sub, "zz", None), inspect.get_annotations(sample), inspect.get_annotations(Sub), inspect.get_annotations(sample, eval_str=True)
inspect.getattr_static(Sub, "zz")
inspect.getclasstree([Sub, Base, int])
g = gen(); print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g))
c = co(); print(inspect.getcoroutinestate(c), c.close(), inspect.getcoroutinestate(c))
inspect.indentsize("\\t  x"), inspect.getargs(sample.__code__), inspect.formatargvalues(["a"], "b", None, {"a": 1, "b": (2,)}), inspect.formatannotation(int), inspect.formatannotation(typing.List[int]), inspect.CO_GENERATOR, gen.__code__.co_flags & 32
''')
print(inspect.getsource(gen), inspect.getsourcelines(Base), inspect.getsource(Sub.p.fget))
def frames(x, y=2):
    f = inspect.currentframe(); i = inspect.getframeinfo(f)
    return f.f_code.co_name, "x" in f.f_locals, i.function, i.lineno, [s.function for s in inspect.stack()], f.f_back.f_code.co_name
print(frames(1))
