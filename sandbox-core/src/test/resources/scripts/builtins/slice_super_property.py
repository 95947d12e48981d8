# SPDX-License-Identifier: Apache-2.0
# property, staticmethod, classmethod and super as objects and functions.
class A:
    def __init__(self):
        self._v = 1

    def get(self):
        return self._v

    def put(self, v):
        self._v = v

    def drop(self):
        self._v = None

    v = property(get, put, drop, "the v")
    w = property(lambda self: self._v * 10)
    s = staticmethod(lambda x: x + 1)
    c = classmethod(lambda cls, x=0: (cls.__name__, x))


a = A()
a.v = 5
print(a.v, a.w, A.v.__doc__, A.v.fget(a), a.s(1), A.s(2), a.c(), A.c(3), type(A.v).__name__, A.v.fset is A.put)
del a.v
print(a.v, property().fget, property(doc="d").__doc__, isinstance(A.__dict__["s"], staticmethod), A.__dict__["c"].__func__(int, 2), A.__dict__["s"].__func__(1), staticmethod(len)("abc"), staticmethod(len).__name__)


class B(A):
    @property
    def v(self):
        return ("B", super().v)

    @v.setter
    def v(self, value):
        A.v.fset(self, value)

    def c2(self):
        s = super()
        return s.c(9), s.get(), s.__thisclass__.__name__, s.__self_class__.__name__, s.__self__ is self

    @classmethod
    def c(cls, x=0):
        return "B", super().c(x)

    @staticmethod
    def s(x):
        return A.s(x) * 100


b = B()
b.v = 7
print(b.v, b.c2(), b.c(), B.s(1), super(B, b).v, super(B, B).c(), repr(super(B, b))[:15])
for source in ["a.w.x", "setattr(a, 'w', 1)", "delattr(a, 'w')", "super(B)", "super(5, b).x", "super(B, A())", "super(A, a).nope", "property(1, 2, 3, 4, 5)", "staticmethod()", "classmethod(1, 2)", "A.v.fget()", "A().v()", "super().x"]:
    try:
        print(str(eval(source))[:20])
    except Exception as error:
        print(source, "->", type(error).__name__, error)


class Meta(type):
    @property
    def kind(cls):
        return "kind of " + cls.__name__


class K(metaclass=Meta):
    pass


print(K.kind)
try:
    K().kind
except AttributeError as error:
    print(error)


class Lazy(property):
    def __get__(self, obj, owner=None):
        return "lazy " + (super().__get__(obj, owner) if obj else "class")


class U:
    @Lazy
    def p(self):
        return "value"


print(U().p, U.p)
