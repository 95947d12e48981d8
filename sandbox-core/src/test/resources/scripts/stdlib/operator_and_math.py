# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import operator, math, numbers, keyword, stat, secrets
from operator import *
from fractions import Fraction
from decimal import Decimal


class P:
    x = 1
    class y: z = 2
    def m(self, a, *, k=0): return (a, k)
    def __index__(self): return 3
    def __length_hint__(self): return 7
    def __getitem__(self, i): return i
    def __float__(self): return 2.5
    def __ceil__(self): return "ceil"
    def __floor__(self): return "floor"
    def __trunc__(self): return "trunc"


p = P()
check(r'''
lt(1, 2), le(2, 2), eq(1, 1.0), ne(1, 2), ge(1, 2), gt(2, 1), not_(0), truth([]), is_(None, None), is_not(1, None), abs(-3), add(1, 2), and_(6, 3), floordiv(7, -2), index(True), inv(5), invert(5), lshift(1, 4), mod(-7, 3), mul("a", 3), matmul if 0 else 0, neg(5), or_(5, 2), pos(-5), pow(2, 10), rshift(16, 2), sub(5, 3), truediv(1, 4), xor(5, 1), concat([1], [2]), contains([1], 1), countOf([1, 2, 1], 1), indexOf("abc", "c"), getitem({"a": 1}, "a"), length_hint(p), length_hint([1, 2]), length_hint(iter([1])), length_hint(5, 9), call(max, 1, 2), is_none(None) if hasattr(operator, "is_none") else 0
(l := [1, 2, 3]), setitem(l, 0, 9), delitem(l, 1), l, iadd(l, [4]), l, imul([1], 2), iconcat([1], [2]), ior({1}, {2}), iand(6, 3), ixor(6, 3), isub(5, 1), itruediv(1, 2), ifloordiv(7, 2), imod(7, 3), ipow(2, 3), ilshift(1, 2), irshift(8, 1)
attrgetter("x")(p), attrgetter("x", "y.z")(p), attrgetter("y.z")(p), itemgetter(1)("abc"), itemgetter(0, 2)("abc"), itemgetter(slice(1, None))("abc"), itemgetter("k")({"k": 1}), methodcaller("m", 1, k=2)(p), methodcaller("upper")("a"), attrgetter("x"), itemgetter(1, 2), methodcaller("m", 1, k=2), attrgetter("x", "y.z"), methodcaller("z"), itemgetter(-1)([1, 2])
attrgetter()
attrgetter(1)
attrgetter("nope")(p)
attrgetter("y.q")(p)
itemgetter()
itemgetter(5)("abc")
itemgetter("a")([1])
methodcaller()
methodcaller(5)
methodcaller("nope")(p)
methodcaller("m")(p)
indexOf([1], 5)
concat(1, 2)
index(1.5)
length_hint(5, "x")
length_hint(type("B", (), {"__length_hint__": lambda s: -1})())
length_hint(type("B", (), {"__length_hint__": lambda s: "x"})())
add(1, "a")
lt(1, "a")
contains(5, 1)
countOf(5, 1)
getitem([1], "a")
operator.__lt__(1, 2), operator.__add__ is add, operator.__all__, __import__("pickle").loads(__import__("pickle").dumps(itemgetter(1)))("ab"), __import__("copy").copy(attrgetter("x"))(p), itemgetter(1) == itemgetter(1)
math.ceil(1.2), math.floor(-1.2), math.trunc(-1.7), math.ceil(p), math.floor(p), math.trunc(p), math.fabs(-3), math.factorial(20), math.comb(5, 2), math.perm(5), math.perm(5, 2), math.gcd(12, 18, 24), math.gcd(), math.lcm(4, 6), math.lcm(), math.isqrt(99), math.copysign(1, -0.0), math.fmod(-7, 3), math.frexp(8), math.ldexp(0.5, 4), math.modf(-1.5), math.remainder(7, 4), math.fsum([0.1] * 10), math.prod([1, 2, 3], start=2), math.sumprod([1, 2], [3, 4]), math.dist((0, 0), (3, 4)), math.hypot(3, 4), math.hypot(), math.isclose(1, 1 + 1e-10), math.isfinite(1), math.isinf(-math.inf), math.isnan(math.nan), math.nextafter(1, 2), math.nextafter(1, 2, steps=3), math.ulp(1), math.fma(2, 3, 4), math.exp2(3), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(0), math.expm1(0), math.degrees(math.pi), math.radians(180), math.e, math.tau, math.inf, math.nan
math.factorial(-1)
math.factorial(1.0)
math.factorial(10**20)
math.comb(-1, 2)
math.comb(5, -1)
math.comb(5, 2.0)
math.perm(-1)
math.perm(2, 3), math.comb(2, 3), math.comb(0, 0), math.comb(100, 50)
math.gcd(1.5)
math.isqrt(-1)
math.isqrt(2.0)
math.sqrt(-1)
math.sqrt("x")
math.log(0)
math.log(-1)
math.log(1, 0)
math.log(2, 1)
math.log(10**400), math.log2(2**2000), math.log10(10**300), math.sqrt(10**300)
math.sqrt(10**400)
math.exp(1000)
math.pow(0, -1)
math.pow(-8, 1/3)
math.pow(2, 3), math.pow(1, math.nan), math.pow(math.nan, 0), math.pow(-2, 3.0), math.pow(0.0, 0)
math.pow(10, 400)
math.cosh(1000)
math.acos(2)
math.asin(-2)
math.atanh(1)
math.acosh(0.5)
math.fmod(1, 0)
math.fmod(math.inf, 1)
math.remainder(1, 0)
math.ldexp(1, 2000)
math.ldexp(1, 1.5)
math.sin(math.inf)
math.gamma(0)
math.gamma(-1)
math.gamma(200)
math.lgamma(0)
math.gamma(5), math.lgamma(1), math.erf(0), math.erfc(0), math.atan2(0.0, -0.0), math.atan2(-0.0, -1), math.tan(0)
math.floor(math.inf)
math.ceil(math.nan)
math.trunc("x")
math.ceil("x")
math.fsum([math.inf, -math.inf])
math.fsum([1e308, 1e308])
math.fsum(["a"])
math.fsum(5)
math.prod(["a"])
math.prod([1.5, 2]), math.prod([]), math.prod([], start="a"), math.prod([Fraction(1, 2), 2]), math.prod(iter([2, 3]))
math.sumprod([1], [1, 2])
math.sumprod(["a"], [1])
math.sumprod([0.1] * 10, [1] * 10), math.sumprod([], []), math.sumprod([Fraction(1, 3)], [3]), math.sumprod([10**20, 1.5], [2, 2])
math.dist([1], [1, 2])
math.dist(5, 6)
math.isclose(1, 2, rel_tol=-1)
math.isclose(1, 1.1, abs_tol=0.2), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan), math.isclose(0, 1e-10)
math.nextafter(1, 2, steps=-1)
math.fma(math.inf, 0, 1)
math.fma(1e308, 10, 0)
math.copysign("a", 1)
math.degrees(None)
math.hypot("a")
math.modf(math.inf), math.frexp(0), math.frexp(-math.inf), math.frexp(5e-324), math.ldexp(0, 10**20), math.ldexp(1, -10**20), math.ulp(0), math.ulp(math.inf), math.ulp(-5.0), math.nextafter(0, 1), math.nextafter(math.inf, 0), math.trunc(1e20), math.floor(1e300) == int(1e300), math.floor(Decimal("1.7")), math.ceil(Fraction(7, 2))
math.ldexp(1)
math.floor()
math.log()
math.log(1, 2, 3)
math.sqrt(Decimal(4)), math.sqrt(Fraction(1, 4)), math.sqrt(True), math.fabs(p), math.log(Fraction(1, 2))
[isinstance(v, t) for v in (1, 1.5, 1j, True, Fraction(1, 2), Decimal(1)) for t in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)], numbers.Integral.__mro__[:3], issubclass(bool, numbers.Integral)
numbers.Integral()
keyword.iskeyword("if"), keyword.iskeyword("match"), keyword.issoftkeyword("match"), keyword.issoftkeyword("_"), keyword.kwlist, keyword.softkwlist, keyword.iskeyword("True"), keyword.iskeyword("print"), keyword.iskeyword(5)
stat.filemode(0o100644), stat.filemode(0o040755), stat.filemode(0o120777), stat.filemode(0o104755), stat.filemode(0o101777), stat.filemode(0), stat.S_ISDIR(0o040000), stat.S_ISREG(0o100000), stat.S_IMODE(0o100644), stat.S_IFMT(0o100644), stat.S_IRWXU, stat.S_ISLNK(0o120000), stat.ST_SIZE, stat.S_IXOTH, stat.FILE_ATTRIBUTE_HIDDEN
len(secrets.token_bytes(5)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(8)), secrets.randbelow(1), 0 <= secrets.randbelow(10) < 10, secrets.choice([5]), secrets.randbits(4) < 16, secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"), type(secrets.SystemRandom()).__name__, len(secrets.token_hex()), secrets.__all__
secrets.randbelow(0)
secrets.choice([])
secrets.token_bytes(-1)
secrets.compare_digest("a", b"a")
secrets.compare_digest("é", "é")
''')
