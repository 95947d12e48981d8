# SPDX-License-Identifier: Apache-2.0
# The data of ChargeTest. N is how many items a row makes. What rows only copy is text: a number counts at each place.
import array, ast, base64, binascii, bisect, codecs, collections, contextlib, copy, csv, dataclasses, datetime, decimal
import enum, fractions, functools, heapq, hashlib, html, io, itertools, json, keyword, math, operator, random, re
import statistics, string, struct, sys, textwrap, time, types, typing, unicodedata, urllib.parse, uuid, weakref, zlib
N = 20_000
S = 'ab' * (N // 2)
W = ' a' * N
LINES = 'a\n' * N
B = b'ab' * (N // 2)
BLINES = b'a\n' * N
L = [i + 5000 for i in range(N)]
F = [i + 0.5 for i in range(N)]
R = range(5000, 5000 + N)
X = ['k%d' % i for i in R]
T = tuple(X)
D = dict(zip(X, X))
E = set(X)
ROWS = ['1,2,3'] * N
J1 = '[' + ','.join('[%d]' % i for i in R) + ']'
J2 = '[' + ','.join('{"a":%d}' % i for i in R) + ']'
J3 = '[' + ','.join('"x%d"' % i for i in R) + ']'
J4 = '[' + ','.join('%d.5' % i for i in R) + ']'
DQ = collections.deque(X)
AI = array.array('i', L)
AD = array.array('d', F)
P = re.compile('(a)(b)')
M = P.match('ab')
BIG = [10 ** 30 + i for i in R]
HUGE = 3 ** 1000
MINUS = -HUGE
DEC = decimal.Decimal('1.5')
DAY = datetime.date(2020, 1, 1)
DELTA = datetime.timedelta(days=1)
FR = fractions.Fraction(1, 3)
PAIRS = list(zip(X, X))
LONG = 'x' * 100
BYTES = b'x' * 100
MV = memoryview(BYTES)
Point = collections.namedtuple('Point', 'x y')
class Plain: pass
class Slots: __slots__ = ('a', 'b')
class Sub(list): pass
class Text(str): pass
class Method:
    def m(self): pass
    @property
    def p(self): return 1
@dataclasses.dataclass
class Data:
    a: int = 1
    b: int = 2
OBJ = Method()
def generate():
    yield 1
async def coroutine(): pass
def keywords(**k): return k
def stars(*a): return a
def closure(x): return lambda: x
def caught():
    try: raise ValueError(1)
    except ValueError as e: return e
one = {'a': 1}
ITEMS = one.items()
DIGITS = '7' * 600
LONGER = decimal.Decimal(DIGITS)
EXACT = decimal.Context(prec=1_000)
UPTO = range(HUGE)
