# SPDX-License-Identifier: Apache-2.0
# Attributes and slots that come in thousands of orders.
import random

SLOTS = ["a%d" % i for i in range(8)]


class Bag:
    __slots__ = SLOTS


class Free:
    pass


class Both(Bag):
    pass


class Items(list):
    __slots__ = SLOTS


def fill(made, names, value):
    for name in names:
        setattr(made, name, value)
    assert all(getattr(made, name) == value for name in names), names
    assert not any(hasattr(made, name) for name in SLOTS if name not in names), names
    delattr(made, names[0])
    assert not hasattr(made, names[0])
    setattr(made, names[0], -value)
    return getattr(made, names[0])


chance = random.Random(5)
total = 0
for i in range(1, 2001):
    names = chance.sample(SLOTS, chance.randrange(1, 9))
    total += fill(Bag(), names, i) + fill(Items([i]), names, i)
    total += fill(Both(), names + ["free%d" % (i % 7)], i)
    free = Free()
    total += fill(free, names, i)
    assert list(vars(free)) == names[1:] + names[:1], (names, vars(free))
print(total)
