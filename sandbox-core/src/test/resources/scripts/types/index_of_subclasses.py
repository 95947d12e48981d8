# SPDX-License-Identifier: Apache-2.0
# Subclasses of builtin types that have an index: wherever an int is asked for.
class D(dict):
    def __index__(self): return 3
class L(list):
    def __index__(self): return 3
class F(float):
    def __index__(self): return 3
class S(str):
    def __index__(self): return 3
class O:
    def __index__(self): return 3
class T(set):
    def __index__(self): return 3
class C(complex):
    def __index__(self): return 3
class B(bytes):
    def __index__(self): return 3
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:60])
    except Exception as e: print(type(e).__name__, e)
for x in D(), L(), F(1.5), S('q'), O(), T(), C(), B():
    print(type(x).__name__)
    for f in (lambda: 'a'*x, lambda: x*'a', lambda: [1]*x, lambda: x*[1], lambda: b'a'*x, lambda: bytearray(b'a')*x, lambda: (1,)*x, lambda: x*(1,), lambda: 'abcdef'[x], lambda: [1,2,3,4][x], lambda: (1,2,3,4)[x], lambda: b'abcd'[x], lambda: range(9)[x], lambda: range(x), lambda: list(range(9))[:x], lambda: bytes(x), lambda: bytearray(x), lambda: chr(x), lambda: hex(x), lambda: bin(x), lambda: int(x), lambda: float(x), lambda: complex(x), lambda: '%d' % (x,), lambda: '%x' % (x,), lambda: '%c' % (x,), lambda: '%*d' % (x, 1), lambda: 'a'.center(x), lambda: 'a'.zfill(x), lambda: 'a'.expandtabs(x), lambda: 'abca'.find('a', x), lambda: 'a b c d e'.split(' ', x), lambda: 'aaaaa'.replace('a', 'b', x), lambda: [1,2,3,4].pop(x), lambda: [1,2].insert(x, 1), lambda: [1,2].index(2, x), lambda: round(1.23456, x), lambda: int('11', x), lambda: (5).to_bytes(x), lambda: 1 << x, lambda: 2 ** x, lambda: divmod(7, x), lambda: pow(2, x, 5), lambda: 7 & x, lambda: x + 1, lambda: sum([1], x), lambda: enumerate([1], x).__next__(), lambda: slice(x).indices(9), lambda: slice(1).indices(x), lambda: memoryview(b'abcd')[x], lambda: bytearray(b'abcd').pop(x), lambda: bytearray(b'abcd').append(x), lambda: bytes([x]), lambda: bytearray(b'ab').insert(x, 1), lambda: b'\3' .count(x), lambda: x in b'\3', lambda: 'a' * -x if hasattr(x,'__neg__') else 0, lambda: f'{1:{x!s:.0}}', lambda: '{:{}}'.format(1, ''), lambda: 'a'.ljust(x, '*'), lambda: int.from_bytes(b'a'*x), lambda: (1.5).__round__(x), lambda: (15).__round__(x), lambda: 5 .__index__(), lambda: isinstance(x, int)):
        t(f)
