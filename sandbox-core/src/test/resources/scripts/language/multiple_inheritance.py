# SPDX-License-Identifier: Apache-2.0
# Diamonds, mixins, MRO order, super chains with arguments, abstract mixins.
class Root:
    def __init__(self, **kw):
        assert not kw, kw
        self.log = ["Root"]

    def run(self):
        return ["run Root"]


class LoggerMixin:
    def run(self):
        return ["log before", *super().run(), "log after"]


class TimerMixin:
    def run(self):
        return ["timer", *super().run()]


class Named(Root):
    def __init__(self, *, name, **kw):
        super().__init__(**kw)
        self.name = name
        self.log.append("Named")

    def run(self):
        return [f"named {self.name}", *super().run()]


class Sized(Root):
    def __init__(self, *, size=0, **kw):
        super().__init__(**kw)
        self.size = size
        self.log.append("Sized")

    def run(self):
        return [f"sized {self.size}", *super().run()]


class Both(LoggerMixin, TimerMixin, Named, Sized):
    pass


b = Both(name="x", size=3)
print(b.run(), b.log, [c.__name__ for c in Both.__mro__])
print([c.__name__ for c in type("Z", (Sized, Named), {}).__mro__], type("Y", (Sized, Named), {})(name="q").run())
try:
    Both(name="x", other=1)
except AssertionError as error:
    print("AssertionError", error)
try:
    Both()
except TypeError as error:
    print(error)
for bases in [(Root, Named), (Both, Named, LoggerMixin), (Named, Both), (int, str), (Root, Root), (LoggerMixin, Both, Root), (type(None),), (bool,)]:
    try:
        print([c.__name__ for c in type("T", bases, {}).__mro__])
    except TypeError as error:
        print([c.__name__ for c in bases], "->", " ".join(str(error).split()))


class X:
    attr = "X"


class Y:
    attr = "Y"
    other = "Y other"


class XY(X, Y):
    pass


class YX(Y, X):
    attr = property(lambda self: super().attr + "+")


print(XY.attr, XY.other, YX().attr, XY().__class__.__bases__ == (X, Y), issubclass(YX, X), super(XY, XY()).attr, super(X, XY()).attr)


class ListDict(list):
    extra = {}

    def __getitem__(self, key):
        return self.extra[key] if isinstance(key, str) else super().__getitem__(key)


ld = ListDict([1, 2])
ld.extra["k"] = "v"
print(ld["k"], ld[0], ld, len(ld), ld[-1:])


class IntEnumLike(int):
    def __repr__(self):
        return f"<{int(self)}>"

    def __new__(cls, value, label):
        self = super().__new__(cls, value)
        self.label = label
        return self


n = IntEnumLike(5, "five")
print(n, repr(n), n + 1, n.label, [n], f"{n:03}", n == 5, {5: "int key"}[n], max(n, 3), str(n))


class Err(KeyError, AttributeError):
    pass


try:
    raise Err("both")
except AttributeError as error:
    print(isinstance(error, KeyError), error, [c.__name__ for c in Err.__mro__])
