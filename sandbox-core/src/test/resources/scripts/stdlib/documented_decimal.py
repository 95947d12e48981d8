# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            try:
                code = compile(line, "line", "eval")
            except SyntaxError:
                exec(line, globals())
            else:
                print(line, "->", repr(eval(code, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


from decimal import *
import decimal, pickle, copy, math
D = Decimal
getcontext().prec = 10
ExtendedContext; BasicContext; DefaultContext
check(r'''
D("3.14"), D(3), D(-0.5), D((0, (1, 2), -1)), D("  1_000.5 "), D("NaN"), D("sNaN123"), D("-Infinity"), D("1E+5"), D(0.1), D(True), D("0E-10"), D("٣"), D([0, [1], 2])
D("abc")
D("")
D(None)
D([1])
D((2, (1,), 0))
D(5), repr(D("1.50")), str(D("1E+10")), str(D("1E-7")), str(D("0.000001")), str(D("1E-10")), D("123E3"), D("-0"), D("1.").normalize()
D(1) / 3, D(1) / D(7), D("1.1") + 1, D(2) ** 0.5 if 0 else D(2) ** D("0.5"), D(7) // 2, D(-7) // 2, D(-7) % 3, D(7) % -3, divmod(D(7), 2), -D("0"), +D("1.234567890123"), abs(D(-5)), D(10) ** -2, D(2) ** 100, pow(D(3), 4, 5), D("1.20") * D("1.2"), D("1.20") - D("0.2"), 5 - D(1), 1 / D(4)
D(1) / 0
D(0) / 0
D(1) // 0
D(1) % 0
D(0) ** 0
D(1) + 1.5
D(1) + "x"
D("Infinity") - D("Infinity")
D("sNaN") + 1
D(-1) ** D("0.5")
D(1) < 1.5, D(1) == 1.0, D("0.1") == 0.1, D(1) == True, D("NaN") == D("NaN"), D("1.0") == D(1), hash(D("1.0")) == hash(1), D(2) > 1, max(D(1), D(2)), sorted([D(3), D(1)]), D(1) != 2, D(5) in [5]
D("NaN") < 1
D(1) < "x"
D("NaN") != 1, D(1).compare(D(2)), D(1).compare_total(D("1.0")), D(1).compare_signal(2), D("1").compare_total_mag(-2)
int(D("3.9")), float(D("1.5")), complex(D(1)), bool(D(0)), round(D("2.5")), round(D("2.675"), 2), round(D("1234"), -2), math.floor(D("-1.5")), math.ceil(D("1.2")), math.trunc(D("-1.7")), D("1.5").as_integer_ratio(), D("-12.30").as_tuple(), D("1.5").__round__(), int(D("1e3"))
int(D("NaN"))
int(D("Infinity"))
round(D("Infinity"))
D("Infinity").as_integer_ratio()
D("1.2345").quantize(D("0.01")), D("1.235").quantize(D("0.01"), rounding=ROUND_HALF_UP), D("1.5").quantize(D(1)), D("2.5").quantize(D(1), ROUND_DOWN), D("-1.5").quantize(D(1), ROUND_FLOOR), D("1.1").quantize(D(1), ROUND_CEILING), D("1.1").quantize(D(1), ROUND_UP), D("1.05").quantize(D("0.1"), ROUND_05UP), D("1.5").quantize(D(1), ROUND_HALF_DOWN)
D("123456789012").quantize(D("0.001"))
D("1").quantize(D(1), rounding="x")
D("1.20").normalize(), D("100").normalize(), D("1.5").to_integral_value(), D("1.5").to_integral_exact(), D("2").sqrt(), D("2").exp(), D("2").ln(), D("2").log10(), D(100).logb(), D("1.5").adjusted(), D("123").radix(), D(5).fma(2, 3), D("1.5").is_normal(), D(0).is_zero(), D("-0").is_signed(), D("NaN").is_nan(), D("sNaN").is_snan(), D("NaN").is_qnan(), D("Inf").is_infinite(), D(1).is_finite(), D("1E-400000").is_subnormal(), D(1).is_canonical(), D(1).number_class(), D("-Inf").number_class()
D(-1).sqrt()
D(0).ln()
D(-1).ln()
D("1.5").copy_abs(), D("1.5").copy_negate(), D("1.5").copy_sign(D(-1)), D(1).max(D(2)), D(1).min(D(2)), D(-3).max_mag(2), D(-3).min_mag(2), D(5).next_minus(), D(5).next_plus(), D(5).next_toward(6), D(123).rotate(1), D(123).shift(-1), D(1).scaleb(3), D("1.2").same_quantum(D("2.3")), D("1E3").to_eng_string(), D("123E-7").to_eng_string(), D(12).remainder_near(5), D(1100).logical_and(D(1010)), D(1100).logical_or(D(1010)), D(1100).logical_xor(D(1010)), D(1).logical_invert(), D("1.5").conjugate(), D("1.5").real, D("1.5").imag, D(1).canonical()
D(2).logical_and(1)
D.from_float(0.1), D.from_float(5)
D.from_float("x")
f"{D('1234567.891'):,.2f}", f"{D('0.5'):%}", f"{D('0.5'):.0%}", f"{D(5):>10}", f"{D('1E+3'):f}", f"{D(1234):e}", f"{D('1.5'):+}", f"{D('1.5'):010.3f}", f"{D(12345):n}", f"{D('1.234'):.2}", format(D("-0"), "z.1f"), f"{D('NaN'):>6}", f"{D('1e-10'):g}", f"{D(1000000):_}"
format(D(1), "x")
format(D(1), "q")
getcontext(), getcontext().prec, getcontext().rounding, Context(prec=5), ExtendedContext.prec, BasicContext.rounding, DefaultContext.prec
Context(prec=3).divide(1, 3), Context(prec=3).create_decimal("1.23456"), Context().add(1, 2), Context(prec=3).sqrt(2), Context(prec=5).power(2, 10), Context(prec=3).plus("1.2345"), Context(prec=3).to_sci_string(D(123456)), Context(prec=4).create_decimal_from_float(math.pi), Context(Emax=10).Etop(), Context().Etiny(), Context(prec=2).quantize(D("1.23"), D("0.1")), Context().compare(1, 2), Context().abs(-1), Context().minus(1), Context().multiply(2, 3), Context().subtract(2, 3), Context().remainder(7, 3), Context().divmod(7, 3), Context().divide_int(7, 3), Context().max(1, 2), Context().is_zero(0), Context().copy().prec, Context().normalize("1.0"), Context().exp(1), Context().ln(2), Context().log10(2), Context().fma(2, 3, 4), Context().number_class(1)
Context(prec=0)
Context(rounding="x")
getcontext().foo = 5
with localcontext() as ctx: ctx.prec = 3; print(D(1) / 3)
with localcontext(prec=5, rounding=ROUND_UP): print(D(2) / 3, D(1) / 3)
localcontext(foo=1)
c = Context(prec=3, traps=[]); setcontext(c); print(D(1) / 0, D(0) / 0, c.flags[DivisionByZero], D("1.2345") + 0, [str(f.__name__) for f, v in c.flags.items() if v]); c.clear_flags(); c.clear_traps(); setcontext(Context(prec=28))
c = Context(traps=[Inexact]); c.divide(1, 3)
Context(traps=[FloatOperation]).create_decimal(1.5)
Context(prec=2, Emax=5).create_decimal("1E9")
Context(traps=[Overflow], prec=2, Emax=5).multiply(D("9E5"), 10)
[c.__name__ for c in (Clamped, DecimalException, DivisionByZero, FloatOperation, Inexact, InvalidOperation, Overflow, Rounded, Subnormal, Underflow)], issubclass(DivisionByZero, ZeroDivisionError), issubclass(FloatOperation, TypeError), MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS, HAVE_CONTEXTVAR, [ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP]
pickle.loads(pickle.dumps(D("1.50"))), copy.deepcopy(D("1.5")), copy.copy(D("1")) , pickle.loads(pickle.dumps(getcontext())).prec, D("1.5").__reduce__(), DecimalTuple(0, (1,), 2), D("12").as_tuple().digits, D(DecimalTuple(1, (2, 3), -1))
sum([D("0.1")] * 10), sum([D("1.1"), 2]), D("1.10") + D("2.2"), str(D("0.1") * 3), D(10).__floordiv__(3), statistics if 0 else 0, D(1).foo if 0 else 1
D(1).foo
D(1).real = 5
D("1e1000000000000000000000")
D(10) ** 1000000000000000000000
class DD(Decimal): pass
DD("1.5") + 1, type(DD("1.5") + 1), repr(DD("1.5")), DD("1.5") == D("1.5"), type(abs(DD(-1)))
isinstance(D(1), DD), D.__mro__, Decimal.__name__, Decimal.__module__, Context.__module__
decimal.__version__, decimal.__libmpdec_version__
''')
