# SPDX-License-Identifier: Apache-2.0
# __eq__, __lt__ and the others; hashing; total ordering by hand.
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __le__(self, other):
        return self.parts <= other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a == c, a != b, a < b, b > a, a <= c, b >= a, a == "1.2", a != "1.2")
print(sorted([b, a, Version("0.9")]), max(a, b), len({a, b, c}), {a: 1}[c])


class OnlyEq:
    def __eq__(self, other):
        return True


print(OnlyEq() == 5, 5 == OnlyEq(), OnlyEq() != 5, OnlyEq.__hash__)
try:
    hash(OnlyEq())
except TypeError as error:
    print(error)
try:
    OnlyEq() < OnlyEq()
except TypeError as error:
    print(error)


class Weird:
    def __eq__(self, other):
        return "equal?"

    def __lt__(self, other):
        return [1]

    def __ne__(self, other):
        return 0


print(Weird() == 1, Weird() < 2, 2 > Weird(), Weird() != 3)
print([Weird()] == [5], Weird() in [1, 2], [1, 2].count(Weird()))


class Base:
    def __eq__(self, o):
        print("Base eq")
        return NotImplemented


class Derived(Base):
    def __eq__(self, o):
        print("Derived eq")
        return NotImplemented


print(Base() == Derived())
print(Base() == 3)
