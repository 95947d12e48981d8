# SPDX-License-Identifier: Apache-2.0
# Numbers and text of guest classes in builtin operations: conversions, formats, repr of containers.
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'P({self.x!r})'
    def __str__(self): return f'<{self.x}>'
    def __format__(self, s): return f'F[{s}]{self.x}'
    def __index__(self): return self.x
    def __float__(self): return self.x + .5
    def __int__(self): return self.x + 1
    def __complex__(self): return complex(self.x, 1)
    def __abs__(self): return 'abs'
    def __round__(self, n=None): return ('round', n)
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __bytes__(self): return b'BYTES'
    def __bool__(self): return self.x != 3
    def __getitem__(self, k): return (self.x, k)
    y = 7
p = P(5)
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: [p, {p: 1}, (p,), {'a': p}, frozenset([p])])
t(lambda: str(p)); t(lambda: repr(p)); t(lambda: ascii(P('é'))); t(lambda: format(p, 'abc')); t(lambda: f'{p:zz}|{p!r:>8}|{p}|{p!s}')
t(lambda: '{} {0}'.format(p)); t(lambda: '{0} {0.x} {0.y:>4} {0[3]} {0[ab]} {0!r}'.format(p)); t(lambda: '{a.x:{w}}'.format(a=p, w=9))
t(lambda: '%s %r %d %x %5.1f %c' % (p, p, p, p, p, P(65))); t(lambda: '%(a)s' % p); t(lambda: '%s' % p)
t(lambda: '%d' % object()); t(lambda: '%s|' % [p]); t(lambda: 'x' % p); t(lambda: '%*d|' % (5, p))
t(lambda: b'%s %a' % (p, p))
t(lambda: int(p)); t(lambda: float(p)); t(lambda: complex(p)); t(lambda: bool(p)); t(lambda: bool(P(3)))
t(lambda: abs(p)); t(lambda: round(p)); t(lambda: round(p, 2)); t(lambda: divmod(p, 2)); t(lambda: divmod(2, p)); t(lambda: pow(p, 2)); t(lambda: pow(p, 2, 3)); t(lambda: p ** 4)
t(lambda: hex(p)); t(lambda: bin(p)); t(lambda: chr(P(97))); t(lambda: round(1.2345, P(2)))
t(lambda: 'abc'.center(P(9), '*')); t(lambda: 'abcabc'.find('c', P(3))); t(lambda: 'a,b,c'.split(',', P(1))); t(lambda: 'x' * p); t(lambda: p * 'x'); t(lambda: b'ab' * P(2))
t(lambda: bytes(p)); t(lambda: bytes([P(65)])); t(lambda: bytearray(i for i in range(3))); t(lambda: bytes(i for i in [65, p]))
t(lambda: ','.join(str(i) for i in range(4))); t(lambda: ','.join(x for x in [1]))
t(lambda: (255).to_bytes(P(2), 'big')); t(lambda: int.from_bytes((i for i in [1, 2]), 'big')); t(lambda: int('ff', P(16)))
class S(str):
    def __str__(self): return 'S!'
class I(int):
    def __repr__(self): return 'I!'
class L(list): pass
s = S('abc'); i = I(7)
t(lambda: str(s)); t(lambda: s.upper()); t(lambda: s + 'd'); t(lambda: f'{s}'); t(lambda: '%s' % s); t(lambda: ','.join([s, s])); t(lambda: s); t(lambda: [s]); t(lambda: S(5)); t(lambda: type(S(5)).__name__)
t(lambda: i); t(lambda: i + 1); t(lambda: [i]); t(lambda: f'{i}'); t(lambda: f'{i:d}'); t(lambda: '%d' % i); t(lambda: '%s' % i); t(lambda: str(i)); t(lambda: int(i)); t(lambda: I('12') + 0); t(lambda: type(I(3) + 1).__name__)
l = L([1]); l.append(l); t(lambda: l); q = [1, p]; q.append(q); t(lambda: q); d = {1: p}; d['d'] = d; t(lambda: d)
class Bad:
    def __str__(self): return 1
    def __repr__(self): return 2
    def __index__(self): return 'x'
    def __int__(self): return 'x'
    def __float__(self): return 1
    def __format__(self, s): return 3
    def __bytes__(self): return 3
b = Bad()
t(lambda: str(b)); t(lambda: repr(b)); t(lambda: hex(b)); t(lambda: int(b)); t(lambda: float(b)); t(lambda: f'{b}'); t(lambda: bytes(b)); t(lambda: [b]); t(lambda: format(b))
class M(dict):
    def __missing__(self, k): return f'<{k}>'
t(lambda: '{a} {b}'.format_map(M(a=1))); t(lambda: '%(q)s' % M()); t(lambda: 'abc'.translate(M())); t(lambda: 'abc'.translate(M({97: None})))
class T:
    def __getitem__(self, k):
        if k == 98: raise LookupError
        return None if k == 97 else 'Z'
t(lambda: 'abc'.translate(T()))
class F(float): pass
t(lambda: F(1.5)); t(lambda: F('2.5') + 1); t(lambda: F(2).hex()); t(lambda: F.fromhex('0x1p3')); t(lambda: type(F.fromhex('0x1p3')).__name__); t(lambda: f'{F(2.5):.3f}')
class BA(bytearray):
    def __init__(self, n): super().__init__(n * 2)
t(lambda: BA(2)); t(lambda: type(BA(1)).__name__); t(lambda: BA(1) + b'x')
class By(bytes): pass
t(lambda: By(b'ab')); t(lambda: By(b'ab')[0]); t(lambda: By(b'ab').upper())
t(lambda: str(print)); t(lambda: str(int)); t(lambda: str(P)); t(lambda: [int, P, print][0:2]); t(lambda: '%s' % int); t(lambda: f'{int}'); t(lambda: '{}'.format(P)); t(lambda: format(int, '5'))
t(lambda: str(ValueError('a', 1))); t(lambda: repr(ValueError('a'))); t(lambda: f'{ValueError("q")}'); t(lambda: '%s' % ValueError('q')); t(lambda: [ValueError('q')]); t(lambda: '{}'.format(KeyError('k')))
t(lambda: True.__and__(1)); t(lambda: (5).__add__(2.0)); t(lambda: (5.0).__add__(2)); t(lambda: (5).__radd__(3)); t(lambda: 'a'.__mod__(())); t(lambda: int.__add__(True, True)); t(lambda: super(I, i).__repr__())
t(lambda: str(b'ab', 'ascii')); t(lambda: int.__new__(I, 5)); t(lambda: str.__len__('abc'))
t(lambda: (1, 2) + (3,)); t(lambda: str(range(3))); t(lambda: slice(1, None, p)); t(lambda: {1: 2}.keys()); t(lambda: {1: p}.values()); t(lambda: {1: p}.items()); t(lambda: set()); t(lambda: frozenset()); t(lambda: {1}); t(lambda: memoryview(b'abc')[1:].tobytes())
x = []
for _ in range(50): x = [x]
t(lambda: x)
m = memoryview(bytearray(b'abcdef')); m[1] = 65; m[2:4] = b'ZZ'; t(lambda: m.obj); t(lambda: m[::2].tolist()); t(lambda: list(m)); t(lambda: len(m)); t(lambda: m == b'aAZZef'); t(lambda: bytes(m)); t(lambda: m.hex())
