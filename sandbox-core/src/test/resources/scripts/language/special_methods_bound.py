# SPDX-License-Identifier: Apache-2.0
# Special methods that are static or class methods: the descriptor binds before the call.
def mk(wrap):
    class A:
        pass
    names = 'neg pos abs invert int float complex index len bool hash repr str bytes iter reversed enter length_hint round trunc floor ceil dir sizeof copy aiter await'.split()
    for n in names:
        def f(*a, n=n):
            r = {'int': 1, 'float': 1.5, 'complex': 1j, 'index': 2, 'len': 3, 'bool': False, 'hash': 4, 'repr': 'R', 'str': 'S', 'bytes': b'B', 'iter': iter([1]), 'reversed': 'rev', 'length_hint': 1, 'dir': ['d']}.get(n, n)
            print(n, len(a), end=' ')
            return r
        setattr(A, f'__{n}__', wrap(f))
    for n in 'add sub mul truediv floordiv mod pow matmul and or xor lshift rshift radd rsub iadd lt le eq ne gt ge contains getitem delitem call format missing divmod'.split():
        def f(*a, n=n):
            print(n, len(a), end=' ')
            return 'fmt' if n == 'format' else True
        setattr(A, f'__{n}__', wrap(f))
    for n in 'setitem setattr delattr exit getattr'.split():
        def f(*a, n=n):
            print(n, len(a), end=' ')
            return None
        setattr(A, f'__{n}__', wrap(f))
    return A
import math, operator, copy
TESTS = dict(neg=lambda a: -a, pos=lambda a: +a, abs=abs, inv=lambda a: ~a, int=int, float=float, complex=complex, index=operator.index, len=len, bool=bool, hash=hash, repr=repr, str=str, bytes=bytes, iter=lambda a: list(iter(a)), loop=lambda a: [x for x in a], reversed=lambda a: str(reversed(a)), round=round, trunc=math.trunc, floor=math.floor, ceil=math.ceil, dir=dir, add=lambda a: a + 1, radd=lambda a: 1 + a, sub=lambda a: a - 1, mul=lambda a: a * 2, div=lambda a: a / 2, fdiv=lambda a: a // 2, mod=lambda a: a % 2, pow=lambda a: a ** 2, mat=lambda a: a @ 2, and_=lambda a: a & 1, or_=lambda a: a | 1, xor=lambda a: a ^ 1, ls=lambda a: a << 1, rs=lambda a: a >> 1, lt=lambda a: a < 1, le=lambda a: a <= 1, eq=lambda a: a == 1, ne=lambda a: a != 1, gt=lambda a: a > 1, ge=lambda a: a >= 1, has=lambda a: 1 in a, get=lambda a: a[1], call=lambda a: a(1, 2), fmt=lambda a: f'{a:x}', fmt2=lambda a: format(a), divmod=lambda a: divmod(a, 2), getattr=lambda a: a.zzz, fstr=lambda a: f'{a!r} {a}', not_=lambda a: not a, rng=lambda a: range(a), sl=lambda a: [1, 2, 3, 4][a], setadd=lambda a: len({a}), idx=lambda a: [1,2,3][a], joinf=lambda a: '%s' % a, sum=lambda a: sum([a, a]), max=lambda a: max(a, a) is a, print=lambda a: print(a, end=' '))
def setitem(a): a[1] = 2
def delitem(a): del a[1]
def setat(a): a.x = 1
def delat(a): del a.x
def iadd(a):
    b = a
    b += 1
    return b
def withs(a):
    with a as x: return x
TESTS.update(setitem=setitem, delitem=delitem, setat=setat, delat=delat, iadd=iadd, withs=withs)
for kind in (staticmethod, classmethod):
    A = mk(kind)
    for n, t in TESTS.items():
        a = A()
        try: r = t(a)
        except Exception as e: r = type(e).__name__
        print('->', kind.__name__, n, r if type(r) is not A else 'A')
