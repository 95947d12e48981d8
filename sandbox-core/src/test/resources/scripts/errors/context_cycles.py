# SPDX-License-Identifier: Apache-2.0
# Contexts set by hand, cycles, deep chains and suppressed contexts in printed form.
import traceback


def text(error):
    return "".join(traceback.format_exception(error))


a, b = ValueError("a"), TypeError("b")
a.__context__ = b
b.__context__ = a
print(text(a))
c = KeyError("c")
c.__cause__ = a
print(text(c))
c.__suppress_context__ = True
d = RuntimeError("d")
d.__context__ = OSError("ctx")
print(text(d))
d.__suppress_context__ = True
print(text(d))
d.__cause__ = None
print(text(d), d.__suppress_context__)
print(text(ValueError()), text(ValueError("multi\nline")), text(ValueError(1, 2)), text(KeyError("quoted")), text(StopIteration(5)))


class NoStr(Exception):
    def __str__(self):
        raise RuntimeError("cannot")


print(text(NoStr()))


class Outer:
    class InnerError(Exception):
        pass


print(text(Outer.InnerError("nested")))


def local():
    class LocalError(ValueError):
        pass

    return LocalError("local")


print(text(local()))


def loop(n):
    try:
        raise ValueError(n)
    except ValueError as error:
        if n:
            loop(n - 1)
        raise


try:
    loop(2)
except ValueError:
    print(traceback.format_exc())
