# SPDX-License-Identifier: Apache-2.0
"""Exceptions whose classes do not call the builtin __init__, and descriptors that are called."""

class E1(SyntaxError):
    def __init__(self,*a): self.a=a
class E2(KeyError):
    def __init__(self,*a): self.a=a
class E3(OSError):
    def __init__(self,*a): self.a=a
class E5(StopIteration):
    def __init__(self,*a): self.a=a
class E6(ImportError):
    def __init__(self,*a): self.a=a
class E7(SystemExit):
    def __init__(self,*a): self.a=a
for k in (E1,E2,E3,E5,E6,E7):
    e=k('g',[1])
    print(k.__base__.__name__, str(e), repr(e), e.args, {n:getattr(e,n,'-') for n in ('msg','filename','lineno','value','code','name','errno','strerror','reason','start')})
    e=k('f')
    print(str(e), repr(e), {n:getattr(e,n,'-') for n in ('msg','value','code','name','errno')})
def show(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e, getattr(e,'args',None))
for c in (int.real, str.upper, int.__add__, property(lambda s: 1), object.__class__, type.__name__):
    show(lambda: c.__module__)
    show(lambda: c())
    show(lambda: c(2.5))
    show(lambda: c.__objclass__)
    show(lambda: callable(c))
