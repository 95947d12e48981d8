# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a class is said in order; what makers and fillers of instances are given."""

import warnings


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


for bases in ((int, int), (object, int), (int,), (object, object), (), (bytes, object), (int, str)):
    for slots in ('1a', 5, ('a',), (), ('__dict__',), ('__weakref__',), ['b', 3], None):
        namespace = {} if slots is None else {'__slots__': slots}
        show(lambda: type('T', bases, namespace).__slots__ if namespace else type('T', bases, {}).__bases__)


class Number(int):
    pass


show(lambda: type('T', (Number,), {'__slots__': 'a'}))
show(lambda: type('T\0', (), {}))
show(lambda: type('T\0', (), 0))
show(lambda: type('T\0', [], {}))


class Making(list):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, *args)


class Plain(list):
    pass


class Filling(list):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)


class MakingSet(set):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)


for kind in (Making, Plain, Filling, MakingSet, list, set):
    show(lambda: kind(a=1))
    show(lambda: kind([1, 2], a=1))
    show(lambda: kind([1, 2]))
    show(lambda: kind(1, 2))


class Returning:
    def __init__(self):
        return 5


class Yielding:
    def __init__(self):
        yield 5


show(Returning)
show(Yielding)
try:
    type('T', (), {'__init__': lambda self: 'text'})()
except TypeError as error:
    print(error, error.__traceback__.tb_next)

with warnings.catch_warnings(record=True) as found:
    warnings.simplefilter('always')
    for source in ("('a', 1)[-1][:2]", "'ab'[0]()", "b'ab'[1][0]", "('a', (1, 2))[1][0].x", "(1, 2)[0] is 1",
                   "'ab'['x'][0]", "(1,)[5][0]", "'é😀'[1]['k']"):
        found.clear()
        compile(source, 'a.py', 'eval')
        print(source, [str(each.message) for each in found])
