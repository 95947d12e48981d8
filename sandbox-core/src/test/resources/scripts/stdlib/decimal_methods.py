# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import decimal, pickle, copy, math, fractions, numbers
from decimal import *
D = Decimal
each('''
D(), D('1.50'), D(3), D('-0'), D('1e5'), D('1E+5'), D('.5'), D('5.'), D(' 1_000 '), D('NaN'), D('sNaN123'), D('-Infinity'), D('inf'), D(0.1), D((0, (1, 2, 3), -2)), D((1, (0,), 'F')), D((0, (1,), 'n')), D(True), D(D('1.0')), D('１２')
D('abc')
D('1 2')
D('')
D(None)
D([])
D((1, 2))
D((2, (1,), 0))
D((0, (10,), 0))
D(1j)
D('1e999999999999999999')
str(D('1E-7')), str(D('0.000001')), str(D('1E+10')), str(D('123E-10')), D('0E+3'), D('0.00'), D('-0.0'), D('1e-1000')
D('1.1') + D('2.2'), D(1) - D('0.9'), D('1.1') * 3, D(1) / 3, D(7) // 2, D(-7) // 2, D(-7) % 3, D(7) % D('-3'), divmod(D(-7), 3), D(2) ** 10, D(2) ** D('0.5'), D(2) ** -1, 5 + D(1), 2 ** D(3), 7 % D(4), 1 / D(4), 7 // D(2)
D(1) / 0
D(0) / 0
D(1) // 0
D(1) % 0
D(0) ** 0
D(-1) ** D('0.5')
D(1) + 1.5
D(1) + 'x'
D('NaN') < 1
D(1) < 'x'
hash(D(1)) == hash(1), hash(D('0.5')) == hash(0.5), hash(D('1.0')) == hash(D(1)), hash(D('inf')) == hash(float('inf'))
hash(D('sNaN'))
int(D('3.9')), int(D('-3.9')), float(D('0.1')), complex(D(2)), bool(D(0)), bool(D('NaN')), round(D('2.5')), round(D('3.5')), round(D('2.675'), 2), round(D('1234'), -2), math.floor(D('-1.5')), math.ceil(D('1.2')), math.trunc(D('-1.7')), abs(D(-1)), -D(0), +D('-0'), -D('1.23456789012345678901234567890')
int(D('NaN'))
int(D('inf'))
float(D('sNaN'))
round(D('NaN'))
round(D('inf'))
format(D('1234567.891'), ',.2f'), format(D('0.00001'), 'g'), format(D('1e10'), 'f'), format(D('12.5'), '08.1f'), format(D('12.5'), '>+10'), format(D('0.125'), '.1%'), format(D('12345'), 'e'), format(D('12345'), '.2E'), format(D('NaN'), '10'), format(D('-0.001'), 'z.1f'), format(D('1.5'), 'n'), format(D('1234.5'), '_'), format(D('5'), '*^9'), format(D('1E+3'), 'g'), f'{D("1.10")}', '%.2f' % D('1.005'), '%d' % D('5.7'), '%s' % D('5.70')
format(D(1), 'q')
format(D(1), '.2d')
D('1.23').as_tuple(), D('-inf').as_tuple(), D('NaN12').as_tuple(), D('1.5').as_integer_ratio(), D('-0.25').as_integer_ratio()
D('inf').as_integer_ratio()
D('nan').as_integer_ratio()
D('123.456').quantize(D('.01')), D('1.005').quantize(D('.01'), ROUND_HALF_UP), D('1.5').quantize(D(1), rounding=ROUND_DOWN), D('123').quantize(D('1e1')), D('inf').quantize(D('inf'))
D('1e30').quantize(D('.01'))
D('1').quantize(D('inf'))
D('1').quantize('x')
[str(D('2.5').quantize(D(1), rounding=r)) + str(D('-2.5').quantize(D(1), rounding=r)) + str(D('2.1').quantize(D(1), rounding=r)) for r in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, ROUND_05UP)]
D('1.2300').normalize(), D('100').normalize(), D('0.00').normalize(), D('1.5').to_integral_value(), D('1.5').to_integral_exact(), D('2.5').to_integral(), D('12.5').to_eng_string(), D('1.23E+5').to_eng_string(), D('1E-8').to_eng_string()
D(2).sqrt(), D(4).sqrt(), D('0.25').sqrt(), D(1).exp(), D(2).ln(), D(100).log10(), D(3).log10(), D(0).ln(), D(0).log10(), D('inf').exp(), D('-inf').exp()
D(-1).sqrt()
D(-1).ln()
D(-1).log10()
D('1.5').compare(D(2)), D('NaN').compare(1), D(1).compare_signal(2), D('1.0').compare_total(D(1)), D('1.0').compare_total_mag(D('-1')), D(1).max(2), D(1).min(D('nan')), D(-3).max_mag(2), D(-3).min_mag(2)
D('NaN').compare_signal(1)
D('1.5').copy_abs(), D('1.5').copy_negate(), D('1.5').copy_sign(D(-1)), D('1.5').adjusted(), D('123E5').adjusted(), D(0).adjusted(), D('inf').adjusted(), D('1.5').canonical(), D('1.5').is_canonical(), D('1.5').conjugate(), D('1.5').real, D('1.5').imag, D('1.5').radix()
[getattr(D(x), n)() for x in ('1', '-0', 'inf', 'nan', 'snan', '1e-999999') for n in ('is_finite', 'is_infinite', 'is_nan', 'is_qnan', 'is_snan', 'is_signed', 'is_zero', 'is_normal', 'is_subnormal')]
[D(x).number_class() for x in ('1', '-1', '0', '-0', 'inf', '-inf', 'nan', 'snan', '1e-1000000', '-1e-1000000')]
D('1.23').fma(2, 3), D('10').logb(), D(0).logb(), D('1').next_plus(), D('1').next_minus(), D(1).next_toward(2), D('7').remainder_near(4), D('10').remainder_near(6), D('12').rotate(1), D('12').shift(2), D('12').shift(-1), D('2').scaleb(3), D('1.5').same_quantum(D('0.1')), D('1.5').same_quantum(D('1')), D('101').logical_and(D('110')), D('101').logical_or(110), D('101').logical_xor(110), D('101').logical_invert()
D('102').logical_and(D('110'))
D('1').rotate(100)
D('1').scaleb('x')
D('1').fma('x', 1)
D.from_float(0.5), D.from_float(3), D.from_float(float('nan')), D.from_float(-0.0)
D.from_float('x')
D.from_float(D(1))
pickle.loads(pickle.dumps(D('1.50'))), copy.copy(D(1)), copy.deepcopy(D('1.0')), D('1.50').__reduce__()
getcontext()
Context()
Context(prec=5, rounding=ROUND_UP, Emin=-10, Emax=10, capitals=0, clamp=1, flags=[], traps=[Inexact])
Context(prec=0)
Context(rounding='x')
Context(Emin=1)
Context(capitals=2)
Context(clamp=5)
DefaultContext, BasicContext, ExtendedContext
MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS, HAVE_CONTEXTVAR, decimal.__version__, decimal.__libmpdec_version__
Context(prec=3).create_decimal('1.23456'), Context(prec=3).create_decimal_from_float(math.pi), Context(prec=3).divide(1, 3), Context(prec=3).add(D('1.2345'), 1), Context(prec=3).sqrt(2), Context(prec=3).plus(D('1.2345')), Context(prec=3).power(2, 5), Context(prec=3).power(3, 4, 5), Context(prec=4).quantize(D('1.2345'), D('.1')), Context().to_sci_string(D('1E+3')), Context().to_eng_string(D('1E+3')), Context(prec=3).exp(1), Context().Etiny(), Context(prec=3).Etop(), Context().radix()
pow(D(3), 4, 5), pow(D(3), D(4), 5)
pow(D(3), -1, 5)
Context(prec=3).divide(1, 0)
Context(traps=[]).divide(1, 0), Context(traps=[]).create_decimal('abc'), Context(traps=[]).sqrt(-1)
Context().add(1, 'x')
Context().abs(-1), Context().canonical(D(1)), Context().compare(1, 2), Context().compare_total(1, 2), Context().copy_abs(-1), Context().copy_decimal(1), Context().copy_negate(1), Context().copy_sign(1, -2), Context().divide_int(7, 2), Context().divmod(7, 2), Context().fma(2, 3, 4), Context().is_finite(1), Context().is_nan(1), Context().is_normal(1), Context().is_signed(1), Context().is_zero(0), Context().ln(1), Context().log10(10), Context().logb(10), Context().logical_and(11, 10), Context().logical_invert(1), Context().max(1, 2), Context().min(1, 2), Context().minus(1), Context().multiply(2, 3), Context().next_minus(1), Context().next_plus(1), Context().next_toward(1, 2), Context().normalize(100), Context().number_class(1), Context().remainder(7, 3), Context().remainder_near(7, 4), Context().rotate(12, 1), Context().same_quantum(1, 2), Context().scaleb(1, 2), Context().shift(1, 2), Context().subtract(1, 2), Context().to_integral_exact(D('1.5')), Context().to_integral_value(D('1.5'))
DivisionByZero.__mro__, InvalidOperation.__mro__, FloatOperation.__mro__, Clamped.__mro__, Overflow.__mro__, Underflow.__mro__, Rounded.__mro__, Subnormal.__mro__, Inexact.__mro__, decimal.ConversionSyntax.__mro__ if hasattr(decimal, 'ConversionSyntax') else None
isinstance(D(1), numbers.Number), isinstance(D(1), numbers.Real)
D(1).nope
sum([D('0.1')] * 10), max(D(1), D(2)), sorted([D(3), D(1)]), D('1e400') * 1, D(9) ** 400
D('1e999999') * 10
D('1e-999999') / 10**30
D(2) ** D('1e10')
math.sqrt(D(4)), math.isnan(D('nan')), math.floor(D('1e30'))
D(10) ** 20, D('1.1') ** 100, D(10) ** -3, D(0) ** 5, D(0) ** -1 if 0 else 1, D('-8') ** 3, D('inf') ** 2, D('0.5') ** D('0.5'), D(10) ** D('2.5')
D(0) ** -1
DecimalTuple(0, (1,), 2), DecimalTuple._fields
''', globals())
with localcontext() as c:
    c.prec = 5; print(D(1) / 3, c, getcontext() is c)
