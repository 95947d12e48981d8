# SPDX-License-Identifier: Apache-2.0
# __int__, __float__, __index__, __str__, __repr__, __format__, __bytes__, __round__ and so on.
import math


class Amount:
    def __init__(self, cents):
        self.cents = cents

    def __int__(self):
        return self.cents // 100

    def __float__(self):
        return self.cents / 100

    def __str__(self):
        return f"{self.cents / 100:.2f} EUR"

    def __repr__(self):
        return f"Amount({self.cents})"

    def __format__(self, spec):
        return f"<{spec or 'plain'}:{self.cents}>"

    def __bytes__(self):
        return b"cents"

    def __round__(self, n=None):
        return ("round", n)

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __complex__(self):
        return complex(self.cents, 1)


a = Amount(1234)
print(int(a), float(a), str(a), repr(a), a, [a], {a.cents: a})
print(f"{a}", f"{a:wide}", f"{a!r}", f"{a!s:>12}", format(a, "x"), "{:y}".format(a), "%s %r" % (a, a))
print(bytes(a), round(a), round(a, 2), math.floor(a), math.ceil(a), math.trunc(a), complex(a))


class Index:
    def __index__(self):
        return 3


i = Index()
print([0, 1, 2, 3, 4][i], hex(i), range(i), "ab" * 2, [1] * i, bin(i), int(i), float(i), list(range(10))[i:])


class OnlyRepr:
    def __repr__(self):
        return "only repr"


print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}")


class Bad:
    def __str__(self):
        return 5

    def __int__(self):
        return "x"

    def __index__(self):
        return 1.5

    def __len__(self):
        return "long"

    def __hash__(self):
        return "h"


for f in [str, int, lambda x: [1][x], len, hash, float]:
    try:
        print(f(Bad()))
    except TypeError as error:
        print(error)
try:
    format(OnlyRepr(), ">10")
except TypeError as error:
    print(error)
