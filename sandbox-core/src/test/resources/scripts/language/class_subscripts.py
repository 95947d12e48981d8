# SPDX-License-Identifier: Apache-2.0
# Subscripts of classes whose metaclass finds attributes in its own way.


class Upper(type):
    def __getattr__(cls, name):
        return name.upper()


class Maker(type):
    def __getattr__(cls, name):
        if name == "__class_getitem__":
            return lambda item: ("made", item)
        raise AttributeError(name)


class Refusing(type):
    def __getattr__(cls, name):
        raise AttributeError(name)


class Watching(type):
    def __getattribute__(cls, name):
        print("asked for", name)
        return super().__getattribute__(name)


def show(make):
    try:
        print(make())
    except TypeError as error:
        print(error, repr(error.__context__))


class A(metaclass=Upper): pass
class B(metaclass=Maker): pass
class C(metaclass=Refusing): pass
class D(metaclass=Watching):
    def __class_getitem__(cls, item):
        return cls, item
class E:
    __class_getitem__ = None
class F(A):
    def __class_getitem__(cls, item):
        return item


show(lambda: A[3])
show(lambda: B[3])
show(lambda: C[3])
show(lambda: D[1:2])
show(lambda: E[3])
show(lambda: F[1, 2])
