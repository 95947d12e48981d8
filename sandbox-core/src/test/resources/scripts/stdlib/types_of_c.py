# SPDX-License-Identifier: Apache-2.0
"""Objects of the library that have classes of their own: fields, reversers, caches, proxies."""

import collections
import copy
import functools
import pickle
import types
import typing


def show(make):
    try:
        value = make()
        print(type(value).__name__, str(value).split(' at 0x')[0])
    except Exception as error:
        print(type(error).__name__, error)


Point = collections.namedtuple('Point', 'x y', defaults=[1])


class Typed(typing.NamedTuple):
    """With types."""

    name: str
    size: int = 3


for field in (Point.x, Point.y, Typed.name, Typed.size):
    print(repr(field), field.__doc__, type(field), isinstance(field, property))
point = Point(5)
show(lambda: setattr(point, 'x', 1))
show(lambda: delattr(point, 'y'))
show(lambda: Point.x.__get__(point))
show(lambda: Point.y.__get__(point, Point))
show(lambda: Point.y.__get__(None, Point))
show(lambda: Point.y.__get__(5))
show(lambda: Point.x.__set__(point, 1))
show(lambda: Point.x.__delete__(point))
show(lambda: Point.x.__reduce__())
show(lambda: Point.x.fget)
Point.x.__doc__ = 'the first'
print(repr(Point.x), Point.x.__doc__)
show(lambda: type(Point.x)(1, 'made').__get__(point))
show(lambda: pickle.loads(pickle.dumps(Typed.size)))
show(lambda: copy.deepcopy({'f': Point.y}))

ordered = collections.OrderedDict(a=1, b=2, c=3)
for make in (lambda: reversed(ordered), lambda: ordered.__reversed__(), lambda: reversed(ordered.keys()),
             lambda: reversed(ordered.values()), lambda: reversed(ordered.items())):
    iterator = make()
    print(type(iterator), next(iterator), list(iterator))
print(reversed(ordered).__iter__().__next__(), type(reversed({})).__name__)


@functools.lru_cache(maxsize=2)
def square(n):
    """Squares."""
    return n * n


class Owner:
    @functools.cache
    def method(self, n):
        return n + 1

    @staticmethod
    @functools.lru_cache
    def plain(n):
        return -n


print(square(3), square(3), square.cache_info())
print(type(square), repr(square).split(' at 0x')[0], square.__name__, square.__doc__)
print(square.__wrapped__(4), square.__module__, callable(square))
owner = Owner()
print(owner.method(1), owner.method(1), Owner.method.cache_info(), Owner.plain(3))
print(type(owner.method).__name__, type(Owner.method).__name__)
print(copy.copy(square) is square, copy.deepcopy([square])[0] is square)
print(pickle.loads(pickle.dumps(square)) is square)
square.note = 5
print(square.note, vars(square)['note'])
show(lambda: square([]))
show(lambda: functools.lru_cache(len))
show(lambda: functools.lru_cache(maxsize=None)(lambda: 1))

for mapping in ({'a': 1}, 'abc', b'ab', range(3), memoryview(b'ab'), collections.ChainMap({'a': 1}, {'b': 2}),
                collections.UserDict(a=1), ordered, types.MappingProxyType({'a': 1})):
    proxy = types.MappingProxyType(mapping)
    show(lambda: proxy)
    show(lambda: len(proxy))
    show(lambda: list(proxy))
    show(lambda: proxy['a'])
    show(lambda: 'a' in proxy)
    show(lambda: proxy.get('b', 'none'))
    show(lambda: sorted(proxy.items()))
    show(lambda: list(reversed(proxy)))
    if not hasattr(mapping, 'keys'):
        continue
    show(lambda: proxy == mapping)
    show(lambda: proxy != mapping)
    show(lambda: proxy | {'z': 0})
    show(lambda: {'z': 0} | proxy)
    show(lambda: proxy < mapping)
    show(lambda: {**proxy})
for wrong in ([1], (1,), 5, None, {1}, iter('a'), object()):
    show(lambda: types.MappingProxyType(wrong))


class Shouting(dict):
    def __getitem__(self, key):
        return super().__getitem__(key).upper()

    def __missing__(self, key):
        return 'missing ' + key

    def __len__(self):
        return 7


proxy = types.MappingProxyType(Shouting(a='x'))
show(lambda: (proxy['a'], proxy['q'], len(proxy), proxy.get('a'), proxy))
