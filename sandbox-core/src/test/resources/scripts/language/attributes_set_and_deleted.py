# SPDX-License-Identifier: Apache-2.0
# What the attributes of functions, methods and classes take, and which can be deleted.
def f(a): pass
try: f.__globals__ = {}
except Exception as e: print(type(e), e)
try: f.__closure__ = ()
except Exception as e: print(type(e), e)
try: f.__builtins__ = ()
except Exception as e: print(type(e), e)
try: f.__defaults__ = 1
except Exception as e: print(type(e), e)
try: f.__kwdefaults__ = 1
except Exception as e: print(type(e), e)
try: f.__annotations__ = 1
except Exception as e: print(type(e), e)
try: f.__dict__ = 1
except Exception as e: print(type(e), e)
try: f.__name__ = 1
except Exception as e: print(type(e), e)
try: f.__qualname__ = 1
except Exception as e: print(type(e), e)
try: f.__code__ = 1
except Exception as e: print(type(e), e)
try: f.__type_params__ = 1
except Exception as e: print(type(e), e)
f.__doc__ = 1; f.__module__ = 1; print(f.__doc__, f.__module__)
del f.__doc__, f.__module__; print(f.__doc__, f.__module__)
for n in "__name__ __qualname__ __code__ __defaults__ __kwdefaults__ __annotations__ __dict__ __type_params__ __globals__".split():
    try: delattr(f, n); print(n, getattr(f, n))
    except Exception as e: print(n, type(e), e)


class C:
    def f(self): "d"
    @classmethod
    def g(cls): pass
    @staticmethod
    def h(): pass
c = C()
m = c.f
print(m.__self__ is c, m.__func__ is C.f, m.__doc__, m.__name__, m.__module__, m == c.f, m is c.f, hash(m) == hash(c.f), C().f == c.f, C.g.__self__ is C)
try: m.x = 1
except Exception as e: print(type(e), e)
C.f.x = 2; print(m.x)
try: m.__doc__ = 1
except Exception as e: print(type(e), e)
try: m.__self__ = 1
except Exception as e: print(type(e), e)
print(type(C.__dict__["g"]).__name__, C.__dict__["g"].__func__.__name__, C.__dict__["h"].__wrapped__.__name__, C.__dict__["h"]())
try: C.__dict__["g"]()
except Exception as e: print(type(e), e)
import types
print(types.MethodType(len, [1,2])())
try: types.MethodType(len, None)
except Exception as e: print(type(e), e)
try: types.MethodType(1, 2)
except Exception as e: print(type(e), e)
try: types.MethodType(1)
except Exception as e: print(type(e), e)


class C: pass
for n, v in [("__name__", 1), ("__name__", "a\0b"), ("__qualname__", 1), ("__bases__", 1), ("__bases__", ()), ("__bases__", (1,)), ("__bases__", (int,)), ("__mro__", ()), ("__base__", 1), ("__dict__", {}), ("__doc__", 5), ("__module__", 5), ("__annotations__", 5), ("__type_params__", 5), ("__abstractmethods__", 5), ("__static_attributes__", 5), ("__firstlineno__", 5)]:
    try: setattr(C, n, v); print(n, getattr(C, n))
    except Exception as e: print(n, type(e), e)
for n in "__name__ __qualname__ __bases__ __mro__ __dict__ __doc__ __module__ __annotations__ __type_params__ __abstractmethods__".split():
    try: delattr(C, n); print(n, "gone", getattr(C, n, "?"))
    except Exception as e: print(n, type(e), e)
