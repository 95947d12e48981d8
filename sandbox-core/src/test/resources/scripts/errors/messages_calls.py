# SPDX-License-Identifier: Apache-2.0
# CPython's wording for wrong arguments of Python functions, methods and classes.
def f(a, b, c=3):
    pass


def g(*, x, y=2):
    pass


def h(p, /, q):
    pass


class C:
    def __init__(self, a):
        pass

    def m(self, x):
        pass

    @staticmethod
    def s(x):
        pass

    @classmethod
    def k(cls, x):
        pass


class Empty:
    pass


c = C(1)
cases = """
f()
f(1)
f(1, 2, 3, 4)
f(1, 2, 3, 4, 5)
f(1, a=2)
f(1, 2, d=4)
f(1, 2, c=3, d=4, e=5)
f(b=1)
f(*[1, 2], **{'c': 3, 'a': 4})
g()
g(1)
g(1, x=1)
g(x=1, z=2)
h()
h(1)
h(p=1, q=2)
h(1, 2, 3)
C()
C(1, 2)
C(b=1)
c.m()
c.m(1, 2)
c.m(y=1)
C.m()
C.m(1)
c.s()
c.s(1, 2)
c.k()
C.k(1, 2)
Empty(1)
Empty(x=1)
f(1, **{'a': 1, 2: 3})
f(1, 2, **5)
f(*5)
(lambda a, b: 0)(1)
(lambda *a, b: 0)(1)
f(1, 2, cc=1)
len()
len(1, 2)
len(x=1)
[].append()
[].append(1, 2)
'a'.replace('b')
'a'.split(seq=1)
int(x=5)
print(1, foo=2)
sorted()
isinstance(1)
{}.get()
{}.update(1, 2)
'abc'.find()
range()
enumerate()
abs()
abs(1, 2)
""".strip().splitlines()
for source in cases:
    try:
        print(source, "=", eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error)
