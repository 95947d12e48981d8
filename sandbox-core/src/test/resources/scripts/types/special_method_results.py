# SPDX-License-Identifier: Apache-2.0
class A:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    __hash__ = None
a = A()
print(a == 1, a != 1, a == a)
try: a < 1
except TypeError as e: print(e)
try: hash(a)
except TypeError as e: print(e)
try: {a: 1}
except TypeError as e: print(e)
class B:
    def __bool__(self): return 1
try: bool(B())
except TypeError as e: print(e)
class C:
    def __len__(self): return -1
try: bool(C())
except ValueError as e: print(e)
try: len(C())
except ValueError as e: print(e)
class D:
    def __len__(self): return 1.5
try: len(D())
except TypeError as e: print(e)
class E:
    def __len__(self): return 10**30
try: len(E())
except OverflowError as e: print(e)
class F:
    def __index__(self): return 'a'
    def __int__(self): return 'a'
    def __float__(self): return 1
    def __complex__(self): return 1
    def __str__(self): return 1
    def __repr__(self): return 1
    def __bytes__(self): return 1
    def __format__(self, s): return 1
    def __hash__(self): return 'a'
    def __iter__(self): return 1
    def __contains__(self, x): return 'yes'
    def __length_hint__(self): return 'a'
    def __dir__(self): return 5
    def __round__(self, n=None): return ('r', n)
    def __trunc__(self): return 't'
    def __floor__(self): return 'f'
    def __ceil__(self): return 'c'
    def __divmod__(self, o): return 'dm'
    def __reversed__(self): return 'rev'
    def __sizeof__(self): return -1
import operator, math
f = F()
for fn in [int, float, complex, str, repr, bytes, format, hash, iter, lambda x: 1 in x, operator.index, lambda x: operator.length_hint(x), dir, round, lambda x: round(x, 2), math.trunc, math.floor, math.ceil, lambda x: divmod(x, 1), reversed, lambda x: [1][x], lambda x: f'{x}', lambda x: '%d' % x, lambda x: '%s' % x, lambda x: range(x), hex, chr, lambda x: 'a' * x, lambda x: [*x], lambda x: print(x), ascii, list, lambda x: pow(x, 2), lambda x: -x, lambda x: x + 1, lambda x: x @ 1, lambda x: x[0], lambda x: x(), lambda x: x.y, lambda x: {**x}, lambda x: 1 < x]:
    try: print(fn(f))
    except Exception as e: print(type(e).__name__, e)
