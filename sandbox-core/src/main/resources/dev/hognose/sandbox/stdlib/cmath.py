# SPDX-License-Identifier: Apache-2.0
"""Functions of complex numbers."""

import math as _math
from math import e, inf, nan, pi, tau

infj = complex(0.0, inf)
nanj = complex(0.0, nan)

_LARGE = 1e150


def _number(z):
    kind = type(z)
    for name in ('__complex__', '__float__', '__index__'):
        if hasattr(kind, name):
            return complex(z)
    raise TypeError(f'must be real number, not {kind.__name__}')


def _parts(z):
    z = _number(z)
    return z.real, z.imag


def _finite(z):
    return _math.isfinite(z.real) and _math.isfinite(z.imag)


def _checked(real, imag, given):
    """The result; OverflowError if a finite argument gives an infinite one."""
    if (_math.isinf(real) or _math.isinf(imag)) and _finite(given):
        raise OverflowError('math range error')
    return complex(real, imag)


def phase(z, /):
    """The angle, from -pi to pi."""
    x, y = _parts(z)
    return _math.atan2(y, x)


def polar(z, /):
    """Distance from 0 and angle."""
    z = _number(z)
    return _math.hypot(z.real, z.imag), phase(z)


def rect(r, phi, /):
    """The number of that distance and angle."""
    r = float(r)
    phi = float(phi)
    if phi == 0.0:
        return complex(r, r * phi if _math.isfinite(r) else 0.0 if _math.isnan(r)
                       else _math.copysign(phi, r * _math.copysign(1.0, phi)))
    if not _math.isfinite(phi):
        if r == 0.0:
            return complex(0.0, 0.0)
        if _math.isinf(phi) and not _math.isnan(r):
            raise ValueError('math domain error')
        return complex(inf if _math.isinf(r) else nan, nan)
    return complex(r * _math.cos(phi), r * _math.sin(phi))


def exp(z, /):
    x, y = _parts(z)
    if _math.isinf(y):
        if x == -inf:
            return complex(0.0, 0.0)
        if _math.isnan(x):
            return complex(nan, nan)
        raise ValueError('math domain error')
    if _math.isnan(y):
        return complex(0.0, 0.0) if x == -inf else complex(x if x == inf else nan, nan)
    if y == 0.0:
        size = inf if x == inf else _math.exp(x)
        return complex(size, y)
    if x == inf:
        return complex(_math.copysign(inf, _math.cos(y)), _math.copysign(inf, _math.sin(y)))
    if x > 709.0:
        size = _math.exp(x - 1.0)
        return _checked(size * _math.cos(y) * e, size * _math.sin(y) * e, z)
    size = _math.exp(x)
    return complex(size * _math.cos(y), size * _math.sin(y))


def log(z, base=None, /):
    x, y = _parts(z)
    if x == 0.0 and y == 0.0:
        raise ValueError('math domain error')
    result = complex(_log_of_size(x, y), _math.atan2(y, x))
    if base is not None:
        return result / log(base)
    return result


def _log_of_size(x, y):
    ax, ay = abs(x), abs(y)
    if ax == inf or ay == inf:
        return inf
    if ax > 1e308 or ay > 1e308:
        return _math.log(_math.hypot(ax / 2.0, ay / 2.0)) + _math.log(2.0)
    if ax < 1e-307 and ay < 1e-307:
        return _math.log(_math.hypot(ax * 2.0 ** 53, ay * 2.0 ** 53)) - 53 * _math.log(2.0)
    size = _math.hypot(ax, ay)
    if 0.71 <= size <= 1.73:
        if ax < ay:
            ax, ay = ay, ax
        return _math.log1p((ax - 1) * (ax + 1) + ay * ay) / 2.0
    return _math.log(size)


def log10(z, /):
    z = log(z)
    return complex(z.real / _math.log(10.0), z.imag / _math.log(10.0))


def sqrt(z, /):
    x, y = _parts(z)
    if x == 0.0 and y == 0.0:
        return complex(0.0, y)
    if _math.isinf(y):
        return complex(inf, y)
    if _math.isinf(x):
        if x > 0:
            return complex(inf, y if _math.isnan(y) else _math.copysign(0.0, y))
        return complex(nan if _math.isnan(y) else 0.0, _math.copysign(inf, y))
    ax, ay = abs(x), abs(y)
    if ax < 2.3e-308 and ay < 2.3e-308:
        ax = _math.ldexp(ax, 56)
        size = _math.ldexp(_math.sqrt(ax + _math.hypot(ax, _math.ldexp(ay, 56))), -28)
        size = size / _math.sqrt(2.0)
    else:
        ax /= 8.0
        size = 2.0 * _math.sqrt(ax + _math.hypot(ax, ay / 8.0))
    other = ay / (2.0 * size)
    if x >= 0.0:
        return complex(size, _math.copysign(other, y))
    return complex(other, _math.copysign(size, y))


def cosh(z, /):
    x, y = _parts(z)
    if _math.isinf(y) and _math.isfinite(x) and x != 0:
        raise ValueError('math domain error')
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isinf(y) and x == 0.0:
            raise ValueError('math domain error')
        if _math.isinf(x):
            if y == 0.0:
                return complex(inf, y if x > 0 else -y)
            if _math.isfinite(y):
                return complex(_math.copysign(inf, _math.cos(y)),
                               _math.copysign(inf, _math.sin(y)) * (1 if x > 0 else -1))
            if _math.isinf(y):
                raise ValueError('math domain error')
            return complex(inf, nan)
        return complex(nan, 0.0 if x == 0.0 or y == 0.0 else nan)
    if abs(x) > 708.0:
        part = x - _math.copysign(1.0, x)
        return _checked(_math.cos(y) * _math.cosh(part) * e, _math.sin(y) * _math.sinh(part) * e, z)
    return complex(_math.cos(y) * _math.cosh(x), _math.sin(y) * _math.sinh(x))


