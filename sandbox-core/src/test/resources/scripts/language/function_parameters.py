# SPDX-License-Identifier: Apache-2.0
# Every kind of parameter and the messages of wrong calls.
def plain(a, b):
    return a, b


def defaults(a, b=2, *, c=3, d):
    return a, b, c, d


def positional(a, b, /, c, *, d=4):
    return a, b, c, d


def star(a, *args, k=1, **kw):
    return a, args, k, kw


print(plain(1, 2), plain(b=1, a=2), plain(*[1, 2]), plain(**{"a": 5, "b": 6}))
print(defaults(1, d=0), defaults(1, 5, d=0, c=9), defaults(a=1, d=2))
print(positional(1, 2, 3), positional(1, 2, c=3, d=5))
print(star(1), star(1, 2, 3, k=4, z=5), star(*"xyz", **{"m": 1}))
print(star(1, *[2], *(3, 4), x=1, **{"y": 2}, **{"z": 3}))


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except TypeError as error:
        print(error)


attempt(plain)
attempt(plain, 1)
attempt(plain, 1, 2, 3)
attempt(plain, 1, a=2)
attempt(plain, 1, c=2)
attempt(plain, 1, 2, 3, 4, x=1)
attempt(defaults, 1)
attempt(defaults, 1, 2, 3, d=1)
attempt(defaults)
attempt(positional, 1, b=2, c=3)
attempt(positional, a=1, b=2, c=3)
attempt(star)
attempt(lambda a, b, c: 0)
attempt(lambda: 0, 1)
attempt(lambda *, x, y, z: 0)
attempt(lambda a=1: 0, 1, 2)
attempt(lambda a, b=1: 0, 1, 2, 3)
