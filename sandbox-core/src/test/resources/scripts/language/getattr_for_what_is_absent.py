# SPDX-License-Identifier: Apache-2.0
# __getattr__ beside attributes of all kinds, and what it raises.


class Base:
    shared = "of the class"

    def __init__(self):
        self.own = 1

    @property
    def computed(self):
        return self.own + 1

    @property
    def failing(self):
        raise AttributeError("inside the property")

    def method(self, x=0):
        return self.own + x

    @classmethod
    def of_class(cls):
        return cls.__name__

    @staticmethod
    def static():
        return "static"


class Hook(Base):
    __slots__ = ("slot",)

    def __getattr__(self, name):
        if name == "bad":
            raise AttributeError(f"no {name} here")
        if name == "worse":
            return 1 / 0
        if name == "deep":
            return self.deeper
        return "<" + name + ">"


h = Hook()
for name in ("shared", "own", "computed", "failing", "slot", "absent", "deep", "__len__", "__class__", "__dict__"):
    print(name, getattr(h, name))
print(h.method(), h.method(2), h.of_class(), h.static(), h.method.__self__ is h)
h.slot = 5
h.absent = 6
print(h.slot, h.absent)
del h.slot, h.absent
print(h.slot, h.absent, hasattr(h, "bad"), hasattr(h, "other"), getattr(h, "bad", "default"))
try:
    h.bad
except AttributeError as error:
    print(error, error.name, error.obj is h, error.__context__)
try:
    h.worse
except ZeroDivisionError as error:
    print(error, error.__context__)
try:
    h.absent()
except TypeError as error:
    print(error)
try:
    len(h)
except TypeError as error:
    print(error)
h.__dict__["later"] = 7
print(h.later, vars(h))
Hook.shared = property(lambda self: "now a property")
print(h.shared)
Hook.__getattr__ = lambda self, name: len(name)
print(h.four, h.failing)
del Hook.__getattr__
try:
    h.four
except AttributeError as error:
    print(error)


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)


p = Proxy(Proxy([3, 1, 2]))
p.sort()
print(p._target._target, p.index(2), [p.count(i) for i in range(3)])
try:
    p.nothing
except AttributeError as error:
    print(error)


class Both:
    def __getattribute__(self, name):
        print("asked", name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "fallback " + name


b = Both()
b.x = 1
print(b.x, b.y)


class Meta(type):
    def __getattr__(cls, name):
        return cls.__name__ + "." + name


class Made(metaclass=Meta):
    there = 1


print(Made.there, Made.other, getattr(Made, "__name__"))
try:
    Made().other
except AttributeError as error:
    print(error)


class Text(str):
    def __getattr__(self, name):
        return self + name


t = Text("a")
print(t.b, t.upper(), t.c.__class__)


def generator_in_hook():
    class G:
        def __getattr__(self, name):
            def steps():
                yield name
            return steps
    return list(G().some())


print(generator_in_hook())


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x") if len(name) < 2000 else name


try:
    Loop().a
except RecursionError as error:
    print("RecursionError", str(error)[:32])
