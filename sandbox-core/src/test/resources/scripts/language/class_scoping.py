# SPDX-License-Identifier: Apache-2.0
# Names in class bodies: comprehensions, nested classes, nonlocal, del, __class__.
x = "module"


class A:
    x = "class"
    before = x
    in_lambda = lambda self: x
    in_list = [x for _ in "a"]
    first_iter = [c for c in x]

    def method(self):
        return x, self.x, __class__.__name__

    del before

    class Inner:
        seen = x

        def up(self):
            return A.x

    for i in range(3):
        pass
    if i == 2:
        conditional = "yes"
    try:
        undefined
    except NameError:
        caught = True


print(A().in_lambda(), A.in_list, A.first_iter, A().method(), A.Inner.seen, A.Inner().up(), A.i, A.conditional, A.caught, hasattr(A, "before"))


def factory(name):
    count = 0

    class Made:
        label = name

        def bump(self):
            nonlocal count
            count += 1
            return count

        def given(self):
            return name

    Made.__name__ = name.title()
    return Made


M, N = factory("first"), factory("second")
print(M().bump(), M().bump(), N().bump(), M.label, N().given(), M.__name__, M.__qualname__)


class Recursive:
    def make(self):
        return Recursive()

    def __eq__(self, other):
        return type(self) is type(other)


print(Recursive().make() == Recursive(), Recursive.__qualname__, A.Inner.__qualname__)


class Doc:
    """First line.

    Indented.
    """

    def m(self):
        "method"

    attr = 1
    "not a docstring"


print(repr(Doc.__doc__), Doc.m.__doc__, Doc().__doc__ is Doc.__doc__)


class Order:
    print("class body runs once")
    values = []
    values.append(1)
    values += [2]


print(Order.values, Order().values is Order.values)
y = 1


class Global:
    global y
    y = 2

    def f(self):
        global z
        z = 3


Global().f()
print(y, z, hasattr(Global, "y"))
