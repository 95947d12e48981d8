# What builtin objects give for __reduce_ex__ and __reduce__, and classes that have one method of two.
import sys
import types


def show(function, *arguments):
    try:
        result = function(*arguments)
        print(ascii(result) if " at 0x" not in repr(result) else repr(result).split(" at 0x")[0])
    except BaseException as error:
        print(type(error).__name__, ascii(str(error)))


def function():
    return lambda: cell


cell = (lambda value: lambda: value)(1).__closure__[0]
for each in (function, len, [].append, ..., NotImplemented, function.__code__, memoryview(b""),
             staticmethod(function), classmethod(function), types, cell, 5, True, 5j, property(), iter([]),
             bool.__dict__["__new__"], (i for i in []), str.join, "a".__add__, dict.fromkeys,
             slice(1), range(3), {}.keys(), object(), BaseException(2)):
    print(type(each).__name__)
    for protocol in 0, 2, 4:
        show(each.__reduce_ex__, protocol)
    show(each.__reduce__)


class Sets:
    def __setitem__(self, key, value):
        print("set", key, value)


class Deletes:
    def __delitem__(self, key):
        print("delete", key)


def assign(target):
    target[0] = 1


def remove(target):
    del target[0]


for each in Sets(), Deletes(), object(), (1,), "a":
    show(assign, each)
    show(remove, each)

for count in 2**64, 2**67, 2**70, -2**64, 2**62:
    show(lambda: 1 << count)
    show(lambda: 0 << count)
    show(lambda: -1 >> count)

show(print, "shown", "not\ud800", "nor this")
print()
show(lambda: print("a", "b", sep="\udfff"))
print()
show(sys.stdout.write, "x\udbff")
show(print, "pair", "\U0001f600")
print("escaped \udc80", file=sys.stderr)
