# SPDX-License-Identifier: Apache-2.0
# object, type and the attributes every value has.
o = object()
print(type(o), isinstance(o, object), o == o, o != object(), hash(o) == hash(o), bool(o), object.__name__, object.__bases__, object.__mro__, type.__mro__, type(type))
print(sorted(n for n in dir(o) if n not in ("__getstate__",)))
print((5).__class__, "a".__class__.__name__, [].__doc__ is not None, (5).__eq__(5), (5).__eq__("a"), "a".__ne__("b"), (1).__hash__(), [].__hash__, o.__eq__(o), o.__eq__(5), o.__ne__(o), o.__lt__(o))
print(int.__base__, bool.__base__, bool.__bases__, type(int), int.__module__, int.__qualname__, type.__name__, len.__module__, str.__subclasses__() == [] or "has subclasses")
print(o.__str__() == repr(o), format("x", ""), "abc".__format__(">5"), (5).__format__("03"), [1].__repr__(), (1.5).__str__(), o.__reduce_ex__ is not None, o.__sizeof__() > 0, object.__init__(o), object.__new__(object) is not None)
for source in ["o.x", "o < o", "o + 1", "len(o)", "o()", "o[0]", "iter(o)", "object(1)", "object(x=1)", "object.__new__()", "object.__init__()", "o.__format__('x')", "type.mro()", "int.mro(5)", "object.__setattr__(5, 'x', 1)", "type.__call__()", "object.__getattribute__(5, 'zz')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)


class A:
    pass


class B(A):
    def __init__(self, *args):
        super().__init__()


print(A.__subclasses__() == [B], B.__base__ is A, B(1, 2).__class__.__name__, A.__weakref__ is not None, A().__module__, type(A()).__qualname__, A.__dict__.keys() >= {"__module__", "__dict__"}, repr(A))
X = type("X", (A,), {"attr": 5, "__repr__": lambda self: "an X"})
print(X(), X.attr, X.__bases__[0].__name__, X.__module__, type(X()).__name__, isinstance(X(), A))
X.__name__ = "Renamed"
print(X, X.__qualname__)
try:
    X.__name__ = 5
except TypeError as error:
    print(error)
A.__doc__ = "set later"
print(A.__doc__, B.__doc__, A.__annotations__, hasattr(A(), "__dict__"), hasattr(5, "__dict__"))
