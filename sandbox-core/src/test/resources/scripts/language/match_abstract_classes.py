# SPDX-License-Identifier: Apache-2.0
import collections.abc
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
match Seq():
    case [a, b]: print('yes', a, b)
    case _: print('no')
collections.abc.Sequence.register(Seq)
match Seq():
    case [a, b]: print('yes', a, b)
    case _: print('no')
class M2(collections.abc.Mapping):
    def __len__(self): return 1
    def __getitem__(self, k): return {'a': 1}[k]
    def __iter__(self): return iter('a')
match M2():
    case {'a': x}: print('map', x)
    case _: print('no')
class S2(collections.abc.Sequence):
    def __len__(self): return 2
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i
match S2():
    case [a, *b]: print('seq', a, b)
    case _: print('no')
class M3:
    def __len__(self): return 1
    def keys(self): return ['a']
    def get(self, k, d=None): return 5
    def __getitem__(self, k): return 5
collections.abc.Mapping.register(M3)
match M3():
    case {'a': x}: print('map', x)
    case _: print('no')
class Sub(Seq): pass
match Sub():
    case [a, b]: print('yes', a, b)
    case _: print('no')
class Both(collections.abc.Sequence, dict):
    pass
import array
match array.array('i', [1, 2]):
    case [a, b]: print(a, b)
    case _: print('no')
import collections
match collections.UserList([1, 2]):
    case [a, b]: print(a, b)
    case _: print('no')
match collections.UserDict(a=1):
    case {'a': v}: print(v)
    case _: print('no')
match collections.ChainMap({'a': 1}):
    case {'a': v}: print(v)
    case _: print('no')
import types
match types.MappingProxyType({'a': 1}):
    case {'a': v, **r}: print(v, r)
    case _: print('no')
match collections.defaultdict(int):
    case {'a': v}: print(v)
    case _: print('no')
class Sequence: pass
class Mapping: pass
class deque: pass
for o in (Sequence(), Mapping(), deque()):
    match o:
        case []: print('seq?')
        case {}: print('map?')
        case _: print('neither')
