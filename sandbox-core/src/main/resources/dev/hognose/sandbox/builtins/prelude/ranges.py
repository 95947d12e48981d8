# SPDX-License-Identifier: Apache-2.0
"""Methods of range, where arguments are objects of guest classes."""


def range___new__(cls, args):
    return range(*[_index(each) for each in args])


def range___getitem__(self, key):
    return self[_index(key) if type(key) is not slice else _plain_slice(key)]


def range___contains__(self, value):
    for item in self:
        if item is value or item == value:
            return True
    return False


def range_count(self, value):
    count = 0
    for item in self:
        if item == value:
            count += 1
    return count


def range_index(self, value):
    position = 0
    for item in self:
        if item == value:
            return position
        position += 1
    raise ValueError("sequence.index(x): x not in sequence")
