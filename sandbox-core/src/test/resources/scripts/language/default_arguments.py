# SPDX-License-Identifier: Apache-2.0
# Defaults are evaluated once, at definition.
def append_to(item, target=[]):
    target.append(item)
    return target


print(append_to(1), append_to(2), append_to(3, []), append_to(4))
n = 1


def show(value=n):
    return value


n = 2
print(show(), n)
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
late = [lambda: i for i in range(3)]
print([f() for f in late])
print(append_to.__defaults__, show.__defaults__, show.__kwdefaults__)


def noisy():
    print("default evaluated")
    return "d"


def uses(a=noisy(), *, b=noisy()):
    return a, b


print(uses(), uses(1), uses(b=2), uses.__kwdefaults__)
uses.__defaults__ = ("patched",)
uses.__kwdefaults__ = {"b": "also"}
print(uses())
sentinel = object()


def optional(x=sentinel):
    return "missing" if x is sentinel else x


print(optional(), optional(None))


class Holder:
    base = 10

    def method(self, value=base * 2):
        return value


print(Holder().method(), Holder().method(1))
