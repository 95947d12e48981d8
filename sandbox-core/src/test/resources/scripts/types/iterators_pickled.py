# SPDX-License-Identifier: Apache-2.0
import pickle, copy
def t(name, v, show=list):
    for proto in range(0, 6):
        try:
            r = pickle.loads(pickle.dumps(v, proto))
            out = show(r) if show else repr(r)
        except BaseException as e: out = f'{type(e).__name__} {e}'
        print(name, proto, type(r).__name__, out)
    for f in (copy.copy, copy.deepcopy):
        try: print(name, f.__name__, show(f(v)) if show else repr(f(v)))
        except BaseException as e: print(name, type(e).__name__, e)
import itertools, collections, functools, operator
t('list', iter([1, 2, 3])); t('tuple', iter((1, 2))); t('str', iter('ab')); t('bytes', iter(b'ab')); t('ba', iter(bytearray(b'ab'))); t('range', iter(range(3))); t('bigrange', iter(range(2**70, 2**70+2)))
t('dictk', iter({1: 2})); t('dictv', iter({1: 2}.values())); t('dicti', iter({1: 2}.items())); t('set', iter({1})); t('fs', iter(frozenset([1])))
t('rev', reversed([1, 2])); t('revr', reversed(range(3))); t('revt', reversed((1,2))); t('enum', enumerate([1, 2])); t('zip', zip([1, 2], 'ab')); t('map', map(abs, [-1])); t('filter', filter(None, [0, 1])); t('revd', reversed({1: 2}))
t('seqit', iter(type('S', (), {'__getitem__': lambda s, i: [1, 2][i]})()) if 0 else iter([1]))
