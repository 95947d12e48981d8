# SPDX-License-Identifier: Apache-2.0
# Order of bytearrays among all that holds bytes, and where ints or their __index__ count.
import array
import operator


class Number(int):
    def __index__(self):
        return 3


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Bytes(bytearray):
    pass


def show(make, *args):
    try:
        print(make(*args))
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


print("-- order")
values = [b"a", bytearray(b"b"), memoryview(b"ab"), Bytes(b"b"), array.array("B", b"c")]
for a in values:
    for b in values:
        for operation in (operator.lt, operator.ge):
            print(type(a).__name__, operation.__name__, type(b).__name__, end=" ")
            show(operation, a, b)
print(max(memoryview(b"xy"), bytearray(b"z")), sorted([bytearray(b"b"), memoryview(b"a")])[1])

print("-- a number that is an int counts as it is")
for make in (bytes, bytearray):
    show(make, Number(2))
    show(make, Number(-1))
    show(make, Index(2))
    show(make, Index("a"))

print("-- membership")
for key in (Index(97), Index(5), Index(-1), Index(10**20), Index("a"), Number(97), 1.5, None):
    show(lambda: key in b"abc")
    show(lambda: key in bytearray(b"abc"))

print("-- bytes of ints")
for number in (0, -1, 1, -128, -129):
    for length in (0, 1):
        show(lambda: number.to_bytes(length, "little", signed=True))

print("-- formats")
for value in (Index("a"), Index(65), 1.5, None):
    for template in ("%c", "%x", "%d", b"%c", b"%x", b"%d"):
        show(lambda: template % value)

print("-- products")
for base in (list, str, tuple, bytes):
    kinds = [
        type("Multiplies", (base,), {"__mul__": lambda self, other: "product"}),
        type("Reflects", (base,), {"__rmul__": lambda self, other: "reflected"}),
        type("Plain", (base,), {}),
    ]
    for kind in kinds:
        show(lambda: [1] * kind())
        show(lambda: "a" * kind())
        show(lambda: kind() * "a")
