# SPDX-License-Identifier: Apache-2.0
# What random programs found: conversions of odd values, formats, code objects.
class S(str):
    def __str__(self): return 'S'
    def __int__(self): return 9
    def __index__(self): return 3
x = S('abc')
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
show(lambda: int(x))
class I(str):
    def __index__(self): return 3
show(lambda: int(I('abc')))
show(lambda: int(memoryview(b'xy')))
show(lambda: int(memoryview(b'12')))
class B(bytes):
    def __str__(self): return 'text'
class N(str):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __str__(self): return 'text'
print(N(b'ab'), str(B(b'ab')), '%s' % N('q'), [N('q')], f'{N("q"):5}|', format(N('q'), '5'), '{}'.format(N('q')), repr(N('q')))
def show(make):
    try: print(repr(make()))
    except BaseException as e: print(type(e).__name__, e)
import codecs
show(lambda: format(1, ',,'))
show(lambda: format(1.5, ',,'))
show(lambda: format(True, ',_'))
show(lambda: format(1, '_,'))
show(lambda: format(1, '__'))
show(lambda: format(1, ',,d'))
c = compile('1','f','exec')
print(c.co_name, str(c)[:22], str(c)[-19:])
f = lambda *a, **k: 0
show(lambda: f(*5, **{(1,2): 3}))
d = {1: 2}
show(lambda: f(*5, **d))
show(lambda: f(*[5], **d))
show(lambda: f(5, *7, **d))
show(lambda: 'abc'.ljust(10, None))
show(lambda: b'Hello World'.decode('utf-16'))
show(lambda: b'\xff\xfeH'.decode('utf-16'))
show(lambda: b'\xfe\xffH'.decode('utf-16'))
show(lambda: b'Hel'.decode('utf-16-le'))
show(lambda: b'Hello'.decode('utf-32'))
