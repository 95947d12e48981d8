# SPDX-License-Identifier: Apache-2.0
# Signatures of builtin classes and of iterators.
import collections
import functools
import inspect
import io
import itertools
import operator
import types

for each in (float, bool, list, tuple, set, frozenset, complex, memoryview, property, classmethod,
             staticmethod, enumerate, zip, map, filter, reversed, object, int, str, bytes, bytearray,
             dict, range, slice, super, type, types.FunctionType, types.MappingProxyType,
             types.MethodType, types.ModuleType, types.GenericAlias, functools.partial,
             operator.itemgetter, operator.attrgetter, operator.methodcaller, collections.deque,
             io.StringIO, io.BytesIO, itertools.chain, itertools.count, itertools.islice,
             itertools.product, itertools.repeat, itertools.accumulate, itertools.permutations,
             object.__init__, type.__call__, ''.split, [].sort, print, sorted):
    try:
        print(getattr(each, '__name__', each), inspect.signature(each))
    except ValueError:
        print(getattr(each, '__name__', each), 'none')
print(print.__text_signature__, ''.split.__text_signature__, [].append.__text_signature__)


class Derived(float):
    pass


print(inspect.signature(Derived))
