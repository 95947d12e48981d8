# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20059.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
import operator
view(lambda: operator.or_({1}, ''))
import re
view(lambda: re.sub('a+', '<\\g<0>>', '{0}{a}', count=2))
view(lambda: operator.matmul(ValueError, b''))
import copy
view(lambda: copy.replace(-10**20, x=1))
import textwrap
view(lambda: textwrap.shorten('abc' * 5, 10, initial_indent='>'))
import itertools
view(lambda: list(itertools.dropwhile(abs, [[1], [2]])))
view(lambda: list(itertools.filterfalse((lambda: 1), [0.5, 2])))
view(lambda: itertools.permutations())
view(lambda: list(itertools.starmap((lambda p, q: p - q), frozenset({1}))))
view(lambda: list(itertools.starmap(max, len)))
view(lambda: list(itertools.accumulate([1, 'a', None], initial=(1, 2))))
view(lambda: list(itertools.permutations((3, 1, 2), 10))[:9])
view(lambda: list(itertools.starmap(pow, [(2, 3), (3, 1, 2)])))
view(lambda: list(itertools.combinations_with_replacement('a\tb\n', -1))[:9])
view(lambda: list(itertools.dropwhile(type, [0.5, 2])))
view(lambda: copy.copy(((),)))
view(lambda: operator.itemgetter(-1, (), 1e308))
view(lambda: operator.matmul(10**20, ...))
view(lambda: [(m.span(), m.groups(), m.lastgroup, m.lastindex) for m in re.finditer('(?P<x>a)|(b)', 'ab ba')])
view(lambda: operator.methodcaller()({'a': 1}))
