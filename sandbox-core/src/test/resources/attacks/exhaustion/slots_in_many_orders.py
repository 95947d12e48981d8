# limit duration or limit memory
import itertools
class Bag:
    __slots__ = ['a%d' % i for i in range(40)]
kept = []
for order in itertools.permutations(Bag.__slots__):
    bag = Bag()
    for name in reversed(order):
        setattr(bag, name, 1)
    kept.append(bag)
