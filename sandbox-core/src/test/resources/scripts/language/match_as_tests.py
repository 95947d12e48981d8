# SPDX-License-Identifier: Apache-2.0
import unittest
class MatchTests(unittest.TestCase):
    def check(self, v):
        match v:
            case 0 | 1: return 'small'
            case int(x) if x > 100: return f'big {x}'
            case -1: return 'neg'
            case 1.5 | 2+3j: return 'num'
            case 'a' 'b' | "cd": return 'str'
            case None | True | False: return 'const'
            case []: return 'empty'
            case [x]: return f'one {x}'
            case [1, *rest, 9]: return f'rest {rest}'
            case (a, (b, *_), {'k': c, **kw}): return a, b, c, kw
            case {'x': int() as x, 'y': [_, y]}: return x, y
            case {}: return 'map'
            case str(): return 'other str'
            case bytes() | bytearray(): return 'bytes'
            case P(x=0, y=yy): return f'P0 {yy}'
            case P(1, 2 as q): return f'P12 {q}'
            case P(): return 'P'
            case float(f): return f
            case C.X | C.Y: return 'enum'
            case _: return 'default'
    def test_all(self):
        for v in [0, 1, True, 500, -1, 1.5, 2+3j, 'ab', 'cd', None, False, [], (), [7], (8,), [1, 9], [1, 2, 3, 9], (1, [2, 3], {'k': 4, 'z': 5}), {'x': 1, 'y': (2, 3)}, {'x': '1'}, {}, 'zz', b'a', bytearray(), P(0, 5), P(1, 2), P(3, 4), 2.5, C.X, C.Z, object, range(3), iter([1]), {1, 2}, D(a=1), L([7]), 'a']:
            with self.subTest(v=v): print(repr(v) if not isinstance(v, (P, type(iter([])))) else 'obj', '->', self.check(v))
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class D(dict): pass
class L(list): pass
import enum
class C(enum.Enum): X = 1; Y = 2; Z = 3
def t(src):
    try: exec(src, globals())
    except Exception as e: print(type(e).__name__, e)
class NM: pass
class BM: __match_args__ = 5
class BM2: __match_args__ = (1,)
class BM3: __match_args__ = ['x']
class DM: __match_args__ = ('x', 'x'); x = 1
t('match NM():\n case NM(1): pass'); t('match BM():\n case BM(1): pass'); t('match BM2():\n case BM2(1): pass'); t('match BM3():\n case BM3(1): pass'); t('match DM():\n case DM(1, 2): pass'); t('match P(1, 2):\n case P(1, 2, 3): pass'); t('match P(1, 2):\n case P(1, x=1): pass'); t('match 5:\n case int(1, 2): pass'); t('match 5:\n case t(): pass'); t('match 5:\n case int(real=5) as z: print(z)'); t('match {"a": 1}:\n case {"a": x, **r}: print(x, r)'); t('x = 5\nmatch x, 6:\n case a, b: print(a, b)'); t('match = 1; case = 2; print(match, case)\nmatch match:\n case case: print(case)'); t('match [1, [2, [3, [4]]]]:\n case [a, [b, [c, [d]]]]: print(a, b, c, d)'); t('match "abc":\n case [*_]: print("seq")\n case _: print("no")'); t('match 3:\n case x if x < 3: print(1)\n case x if (y := x) == 3: print(y)'); t('match (1, 2):\n case (1, x) | (x, 1): print(x)'); t('import math\nmatch 3.14:\n case math.pi: print(1)\n case _: print(2)'); t('match {}:\n case {"a": 1}: print(1)\n case {**r}: print(r)')
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
import collections.abc
collections.abc.Sequence.register(Seq)
t('match Seq():\n case [a, b]: print(a, b)'); t('match collections.deque([1, 2]):\n case [a, b]: print(a, b)'); t('match collections.OrderedDict(a=1):\n case {"a": v}: print(v)'); t('match memoryview(b"ab"):\n case [a, b]: print(a, b)'); t('match range(2):\n case [a, b]: print(a, b)')
import io
result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromModule(__import__('__main__')))
print(result.testsRun, result.failures, result.errors)
