# SPDX-License-Identifier: Apache-2.0
"""Exact fractions."""

import math as _math
import numbers as _numbers

__all__ = ['Fraction']

_HASH_MODULUS = (1 << 61) - 1


def _parse(text):
    """Numerator and denominator of a fraction or decimal number in text, or None."""
    body = text.strip()
    sign = 1
    if body[:1] in ('+', '-'):
        if body[0] == '-':
            sign = -1
        body = body[1:]
    above, slash, below = body.partition('/')
    if slash:
        above = above.rstrip()
        below = below.lstrip()
        above = _digits(above)
        below = _digits(below)
        if above is None or below is None:
            return None
        return sign * above, below
    exponent = 0
    for mark in 'eE':
        if mark in body:
            body, _, power = body.partition(mark)
            power_sign = 1
            if power[:1] in ('+', '-'):
                if power[0] == '-':
                    power_sign = -1
                power = power[1:]
            power = _digits(power)
            if power is None:
                return None
            exponent = power_sign * power
            break
    whole, dot, rest = body.partition('.')
    if not whole and not rest:
        return None
    before = _digits(whole) if whole else 0
    after = _digits(rest) if rest else 0
    if before is None or after is None:
        return None
    places = len(rest.replace('_', ''))
    value = sign * (before * 10 ** places + after)
    exponent -= places
    if exponent >= 0:
        return value * 10 ** exponent, 1
    return value, 10 ** -exponent


def _digits(text):
    if not text or not text.replace('_', '').isdecimal():
        return None
    if text[0] == '_' or text[-1] == '_' or '__' in text:
        return None
    return int(text)


def _ratio_of(value):
    """Numerator and denominator of a rational number that is not a Fraction, or None."""
    if isinstance(value, int):
        return int(value), 1
    if isinstance(value, _numbers.Rational):
        return value.numerator, value.denominator
    return None


def _scaled(value, digits):
    """Value * 10 ** digits rounded half to even."""
    n, d = value.numerator, value.denominator
    if digits >= 0:
        n *= 10 ** digits
    else:
        d *= 10 ** -digits
    quotient, rest = divmod(n, d)
    rest *= 2
    if rest > d or rest == d and quotient & 1:
        quotient += 1
    return quotient


def _is_decimal(value):
    from decimal import Decimal
    return isinstance(value, Decimal)


