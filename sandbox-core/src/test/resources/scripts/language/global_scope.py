# SPDX-License-Identifier: Apache-2.0
# Scopes: builtins, shadowing, class scope, exec-free rules.
x = "global"


def read():
    return x


def shadow():
    x = "local"
    return x, read()


print(shadow())


def write():
    global x
    x = "written"


write()
print(x)
len = lambda value: "my len"
print(len([1]))
del len
print(len([1]))


class Scope:
    x = "class"
    y = x + " body"

    def method(self):
        return x

    z = [x for _ in range(2)]
    first = [i for i in x]


print(Scope.y, Scope().method(), Scope.z, Scope.first[:2])


def outer():
    x = "enclosing"

    class Inner:
        y = x

        def get(self):
            return x

    return Inner.y, Inner().get()


print(outer())


def parameters(x, y=x):
    return x, y


print(parameters(1))
i = "before"
for i in range(3):
    pass
print(i)


def conditional(flag):
    if flag:
        value = 1
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


print(conditional(True), conditional(False))


class Nested:
    class Deep:
        value = 5

    value = Deep.value + 1


print(Nested.value, Nested.Deep.value, Nested.Deep.__qualname__, outer.__qualname__)


def names():
    a = 1
    b = 2
    return sorted(locals())


print(names(), "x" in globals(), globals()["x"])


class Mangled:
    __secret = 1

    def get(self):
        return self.__secret


print(Mangled().get(), Mangled._Mangled__secret, hasattr(Mangled, "__secret"))
