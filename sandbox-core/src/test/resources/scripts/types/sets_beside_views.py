"""Sets looked up in sets, whatever their size, and operators of sets and views of dicts."""

import random
from collections import OrderedDict


def show(make):
    try:
        result = make()
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(type(result).__name__, result)


class Number:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, Number) and other.n == self.n

    def __repr__(self):
        return f"Number({self.n})"


class Plain(set):
    pass


class Hashed(set):
    def __hash__(self):
        return 7

    def __eq__(self, other):
        return other == 7


large = set(range(6000))
nested = {frozenset({1, 2}), frozenset(range(3)), frozenset(large)}
for made in ({1, 2}, Plain({1, 2}), Hashed({1, 2}), large, large | {-1}, set(), {Number(1)}):
    print(len(made), made in nested, made in {7}, frozenset(nested).__contains__(made))
    nested.discard(made)
    print(len(nested))
nested.add(frozenset({Number(1), 5}))
nested.remove({5, Number(1)})
print(nested)
for missing in ({5}, Plain({4}), Hashed({4}), frozenset({5}), {Number(3)}):
    show(lambda: {1}.remove(missing))
try:
    {1}.remove(large)
except KeyError as error:
    print(error.args[0] is large)
for wrong in (lambda: {1}.add({2}), lambda: {1: 2}.get({2}), lambda: large in {1: 2}, lambda: {{1}: 1}):
    show(wrong)

numbers = {1: 10, Number(3): 30, 7: 70}
for other in ({1, Number(3), 5}, frozenset({5, 7}), [7, Number(3), 2], {Number(3): 1}.keys(), OrderedDict({7: 70})):
    for make in (
        lambda: numbers.keys() & other,
        lambda: numbers.keys() | other,
        lambda: numbers.keys() - other,
        lambda: numbers.keys() ^ other,
        lambda: numbers.keys() ^ iter(other),
        lambda: numbers.keys() | iter(other),
        lambda: numbers.keys() - iter(other),
        lambda: other & numbers.keys(),
        lambda: other ^ numbers.keys(),
        lambda: numbers.items() - other,
        lambda: numbers.values() & other,
    ):
        show(make)
show(lambda: {1: []}.items() & {(1, 2)})
show(lambda: {(1, 2), (3, 4)} & {1: [], 3: 4}.items())
show(lambda: {(1, 2)} | {1: []}.items())
show(lambda: {1: []}.items() - {(1, 2)})
show(lambda: {1: 2}.keys() ^ 5)

# The order of what an operator makes is that of the places its keys have come to.
chance = random.Random(3)
total = 0
for _ in range(60):
    entries = dict.fromkeys(chance.randrange(1000) for _ in range(chance.randrange(1, 60)))
    mixed = {chance.randrange(1000) for _ in range(chance.randrange(1, 60))}
    mixed |= set(list(entries)[: chance.randrange(60)])
    frozen = frozenset(mixed)
    keys = entries.keys()
    for made in (
        mixed & keys, keys & mixed, frozen & keys, keys & frozen, mixed - keys, mixed | keys,
        mixed ^ keys, keys - mixed, keys | mixed, keys ^ mixed, keys & list(mixed), mixed ^ frozen,
    ):
        total = (total * 31 + hash(tuple(made))) % 1000003
    for few in ({1, 2, 3}, [5, 5], frozen, keys):
        changed = set(mixed)
        changed.symmetric_difference_update(few)
        total = (total * 31 + hash(tuple(changed))) % 1000003
print(total)

changed = kept = set(range(50))
changed ^= {3, 99}
changed ^= {Number(1), True, 2.0}
changed.symmetric_difference_update({4: 4, "z": 1})
print(kept is changed, len(kept), 99 in kept, 1 in kept, Number(1) in kept, "z" in kept)
show(lambda: changed.symmetric_difference_update([{}]))
changed ^= changed
print(kept)
