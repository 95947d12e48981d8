# SPDX-License-Identifier: Apache-2.0
# math: logarithms and trigonometry, rounded where libraries may differ.
import math


def r(x):
    return round(x, 12)


print(r(math.exp(1)), r(math.expm1(1e-5)), math.exp(0), r(math.log(10)), math.log(1), r(math.log(8, 2)), math.log2(1024), math.log10(1000), r(math.log1p(1e-5)), r(math.log(10**50)), math.log2(2**100))
for x in [0, 0.5, 1, -1, 2]:
    print(x, r(math.sin(x)), r(math.cos(x)), r(math.tan(x)), r(math.atan(x)), r(math.sinh(x)), r(math.cosh(x)), r(math.tanh(x)), r(math.asinh(x)))
print(r(math.asin(1)), r(math.acos(0)), r(math.atan2(1, -1)), r(math.atan2(-0.0, -1)), r(math.acosh(2)), r(math.atanh(0.5)))
print(r(math.gamma(5)), r(math.lgamma(10)), r(math.erf(0.5)), r(math.erfc(0.5)), r(math.gamma(0.5) ** 2))
print(math.sin(0), math.cos(0), math.atan(0.0), math.atan2(0, 1), math.sqrt(16), math.sqrt(0.0), math.exp(-math.inf), math.log(math.inf), math.tanh(math.inf))
print(r(sum(math.sin(k) for k in range(100))), r(math.prod(math.cos(k / 10) for k in range(1, 10))))
