# SPDX-License-Identifier: Apache-2.0
# What iterators give after a step out of which an exception came.
import functools
import itertools as it
import operator


class Boom:
    """Raises at one of its calls."""

    def __init__(s, f, at): s.f, s.n, s.at = f, 0, at
    def __call__(s, *a):
        s.n += 1
        if s.n == s.at: raise ValueError(s.n)
        return s.f(*a)


class Src:
    def __init__(s, at): s.n = 0; s.at = at
    def __iter__(s): return s
    def __next__(s):
        s.n += 1
        if s.n == s.at: raise KeyError(s.n)
        if s.n > 8: raise StopIteration
        return s.n


class LateIter:
    def __init__(s): s.n = 0
    def __iter__(s):
        s.n += 1
        if s.n == 1: raise OSError('first')
        return iter([1, 2, 3])


class BadBool:
    def __init__(s): s.n = 0
    def __bool__(s):
        s.n += 1
        if s.n == 2: raise ArithmeticError('bool')
        return s.n % 2 == 0


def show(name, m):
    out = []
    for i in range(12):
        try: out.append(repr(next(m)).split(' object')[0])
        except BaseException as e: out.append(type(e).__name__)
    print(name, *out)


add = operator.add
for at in (1, 2, 3):
    for name, m in (
        ('accumulate', it.accumulate([1, 2, 3, 4], Boom(add, at))),
        ('accumulate initial', it.accumulate([1, 2, 3, 4], Boom(add, at), initial=9)),
        ('groupby', it.groupby([1, 1, 2, 2, 3], Boom(lambda x: x, at))),
        ('filterfalse', it.filterfalse(Boom(lambda x: x % 2, at), range(5))),
        ('filter', filter(Boom(lambda x: x % 2, at), range(5))),
        ('takewhile', it.takewhile(Boom(lambda x: x < 3, at), range(5))),
        ('dropwhile', it.dropwhile(Boom(lambda x: x < 2, at), range(5))),
        ('starmap', it.starmap(Boom(add, at), zip(range(5), range(5)))),
        ('map', map(Boom(lambda x: x, at), range(5))),
        ('map2', map(Boom(add, at), range(5), Src(3))),
        ('zip', zip(Src(at), range(5))),
        ('zip second', zip(range(6), Src(at))),
        ('zip strict', zip(range(9), Src(at), strict=True)),
        ('zip_longest', it.zip_longest(range(5), Src(at))),
        ('zip_longest b', it.zip_longest(Src(at), range(5))),
        ('chain', it.chain([0], Src(at), [5])),
        ('chain late', it.chain([0], LateIter(), LateIter())),
        ('from_iterable', it.chain.from_iterable(map(Boom(lambda x: [x], at), range(4)))),
        ('from src', it.chain.from_iterable([Src(at), [3]])),
        ('islice', it.islice(Src(at), 1, 6)),
        ('islice step', it.islice(Src(at), 0, 9, 2)),
        ('cycle', it.cycle(Src(at))),
        ('compress', it.compress(Src(at), it.repeat(1))),
        ('compress sel', it.compress(range(9), Src(at))),
        ('compress bool', it.compress(range(6), [BadBool() for i in range(6)])),
        ('compress bool1', it.compress(range(6), [BadBool()] * 6)),
        ('pairwise', it.pairwise(Src(at))),
        ('batched', it.batched(Src(at), 2)),
        ('enumerate', enumerate(Src(at))),
        ('tee', it.tee(Src(at))[0]), ('filter none', filter(None, [BadBool()] * 6)),
        ('filter bool', filter(lambda x: x, [BadBool()] * 6)),
        ('takewhile bool', it.takewhile(lambda x: x, [BadBool()] * 6)),
        ('dropwhile bool', it.dropwhile(lambda x: x, [BadBool()] * 6)),
        ('filterfalse none', it.filterfalse(None, [BadBool()] * 6)),
        ('groupby src', it.groupby(Src(at))),
        ('accumulate src', it.accumulate(Src(at))),
        ('starmap src', it.starmap(add, map(Boom(lambda x: (x, x), at), range(5)))),
        ('starmap odd', it.starmap(add, [(1, 2), 5, (1,), (3, 4)])),
        ('starmap late', it.starmap(add, [LateIter(), (1, 2)])),
        ('accumulate odd', it.accumulate([1, 'a', 2, 'b', 3])),
        ('reduce-map', map(functools.partial(functools.reduce, Boom(add, at)), [[1, 2], [3, 4], [5, 6, 7], [8, 9, 1]])),
        ('sum map', map(sum, [[1], ['a'], [2]])),
        ('map of map', map(str, map(Boom(lambda x: x, at), range(4)))),
        ('enumerate map', enumerate(map(Boom(lambda x: x, at), range(4)))),
        ('zip map', zip(map(Boom(lambda x: x, at), range(4)), range(9))),
    ):
        show(f'{name} {at}', m)
    a, b = it.tee(map(Boom(lambda x: x, at), range(5)))
    show('tee a', a); show('tee b', b)
