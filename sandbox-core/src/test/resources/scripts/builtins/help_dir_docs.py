# SPDX-License-Identifier: Apache-2.0
# __doc__, dir and __name__ of user objects; globals and locals in nested scopes.
"""The module's own text is not a docstring after a comment; this one is."""


def documented(a, b):
    """Adds a and b.

    >>> documented(1, 2)
    3
    """
    return a + b


class Thing:
    """A thing."""

    x = 1

    def method(self):
        """Does it."""

    @property
    def p(self):
        """The p."""
        return 1


print(__doc__)
print(documented.__doc__.splitlines()[0], Thing.__doc__, Thing.method.__doc__, Thing.p.__doc__, Thing().method.__doc__)
t = Thing()
t.own = 1
print([n for n in dir(t) if not n.startswith("__")], [n for n in dir(Thing) if not n.startswith("__")], "own" in dir(t), "own" in dir(Thing), [n for n in dir(documented) if n in ("__name__", "__doc__", "__call__", "__code__")])


def scopes(a):
    b = 2

    def inner(c):
        d = a
        return sorted(locals())

    comp = [sorted(locals()) for _ in range(1)]
    return sorted(locals()), inner(3), len(comp)


print(scopes(1))


def dirs():
    x = y = 0
    return dir()


print(dirs(), "documented" in dir(), "print" in dir(), "print" in dir(__builtins__))
import math

print([n for n in dir(math) if n.startswith("is")], math.__name__, math.sqrt.__name__, "pi" in vars(math))
print(vars(t), vars(Thing)["x"], t.__dict__ is vars(t), globals()["t"] is t, globals() is globals(), locals() is globals())
exec("new_global = 5", globals())
print(new_global, eval("new_global + 1"), sorted(k for k in vars(Thing) if not k.startswith("__")))
