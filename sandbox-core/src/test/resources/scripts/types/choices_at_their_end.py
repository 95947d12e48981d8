# What choices of itertools that have ended, or never began, are copied and pickled by.
import copy
import copyreg
import itertools

for it in [itertools.permutations([1, 2]), itertools.permutations([1], 2),
           itertools.combinations([1, 2, 3], 2), itertools.combinations([1], 2),
           itertools.combinations_with_replacement([1, 2], 2),
           itertools.combinations_with_replacement([], 2), itertools.product([1, 2], [3]),
           itertools.product([], [3]), itertools.permutations([], 0)]:
    print(it.__reduce__(), list(it), it.__reduce__(), next(it, 'end'), it.__reduce__())

part = itertools.islice([1, 2, 3], 3)
part.__setstate__(1)
print(list(part))


class Plain:
    __slots__ = ('a', '__b', '__dict__')


class Further(Plain):
    __slots__ = 'c'


print(copyreg._slotnames(Further), copyreg._slotnames(Plain), copyreg._slotnames(int))
print(Further.__slotnames__)


class Names:
    pass


names = Names()
names.x = 1
print(copyreg._reduce_ex(names, 1)[2], copyreg._reduce_ex([], 1) if False else '')
for action in [lambda: type.__reduce__(int), lambda: object.__reduce__(int),
               lambda: object.__reduce_ex__(int, 2), lambda: copyreg._reduce_ex(Further(), 1),
               lambda: (copy.copy(int), copy.deepcopy(Plain))]:
    try:
        print(action())
    except TypeError as error:
        print(error)