class Fraction(_numbers.Rational):
    """A rational number in lowest terms with a positive denominator."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return _made(numerator, 1, cls)
            if isinstance(numerator, _numbers.Rational):
                return _made(numerator.numerator, numerator.denominator, cls)
            if isinstance(numerator, str):
                found = _parse(numerator)
                if found is None:
                    raise ValueError('Invalid literal for Fraction: %r' % numerator)
                numerator, denominator = found
            elif isinstance(numerator, float) or _is_decimal(numerator):
                numerator, denominator = numerator.as_integer_ratio()
                return _made(numerator, denominator, cls)
            else:
                raise TypeError('argument should be a string or a Rational instance')
        elif type(numerator) is int and type(denominator) is int:
            pass
        elif isinstance(numerator, _numbers.Rational) and \
                isinstance(denominator, _numbers.Rational):
            numerator, denominator = (
                numerator.numerator * denominator.denominator,
                denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        common = _math.gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        return _made(numerator // common, denominator // common, cls)

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, _numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)'
                            % (cls.__name__, f, type(f).__name__))
        return _made(*f.as_integer_ratio(), cls)

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        from decimal import Decimal
        if isinstance(dec, _numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError('%s.from_decimal() only takes Decimals, not %r (%s)'
                            % (cls.__name__, dec, type(dec).__name__))
        return _made(*dec.as_integer_ratio(), cls)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def is_integer(self):
        """Whether it is a whole number."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """Numerator and denominator."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction whose denominator is at most that."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        n, d = self._numerator, self._denominator
        if d <= max_denominator:
            return Fraction(self)
        # Continued fraction: two neighbouring convergents p0/q0 and p1/q1.
        p0, q0, p1, q1 = 0, 1, 1, 0
        while True:
            whole = n // d
            q2 = q0 + whole * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + whole * p1, q2
            n, d = d, n - whole * d
        steps = (max_denominator - q0) // q1
        if 2 * d * (q0 + steps * q1) <= self._denominator:
            return _made(p1, q1, Fraction)
        return _made(p0 + steps * p1, q0 + steps * q1, Fraction)

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        spec = _spec(format_spec)
        if spec is None:
            raise ValueError(f'Invalid format specifier {format_spec!r} '
                             f'for object of type {type(self).__name__!r}')
        if spec['type'] is None:
            return _format_general(self, spec)
        return _format_float(self, spec)

    def __add__(a, b):
        if type(b) is not Fraction:
            return _mixed(a, b, _add, _float_add, _float_add, False)
        return _add(a._numerator, a._denominator, b._numerator, b._denominator)

    def __radd__(b, a):
        return _mixed(b, a, _add, _float_add, _float_add, True)

    def __sub__(a, b):
        if type(b) is not Fraction:
            return _mixed(a, b, _sub, _float_sub, _float_sub, False)
        return _sub(a._numerator, a._denominator, b._numerator, b._denominator)

    def __rsub__(b, a):
        return _mixed(b, a, _sub, _float_sub, _float_sub, True)

    def __mul__(a, b):
        if type(b) is not Fraction:
            return _mixed(a, b, _mul, _float_mul, _float_mul, False)
        return _mul(a._numerator, a._denominator, b._numerator, b._denominator)

    def __rmul__(b, a):
        return _mixed(b, a, _mul, _float_mul, _float_mul, True)

    def __truediv__(a, b):
        if type(b) is not Fraction:
            return _mixed(a, b, _div, _float_div, _float_div, False)
        return _div(a._numerator, a._denominator, b._numerator, b._denominator)

    def __rtruediv__(b, a):
        return _mixed(b, a, _div, _float_div, _float_div, True)

    def __floordiv__(a, b):
        return _mixed(a, b, _floordiv, _float_floordiv, None, False)

    def __rfloordiv__(b, a):
        return _mixed(b, a, _floordiv, _float_floordiv, None, True)

    def __mod__(a, b):
        return _mixed(a, b, _mod, _float_mod, None, False)

    def __rmod__(b, a):
        return _mixed(b, a, _mod, _float_mod, None, True)

    def __divmod__(a, b):
        return _mixed(a, b, _divmod, divmod, None, False)

    def __rdivmod__(b, a):
        return _mixed(b, a, _divmod, divmod, None, True)

    def __pow__(a, b):
        if isinstance(b, _numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            if power >= 0:
                return _made(a._numerator ** power, a._denominator ** power, Fraction)
            if a._numerator > 0:
                return _made(a._denominator ** -power, a._numerator ** -power, Fraction)
            if a._numerator == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % a._denominator ** -power)
            return _made((-a._denominator) ** -power, (-a._numerator) ** -power, Fraction)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, _numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _made(a._numerator, a._denominator, Fraction)

    def __neg__(a):
        return _made(-a._numerator, a._denominator, Fraction)

    def __abs__(a):
        return _made(abs(a._numerator), a._denominator, Fraction)

    def __int__(a):
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    __trunc__ = __int__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return _scaled(self, 0)
        if ndigits > 0:
            return Fraction(_scaled(self, ndigits), 10 ** ndigits)
        return Fraction(_scaled(self, ndigits) * 10 ** -ndigits)

    def __hash__(self):
        d = self._denominator
        if d % _HASH_MODULUS == 0:
            known = 314159
        else:
            known = hash(hash(abs(self._numerator)) * pow(d, -1, _HASH_MODULUS))
        result = known if self._numerator >= 0 else -known
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, _numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, _numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if _math.isnan(b) or _math.isinf(b):
                return 0.0 == b
            n, d = b.as_integer_ratio()
            return a._numerator == n and a._denominator == d
        return NotImplemented

    def __lt__(a, b):
        order = _order(a, b)
        return order if order is NotImplemented else order[0] < order[1]

    def __gt__(a, b):
        order = _order(a, b)
        return order if order is NotImplemented else order[0] > order[1]

    def __le__(a, b):
        order = _order(a, b)
        return order if order is NotImplemented else order[0] <= order[1]

    def __ge__(a, b):
        order = _order(a, b)
        return order if order is NotImplemented else order[0] >= order[1]

    def __bool__(a):
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) is Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


