# SPDX-License-Identifier: Apache-2.0
# The data of NativeWorkTest: each letter is one type, of a million elements where nothing else is said.
import array, base64, binascii, codecs, collections, decimal, hashlib, heapq, html, io, itertools, json, math
import operator, quopri, re, statistics, string, struct, unicodedata, urllib.parse, zlib
N = 1_000_000
S = 'ab' * (N // 2)
W = ' a' * (N // 2)
Z = '\u20acb' * (N // 2)
P = ' ' * N
B = b'ab' * (N // 2)
BA = bytearray(B)
MV = memoryview(B)
L = [0] * N
F = [0.5] * N
X = ['x'] * N
T = (0,) * N
R = range(N)
D = dict.fromkeys(range(100_000), 1)
E = set(range(100_000))
I = (1 << 8 * N) - 1
J = (1 << 7 * N) + 12345
DQ = collections.deque(L)
AI = array.array('i', L)
G = decimal.Decimal('7' * 100_000)
H = decimal.Decimal('3' * 90_000)
C = decimal.Context(prec=100_000, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)
CLOSURES = 'def f():\n' + ''.join(f' x{i} = 1\n' for i in range(30_000)) + ' def g(): return (' + ','.join(f'x{i}' for i in range(30_000)) + ')'