def sinh(z, /):
    x, y = _parts(z)
    if not (_math.isfinite(x) and _math.isfinite(y)):
        if _math.isinf(y) and not _math.isnan(x):
            raise ValueError('math domain error')
        if _math.isinf(x):
            if y == 0.0:
                return complex(x, y)
            if _math.isfinite(y):
                return complex(_math.copysign(inf, _math.cos(y)) * (1 if x > 0 else -1),
                               _math.copysign(inf, _math.sin(y)))
            return complex(inf if _math.isnan(y) else x, nan)
        return complex(0.0 if x == 0.0 else nan, y if y == 0.0 else nan)
    if abs(x) > 708.0:
        part = x - _math.copysign(1.0, x)
        return _checked(_math.cos(y) * _math.sinh(part) * e, _math.sin(y) * _math.cosh(part) * e, z)
    return complex(_math.cos(y) * _math.sinh(x), _math.sin(y) * _math.cosh(x))


def tanh(z, /):
    x, y = _parts(z)
    if _math.isinf(y) and _math.isfinite(x):
        raise ValueError('math domain error')
    if _math.isinf(x):
        sine = 0.0 if not _math.isfinite(y) else 2.0 * _math.sin(y) * _math.cos(y)
        return complex(_math.copysign(1.0, x), _math.copysign(0.0, sine))
    if _math.isnan(x) or _math.isnan(y):
        return complex(nan, y if y == 0.0 else nan)
    if abs(x) > 354.0:
        return complex(_math.copysign(1.0, x),
                       4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)))
    tx = _math.tanh(x)
    ty = _math.tan(y)
    cx = 1.0 / _math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx)


def cos(z, /):
    x, y = _parts(z)
    return cosh(complex(-y, x))


def sin(z, /):
    x, y = _parts(z)
    result = sinh(complex(-y, x))
    return complex(result.imag, -result.real)


def tan(z, /):
    x, y = _parts(z)
    result = tanh(complex(-y, x))
    return complex(result.imag, -result.real)


def acos(z, /):
    x, y = _parts(z)
    if _math.isnan(y) and (x == 0.0 or _math.isinf(x)):
        return complex(nan, inf) if x else complex(pi / 2.0, nan)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        real = _math.atan2(abs(y), x)
        size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _math.log(2.0) * 2.0
        return complex(real, -_math.copysign(size, y))
    s1 = sqrt(complex(1.0 - x, -y))
    s2 = sqrt(complex(1.0 + x, y))
    return complex(2.0 * _math.atan2(s1.real, s2.real),
                   _math.asinh(s2.real * s1.imag - s2.imag * s1.real))


def acosh(z, /):
    x, y = _parts(z)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _math.log(2.0) * 2.0
        return complex(size, _math.atan2(y, x))
    s1 = sqrt(complex(x - 1.0, y))
    s2 = sqrt(complex(x + 1.0, y))
    return complex(_math.asinh(s1.real * s2.real + s1.imag * s2.imag),
                   2.0 * _math.atan2(s1.imag, s2.real))


def asinh(z, /):
    x, y = _parts(z)
    if y == 0.0 and _math.isnan(x):
        return complex(x, y)
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _math.log(_math.hypot(x / 2.0, y / 2.0)) + _math.log(2.0) * 2.0
        return complex(_math.copysign(size, x), _math.atan2(y, abs(x)))
    s1 = sqrt(complex(1.0 + y, -x))
    s2 = sqrt(complex(1.0 - y, x))
    return complex(_math.asinh(s1.real * s2.imag - s2.real * s1.imag),
                   _math.atan2(y, s1.real * s2.real - s1.imag * s2.imag))


def asin(z, /):
    x, y = _parts(z)
    if _math.isinf(x) and _math.isnan(y):
        return complex(nan, -inf)
    result = asinh(complex(-y, x))
    return complex(result.imag, -result.real)


def atanh(z, /):
    x, y = _parts(z)
    if x < 0.0 or x == 0.0 and _math.copysign(1.0, x) < 0.0:
        result = atanh(complex(-x, -y))
        return complex(-result.real, -result.imag)
    if _math.isinf(x) or _math.isinf(y):
        return complex(0.0, y if _math.isnan(y) else _math.copysign(pi / 2.0, y))
    if x == 0.0 and _math.isnan(y):
        return complex(x, y)
    ay = abs(y)
    if x > 1e153 or ay > 1e153:
        size = _math.hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / size / size, -_math.copysign(pi / 2.0, -y))
    if x == 1.0 and ay < 1e-153:
        if ay == 0.0:
            raise ValueError('math domain error')
        return complex(-_math.log(_math.sqrt(ay) / _math.sqrt(_math.hypot(ay, 2.0))),
                       _math.copysign(_math.atan2(2.0, -ay) / 2, y))
    return complex(_math.log1p(4.0 * x / ((1 - x) * (1 - x) + ay * ay)) / 4.0,
                   -_math.atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def atan(z, /):
    x, y = _parts(z)
    result = atanh(complex(-y, x))
    return complex(result.imag, -result.real)


def isfinite(z, /):
    return _finite(complex(z))


def isinf(z, /):
    x, y = _parts(z)
    return _math.isinf(x) or _math.isinf(y)


def isnan(z, /):
    x, y = _parts(z)
    return _math.isnan(x) or _math.isnan(y)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    """Whether two numbers are close to each other."""
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    a = _number(a)
    b = _number(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) \
        or difference <= abs_tol
