# SPDX-License-Identifier: Apache-2.0
# math: number theory, rounding, powers.
import math

print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), math.isqrt(10**30), math.cbrt(27), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist([0, 0], [3, 4]))
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(5), math.ceil(10**20))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(12, 18, 27), math.lcm(4, 6), math.lcm(), math.lcm(3, 0), math.gcd(-4, 6))
print(math.factorial(0), math.factorial(20), math.factorial(30), math.comb(10, 3), math.comb(3, 10), math.perm(5, 2), math.perm(5))
print(math.fabs(-3), math.fmod(-7, 3), math.modf(3.75), math.modf(-3.75), math.frexp(10), math.ldexp(0.625, 4), math.copysign(3, -0.0), math.remainder(7, 4), math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]), math.prod([], start=5), math.sumprod([1, 2], [3, 4]))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.nextafter(1, 2), math.ulp(1.0), math.fma(2, 3, 4), math.pow(2, 3), math.exp2(3), math.degrees(math.pi), math.radians(180))
for source in ["math.sqrt(-1)", "math.log(0)", "math.factorial(-1)", "math.factorial(1.5)", "math.isqrt(-1)", "math.gcd(1.5, 2)", "math.floor('a')", "math.sqrt('x')", "math.comb(-1, 2)", "math.acos(2)", "math.exp(1000)", "math.floor(math.inf)", "math.ceil(math.nan)", "math.fmod(1, 0)", "math.pow(-1, 0.5)", "math.sin()", "math.dist([1], [1, 2])", "math.nothing", "math.pow(0, -1)", "math.lcm('a')", "math.log(10**400)", "math.sqrt(10**400)"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
