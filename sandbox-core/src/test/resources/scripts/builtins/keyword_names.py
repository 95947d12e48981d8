# SPDX-License-Identifier: Apache-2.0
"""Keywords that are called like parameters of builtins, and exec's own."""

names = {}
names.update(self=1, cls=2)
print(names, dict(self=1, cls=2, args=3, kwargs=4), "{self} {cls}".format(self=1, cls=2))


class Base:
    def __init_subclass__(cls, **kwargs):
        print(cls.__name__, kwargs)


class Derived(Base, self=1, name="n"):
    pass


space = {}
exec("a = 1", globals=space)
print(space["a"])
exec("b = 2", globals={}, locals=space)
print(space["b"], eval("b", globals={}, locals=space))
for call in (lambda: [].append(object=1), lambda: "a".split(self="b"), lambda: {}.get(key=1),
             lambda: exec(source="1"), lambda: print(self=1)):
    try:
        call()
    except TypeError as error:
        print(error)
print(bool(range(10**30)), not range(10**30), len(range(10**12)))
print([each.__name__ for each in ArithmeticError.__subclasses__()], int.__subclasses__())
