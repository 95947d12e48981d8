# SPDX-License-Identifier: Apache-2.0
# Private names in classes.
class A:
    __x = 1

    def __init__(self):
        self.__y = 2
        self.__z__ = 3
        self._single = 4

    def __private(self):
        return "A private"

    def call(self):
        return self.__private(), self.__x, self.__y

    def local(self):
        __v = 5
        return __v, sorted(locals())

    def param(self, __p=6):
        return __p


class B(A):
    __x = 10

    def __private(self):
        return "B private"

    def both(self):
        return self.__private(), self._A__private(), self.__x


b = B()
print(b.call(), b.both(), sorted(vars(b)), b.local(), b.param(), b.param(_A__p=7))
print(sorted(n for n in dir(b) if "_A" in n or "_B" in n))
try:
    b.__y
except AttributeError as error:
    print(error)
print(b._A__y, getattr(b, "_A__y"), hasattr(b, "__y"))


class _Under:
    __v = 1

    def get(self):
        return self.__v, _Under.__v


print(_Under().get(), _Under._Under__v)


class Outer:
    __n = "outer"

    class Inner:
        __n = "inner"

        def get(self):
            return self.__n

    def get(self):
        return self.__n, Outer.Inner().get()


print(Outer().get(), [n for n in vars(Outer.Inner) if "__n" in n])


class G:
    def run(self):
        global __mangled
        __mangled = "global"
        return "_G__mangled" in globals()


print(G().run(), _G__mangled)