with localcontext(prec=3, rounding=ROUND_UP) as c: print(D(1) / 3, c.flags[Inexact], c.flags[Rounded]); c.clear_flags(); print(c.flags[Inexact])
try:
    with localcontext(bogus=1): pass
except TypeError as e: print(e)
try:
    with localcontext(5): pass
except TypeError as e: print(e)
c = Context(prec=4); setcontext(c); print(getcontext().prec, D(1) / 7, getcontext() is c); c.traps[Inexact] = True
try: D(1) / 7
except Inexact as e: print(repr(e), e.args)
c.clear_traps(); print(D(1) / 0, D('abc') if 0 else '', [s.__name__ for s, v in c.flags.items() if v])
for stmt in ('c.prec = 0', 'c.rounding = 5', 'c.rounding = "ROUND_UP"', 'c.Emin = 5', 'c.Emax = -1', 'c.capitals = 3', 'c.clamp = 2', 'c.flags = {}', 'c.traps = 5', 'c.bogus = 1', 'c.flags[Inexact] = 0; print(c.flags)', 'c.traps = {s: False for s in c.traps}; print(c.traps)'):
    try: exec(stmt); print(stmt, 'ok')
    except Exception as e: print(stmt, type(e).__name__, e)
setcontext(Context()); getcontext().traps[FloatOperation] = True
for f in (lambda: D(1.5), lambda: D(1) < 1.5, lambda: D(1) == 1.5):
    try: print(f())
    except FloatOperation as e: print(repr(e))
setcontext(Context(prec=9, traps=[DivisionByZero, InvalidOperation], Emax=99, Emin=-99)); print(D('9e99') * 10, D('1e-99') / 3, D('1e-110') * D('1'), D(1) * D('1E-105'), getcontext().flags[Subnormal], getcontext().flags[Underflow])
c2 = copy.copy(getcontext()); print(c2.prec, c2 == getcontext(), pickle.loads(pickle.dumps(c2)).prec, c2.copy().Emax)
setcontext(Context())
class Money(D):
    def __new__(cls, v='0', cur='USD'): o = super().__new__(cls, v); o.cur = cur; return o
    def __str__(self): return f'{self.cur} {super().__str__()}'
m = Money('1.5', 'EUR'); print(m, repr(m), type(m + 1), m.cur, type(+m), f'{m}', f'{m:.2f}', type(copy.copy(m)), hash(m) == hash(D('1.5')))
