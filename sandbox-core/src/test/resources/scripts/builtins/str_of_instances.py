# SPDX-License-Identifier: Apache-2.0
# str() and repr() of instances: which method is called, what it may give, and what becomes of its errors.


class Own:
    def __init__(self, given):
        self.given = given

    def __repr__(self):
        if isinstance(self.given, Exception):
            raise self.given
        return self.given


class Text(str):
    def __repr__(self):
        return "a text"


class Both(Own):
    def __str__(self):
        return "str of " + repr(self.given)


class Back(Both):
    __str__ = object.__str__


class Raw(Both):
    __repr__ = object.__repr__


class Number(int):
    def __repr__(self):
        return "number"


class Without(Own):
    __repr__ = None


class Meta(type):
    def __repr__(cls):
        return "class " + cls.__name__


class Made(metaclass=Meta):
    pass


for thing in (Own("plain"), Own(Text("x")), Own(3), Own(None), Own(KeyError("k")), Both("b"), Back("back"), Number(7), Text("t"), Made, Without("w")):
    for show in (str, repr, ascii, "{}".format, "{!r}".format, lambda x: f"{x}", lambda x: f"{x!r:>12}", lambda x: "%s %r" % (x, x), lambda x: str([x])):
        try:
            shown = show(thing)
            print(isinstance(shown, str), str(shown), end="; ")
        except Exception as problem:
            print(type(problem).__name__, problem, end="; ")
    print()
print(str(Raw("r")), repr(Raw("r")).startswith("<__main__.Raw object at"), str(object=Own("by name")), Text(Own("o")) == "o")


def countdown(n):
    class Deep:
        def __repr__(self):
            return f"<{countdown(n - 1)!r}>" if n else "!"

    return Deep()


print(countdown(5), [countdown(1)], {1: countdown(2)})


def steps():
    class Paused:
        def __str__(self):
            return ",".join(str(v) for v in generator)

    generator = iter([1, 2, 3])
    yield str(Paused())
    yield str(Paused())


print(list(steps()))
