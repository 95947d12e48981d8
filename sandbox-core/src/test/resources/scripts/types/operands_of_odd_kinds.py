# Operands and arguments of unusual kinds: huge exponents, views beside texts, repeats in place.
import copy
import math
import operator
import pickle


def show(*actions):
    for action in actions:
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)


big = 2**70
for base in (-1, 0, 1, True, False):
    print(base, base**big, base**(big + 1), pow(base, big), (big).__rpow__(base),
          base.__pow__(big + 1), pow(base, big, 7), pow(base, 2**31), pow(base, 2**63 + 1))
print((-1)**-big, 1.0**big, (-1)**(-big - 1))
print(math.degrees(1e308), math.degrees(-1e308), math.radians(1e308), math.degrees(True))
show(lambda: 2**big if False else 'left out', lambda: (-2)**3, lambda: (-2)**64, lambda: (-2)**65)

keys, items = {1: 2, 3: 4}.keys(), {1: 2}.items()
show(lambda: 'ab' & keys, lambda: '' & keys, lambda: [1, 5] & keys, lambda: keys & [3, 3],
     lambda: [(1, 2), 7] & items, lambda: 'a' & items, lambda: 5 & keys,
     lambda: keys.__rand__('x'), lambda: b'\x01' & keys)


class Number(int):
    pass


for left in ({1: 2}, {1}, frozenset(), range(3), keys, items, memoryview(b'a'), object(), 5.5, None,
             print, slice(1)):
    show(lambda: operator.imul(left, 'a') if left is not print else 'left out')

show(lambda: 'abc'.translate({1}), lambda: 'abc'.translate(5), lambda: ''.translate({1}),
     lambda: 'abc'.translate(range(3)), lambda: 'abc'.translate(print),
     lambda: memoryview(Number(5)), lambda: memoryview('a'))


class Bytes(bytearray):
    pass


data = bytearray(b'a')
show(lambda: data.extend(''), lambda: data.extend('a'), lambda: data)
own = Bytes(b'xyz')
own.name = ['n']
for other in [copy.copy(own), copy.deepcopy(own)] + [pickle.loads(pickle.dumps(own, p))
                                                     for p in range(6)]:
    print(type(other).__name__, other, other.name, other.name is own.name)
print(own.__reduce__(), own.__reduce_ex__(4), Bytes().__reduce_ex__(2))
print(bytearray().__reduce__(), bytearray().__reduce_ex__(3), bytearray(b'a').__reduce_ex__(2))
print([pickle.loads(pickle.dumps(bytearray(text), p)) for text in (b'', b'\xff') for p in range(6)])
