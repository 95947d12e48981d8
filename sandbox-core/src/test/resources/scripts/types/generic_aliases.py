# SPDX-License-Identifier: Apache-2.0
# Classes with type arguments, unions, and hooks of isinstance.
def f(a: list[int], b: dict[str, int]={}) -> tuple[int, ...]:
    return a
print(f.__annotations__)
print(list[int], dict[str, list[int]], tuple[int, ...], list[int]((1, 2)), list[int] == list[int], list[int].__origin__, list[int].__args__, type(list[int]).__name__)
x: list[int | None] = []
def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
show(isinstance, [], list[int])
print(isinstance(5, int | str), isinstance(None, int | None), int | str, issubclass(int, int | str))
class Meta(type):

    def __instancecheck__(cls, o):
        return o == 42

    def __subclasscheck__(cls, s):
        return s is int
class A(metaclass=Meta):
    pass
print(isinstance(42, A), isinstance(43, A), isinstance(A(), A), issubclass(int, A), issubclass(str, A), isinstance(42, (str, A)))
show(issubclass, 5, int)
show(issubclass, int, 5)
class B:
    pass
class C(B):
    pass
print(isinstance(C(), B), issubclass(C, B), issubclass(C, (int, B)), isinstance(C, type), isinstance(B(), C))
