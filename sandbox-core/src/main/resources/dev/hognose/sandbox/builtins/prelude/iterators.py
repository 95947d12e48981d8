# SPDX-License-Identifier: Apache-2.0
"""Lazy iterators over objects of guest classes."""


def iter(object, sentinel):
    return _make_callable_iterator(_call_until(object, sentinel))


def _call_until(function, sentinel):
    while True:
        try:
            value = function()
        except StopIteration:
            return
        if value is sentinel or value == sentinel:
            return
        yield value


def map___new__(cls, args):
    return _make_map(cls, args[0], (*[iter(each) for each in args[1:]],))


def filter___new__(cls, function, iterable):
    return _make_filter(cls, function, iter(iterable))


def zip___new__(cls, iterables, strict):
    number = 0
    sources = []
    for each in iterables:
        number += 1
        sources.append(iter(each))
    strict = False if strict is _missing else bool(strict)
    return _make_zip(cls, (*sources,), strict)


def enumerate___new__(cls, iterable, start):
    number = 0 if start is _missing else _index(start)
    return _make_enumerate(cls, iter(iterable), number)


def reversed___new__(cls, sequence):
    return _make_reversed(_reversed_items(sequence, len(sequence)))


def _reversed_items(sequence, length):
    for index in range(length - 1, -1, -1):
        try:
            item = sequence[index]
        except (IndexError, StopIteration):
            return
        yield item
