# SPDX-License-Identifier: Apache-2.0
"""What can take the place of bases of a class, and of bytes of a bytearray."""

def show(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
b=bytearray(b'abcdef')
def st(v, s=slice(0,2)):
    def f():
        x=bytearray(b'abcdef'); x[s]=v; return x
    return f
for v in ('ab', 5, str, None, ValueError, [300], ['a'], 1.5, object(), {1:2}, {1}, iter([1]), memoryview(b'q'), range(3), -1, 10**30, True, (lambda: 0)):
    show(st(v)); show(st(v, slice(0,5,-3)))
class D: pass
class C: pass
class E(C): pass
class L(list): pass
def bs(cls, new):
    def f():
        k=type('K',(cls,),{}); k.__bases__=new; return k.__mro__[1:]
    return f
for cls in (object, C, E, int):
    for new in ((int,), (C,), (object,), (L,), (list,), (E,), (type,), (ValueError,)):
        show(bs(cls,new))
