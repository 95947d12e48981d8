# SPDX-License-Identifier: Apache-2.0
# Context managers: protocol, suppression, several items.
class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value, traceback is not None)
        return self.suppress


with Manager("a") as a:
    print("inside", a)
with Manager("a") as x, Manager("b") as y:
    print(x, y)
with (
    Manager("p") as p,
    Manager("q"),
):
    print(p)
with Manager("quiet", suppress=True):
    raise ValueError("swallowed")
print("after")
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("through")
except KeyError as error:
    print("caught", error)


def returns():
    with Manager("r"):
        return "value"


print(returns())
for i in range(3):
    with Manager(f"loop{i}"):
        if i == 0:
            continue
        break


class Failing:
    def __enter__(self):
        raise RuntimeError("enter failed")

    def __exit__(self, *args):
        print("never")


try:
    with Manager("first"), Failing():
        print("never")
except RuntimeError as error:
    print(error)


class ExitRaises:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise TypeError("from exit")


try:
    with ExitRaises():
        raise ValueError("body")
except TypeError as error:
    print(error, repr(error.__context__))
box = {}
with Manager("xy") as (c, d), Manager("z") as box["k"]:
    print(c, d, box)
for bad in [5, "text"]:
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)


class NoExit:
    def __enter__(self):
        pass


try:
    with NoExit():
        pass
except TypeError as error:
    print(error)
