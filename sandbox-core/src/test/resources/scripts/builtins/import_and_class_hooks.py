# SPDX-License-Identifier: Apache-2.0
"""A program's own __import__ and __build_class__, and code that is given its cells."""

import builtins
import types


def t(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)


real = builtins.__import__
def fake(name, globals=None, locals=None, fromlist=(), level=0):
    print('import', name, globals is not None, fromlist, level)
    if name == 'missing_thing': return 42
    if name == 'json': raise ImportError('no json')
    return real(name, globals, locals, fromlist, level)
builtins.__import__ = fake
try:
    import missing_thing
    print(missing_thing)
    try: import json
    except ImportError as e: print(e)
    import os.path
    import os.path as p
    print(os.__name__)
    from os import path, sep
    from math import *
    def f():
        import math
        from math import pi as q
        return q
    print(f())
    exec('import math')
finally:
    builtins.__import__ = real
import json
t(lambda: exec('import math', {'__builtins__': {}}))
t(lambda: exec('class A: pass', {'__builtins__': {}}))
t(lambda: exec('class A: pass\nprint(A)', {'__builtins__': {'__build_class__': lambda *a: a[1], 'print': print}}))
old = builtins.__build_class__
def bc(func, name, *bases, **kw):
    print('building', name, bases, kw)
    return old(func, name, *bases, **kw)
builtins.__build_class__ = bc
class A: x = 1
class B(A, metaclass=type):
    def f(self): return super().x
builtins.__build_class__ = old
print(B().f())
t(lambda: __build_class__())
t(lambda: __build_class__(1,2))
t(lambda: __build_class__(lambda:1,1))
t(lambda: __build_class__(lambda:None,'a',int).__mro__)
t(lambda: __import__('os', fromlist=1).__name__)
t(lambda: __import__('os', fromlist=['path']).__name__)
t(lambda: __import__('xml', fromlist=['dom']).dom.__name__)
t(lambda: __import__('x',{'__package__':None,'__name__':'a'},level=1))
t(lambda: __import__('dom',{'__package__':'xml','__name__':'xml'},level=1).__name__)
t(lambda: __import__('minidom',{'__package__':'xml.dom','__name__':'xml'},{},['Node'],level=1).__name__)
t(lambda: __import__('x',level=1))
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        print('n', n)
    return inner
i = outer()
exec(i.__code__, closure=i.__closure__)
exec(i.__code__, closure=(types.CellType(10),))
t(lambda: exec(i.__code__))
t(lambda: exec(i.__code__, closure=()))
t(lambda: exec(i.__code__, closure=1))
t(lambda: exec(i.__code__, closure=(1,)))
t(lambda: exec('1', closure=()))
t(lambda: exec(compile('1','a','exec'), closure=()))
i()
