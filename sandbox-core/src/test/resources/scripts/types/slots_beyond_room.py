"""Slots of classes with more of them than shapes of instances are kept for."""


class Wide:
    __slots__ = ['a%d' % i for i in range(700)]


class Narrow(Wide):
    __slots__ = ['b']


class Open(Wide):
    pass


def values(one):
    return {name: getattr(one, name) for name in Wide.__slots__ if hasattr(one, name)}


full = Wide()
for i, name in enumerate(Wide.__slots__):
    setattr(full, name, i)
print(sum(values(full).values()), full.a0, full.a350, full.a699)

# ---- the same instruction again and again, on instances without a value
many = []
for i in range(5):
    one = Wide()
    one.a699 = i
    many.append(one)
print([values(one) for one in many])

# ---- in other orders, values set twice, deleted and set again
odd = []
for i in range(5):
    one = Wide()
    for name in reversed(Wide.__slots__[i::90]):
        setattr(one, name, name)
    one.a0 = i
    del one.a0
    odd.append(one)
print([sorted(values(one), key=lambda name: int(name[1:]))[:3] for one in odd])
print(hasattr(odd[0], 'a0'), odd[1].a1, odd[4].a4)

# ---- classes below
for kind in (Narrow, Open):
    below = kind()
    below.b = 'own'
    for name in Wide.__slots__[600:]:
        setattr(below, name, name)
    below.b = 'mine'
    print(below.b, len(values(below)), below.a600, hasattr(below, 'a1'))
print(below.__dict__)

# ---- slots of another class, by their descriptors
taken = [vars(Wide)[name] for name in Wide.__slots__]
one = Wide()
for i, slot in enumerate(taken[500:520]):
    slot.__set__(one, i)
print(values(one))
try:
    taken[0].__set__(object(), 1)
except TypeError as error:
    print(error)
