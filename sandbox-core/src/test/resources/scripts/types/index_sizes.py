# SPDX-License-Identifier: Apache-2.0
"""Numbers too large for an index: messages name the class of the object that was asked."""

import array
import collections


class Large:
    def __index__(self):
        return 10**20


class Small:
    def __index__(self):
        return -10**20


class Number(int):
    pass


class Text(str):
    def __getitem__(self, key):
        print('own', type(key).__name__)
        return super().__getitem__(key)

    def __mul__(self, times):
        print('own', type(times).__name__)
        return super().__mul__(times)


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


sequences = ['ab', b'ab', bytearray(b'ab'), [1, 2], (1, 2), range(3), memoryview(b'ab'),
             array.array('i', [1, 2]), collections.deque([1, 2])]
for big in (Large(), Small(), Number(10**20), 10**20, -10**20, True):
    print(type(big).__name__)
    for sequence in sequences:
        show(lambda: sequence[big])
        show(lambda: sequence * big)
        show(lambda: big * sequence)
    for sequence in ([1, 2], bytearray(b'ab')):
        show(lambda: sequence.__imul__(big))
        show(lambda: sequence.__setitem__(big, 1))
        show(lambda: sequence.__delitem__(big))
        show(lambda: sequence.pop(big))
    show(lambda: bytes(big))
    show(lambda: bytearray(big))
    show(lambda: 'abc'[Large():big])
    show(lambda: range(10**30)[big])

show(lambda: Text('ab')[Large()])
show(lambda: Text('ab')[True])
show(lambda: Text('ab') * Large())
show(lambda: Text('ab') * 2)
show(lambda: memoryview(b'ab')[-2**63 - 1])
