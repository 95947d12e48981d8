# SPDX-License-Identifier: Apache-2.0
# Inheritance, overriding, super, method resolution order.
class Animal:
    def __init__(self, name):
        self.name = name

    def sound(self):
        return "..."

    def speak(self):
        return f"{self.name} says {self.sound()}"


class Dog(Animal):
    def sound(self):
        return "woof"


class Puppy(Dog):
    def __init__(self, name, age):
        super().__init__(name + " jr")
        self.age = age

    def sound(self):
        return super().sound() + "!"


print(Animal("it").speak(), Dog("rex").speak(), Puppy("rex", 1).speak())


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [c.__name__ for c in D.__mro__], [c.__name__ for c in D.mro()])
print(issubclass(D, A), isinstance(D(), B), D.__base__.__name__, D.__bases__ == (B, C))
print(super(B, D()).who(), super(C, D()).who())
try:
    class Bad(A, B):
        pass
except TypeError as error:
    print(error)
try:
    class Twice(A, A):
        pass
except TypeError as error:
    print(error)
try:
    class FromInt(5):
        pass
except TypeError as error:
    print(error)
try:
    class NoBool(bool):
        pass
except TypeError as error:
    print(error)


class Stack(list):
    def push(self, x):
        self.append(x)
        return self

    def __repr__(self):
        return "Stack" + super().__repr__()


s = Stack([1]).push(2).push(3)
print(s, len(s), s == [1, 2, 3], s[0], isinstance(s, list), s + [4])


class Money(int):
    def __add__(self, other):
        return Money(int(self) + int(other))

    def __str__(self):
        return f"${int(self)}"


print(Money(3) + 4, Money(3) * 2, f"{Money(5)}", repr(Money(5)))


class Upper(str):
    def __new__(cls, value):
        return super().__new__(cls, value.upper())


print(Upper("abc"), Upper("abc") == "ABC", type(Upper("a") + "b").__name__)


class Defaults(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


d = Defaults(a=1)
print(d["a"], d["bb"], d, d.get("zz"))
