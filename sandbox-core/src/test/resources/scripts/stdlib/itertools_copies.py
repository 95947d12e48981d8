# SPDX-License-Identifier: Apache-2.0
# Iterators of itertools between their steps: copied, pickled, reduced, and given a state.
import copy
import itertools
import operator
import pickle
import re
import warnings

warnings.simplefilter('ignore')


def makers():
    yield lambda: itertools.count(3)
    yield lambda: itertools.count(3, 2)
    yield lambda: itertools.count(1.5)
    yield lambda: itertools.cycle('abc')
    yield lambda: itertools.chain('ab', 'cd')
    yield lambda: itertools.repeat(5, 3)
    yield lambda: itertools.repeat('x')
    yield lambda: itertools.accumulate([1, 2, 3])
    yield lambda: itertools.accumulate([1, 2, 3], operator.mul, initial=5)
    yield lambda: itertools.combinations('abcd', 2)
    yield lambda: itertools.combinations_with_replacement('abc', 2)
    yield lambda: itertools.permutations('abc', 2)
    yield lambda: itertools.product('ab', 'cd')
    yield lambda: itertools.compress('abcd', [1, 0, 1, 1])
    yield lambda: itertools.dropwhile(str.isdigit, '1ab')
    yield lambda: itertools.takewhile(str.isalpha, 'ab1')
    yield lambda: itertools.filterfalse(str.isdigit, 'a1bc')
    yield lambda: itertools.islice('abcdefg', 1, 6, 2)
    yield lambda: itertools.starmap(pow, [(2, 3), (3, 2), (4, 2)])
    yield lambda: itertools.zip_longest('abc', 'd', fillvalue='-')
    yield lambda: itertools.groupby('aabbc')


def rest(iterator):
    items = list(itertools.islice(iterator, 6))
    return [item[0] if isinstance(iterator, itertools.groupby) else item for item in items]


for make in makers():
    for steps in (0, 1, 2):
        iterator = make()
        for _ in range(steps):
            next(iterator, None)
        name = type(iterator).__name__
        print(name, steps, re.sub(r' at 0x\w+', '', repr(iterator.__reduce__())))
        print('   deep', rest(copy.deepcopy(iterator)), 'pickled', rest(pickle.loads(pickle.dumps(iterator))))
        print('   itself', rest(iterator), 'again', rest(copy.copy(iterator)) if name in (
            'combinations', 'permutations', 'product') else '')
walks = itertools.permutations(range(4), 3)
walks.__setstate__(((2, 0, 1, 3), (2, 1, 1)))
print(list(walks)[:4])
squares = itertools.product('ab', repeat=2)
squares.__setstate__((9, -1))
print(list(squares))
for iterator, state in ((itertools.chain(), 3), (itertools.chain(), (3,)), (itertools.permutations('ab'), 3),
                        (itertools.combinations('abc', 2), 'x'), (itertools.combinations('abc', 2), ('a', 'b')),
                        (itertools.product('ab'), (1, 2)), (itertools.cycle('ab'), ('x',)), (itertools.cycle('ab'), ('x', 1)),
                        (itertools.islice('ab', 3), 'x'), (itertools.groupby('ab'), 3)):
    try:
        iterator.__setstate__(state)
        print('taken')
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
chained = itertools.chain('ab')
chained.__setstate__((iter(['xy']),))
print(list(chained))
for make in (lambda: itertools.pairwise('ab'), lambda: itertools.batched('ab', 1)):
    try:
        pickle.dumps(make())
    except TypeError as error:
        print(error)
