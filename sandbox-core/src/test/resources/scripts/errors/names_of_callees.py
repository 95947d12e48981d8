# SPDX-License-Identifier: Apache-2.0
# How messages about unpacked arguments name what is called, whatever it is.
class C:
    def __str__(self): return 'STR'
    def __call__(self, *a, **k): return 1
class D:
    def __repr__(self): return 'REPR'
class Q:
    __qualname__ = 'QQ'
q = Q(); q.__qualname__ = 'own'
class M(type):
    def __str__(self): return 'meta'
class X(metaclass=M): pass
class E:
    def __str__(self): 1/0
import functools
for f in C(), D(), 5, 'a', None, q, X, E(), [1], len, [].append, functools.partial(len), functools.lru_cache(len), C().__call__, str.join, object, type(lambda: 1), int.__add__, (5).__add__, {}.fromkeys, staticmethod(len), classmethod(len), property():
    for x in (object(), 3):
        try: f(**x)
        except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
        try: f(*x)
        except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
        try: f(a=1, **{'a': 2})
        except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
