# SPDX-License-Identifier: Apache-2.0
# Data and non-data descriptors, __set_name__.
class Positive:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name, 0)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


class Order:
    quantity = Positive()
    price = Positive()

    def __init__(self, quantity, price):
        self.quantity, self.price = quantity, price


o = Order(2, 5)
print(o.quantity * o.price, vars(o), type(Order.quantity).__name__)
try:
    o.price = -1
except ValueError as error:
    print(error)


class NonData:
    def __get__(self, instance, owner):
        return "descriptor", instance is None, owner.__name__


class Data(NonData):
    def __set__(self, instance, value):
        print("set ignored", value)


class Owner:
    n = NonData()
    d = Data()


w = Owner()
print(w.n, w.d, Owner.n, Owner.d)
w.n = "instance wins"
w.d = "instance loses"
w.__dict__["d"] = "hidden"
print(w.n, w.d, w.__dict__)
try:
    del w.d
except AttributeError as error:
    print(error)


class Cached:
    def __init__(self, f):
        self.f = f

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        value = instance.__dict__[self.name] = self.f(instance)
        return value


class Report:
    @Cached
    def total(self):
        print("computing")
        return 42


r = Report()
print(r.total, r.total)


class Method:
    def __get__(self, instance, owner):
        return lambda *args: ("called", instance is not None, args)


class Uses:
    run = Method()
    __len__ = lambda self: 7


print(Uses().run(1, 2), Uses.run(3), len(Uses()))
f = lambda self: self
print(f.__get__(5)(), f.__get__(None, int) is f)
