# SPDX-License-Identifier: Apache-2.0
# OrderedDict.move_to_end by the truth of any value; csv rows of what is no text.
import collections
import csv


class Failing:
    def __bool__(self):
        raise ValueError('truth')


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


items = collections.OrderedDict(a=1, b=2, c=3)
for last in (2 ** 70, 0, [], [1], 0.0, None, 'x'):
    attempt(lambda: (items.move_to_end('b', last), list(items)))
    attempt(lambda: (items.move_to_end('a', last), list(items)))
attempt(lambda: items.move_to_end('b', Failing()))
attempt(lambda: items.move_to_end('z', last=2 ** 70))
print(items, len(items), list(reversed(items)))
for _ in range(5):
    items.move_to_end('c', last=False)
print(items, items.popitem(last=False), items)
attempt(lambda: list(csv.reader([None])))
attempt(lambda: list(csv.reader(['a', None], quotechar="'")))
attempt(lambda: list(csv.reader([5], escapechar='!')))
