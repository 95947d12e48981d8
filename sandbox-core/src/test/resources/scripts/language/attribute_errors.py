# SPDX-License-Identifier: Apache-2.0
class A:
    def __getattribute__(self, n):
        print('ga', n); return object.__getattribute__(self, n)
    def __getattr__(self, n): print('gt', n); raise AttributeError('no ' + n)
    def __setattr__(self, n, v): print('sa', n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('da', n); object.__delattr__(self, n)
a = A(); a.x = 1; a.x; del a.x
try: a.x
except AttributeError as e: print(e, e.name, e.obj is a)
print(hasattr(a, 'y'), getattr(a, 'z', 5))
try: del a.q
except AttributeError as e: print(e)
object.__setattr__(a, 'k', 2); print(vars(a))
try: getattr(a, 5)
except TypeError as e: print(e)
try: setattr(a, 5, 1)
except TypeError as e: print(e)
try: object().x = 1
except AttributeError as e: print(e)
try: int.x = 1
except TypeError as e: print(e)
try: (5).x = 1
except AttributeError as e: print(e)
try: del (5).real
except AttributeError as e: print(e)
try: (5).real = 1
except AttributeError as e: print(e)
try: del int.real
except TypeError as e: print(e)
try: 'a'.upper = 1
except AttributeError as e: print(e)
def f(): pass
for c in ['f.__name__ = 1', 'f.__code__ = 1', 'f.__defaults__ = 1', 'f.__dict__ = 1', 'del f.__name__', 'f.__closure__ = ()', 'f.__globals__ = {}', 'del f.__defaults__', 'f.__kwdefaults__ = 1', 'f.__annotations__ = 1', 'del f.__dict__', 'f.__module__ = 3', 'del f.__qualname__', 'f.__type_params__ = 1', 'f.__builtins__ = 1']:
    try: exec(c); print(c, 'ok')
    except Exception as e: print(c, type(e).__name__, e)
class T: pass
for c in ['T.__name__ = 1', 'T.__name__ = "a\\0"', 'T.__bases__ = ()', 'T.__bases__ = (int,)', 'T.__bases__ = (T,)', 'T.__bases__ = 1', 'T.__mro__ = ()', 'T.__dict__ = {}', 'T.__doc__ = "x"', 'del T.__name__', 'T.__qualname__ = 1', 'T.__module__ = 1', 'T.__class__ = 1', 'T.__class__ = int', 'del T.__module__', 'T().__class__ = int', 'T().__class__ = 5', 'del T().__class__', 'T().__dict__ = 5', 'T.__annotations__ = 3', 'T.__type_params__ = 1', 'del T.__abstractmethods__', 'T.__abstractmethods__', 'T.__weakref__', 'T().__weakref__']:
    try: exec(c); print(c, 'ok')
    except Exception as e: print(c, type(e).__name__, e)
