# SPDX-License-Identifier: Apache-2.0
# exceptions
def t(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e.args, str(e), repr(e))
class E1(Exception):
    def __init__(self, a, b=2): self.a = a
t(lambda: (_ for _ in ()).throw(E1(1, 3)))
e = E1(1, b=3); print(e.args, e, repr(e))
class E2(Exception):
    def __str__(self): return 'S' + super().__str__()
print(repr(E2('x')), E2('x'), str(E2()), str(E2(1, 2)))
print(repr(ValueError()), repr(ValueError('a',)), repr(ValueError('a', 1)), str(KeyError('a')), str(KeyError('a', 'b')), str(KeyError()))
o = OSError(2, 'No such', 'file.txt'); print(o, o.errno, o.strerror, o.filename, o.filename2, type(o), o.args)
o = OSError(2, 'No such', 'a', None, 'b'); print(o, o.filename2, repr(o))
print(OSError('just'), OSError(1), OSError(13, 'x').__class__, OSError(17, 'x').__class__, repr(OSError(11, 'y')), ConnectionError(1, 2), OSError(1, 2, 3, 4, 5, 6))
s = SyntaxError('msg', ('f.py', 3, 4, 'text', 3, 7)); print(s, s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset)
print(SyntaxError('m'), SyntaxError(), SyntaxError('a', ('f', 1, 2, 't')))
t(lambda: SyntaxError('a', 5)); t(lambda: SyntaxError('a', (1, 2)))
u = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why'); print(u, u.encoding, u.object, u.start, u.end, u.reason, u.args)
print(UnicodeEncodeError('ascii', 'a\xe9', 1, 2, 'r'), UnicodeEncodeError('ascii', 'a\xe9\u1234\U0001f600', 1, 4, 'r'), UnicodeTranslateError('x\u1234', 1, 2, 'tr'))
t(lambda: UnicodeDecodeError('a')); t(lambda: UnicodeDecodeError(1, b'', 1, 1, ''))
print(StopIteration(5).value, StopIteration().value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, ImportError('m', name='n', path='p').name, AttributeError('m', name='n', obj=3).obj, NameError('x', name='y').name)
try:
    try: raise ValueError(1)
    except ValueError as e: raise TypeError(2) from e
except TypeError as e: print(e.__cause__, e.__context__, e.__suppress_context__)
try:
    try: raise ValueError(1)
    finally: raise TypeError(2)
except TypeError as e: print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try: raise ValueError from None
except ValueError as e: print(e.__cause__, e.__suppress_context__)
t(lambda: exec('raise 5')); t(lambda: exec('raise int')); t(lambda: exec('raise ValueError from 5')); t(lambda: exec('raise')); t(lambda: exec('raise ValueError, 1'))
class BadNew(Exception):
    def __new__(cls): return 5
t(lambda: exec('raise BadNew', globals()))
try: e
except NameError as x: print(x)
def f():
    try: return 1
    finally: return 2
print(f())
def f2():
    for i in range(3):
        try: continue
        finally: print('f', i)
    else: print('else')
f2()
def f3():
    while True:
        try: break
        finally: print('brk')
    try: 1/0
    except: 
        try: {}['a']
        except KeyError as e: return repr(e.__context__)
print(f3())
try:
    try: raise KeyError('a')
    except (ValueError, TypeError): print('no')
    else: print('no')
    finally: print('fin')
except LookupError as e: print('le', e)
try: pass
except: pass
else: print('else')
try:
    try: 1/0
    except 5: pass
except TypeError as e: print(e)
try:
    try: 1/0
    except (ValueError, 5): pass
except TypeError as e: print(e)
import sys
try: 1/0
except ZeroDivisionError as z:
    print(sys.exc_info()[0], sys.exception() is z, z.__traceback__.tb_lineno)
print(sys.exc_info(), sys.exception())
def deep(n):
    if n: 
        try: deep(n-1)
        except ValueError as e: raise ValueError(n) from e
    else: raise ValueError('base')
try: deep(3)
except ValueError as e:
    while e: print(e, end=' '); e = e.__cause__
print()
print(ExceptionGroup('a', [ValueError(1)]), repr(ExceptionGroup('a', [ValueError(1), TypeError(2)])), BaseExceptionGroup('b', [KeyboardInterrupt()]), type(BaseExceptionGroup('b', [ValueError()])))
for a in [(), ('a',), ('a', []), ('a', 5), (5, [ValueError()]), ('a', [5]), ('a', [KeyboardInterrupt()]), ('a', [ValueError], 3)]:
    t(lambda: ExceptionGroup(*a))
eg = ExceptionGroup('eg', [ValueError(1), ExceptionGroup('n', [TypeError(2), ValueError(3)])])
print(eg.split(ValueError), eg.subgroup(TypeError), eg.subgroup(lambda e: isinstance(e, ValueError)), eg.split((OSError)), eg.derive([ValueError(9)]), eg.message, eg.exceptions)
try: raise eg
except* ValueError as x: print('v', x, x.exceptions)
except* TypeError as y: print('t', y)
try:
    try: raise eg
    except* ValueError: raise KeyError('new')
except BaseException as q: print(repr(q))
try:
    try: raise ValueError('plain')
    except* ValueError as g: print(repr(g))
    else: print('no')
    finally: print('fin')
except BaseException as q: print('q', q)
try:
    try: raise eg
    except* OSError: pass
except ExceptionGroup as q: print(q is eg)
try:
    try: raise eg
    except* ExceptionGroup: pass
except TypeError as q: print(q)
class MyG(ExceptionGroup):
    def derive(self, excs): return MyG(self.message + '!', excs)
m = MyG('m', [ValueError(1), TypeError(2)]); print(repr(m.split(ValueError)))
e = ValueError('n'); e.add_note('one'); e.add_note('two'); print(e.__notes__)
