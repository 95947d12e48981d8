# What builtin functions and methods say of their parameters: __text_signature__ of each.
import binascii
import cmath
import collections
import functools
import heapq
import inspect
import math
import operator
import re
import types


def show(name, found):
    text = getattr(found, '__text_signature__', 'absent')
    if text != 'absent' and not isinstance(found, type):
        print(name, repr(text))


for cls in [int, float, complex, str, bytes, bytearray, memoryview, list, tuple, dict, set,
            frozenset, range, slice, property, classmethod, staticmethod, object, enumerate,
            types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.GenericAlias,
            types.FunctionType, types.MethodType, types.MappingProxyType, collections.deque,
            re.Pattern, re.Match]:
    for name, found in sorted(vars(cls).items()):
        if (name[:1] != '_' or name in (
                '__new__', '__init__', '__eq__', '__getitem__', '__round__', '__class_getitem__',
                '__add__', '__format__', '__exit__', '__contains__')) and name != 'maketrans':
            if cls not in (object, slice) or name in ('__new__', '__eq__', 'indices'):
                if not (name in ('__init__', '__reduce__') and cls in (re.Pattern, re.Match)):
                    show(f'{cls.__name__}.{name}', found)
for module in math, cmath, operator, functools, binascii, heapq:
    for name, found in sorted(vars(module).items()):
        if callable(found) and name[:1] != '_' and module is not functools or name == 'reduce':
            show(f'{module.__name__}.{name}', found)
for function in (max, min, next, iter, vars, dir, getattr, anext, len, print, sorted, pow, round,
                 str.find, 'a'.find, dict.pop, {}.pop, int.__round__, bytes.hex, math.hypot,
                 math.atan2, collections.deque.index, dict.update, list.__getitem__,
                 [].__getitem__, operator.call, memoryview.cast, property.__init__, functools.reduce):
    try:
        print(inspect.signature(function))
    except ValueError as error:
        print(str(error).split(' at 0x')[0])
