# SPDX-License-Identifier: Apache-2.0
# Objects whose layouts do not fit: bases, changes of class, doc of properties, lengths of sequences.
import functools
import pickle
import weakref
from collections import OrderedDict


def tried(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


print(tried(type, 'A', (ExceptionGroup, OSError), {}), tried(type, 'A', (KeyError, IndexError), {}))
print(tried(type, 'A', (ImportError, SyntaxError), {}), tried(type, 'A', (OSError, ValueError), {}))


class S1: __slots__ = ('a',)
class S2: __slots__ = ('b',)
class S3: __slots__ = ('a',)


one = S1()
print(tried(setattr, one, '__class__', S2), tried(setattr, one, '__class__', S3), type(one).__name__)


class Documented(property):
    "of the class"


def getter(self): "of the getter"


print(Documented(lambda self: 1).__doc__, Documented(getter).__doc__, Documented(getter, doc='given').__doc__)


class Items:
    def __getitem__(self, index):
        if index > 2: raise IndexError
        return index


class Sized(Items):
    def __len__(self): return 3


print(tried(reversed, Items()), list(reversed(Sized())), iter(Sized()).__length_hint__())
for value in (3, (), [], '', b'', 1.5, None, {}, object(), Exception(), iter([]), zip(), property(),
              type('I', (int,), {})(), type('T', (tuple,), {})()):
    print(tried(weakref.ref, value))
print(tried(bytearray, [256]), tried(bytes, [256]))
part = functools.partial(int, base=2)
print(tried(setattr, part, 'func', 3), part.__reduce__(), pickle.loads(pickle.dumps(part))('11'))
part.__setstate__((int, ('7',), {}, {'note': 2}))
print(part(), part.note, tried(part.__setstate__, 3))
ordered = OrderedDict(a=1)
ordered['self'] = ordered
print(ordered)
