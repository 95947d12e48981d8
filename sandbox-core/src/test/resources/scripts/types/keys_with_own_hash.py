# Keys, items and parts whose hashes and truth are the program's.
from collections import OrderedDict


class Key:
    def __init__(self, value, owner=None):
        self.value = value
        self.owner = owner

    def __hash__(self):
        if self.owner is not None:
            self.owner.clear()
        return hash(self.value)

    def __eq__(self, other):
        return self.value == getattr(other, 'value', other)

    def __repr__(self):
        return f'Key({self.value})'


class Failing:
    def __hash__(self):
        raise KeyError('no hash')


keys = {Key(1), Key(2)}
print(keys.discard(Key(2)), keys.discard(Key(3)), keys)
print(keys.discard(Key(1, keys)), keys)
try:
    keys.discard(Failing())
except KeyError as error:
    print('KeyError', error)
try:
    keys.remove(Key(5))
except KeyError as error:
    print('KeyError', error)


class Once:
    """Unequal from the second comparison on."""
    asked = 0

    def __hash__(self):
        return 7

    def __eq__(self, other):
        self.asked += 1
        return self.asked == 1


once = {Once()}
print(once.discard(Once()), once.discard(Once()), len(once))

print(hash(slice(Key(1), Key(4), None)) == hash(slice(1, 4)))
print(hash(slice(Key('a'), None, Key(2))) == hash(slice('a', None, 2)))
print(hash((Key(1), Key(4), None)) == hash((1, 4, None)))
print(hash((Key('a'), 'text', (1, 2), 2.5)) == hash(('a', 'text', (1, 2), 2.5)))
print({('a', 'b', -1): 1}[Key('a'), Key('b'), Key(-1)])


class Emptying:
    def __init__(self, target):
        self.target = target

    def __bool__(self):
        self.target.clear()
        return True


ordered = OrderedDict(a=1, b=2)
try:
    ordered.popitem(last=Emptying(ordered))
except KeyError as error:
    print('KeyError', error)
ordered.update(c=3, d=4)
print(ordered.popitem(last=False), ordered.popitem(), ordered)
try:
    ordered.popitem()
except KeyError as error:
    print('KeyError', error)
