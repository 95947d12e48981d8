# SPDX-License-Identifier: Apache-2.0
"""Builtins that ask objects of the program: how often, for what, and for what not."""

import sys
import warnings

warnings.simplefilter('ignore', SyntaxWarning)
log = []


class Items:
    def __init__(self, count=3):
        self.left = count

    def __iter__(self):
        log.append('iter')
        return self

    def __next__(self):
        log.append('next')
        self.left -= 1
        if self.left < 0:
            raise StopIteration
        return self.left

    def __len__(self):
        log.append('len')
        return 2


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
    print('  ', log)
    log.clear()


def shown(value):
    return type(value).__name__ if isinstance(value, enumerate) else value


for function in (list, tuple, set, frozenset, sum, max, min, any, all, sorted, bytes, bytearray, dict.fromkeys,
                 enumerate, lambda items: [*items], lambda items: ''.join(items), lambda items: b''.join(items),
                 lambda items: [].extend(items), lambda items: bytearray().extend(items), lambda items: 0 in items,
                 lambda items: list(map(abs, items)), lambda items: list(zip(items)), lambda items: {*items},
                 lambda items: max(items, key=abs), lambda items: sum(items, 1.5)):
    show(lambda: shown(function(Items())))
    show(lambda: shown(function(Items(0))))


class Guarded:
    def __getattribute__(self, name):
        log.append(name)
        return super().__getattribute__(name)


class Hiding:
    def __getattribute__(self, name):
        log.append(name)
        raise AttributeError(name)


class Pretending:
    def __getattribute__(self, name):
        return int if name == '__class__' else super().__getattribute__(name)


for value in (Guarded(), Hiding(), Pretending()):
    for kind in (int, type(value), object, (str, int), str | int):
        show(lambda: isinstance(value, kind))
show(lambda: isinstance(Guarded(), 5))

kept = sys.stdout
sys.stdout = None
print('not seen')
print('not seen', flush=True)
sys.stdout = kept
print('seen', file=None)
print(int.__add__.__name__, hasattr(int.__add__, '__self__'), hasattr(str.upper, '__self__'), 'x'.upper.__self__)
print(hasattr(dict.fromkeys, '__self__'), len.__self__.__name__, (5).__add__.__self__, int.__new__.__self__)
for call in ('[](*1)', '[](**1)', '...(*1)', 'None(**[1])', "b'a'(**5)", '(1).x(*2)', "{'a': 1}(*3)", 'len(*1)'):
    try:
        eval(call)
    except Exception as error:
        print(call, type(error).__name__, error)
