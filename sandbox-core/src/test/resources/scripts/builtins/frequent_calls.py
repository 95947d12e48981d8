# SPDX-License-Identifier: Apache-2.0
# The builtins that are called most: on the arguments they mostly have, and on those at the edge.
class L(list): pass
class S(str):
    def __len__(self): return 99
class D(dict):
    def __missing__(self, k): return 'm'
class M(type):
    def __instancecheck__(cls, o): return o == 5
class C(metaclass=M): pass
class Fake:
    __class__ = property(lambda self: int)
class E(int): pass
print(len([1]), len('a\U0001f600'), len({1:2}), len((1,)), len({1}), len(frozenset('ab')), len(b'abc'), len(range(3)), len(L([1,2])), len(S('a')), len(bytearray(2)), len({}.keys()))
print(ord('a'), ord('é'), ord('\U0001f600'), ord(b'a'), chr(97), chr(255), chr(256), chr(0x1f600), chr(True))
for f in (lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: len(5), lambda: abs('a'), lambda: min(5), lambda: max(), lambda: min(1, 'a'), lambda: isinstance(1, [2]), lambda: isinstance(1, (str, 2)), lambda: isinstance(1), lambda: [].pop(), lambda: [].append(), lambda: [1].pop(5), lambda: set().remove(3), lambda: set().add([]), lambda: set().remove([]), lambda: {}.get(), lambda: {}.get([]), lambda: ''.strip(5), lambda: 'a'.startswith(5), lambda: 'a'.isdigit(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(abs(5), abs(-5), abs(-2**63), abs(-1.5), abs(True), abs(3+4j))
a, b = 1000, 1000.0
print(min(2, 1), max(2, 1), min(a, 1000) is a, max(a, b), min(b, a), max(True, 1), min(1, True), min('b', 'a'), max([1], [2]))
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (float, int))), isinstance(1, int | str), isinstance(5, C), isinstance(6, C), isinstance(Fake(), int), isinstance(Fake(), str), isinstance(E(), int), isinstance(1, E), isinstance(None, type(None)), isinstance(int, type), isinstance(1, object), isinstance(C(), C), isinstance('a', (C, str)))
l = [1, 2, 3]
x = l.append(4); print(l, x, l.pop(), l.pop(0), l.pop(-1), l, L([1]).pop())
s = set()
print(s.add(1), s.add(1), s.add(True), s.add(1.0), s.add('a'), s.add((1, 2)), sorted(map(str, s)))
for k in range(-3, 20): s.add(k * 7)
print(sorted(k for k in s if isinstance(k, int)), s.discard(7), s.discard(7), s.remove(14), 14 in s, 7 in s, s.discard('zz'), s.discard(2.0))
t = {-1, -2, 2**61 - 1, 0}
print(len(t), t.remove(-1), -2 in t, -1 in t, t.discard(0), 2**61 - 1 in t, 0 in t)
d = {'a': None, 'b': 2, 1: 'x'}
print(d.get('a', 5), d.get('b'), d.get('z'), d.get('z', 7), d.get(1), d.get(1.0), d.get(True, 3), D().get('q'), D()['q'])
print(' a '.strip(), 'a'.strip() is 'a', '\x1fa'.strip(), '\xa0a'.strip(), ''.strip(), '\x7fa\x7f'.strip(), 'xax'.strip('x'), 'a'.strip(None))
print('abc'.startswith('ab'), 'abc'.startswith(''), ''.startswith('a'), 'abc'.endswith('c'), 'abc'.endswith(('x', 'c')), 'abc'.startswith('b', 1), '\U0001f600x'.startswith('\U0001f600'), 'a\ud83d'.endswith('\ud83d'))
print('5'.isdigit(), '²'.isdigit(), '½'.isdigit(), 'a'.isdigit(), ''.isdigit(), '55'.isdigit(), 'é'.isalpha(), '5'.isalpha(), '½'.isalnum(), '_'.isalnum(), ' '.isspace(), '\u2003'.isspace(), '\x1c'.isspace(), '\U0001d7d8'.isdigit(), '٣'.isdigit())
