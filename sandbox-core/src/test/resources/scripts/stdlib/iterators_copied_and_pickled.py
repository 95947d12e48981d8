# SPDX-License-Identifier: Apache-2.0
"""What each iterator tells of itself: its length, how it is copied and pickled."""

import collections
import copy
import itertools
import operator
import pickle
import re
import warnings
def it_cases():
    yield 'list', lambda: iter([1,2,3])
    yield 'tuple', lambda: iter((1,2,3))
    yield 'str', lambda: iter('abc')
    yield 'stru', lambda: iter('ab\u1234')
    yield 'bytes', lambda: iter(b'abc')
    yield 'bytearray', lambda: iter(bytearray(b'abc'))
    yield 'range', lambda: iter(range(5))
    yield 'longrange', lambda: iter(range(10**20, 10**20+5))
    yield 'revrange', lambda: reversed(range(5))
    yield 'dict', lambda: iter({1:2,3:4})
    yield 'dictitems', lambda: iter({1:2,3:4}.items())
    yield 'dictvalues', lambda: iter({1:2,3:4}.values())
    yield 'revdict', lambda: reversed({1:2,3:4})
    yield 'revitems', lambda: reversed({1:2,3:4}.items())
    yield 'revvalues', lambda: reversed({1:2,3:4}.values())
    yield 'set', lambda: iter({1,2,3})
    yield 'frozenset', lambda: iter(frozenset({1,2,3}))
    yield 'revlist', lambda: reversed([1,2,3])
    yield 'revtuple', lambda: reversed((1,2,3))
    yield 'revstr', lambda: reversed('abc')
    yield 'memoryview', lambda: iter(memoryview(b'abc'))
    yield 'enumerate', lambda: enumerate([1,2,3])
    yield 'zip', lambda: zip([1,2],[3,4])
    yield 'zips', lambda: zip([1,2],[3,4],strict=True)
    yield 'map', lambda: map(abs,[1,-2])
    yield 'filter', lambda: filter(None,[1,0,2])
    yield 'callable', lambda: iter(int, 1)
    yield 'seq', lambda: iter(Seq())
    yield 'odict2', lambda: reversed(collections.OrderedDict(a=1,b=2))
    yield 'count', lambda: itertools.count(3)
    yield 'countf', lambda: itertools.count(3,0.5)
    yield 'cycle', lambda: itertools.cycle([1,2])
    yield 'repeat', lambda: itertools.repeat(1,3)
    yield 'repeati', lambda: itertools.repeat(1)
    yield 'chain', lambda: itertools.chain([1],[2])
    yield 'chainfi', lambda: itertools.chain.from_iterable([[1],[2]])
    yield 'islice', lambda: itertools.islice([1,2,3],1,3)
    yield 'combinations', lambda: itertools.combinations([1,2,3],2)
    yield 'cwr', lambda: itertools.combinations_with_replacement([1,2,3],2)
    yield 'permutations', lambda: itertools.permutations([1,2,3],2)
    yield 'product', lambda: itertools.product([1,2],[3])
    yield 'accumulate', lambda: itertools.accumulate([1,2,3])
    yield 'compress', lambda: itertools.compress([1,2,3],[1,0,1])
    yield 'dropwhile', lambda: itertools.dropwhile(bool,[1,0,3])
    yield 'takewhile', lambda: itertools.takewhile(bool,[1,0,3])
    yield 'filterfalse', lambda: itertools.filterfalse(bool,[1,0,3])
    yield 'starmap', lambda: itertools.starmap(pow,[(1,2)])
    yield 'zip_longest', lambda: itertools.zip_longest([1],[2,3])
    yield 'groupby', lambda: itertools.groupby([1,1,2])
    yield 'pairwise', lambda: itertools.pairwise([1,2,3])
    yield 'batched', lambda: itertools.batched([1,2,3],2)
class Seq:
    def __getitem__(s,i):
        if i>2: raise IndexError
        return i
def tr(f):
    try: return re.sub(' at 0x[0-9a-f]+', '', repr(f()))[:160]
    except BaseException as e: return f'!{type(e).__name__}: {e}'


warnings.simplefilter('ignore')
for n,f in it_cases():
    print('--', n, type(f()))
    print('hint', tr(lambda: f().__length_hint__()), tr(lambda: operator.length_hint(f(),99)))
    i=f()
    def adv():
        next(i); return i.__length_hint__()
    print('hint1', tr(adv))
    def ex():
        for _ in itertools.islice(i,20): pass
        return i.__length_hint__()
    print('hintx', tr(ex))
    if n in('seq','callable','gen'): pass
    else:
        print('reduce', tr(lambda: f().__reduce__()))
        i=f(); next(i)
        print('reduce1', tr(lambda: i.__reduce__()))
        for _ in itertools.islice(i,20): pass
    print('copy', tr(lambda: list(itertools.islice(copy.copy(f()),6))))
    i=f(); next(i)
    print('copy1', tr(lambda: list(itertools.islice(copy.copy(i),6))))
    i=f(); next(i)
    print('dcopy1', tr(lambda: list(itertools.islice(copy.deepcopy(i),6))))
    i=f(); next(i)
    for p in (2,5): print('pickle', tr(lambda: list(itertools.islice(pickle.loads(pickle.dumps(i,p)),6))))
    for st in (0, 1, 100):
        i=f()
        print('setstate', st, tr(lambda: i.__setstate__(st)), tr(lambda: list(itertools.islice(i,4))))
    print(sorted(a for a in dir(f()) if a not in dir(object)))
    print(tr(lambda: type(f())()), tr(lambda: type('S',(type(f()),),{}).__name__))
    print(tr(lambda: setattr(f(),'x',1)))
    print(tr(lambda: iter(f()).__iter__().__class__ is type(f())))
    print(tr(lambda: f().__next__(1)))
    print(tr(lambda: hash(f())!=0), tr(lambda: f()==f()), tr(lambda: f()<f()), tr(lambda: len(f())), tr(lambda: f()[0]), tr(lambda: bool(f())))
