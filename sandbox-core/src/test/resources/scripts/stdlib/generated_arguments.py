# SPDX-License-Identifier: Apache-2.0
# What random programs found: bound methods of builtins, flags, numbers of the library.
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
import cmath, datetime, re, enum, types, typing, fnmatch
class C:
    a = classmethod(len)
    b = classmethod(property(lambda s: 1))
    @classmethod
    @property
    def both(cls): return 1
    c = classmethod(int)
    d = staticmethod(len)
show(lambda: C.a); show(lambda: C().a); show(lambda: type(C.a)); show(lambda: C.b); show(lambda: C.both); show(lambda: C.c); show(lambda: C.d)
show(lambda: C.a())
show(lambda: types.MethodType(len, [1, 2]))
show(lambda: types.MethodType(len, [1, 2])())
show(lambda: types.MethodType(len, [1]).__self__)
show(lambda: types.MethodType(len, [1]).__func__)
show(lambda: types.MethodType(len, [1]).__name__)
show(lambda: len.__self__ is not None); show(lambda: (5).__add__)
show(lambda: 'a\x85b'.splitlines(())); show(lambda: 'a\nb'.splitlines('x')); show(lambda: b'a\nb'.splitlines([]))
show(lambda: datetime.date(2, True, 3)); show(lambda: datetime.datetime(True, 1, 1))
show(lambda: cmath.sqrt(int)); show(lambda: cmath.sqrt('1')); show(lambda: cmath.polar(1, 2)); show(lambda: cmath.rect(1)); show(lambda: cmath.phase()); show(lambda: cmath.sqrt(4))
show(lambda: re.compile('a', 'a')); show(lambda: re.compile('a', re.I).flags); show(lambda: re.sub('a', 'b', 'A', flags=re.I))
class F(enum.Flag): A = 1; B = 2
class G(enum.Flag): pass
show(lambda: type('X', (G,), {})); show(lambda: list(reversed(F))); show(lambda: F(3))
show(lambda: type(typing.Union[int, str]).__name__); show(lambda: type(typing.Literal[1]).__name__)
show(lambda: fnmatch.fnmatch(5, 'a')); show(lambda: fnmatch.fnmatch('abc', 'a*')); show(lambda: fnmatch.fnmatch(b'abc', b'a*'))
class B(bytearray): pass
show(lambda: B(b'abc') % B(b'x')); show(lambda: b'%s' % B(b'x')); show(lambda: '%s' % {1: 2}); show(lambda: '' % {1: 2}); show(lambda: '' % B(b'x'))
class S(str): pass
show(lambda: 'abc' % S('x')); show(lambda: '%s' % S('x'))
class D(dict): pass
show(lambda: 'abc' % D()); show(lambda: '%(a)s' % D(a=1))
class I(dict):
    def __getitem__(self, key): return ('item', key)
class J(dict):
    def __iter__(self): return iter(['z'])
    def keys(self): return ['k']
    def __getitem__(self, key): return ('item', key)
show(lambda: {**I(a=1)}); show(lambda: {**J(a=1)}); show(lambda: {'b': 2, **I(a=1)})
import collections
show(lambda: {**collections.defaultdict(list, a=1)}); show(lambda: {**collections.OrderedDict(a=1), 'b': 2})
