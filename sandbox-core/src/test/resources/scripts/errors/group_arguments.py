class n1(ExceptionGroup):
    def __init__(self, *a): super().__init__(*a[:1])
e = n1('g', [ValueError(1)]); print(e.args, repr(e), e.message, e.exceptions)
class n2(ExceptionGroup):
    def __init__(self, *a): pass
e = n2('g', [ValueError(1)]); print(e.args, repr(e))
class n3(ExceptionGroup):
    def __new__(cls, errs, code): 
        s = super().__new__(cls, 'msg', errs); s.code = code; return s
    def __init__(self, errs, code): super().__init__(errs, code, 5)
e = n3([ValueError(1)], 3); print(e.args, repr(e), e.code)
class n4(ExceptionGroup):
    def __init__(self, *a, **k): super().__init__()
e = n4('g', [ValueError(1)]); print(e.args, repr(e), str(e))
try: ExceptionGroup('g', [ValueError(1)]).__init__(x=1)
except TypeError as e: print(e)
g = ExceptionGroup('g', [ValueError(1)]); g.__init__('z'); print(g.args, repr(g), g)
g.args = 5,; print(g.args, repr(g), g.message)
import copy, pickle
h = ExceptionGroup('q', [TypeError()]); h.args = ('r', [KeyError(1)]); print(repr(copy.copy(h)))
class E(Exception):
    def __init__(self, a, b): super().__init__(a)
print(E(1, 2).args); 
class F(Exception):
    def __init__(self, a, b): pass
print(F(1, 2).args); x = F(1, 2); x.__init__(3, 4); print(x.args); Exception.__init__(x, 7, 8); print(x.args)
