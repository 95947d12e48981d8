# SPDX-License-Identifier: Apache-2.0
class A:
    __slots__ = ('a', '__b', 'c')
    def __init__(self): self.__b = 1
a = A()
try: a.a
except AttributeError as e: print(e)
try: a.zz = 1
except AttributeError as e: print(e)
try: del a.a
except AttributeError as e: print(e)
print(A.a, A.__slots__, hasattr(a, '__dict__'), a._A__b)
a.a = 3; print(a.a, A.a.__get__(a), A.a.__name__, A.a.__objclass__, type(A.a))
class B(A): pass
b = B(); b.q = 1; print(b.__dict__, b.__slots__)
class C(A): __slots__ = ()
try: C().q = 1
except AttributeError as e: print(e)
try:
    class D(A): a = 1; __slots__ = 'a'
except ValueError as e: print(e)
try:
    class D: __slots__ = 1
except TypeError as e: print(e)
try:
    class D: __slots__ = '1a'
except TypeError as e: print(e)
try:
    class D(int): __slots__ = 'a'
except TypeError as e: print(e)
class E: __slots__ = {'x': 'doc x'}
print(E.x.__doc__ if E.x.__doc__ else None, E.__slots__)
class F: __slots__ = ('a', '__dict__')
f = F(); f.zz = 1; print(f.__dict__)
class X: __slots__ = 'x'
class Y: __slots__ = 'y'
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
try: X().__weakref__
except AttributeError as e: print(e)
try: A.a.__get__(5)
except TypeError as e: print(e)
try: A.a.__set__(5, 1)
except TypeError as e: print(e)
