# SPDX-License-Identifier: Apache-2.0
# What random programs found: except*, generators that delegate, arguments of object.__init__.
def t(orig, new, filt):
    try:
        try:
            raise orig
        except* filt as e: raise new(e)
    except BaseException as e:
        print(repr(e), repr(e.__cause__), repr(e.__context__))
G=ExceptionGroup
t(G('g',[ValueError(1)]), lambda e: KeyError('k'), ValueError)
t(G('g',[ValueError(1),TypeError(2)]), lambda e: KeyError('k'), ValueError)
t(G('g',[ValueError(1),TypeError(2)]), lambda e: G('n',[KeyError('k')]), ValueError)
t(G('g',[ValueError(1)]), lambda e: G('n',[KeyError('k')]), ValueError)
t(G('g',[G('h',[ValueError(1)])]), lambda e: e.exceptions[0], ValueError)
t(G('g',[G('h',[ValueError(1)])]), lambda e: e, ValueError)
t(G('g',[G('h',[ValueError(1)]), TypeError(3)]), lambda e: e.exceptions[0], ValueError)
t(G('g',[ValueError(1), TypeError(3)]), lambda e: e.exceptions[0], ValueError)
t(ValueError(1), lambda e: e.exceptions[0], ValueError)
t(ValueError(1), lambda e: KeyError(5), ValueError)
t(ValueError(1), lambda e: e, ValueError)
def show(make):
    try: print(repr(make()))
    except BaseException as e: print(type(e).__name__, e)
def inner():
    try: yield 1
    finally:
        print('inner finally'); return 'forced'
def outer():
    try:
        r = yield from inner()
        print('result', r); yield r
    except BaseException as e: print('caught', repr(e), repr(e.__context__)); return 5
g = outer(); show(lambda: next(g)); show(lambda: g.close())
g = outer(); show(lambda: next(g)); show(lambda: g.throw(GeneratorExit('q')))
g = outer(); show(lambda: next(g)); show(lambda: g.throw(ValueError)); show(lambda: next(g))
def o2():
    r = yield from [1,2]
    print('r', r); yield 'more'
g = o2(); show(lambda: next(g)); show(lambda: g.throw(StopIteration(3)))
g = o2(); show(lambda: next(g)); show(lambda: g.throw(StopIteration))
g = o2(); show(lambda: next(g)); show(lambda: g.close())
def o3():
    try: yield from o2()
    except GeneratorExit: print('ge'); raise
g = o3(); show(lambda: next(g)); show(lambda: g.close())
for base, v in ((int, '5'), (str, 'a'), (float, 1), (tuple, (1,)), (bytes, b'1'), (frozenset, (1,)), (complex, 1), (list,(1,)), (dict, {1:2}), (object, ())):
    class C(base):
        def __init__(self, *a): super().__init__(*a)
    show(lambda: C(v))
    class C(base):
        def __init__(self, a): self.a = a
    show(lambda: C(v).a)
    class C(base):
        def __new__(cls, *a): return super().__new__(cls, *a)
        def __init__(self, *a): super().__init__(*a)
    show(lambda: C(v))
    class C(base):
        def __new__(cls, *a): return super().__new__(cls, *a)
    show(lambda: C(v))
    class C(base): pass
    if base is not object: show(lambda: base.__init__(C(), 1))
import itertools, types
show(lambda: list(itertools.takewhile(None, [1])))
show(lambda: list(itertools.dropwhile(None, [1])))
show(lambda: list(itertools.filterfalse(None, [1, 0])))
show(lambda: list(itertools.starmap(None, [1, 0])))
show(lambda: types.SimpleNamespace({1: 2}))
class L:
    def __len__(self): return 10**20
show(lambda: bool(L()))
show(lambda: len(L()))
show(lambda: L() and 1)
show(lambda: 1 if L() else 2)
show(lambda: not L())
show(lambda: list(filter(None, [L()])))
class L:
    def __len__(self): return '2'
show(lambda: bool(L()))
show(lambda: L() and 1)
class N:
    __iter__ = None
show(lambda: [*N()])
show(lambda: (lambda *a: a)(*N()))
show(lambda: (*N(), 1))
show(lambda: {*N()})
show(lambda: format(1, '49251589571.0.-20'))
show(lambda: format(1, '99999999999999999999d'))
show(lambda: format(1.5, '.99999999999d'))
show(lambda: format(1.5, '.99999999999f'))
class B(bytes):
    def __repr__(self): return 'R'
show(lambda: int(B(b'x')))
show(lambda: float(B(b'x')))