_new = object.__new__


def _made(numerator, denominator, cls):
    """A fraction already in lowest terms."""
    self = _new(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _order(a, b):
    """Two numbers in the order of a and b, or NotImplemented."""
    if type(b) is int:
        return a._numerator, b * a._denominator
    if isinstance(b, _numbers.Rational):
        return a._numerator * b.denominator, b.numerator * a._denominator
    if isinstance(b, float):
        if _math.isnan(b) or _math.isinf(b):
            return 0.0, b
        n, d = b.as_integer_ratio()
        return a._numerator * d, n * a._denominator
    return NotImplemented


def _mixed(a, b, exact, approximate, with_complex, is_reversed):
    """An operation of a fraction a with something else b, in either order."""
    ratio = (b._numerator, b._denominator) if type(b) is Fraction else _ratio_of(b)
    if ratio is not None:
        if is_reversed:
            return exact(*ratio, a._numerator, a._denominator)
        return exact(a._numerator, a._denominator, *ratio)
    if isinstance(b, float) or is_reversed and isinstance(b, _numbers.Real):
        return approximate(float(b), float(a)) if is_reversed else approximate(float(a), b)
    if with_complex is not None and isinstance(b, complex):
        return with_complex(b, complex(a)) if is_reversed else with_complex(float(a), b)
    return NotImplemented


def _add(na, da, nb, db):
    common = _math.gcd(da, db)
    if common == 1:
        return _made(na * db + nb * da, da * db, Fraction)
    part = da // common
    total = na * (db // common) + nb * part
    rest = _math.gcd(total, common)
    return _made(total // rest, part * (db // rest), Fraction)


def _sub(na, da, nb, db):
    return _add(na, da, -nb, db)


def _mul(na, da, nb, db):
    left = _math.gcd(na, db)
    right = _math.gcd(nb, da)
    return _made((na // left) * (nb // right), (da // right) * (db // left), Fraction)


def _div(na, da, nb, db):
    if nb == 0:
        raise ZeroDivisionError('Fraction(%s, 0)' % db)
    if nb < 0:
        nb, db = -nb, -db
    left = _math.gcd(na, nb)
    right = _math.gcd(db, da)
    return _made((na // left) * (db // right), (da // right) * (nb // left), Fraction)


def _floordiv(na, da, nb, db):
    return (na * db) // (da * nb)


def _mod(na, da, nb, db):
    return Fraction((na * db) % (nb * da), da * db)


def _divmod(na, da, nb, db):
    whole, rest = divmod(na * db, da * nb)
    return whole, Fraction(rest, da * db)


def _float_add(a, b):
    return a + b


def _float_sub(a, b):
    return a - b


def _float_mul(a, b):
    return a * b


def _float_div(a, b):
    return a / b


def _float_floordiv(a, b):
    return a // b


def _float_mod(a, b):
    return a % b


def _spec(text):
    """The parts of a format specification, or None if it is not one."""
    at = 0
    spec = {'fill': ' ', 'align': None, 'sign': '-', 'z': False, 'alternate': False,
            'zero': False, 'width': 0, 'comma': '', 'precision': None, 'type': None}
    if len(text) > 1 and text[1] in '<>=^':
        spec['fill'] = text[0]
        spec['align'] = text[1]
        at = 2
    elif text[:1] in tuple('<>=^'):
        spec['align'] = text[0]
        at = 1
    if text[at:at + 1] in ('-', '+', ' '):
        spec['sign'] = text[at]
        at += 1
    if text[at:at + 1] == 'z':
        spec['z'] = True
        at += 1
    if text[at:at + 1] == '#':
        spec['alternate'] = True
        at += 1
    if text[at:at + 1] == '0' and text[at + 1:at + 2].isdecimal():
        spec['zero'] = True
        at += 1
    start = at
    while text[at:at + 1].isdecimal():
        at += 1
    if at - start > 1 and text[start] == '0':
        return None
    if at > start:
        spec['width'] = int(text[start:at])
    if text[at:at + 1] in (',', '_'):
        spec['comma'] = text[at]
        at += 1
    if text[at:at + 1] == '.':
        start = at + 1
        at = start
        while text[at:at + 1].isdecimal():
            at += 1
        if at == start:
            return None
        spec['precision'] = int(text[start:at])
    if text[at:at + 1] in tuple('eEfFgG%'):
        spec['type'] = text[at]
        at += 1
    elif spec['precision'] is not None or spec['z']:
        return None
    if at != len(text):
        return None
    if spec['type'] is None and spec['zero']:
        return None
    if spec['type'] is not None and spec['zero'] and spec['align'] is not None:
        return None
    return spec


def _padded(spec, sign, body):
    fill = spec['fill']
    align = spec['align'] or '>'
    room = spec['width'] - len(sign) - len(body)
    if room <= 0:
        return sign + body
    if align == '>':
        return fill * room + sign + body
    if align == '<':
        return sign + body + fill * room
    if align == '^':
        half = room // 2
        return fill * half + sign + body + fill * (room - half)
    return sign + fill * room + body


def _format_general(value, spec):
    n, d = value._numerator, value._denominator
    body = format(abs(n), spec['comma'])
    if d > 1 or spec['alternate']:
        body += '/' + format(d, spec['comma'])
    sign = '-' if n < 0 else '' if spec['sign'] == '-' else spec['sign']
    return _padded(spec, sign, body)


def _format_float(value, spec):
    kind = spec['type']
    precision = 6 if spec['precision'] is None else spec['precision']
    trim = kind in 'gG' and not spec['alternate']
    point = 0
    if kind in 'fF%':
        places = precision + 2 if kind == '%' else precision
        digits = _scaled(abs(value), places)
        negative = value._numerator < 0
        exponent = -precision
        scientific = False
        point = precision
    else:
        figures = max(precision, 1) if kind in 'gG' else precision + 1
        negative, digits, exponent = _figures(value, figures)
        scientific = kind in 'eE' or exponent > 0 or exponent + figures <= -4
        point = figures - 1 if scientific else -exponent
    if spec['z'] and digits == 0:
        negative = False
    sign = '-' if negative else '' if spec['sign'] == '-' else spec['sign']
    text = f'{digits:0{point + 1}d}'
    whole, rest = text[:len(text) - point], text[len(text) - point:]
    if trim:
        rest = rest.rstrip('0')
    end = '.' if rest or spec['alternate'] else ''
    end += rest
    if scientific:
        end += f"{'E' if kind in 'EG' else 'e'}{exponent + point:+03d}"
    elif kind == '%':
        end += '%'
    if spec['zero']:
        least = spec['width'] - len(sign) - len(end)
        comma = spec['comma']
        if comma:
            least = 3 * least // 4 + 1 if least > 0 else 0
        whole = whole.zfill(max(least, 0))
    if spec['comma']:
        first = 1 + (len(whole) - 1) % 3
        whole = whole[:first] + ''.join([spec['comma'] + whole[i:i + 3]
                                         for i in range(first, len(whole), 3)])
    return _padded(spec, sign, whole + end)


def _figures(value, figures):
    """Sign, significant digits as an int, and power of ten of the last one."""
    n, d = abs(value._numerator), value._denominator
    if n == 0:
        return False, 0, 1 - figures
    size = len(str(n)) - len(str(d))
    if size >= 0:
        at_least = n >= d * 10 ** size
    else:
        at_least = n * 10 ** -size >= d
    exponent = size - figures + (1 if at_least else 0)
    digits = _scaled(_made(n, d, Fraction), -exponent)
    if len(str(digits)) > figures:
        digits //= 10
        exponent += 1
    return value._numerator < 0, digits, exponent
