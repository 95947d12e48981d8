# SPDX-License-Identifier: Apache-2.0
# Other special methods: __missing__, __format__, __sizeof__-free, __instancecheck__, __reduce__-free, __class__.
class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __format__(self, spec):
        if spec.endswith("F"):
            return format(self.celsius * 9 / 5 + 32, spec[:-1] or ".1f") + "°F"
        return format(self.celsius, spec or ".1f") + "°C"

    def __bool__(self):
        return self.celsius > 0

    def __iter__(self):
        yield self.celsius

    def __contains__(self, x):
        return x == self.celsius

    def __index__(self):
        return round(self.celsius)

    def __pos__(self):
        return abs(self.celsius)

    def __divmod__(self, n):
        return "divmod", n

    def __rdivmod__(self, n):
        return "rdivmod", n

    def __pow__(self, n, mod=None):
        return "pow", n, mod

    def __rpow__(self, n, mod=None):
        return "rpow", n

    def __ipow__(self, n):
        self.celsius **= n
        return self

    def __length_hint__(self):
        return 1

    def __floor__(self):
        return "floor"


t = Temperature(21.5)
print(f"{t} {t:F} {t:.0fF} {t:6.2f}", bool(t), list(t), 21.5 in t, "abcdefghijklmnopqrstuvwxyz"[t], +t, divmod(t, 2), divmod(2, t), t**2, 2**t, pow(t, 2, 3))
t **= 2
print(t.celsius, hex(t), range(t)[-1])


class A:
    def hello(self):
        return "A hello"


class B:
    def hello(self):
        return "B hello"


a = A()
a.__class__ = B
print(a.hello(), type(a).__name__, isinstance(a, B), a.__class__ is B)
try:
    a.__class__ = int
except TypeError as error:
    print(error)
A.hello = lambda self: "patched"
print(A().hello(), A.__dict__["hello"](None))
A.__bases__ == (object,)


class Meta(type):
    def __iter__(cls):
        return iter(cls.members)

    def __getattr__(cls, name):
        return f"class attribute {name}"

    def __contains__(cls, x):
        return x in cls.members

    def __getitem__(cls, i):
        return cls.members[i]

    def __repr__(cls):
        return f"<<{cls.__name__}>>"

    def __add__(cls, other):
        return f"{cls.__name__}+{other.__name__}"

    def __eq__(cls, other):
        return cls is other

    __hash__ = type.__hash__


class E(metaclass=Meta):
    members = [1, 2]


print(list(E), E.anything, 2 in E, E[0], E, E + E, E == E, [E], {E: 1})


class Callable:
    calls = []

    def __call__(self, *args, **kw):
        self.calls.append((args, kw))
        return self


Callable()(1)(2, k=3)()
print(Callable.calls)


class Matmul:
    def __matmul__(self, o):
        return "matmul"

    def __imatmul__(self, o):
        return "imatmul"

    def __ilshift__(self, o):
        return "ilshift"

    def __ior__(self, o):
        return "ior"


m = Matmul()
print(m @ 1)
m @= 1
print(m)
m = Matmul()
m <<= 1
print(m)
m = Matmul()
m |= 1
print(m)
