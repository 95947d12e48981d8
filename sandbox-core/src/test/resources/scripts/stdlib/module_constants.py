import doctest
import gc
import operator
import os
import pickle
import token
import tokenize
import zlib


def numbers(module, keep=lambda name: True):
    return {name: value for name, value in sorted(vars(module).items())
            if name.isupper() and isinstance(value, (int, bytes)) and keep(name)}


print(numbers(pickle, lambda name: name[0] != '_'))
print(numbers(tokenize, lambda name: name != 'BOM_UTF8'))
print(numbers(token).items() <= numbers(tokenize).items())
print(numbers(zlib))
print({name: getattr(zlib, name) for name in dir(zlib) if name.startswith(('Z_', 'DEF'))})
print(numbers(gc, lambda name: name.startswith('DEBUG')))
print(numbers(doctest))
kinds = 'EX_ O_'.split()
print(numbers(os, lambda name: any(name.startswith(kind) for kind in kinds)))
print(os.F_OK, os.R_OK, os.W_OK, os.X_OK, os.SEEK_SET, os.SEEK_CUR, os.SEEK_END)


class Matrix:
    def __matmul__(self, other): return 'product'
    def __imatmul__(self, other): return 'in place'


print(operator.imatmul(Matrix(), 1), operator.matmul(Matrix(), 1), pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL)
