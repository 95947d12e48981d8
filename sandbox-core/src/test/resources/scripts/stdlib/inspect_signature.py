# SPDX-License-Identifier: Apache-2.0
# inspect: signatures, members, and source-free questions.
import inspect


def f(a, b: int = 2, /, c=3, *args, d, e: str = "x", **kw) -> bool:
    """Doc of f."""


class Base:
    def method(self, x, y=1):
        pass

    @classmethod
    def c(cls, z):
        pass

    @staticmethod
    def s(w):
        pass


class Derived(Base):
    attr = 5

    def __init__(self, v, *rest):
        self.v = v

    def __call__(self, q):
        pass


sig = inspect.signature(f)
print(sig, sig.return_annotation, list(sig.parameters))
for p in sig.parameters.values():
    print(p.name, p.kind.name, p.default is p.empty or p.default, p.annotation is p.empty or p.annotation, p)
print(inspect.signature(Derived), inspect.signature(Derived(1)), inspect.signature(Base().method), inspect.signature(Base.method), inspect.signature(Base.c), inspect.signature(Base.s), inspect.signature(lambda x, *, y=2: x))
bound = sig.bind(1, 2, 3, 4, d=5, z=6)
print(bound.arguments, bound.args, bound.kwargs)
bound = sig.bind_partial(1)
bound.apply_defaults()
print(bound.arguments)
try:
    sig.bind()
except TypeError as error:
    print(error)
print(inspect.getdoc(f), inspect.isfunction(f), inspect.ismethod(Base().method), inspect.isclass(Base), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.isroutine(len), inspect.isabstract(Base), inspect.isgeneratorfunction(f), callable(f))
print([n for n, _ in inspect.getmembers(Derived(1)) if not n.startswith("__")], [n for n, v in inspect.getmembers(Derived, inspect.isfunction)], [c.__name__ for c in inspect.getmro(Derived)], inspect.getfullargspec(f).args, inspect.getfullargspec(f).kwonlydefaults, inspect.unwrap(f) is f, inspect.cleandoc("  a\n    b\n  "))


def outer():
    return inspect.currentframe().f_code.co_name, inspect.stack()[1].function


print(outer())
