# SPDX-License-Identifier: Apache-2.0
# The iterators of all kinds of containers answer to __iter__ and __next__ by name.
import array
import collections
import csv
import itertools
import re

d = collections.deque([1, 2])
iterators = [
    iter(d), reversed(d), re.finditer('a', 'a'), iter(array.array('i', [1])),
    csv.reader(['a,b']), reversed({1: 2}), reversed([1]), reversed(range(3)),
    reversed({1: 2}.items()), iter(collections.Counter('a')), iter(collections.ChainMap({1: 2})),
    iter(collections.UserList([1])), reversed('abc'), iter(range(10**20)), map(str, [1]),
    itertools.count(), itertools.repeat(1), itertools.permutations([1]), iter({}.keys()),
    iter({1}), iter(b'a'), iter(bytearray(b'a')), iter('a'), iter('\u00e9'), iter(()),
    iter(str, ''), iter([]),
]
for it in iterators:
    print(type(it).__name__, it.__iter__() is it, end=' ')
    try:
        print(it.__next__())
    except StopIteration:
        print('stop')
