# SPDX-License-Identifier: Apache-2.0
def f(x=1, *, y=2): "doc"
class T:
    "doc"
    x: int = 1
class G[Q]: pass
import sys
def t(*cs):
    for c in cs:
        try: exec(c, globals()); print(c, '=> ok')
        except BaseException as e: print(c, '=>', type(e).__name__, e)
t('del f.__doc__; print(f.__doc__)', 'del f.__module__; print(f.__module__)', 'del f.__annotations__; print(f.__annotations__)', 'del f.__kwdefaults__; print(f.__kwdefaults__)', 'del f.__defaults__; print(f.__defaults__)', 'del f.__type_params__', 'del f.__code__', 'del f.__closure__', 'del f.__globals__', 'f.__builtins__["len"]', 'del f.__builtins__', 'f.__kwdefaults__ = {"y": 3}', 'f.__dict__ = {"q": 1}; print(f.q)', 'del f.zz', 'f.__qualname__ = "z"; print(repr(f)[:11])', 'f.__get__ = 1', 'del f.__call__', 'f.__class__ = int', 'f.__closure__ = None', 'f.__name__ = StrSub("x")', 'f.__doc__ = 5; print(f.__doc__)', 'f.__annotations__ = None; print(f.__annotations__)', 'f.__defaults__ = None; print(f.__defaults__)')
t('del T.__doc__', 'del T.__qualname__', 'del T.__bases__', 'del T.__dict__', 'del T.__mro__', 'del T.__annotations__; print(T.__annotations__)', 'del T.__annotations__; del T.__annotations__', 'del T.__type_params__', 'T.__base__ = int', 'del T.zz', 'T.__bases__ = (object,)', 'T.__bases__ = (5,)', 'T.__qualname__ = "R"; print(T, T.__name__)', 'T.__name__ = "N"; print(T, T.__name__)', 'T.__subclasses__ = 5; print(T.__subclasses__)', 'T.mro = 5', 'T.__call__ = 5', 'del T.__init__', 'del T.__module__', 'T.__module__ = "zz"; print(T)', )
class I:
    def __init__(self): self.a = 1
i = I()
t('del i.__dict__; print(i.__dict__)', 'i.__dict__ = {"b": 2}; print(i.b)', 'del i.__doc__', 'i.__doc__ = 4; print(i.__doc__)', 'del i.__weakref__', 'i.__weakref__ = 1', 'del i.__class__', 'i.__module__ = 3', 'del i.__init__', 'i.__init__ = 5', 'del i.b, i.b', 'I.__dict__["__dict__"].__set__(i, {})', 'I.__dict__["__dict__"].__get__(5)', 'I.__dict__["__weakref__"].__get__(i)', 'i.__dict__[5] = 1; print(i.__dict__)', 'class J(I): pass\ni.__class__ = J; print(type(i))', 'I.x = 5; del I.x; del I.x', 'del I.__dict__["__dict__"]', 'I.__dict__["q"] = 1', 'print(I.__dict__.get("zz"), "a" in I.__dict__, len(I.__dict__) > 2)')
e = ValueError(1)
t('e.args = 5', 'e.args = [1, 2]; print(e)', 'del e.args', 'e.__cause__ = 5', 'e.__context__ = 5', 'e.__traceback__ = 5', 'del e.__cause__', 'del e.__context__', 'del e.__traceback__', 'e.__suppress_context__ = 5', 'e.__suppress_context__ = "x"', 'del e.__suppress_context__', 'e.__notes__ = 5; e.add_note("x")', 'e.add_note(5)', 'e.zz = 1; del e.zz', 'e.__dict__ = {"k": 1}; print(e.k)', 'e.__class__ = TypeError', 'e.with_traceback(5)', 'e.__setstate__({"w": 1}); print(e.w)', 'e.__setstate__(5)', 'e.__setstate__(None)', 'print(e.__reduce__())')
t('(1).__class__ = 5', '[].__class__ = list', '().x', '(1.5).real = 2', 'slice(1).start = 2', 'range(3).start = 1', '(lambda: 1).__name__ = "x"', 'len.__name__ = "x"', 'len.x = 1', 'del len.__name__', 'int.__add__.x = 1', '[].append.__self__ = 1', 'type.x = 1', 'del type.mro', 'object.x = 1', 'sys.x = 1; print(sys.x)', 'sys.__dict__ = {}', 'del sys.__name__; sys.__name__ = "sys"', 'del sys.zzz', 'sys.__class__ = int', 'sys.__dict__["k"] = 1; print(sys.k)', 'I.f.x', 'T().m.x = 1', 'complex(1).imag = 1', 'memoryview(b"").nbytes = 1', 'def g(): yield\ngg = g(); gg.gi_running = 1', 'gg.__name__ = "new"; print(gg.__name__)', 'gg.__name__ = 1', 'gg.gi_code = 1', 'gg.x = 1', 'del gg.__name__', 'property().fget = 1', 'property().__doc__ = "x"', 'classmethod(f).__func__ = 1', 'staticmethod(f).__wrapped__', 'super(T, T()).x = 1', 'Ellipsis.x = 1', 'None.x = 1', 'NotImplemented.x', 'del None.x', '{}.keys().mapping = 1', '"".x = 1', 'b"".x = 1', '{}.x = 1', '[].x = 1', '().x = 1', 'set().x = 1', 'iter([]).x = 1', 'map(f, []).x = 1', 'zip().x = 1', 'type(f).x = 1', 'f.__code__.co_name = 1', 'f.__code__.x = 1', 'object().__class__ = T', 'True.x = 1', 'range(1).x = 1', 'slice(1).x = 1')
