# SPDX-License-Identifier: Apache-2.0
# next() without a default raises StopIteration at the end of every kind of iterator.
import itertools, collections
def t(name, mk):
    def f():
        it = mk()
        r = next(it)
        return ('value', r)
    try: print(name, f())
    except StopIteration as e: print(name, 'stop', e.args)
    def g():
        it = mk()
        r = it.__next__()
        return ('value', r)
    try: print(name, g())
    except StopIteration as e: print(name, 'stop', e.args)
    print(name, next(mk(), 'dflt'))
def gen():
    return
    yield
class E:
    def __iter__(self): return self
    def __next__(self): raise StopIteration
class S:
    def __getitem__(self, i): raise IndexError
I = itertools
MAKERS = dict(
    map=lambda: map(str, []),
    maplam=lambda: map(lambda x: x, []),
    filter=lambda: filter(None, []),
    zip=lambda: zip([]),
    zipE=lambda: zip(E()),
    mapE=lambda: map(str, E()),
    enum=lambda: enumerate([]),
    enumE=lambda: enumerate(E()),
    rev=lambda: reversed([]),
    gen=gen,
    genexp=lambda: (x for x in []),
    list=lambda: iter([]),
    dict=lambda: iter({}),
    E=E,
    seq=lambda: iter(S()),
    islice=lambda: I.islice(E(), 3),
    chain=lambda: I.chain(E()),
    starmap=lambda: I.starmap(str, E()),
    tw=lambda: I.takewhile(bool, E()),
    dw=lambda: I.dropwhile(bool, E()),
    gb=lambda: I.groupby(E()),
    acc=lambda: I.accumulate(E()),
    cyc=lambda: I.cycle(E()),
    comp=lambda: I.compress(E(), E()),
    ff=lambda: I.filterfalse(None, E()),
    pw=lambda: I.pairwise(E()),
    bat=lambda: I.batched(E(), 2),
    zl=lambda: I.zip_longest(E()),
    tee=lambda: I.tee(E())[0],
    prod=lambda: I.product([]),
    perm=lambda: I.permutations([], 2),
    comb=lambda: I.combinations([], 2),
    rep=lambda: I.repeat(1, 0),
    calliter=lambda: iter(lambda: 1, 1),
    chainfi=lambda: I.chain.from_iterable(E()),
    fltE=lambda: filter(None, E()),
    deq=lambda: iter(collections.deque()),
    odict=lambda: iter(collections.OrderedDict()),
    s=lambda: iter(''),
    set=lambda: iter(set()),
    rng=lambda: iter(range(0)),
    b=lambda: iter(b''),
)
for name, mk in MAKERS.items():
    t(name, mk)
