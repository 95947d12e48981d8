# SPDX-License-Identifier: Apache-2.0
# Deviations from a given mean, infinities and numbers of mixed types; exponentials to the last digit.
import math
import random
import statistics
from decimal import Decimal
from fractions import Fraction

inf, nan = math.inf, math.nan


def show(function, *arguments, **options):
    try:
        print(function.__name__, arguments, options, repr(function(*arguments, **options)))
    except Exception as error:
        print(function.__name__, arguments, options, type(error).__name__, error)


for data in ([0.8553221389211321, 3.9895058980091234], [Fraction(-21), Fraction(-50, 7), Fraction(-34, 3)], [1, 2, 4],
             [Decimal('6.4'), 2], 'ab', [True, False]):
    for mean in (1, 1.5, Decimal('1.5'), Fraction(1, 3)):
        show(statistics.variance, data, mean)
        show(statistics.pvariance, data, mu=mean)
        show(statistics.stdev, data, mean)
for data in ([inf, nan, 1], [inf, inf], [inf, 1], [1, nan], [Decimal('NaN'), 1], [Decimal('Infinity'), 1],
             [Decimal(2)] * 3, [Decimal('6.4')]):
    for function in (statistics.mean, statistics.pvariance, statistics.variance, statistics.pstdev, statistics.stdev):
        show(function, data)
for x, y in (([inf, nan, 1, 1], [1, 1.5, 2, 2]), ([Decimal('4.1'), Decimal('8.9'), Decimal('5.6')], [nan, inf, 1])):
    show(statistics.correlation, x, y, method='linear')
    show(statistics.correlation, x, y, method='ranked')
for data in ([3.8], [3.8, 3.8], [2, 8]):
    show(statistics.geometric_mean, data)
generator = random.Random(9)
for k in range(40):
    print([math.exp(generator.uniform(-20, 20)) for _ in range(5)])
print([math.exp(x) for x in (0.0, -0.0, 1e-300, 1e-20, 1, -1, 689.9, -689.9, 709.7, -745.1, -746, inf, -inf, nan)])
