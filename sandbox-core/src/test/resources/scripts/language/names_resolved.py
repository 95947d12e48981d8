# SPDX-License-Identifier: Apache-2.0
# Binding and resolution of names: chapters 4.2 and 6.2.1 of the language reference.
class C:
    def __init__(self): self.__x = 1
    class __D: pass
    def f(self, __a=1): __b = 2; import sys as __s; print(sorted(locals())); global __g; __g = 1; return __a
    def g(self, *, __k): return __k
    __l = lambda self: self.__x
    for __i in range(2): pass
    try: 1/0
    except Exception as __e: pass
    with __import__("contextlib").nullcontext(3) as __w: pass
c = C(); c.f(); print(sorted(vars(C)), vars(c), sorted(n for n in globals() if "_g" in n))
try: c.g(__k=1)
except TypeError as e: print(e)
print(c.g(_C__k=1))
class _C: __y = 1; ___z = 2; __q__ = 3; __ = 4
print(sorted(n for n in vars(_C) if not n.startswith("__")))
class __: __y = 1


def outer():
    x = 1
    class C:
        x = x + 1 if False else 2
        def f(self): return x
        y = [x for _ in range(1)]
        z = (lambda: x)()
    return C().f(), C.x, C.y, C.z
print(outer())
x = "global"
def outer2():
    class C:
        print(x)
        x = "class"
        print(x)
        def f(self): return x
    return C().f()
print(outer2())
def outer3():
    x = "outer"
    class C:
        global x
        def f(self): return x
        y = x
    return C().f(), C.y
print(outer3())
def o4():
    x = 1
    class C:
        nonlocal x
        x = 5
    return x, "x" in vars(C)
print(o4())
class K:
    a = 1
    b = [a for _ in range(2)] if 0 else [q for q in range(a)]
    try: c = [a for _ in range(2)]
    except NameError as e: print(e)
    d = list(a for _ in ()) 
print(K.b)


def f():
    print(x)
    x = 1
try: f()
except UnboundLocalError as e: print(e, e.name)
def f():
    def g(): return x
    try: g()
    except NameError as e: print(type(e), e, e.name)
    x = 1
    del x
    try: g()
    except NameError as e: print(type(e), e)
    try: x
    except NameError as e: print(type(e), e)
    try: del x
    except NameError as e: print(type(e), e)
f()
try: del undefined
except NameError as e: print(e, e.name)
def f():
    global gg; gg = 1; del gg
    try: gg
    except NameError as e: print(e)
f()
def f():
    try: raise ValueError
    except ValueError as e: pass
    try: e
    except UnboundLocalError as x: print(x)
f()
e = 1
try: raise ValueError
except ValueError as e: pass
try: e
except NameError as x: print(x)
