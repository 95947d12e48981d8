# SPDX-License-Identifier: Apache-2.0
# What functions of cmath say of arguments that are no numbers, tuples among them.
import cmath


class Complex:
    def __complex__(self):
        return 1j


class Index:
    def __index__(self):
        return 2


NAMES = ['acos', 'exp', 'isfinite', 'isinf', 'isnan', 'log', 'log10', 'phase', 'polar', 'sqrt', 'tanh']
for name in NAMES:
    for value in ((), (1,), (1, 2), [], {}, None, 'a', b'1', Complex(), Index(), True):
        try:
            print(name, getattr(cmath, name)(value))
        except Exception as e:
            print(name, type(e).__name__, e)
