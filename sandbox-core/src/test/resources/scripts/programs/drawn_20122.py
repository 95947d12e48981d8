# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20122.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
import json
view(lambda: json.dumps('é😀', default=repr))
view(lambda: json.loads(json.dumps(0)))
view(lambda: json.dumps({1: set(), 1: 1e10}, skipkeys=True))
view(lambda: json.dumps(-2.0159187726420924e+208))
view(lambda: json.dumps(''))
import itertools
view(lambda: list(itertools.permutations((1,), len))[:9])
view(lambda: list(itertools.starmap(isinstance, NotImplemented)))
view(lambda: list(itertools.pairwise([1, 'a', None])))
view(lambda: list(itertools.islice(itertools.count(-2**63-1, None), 3)))
view(lambda: list(itertools.takewhile((lambda v: 1 // v), [])))
import math
view(lambda: math.sumprod(['a', 'b'], [0.5, 2]))
import statistics
view(lambda: statistics.variance([]))
view(lambda: math.sumprod([1, 'a', None], ['a', 'b']))
view(lambda: math.sqrt(83e26))
view(lambda: statistics.mode([]))
import fractions
view(lambda: format(fractions.Fraction(2, 7), '05x'))
import decimal
view(lambda: format(decimal.Decimal('123456.789'), '#5.17s'))
view(lambda: math.frexp(2.2536304970335763))
view(lambda: fractions.Fraction(-108162040481201136556547897220312456, 97).limit_denominator(10))
view(lambda: math.isinf(x=1))
view(lambda: math.ceil('', [], 10**20))
view(lambda: math.sumprod([3, 1, 2], [1, 'a', None]))
view(lambda: format(decimal.Decimal('0'), 'é^z3'))
view(lambda: fractions.Fraction({}))
view(lambda: format(decimal.Decimal('123456.789'), 'e'))
import operator
view(lambda: operator.methodcaller('count', x=1)([3, 1, 2]))
import copy
view(lambda: copy.deepcopy([]))
view(lambda: operator.call())
import string
view(lambda: string.Formatter().format('a{2.real!a:{}}', 1, a=2))
view(lambda: string.Template('$a ${b} $$'.replace('@', '$')).substitute({(1, 2): 3}))
def n1(x):
    return -x
def n2(y):
    while n1(y): pass
n3 = b'a'
exec('n2(n3)')
