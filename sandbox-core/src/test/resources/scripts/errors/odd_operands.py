# SPDX-License-Identifier: Apache-2.0
# Powers, concatenations, array items, mappings, hashes of what is odd, and what they say.
import array
import operator


def show(make, *args):
    try:
        print(make(*args))
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


print("-- pow with three arguments")
for odd in (2.0, "a", None, [1], 1j):
    show(pow, odd, 2, 5)
    show(pow, 2, odd, 5)
    show(pow, 2, 3, odd)
    show(pow, 2.0, odd, 5)

print("-- operator.concat")
for a in (memoryview(b"x"), 5, None, {}, (1,), "a", b"a", array.array("i")):
    for b in (2.5, [1], "a", b"b", None):
        show(operator.concat, a, b)

print("-- items of arrays")
for code in "bBhHiIqQ":
    for number in (-1, 2**8, 2**15, 2**16, 2**31, 2**32, 2**63, 2**64, -(2**31) - 1, -(2**63) - 1, "a"):
        items = array.array(code)
        print(code, number, end=" ")
        show(items.append, number)

print("-- what ** takes")


class Echo:
    def __getattr__(self, name):
        return name


class Refusing:
    def __getattr__(self, name):
        raise AttributeError(name)


class Made:
    def __getattr__(self, name):
        if name == "keys":
            return lambda: ["a"]
        raise AttributeError(name)

    def __getitem__(self, key):
        return key * 2


class Failing:
    def keys(self):
        raise AttributeError("inside")


class Hidden:
    keys = None


def collect(**named):
    return named


for kind in (Echo, Refusing, Made, Failing, Hidden):
    show(lambda: {**kind()})
    show(lambda: collect(**kind()))
    show(lambda: {**{"b": 1}, **kind()})

print("-- classes that are not hashable")


class Equal(type):
    def __eq__(cls, other):
        return True


class Unhashable(metaclass=Equal):
    pass


show(lambda: hash(Unhashable))
show(lambda: {Unhashable: 1})
show(lambda: {(1, Unhashable)})

print("-- others")
show(lambda: super(ValueError, None).__self__)
show(format, "a", ">\0")
show(format, 1, "\0")
show("{0!s:>{1}} {".format, "a", "\0")
show(lambda: (x for x in ())(*5))
show(lambda: collect(*5))

print("-- struct")
import struct

for form, number in (("<e", 10**10), ("<e", 1e10), ("<f", 10**40), ("<f", 1e300), ("<d", 10**400)):
    show(struct.pack, form, number)

print("-- empty extended slices of bytearrays")
for part in (slice(None, None, 2), slice(2, 3, 2), slice(4, 1, -2), slice(1, 1, 2)):
    array_of_bytes = bytearray(b"abcde")
    show(array_of_bytes.__setitem__, part, b"")
    print(array_of_bytes)

print("-- stars in templates")
for template in ("%5.s %#1.*x", "%*d %*d", "%*s"):
    for values in ((len, object()), (1, 2, [], 3), ([], 1), ([],)):
        show(lambda: template % values)

print("-- attributes of builtin classes")
for name in ("__name__", "__mro__", "__class__", "missing"):
    show(delattr, int, name)

print("-- subscripts of constant items")
show(lambda: b"abc"[True][:1])
show(lambda: ("a", 1)[True][4:])
