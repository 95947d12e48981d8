# SPDX-License-Identifier: Apache-2.0
# Attributes of functions and methods.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    """Doc of f.

    More."""
    x = 1
    return x


print(f.__name__, f.__qualname__, f.__module__, f.__doc__.splitlines()[0])
print(f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__)
code = f.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_varnames, code.co_nlocals)
f.custom = [1]
print(f.custom, f.__dict__)
f.__name__ = "renamed"
f.__doc__ = "new doc"
print(f.__name__, f.__doc__)
try:
    f.missing
except AttributeError as error:
    print(error)


class C:
    def m(self):
        "method doc"

    @classmethod
    def c(cls):
        pass


print(C.m.__qualname__, C().m.__doc__, C().c.__self__ is C, C.m is C.__dict__["m"], C().m == C().m)
c = C()
print(c.m == c.m, c.m.__func__ is C.m, type(c.m).__name__, type(C.m).__name__, type(len).__name__, type([].append).__name__)
try:
    c.m.attr = 1
except AttributeError as error:
    print(error)


def nested():
    def inner():
        pass

    return inner


print(nested().__qualname__, (lambda: 0).__qualname__)
print(len.__name__, [].append.__name__, len.__doc__ is not None, str.upper.__name__, type(str.upper).__name__)


def no_doc():
    pass


print(no_doc.__doc__, callable(no_doc), no_doc.__closure__)
import inspect

print(inspect.signature(f), inspect.isfunction(f))
