# Values of type statements, bounds and defaults see the names of the class they stand in.
T = "global"


class Shop:
    class Item:
        pass

    type Price = Currency | None
    type Stock = dict[str, Item]
    type Late = T
    type Doubled = [_ for _ in (T, T)]
    T = "class"
    __secret = 5
    type Secret = __secret

    class Currency:
        pass

    def sell[I: Item, C = Currency](self, item: I) -> C:
        pass

    class Shelf[I: Item]:
        type Pair[U] = tuple[I, U, Own]
        Own = "own"

    class Hiding[T]:
        T = 3
        type Seen = T


print(Shop.Price.__value__)
print(Shop.Stock.__value__)
print(Shop.Late.__value__, Shop.Doubled.__value__ == ["class", "class"], Shop.Secret.__value__)
for parameter in Shop.sell.__type_params__:
    print(parameter, parameter.__bound__, parameter.has_default() and parameter.__default__)
print(Shop.Shelf.__type_params__[0].__bound__ is Shop.Item)
print(Shop.Shelf.Pair.__value__)
print(Shop.Hiding.Seen.__value__, Shop.Hiding.T)


def function():
    T = "function"

    class Inner:
        type Before = T
        T = "inner"

    class Plain:
        type Outer = T
        type Nested = lambda: T

    return Inner.Before.__value__, Plain.Outer.__value__, Plain.Nested.__value__()


print(function())


class Lazy:
    type Missing = Nowhere
    x = 1
    type InComprehension = [x for _ in range(2)]
    type InLambda = lambda: x


for compute in (lambda: Lazy.Missing.__value__, lambda: Lazy.InComprehension.__value__,
                lambda: Lazy.InLambda.__value__()):
    try:
        print(compute())
    except NameError as error:
        print(error)
Nowhere = "somewhere"
print(Lazy.Missing.__value__)


class Private[__P]:
    p = __P


print(Private.p is Private.__type_params__[0], Private.p.__name__)

try:
    compile("""
class A[T]:
    def f(self):
        nonlocal T
""", "nonlocal", "exec")
except SyntaxError as error:
    print(error, error.lineno, error.offset)

import copy
import pickle

print([*list[int]], tuple[*tuple[int, str]], (*list[int],)[0].__unpacked__)
starred, = tuple[int]
print(starred == tuple[int], starred == next(iter(tuple[int])))
print(pickle.loads(pickle.dumps(list[int])), list[int].__reduce__())
print(copy.copy(Shop.Late) is Shop.Late, copy.copy(dict[str, int]))
