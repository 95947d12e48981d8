# SPDX-License-Identifier: Apache-2.0
# Items that are numbers by their own methods, and arrays made of iterators of them.
from array import array
from fractions import Fraction


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 7.5


class Own(array):
    pass


class Failing:
    def __index__(self):
        raise LookupError('no number')


def attempt(text):
    ints, reals = array('i', [1] * 3), array('d', [2])
    try:
        print(text, '->', eval(text, globals(), {'ints': ints, 'reals': reals}), ints, reals)
    except Exception as error:
        print(text, '!!', type(error).__name__, error, ints, reals)


for text in (
        "array('i', [Index()])", "array('i', (1, Index(), 3))", "array('i', iter([1, Index(), 2]))",
        "array('i', (Index() for _ in 'ab'))", "array('d', [Real(), Index(), 1])",
        "array('d', [Fraction(1, 4), 2])", "Own('d', [Real()])", "Own('i', iter([Index()]))",
        "ints.append(Index())", "reals.append(Real())", "reals.append(Fraction(1, 8))",
        "ints.extend([Index(), 1])", "reals.extend(Real() for _ in 'ab')",
        "reals.extend(iter([1, Real()]))", "ints.fromlist([Index(), 2])",
        "reals.fromlist([Real(), Real()])", "ints.fromlist([1, Failing()])",
        "ints.extend([5, Failing()])", "array('i', [Failing()])", "ints.insert(Index(), Index())",
        "reals.insert(0, Real())", "ints.__setitem__(1, Index())", "reals.__setitem__(0, Real())",
        "ints.__setitem__(Index(), 1)", "array('i', [Real()])", "array('d', [Real(), '1'])",
        "reals.append('1')", "ints.append(Real())", "array('B', [Index(), 300])"):
    attempt(text)
