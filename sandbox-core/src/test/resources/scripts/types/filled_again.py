# SPDX-License-Identifier: Apache-2.0
"""__init__ of builtin containers called again: it empties first, also where it fails."""


import pickle


def breaking():
    yield 7
    raise KeyError("broken")


def show(kind, *arguments):
    container = kind(b"ab")
    try:
        container.__init__(*arguments)
    except Exception as error:
        print(kind.__name__, arguments, type(error).__name__, error, container)
    else:
        print(kind.__name__, arguments, container)


for kind in (list, set, bytearray):
    for argument in (3.5, None, (1, 2), "x", breaking):
        show(kind, argument() if callable(argument) else argument) if argument is not breaking else None
    show(kind)
    show(kind, [1], [2])

for kind in (list, set):
    container = kind([1, 2])
    try:
        container.__init__(breaking())
    except KeyError as error:
        print(kind.__name__, error, container)
    container.__init__(container)
    print(container)


class Filled(list):
    def __init__(self, *items):
        super().__init__(items)


filled = Filled(1, 2)
filled.__init__(3)
print(filled)

# What has been found to change while it was walked says so at each further step.
numbers = {1, 2}
walk = iter(numbers)
next(walk)
numbers.add(9)
squares = {1: 1, 2: 4}
pairs = iter(squares.items())
next(pairs)
del squares[1]
for iterator in (walk, pairs):
    for _ in range(2):
        try:
            print(next(iterator))
        except RuntimeError as error:
            print(error)

# How bytearrays are pickled depends on the protocol.
print([len(pickle.dumps(bytearray(data), protocol)) for protocol in range(6) for data in (b"", b"a")])
print(bytearray(b"a\xff").__reduce__(), bytearray(b"a").__reduce_ex__(2), bytearray(b"a").__reduce_ex__(3))
