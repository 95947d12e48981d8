# SPDX-License-Identifier: Apache-2.0
# PEP 695: type parameters and the type statement.
def first[T](items: list[T]) -> T:
    return items[0]


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


class Pair[K: str, V: (int, float)](dict):
    pass


type Number = int | float
type Tree[T] = list[Tree[T]] | T

s = Stack[int]()
s.push(4)
print(first([3, 2]), s.pop(), Stack.__name__, Stack.__type_params__, first.__type_params__)
print(Number, Number.__value__, Tree, Tree.__type_params__, Number.__name__)
K, V = Pair.__type_params__
print(K, V, K.__bound__, V.__constraints__, K.__name__)
print(Stack[int], Tree[int])


def both[T, *Ts, **P](f: T) -> T:
    return f


print(both.__type_params__, both(5))


class Base[T]:
    pass


class Derived[T](Base[T]):
    def method[U](self, value: U) -> U:
        return value


print(Derived.__bases__, Derived().method("generic"), [c.__name__ for c in Derived.__mro__])
print(int | None, list[int] | str, list[int], dict[str, list[int]], isinstance(5, int | str))


class Default[T = int]:
    pass


print(Default.__type_params__[0].__default__)
