# SPDX-License-Identifier: Apache-2.0
"""Statistics of samples and populations."""

from math import fabs as _fabs, fsum, sqrt, exp, log, tau, erf, hypot

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
           'harmonic_mean', 'kde', 'kde_random', 'linear_regression', 'mean', 'median',
           'median_grouped', 'median_high', 'median_low', 'mode', 'multimode', 'pstdev',
           'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    """Data from which the statistic cannot be computed."""


def _ratio(value):
    """A number as a fraction of ints; nan and infinities as (value, None)."""
    if isinstance(value, int):
        return int(value), 1
    try:
        return value.as_integer_ratio()
    except (OverflowError, ValueError):
        return value, None
    except AttributeError:
        pass
    try:
        return value.numerator, value.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")


def _coerce(a, b):
    if a is b or b is int or b is bool:
        return a
    if a is int or a is bool:
        return b
    if issubclass(b, a):
        return b
    if issubclass(a, b) or issubclass(b, int):
        return a
    if issubclass(a, int):
        return b
    if a.__name__ == 'Fraction' and issubclass(b, float):
        return b
    if issubclass(a, float) and b.__name__ == 'Fraction':
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _sum(data):
    """The type, the exact sum as numerator and denominator, and the count of numbers."""
    partials = {}
    kind = int
    count = 0
    for value in data:
        count += 1
        t = type(value)
        if t is not kind:
            kind = _coerce(kind, t)
        n, d = _ratio(value)
        partials[d] = partials.get(d, 0) + n
    if None in partials:
        return kind, partials[None], None, count
    return kind, *_add_up(partials), count


def _add_up(partials):
    numerator, denominator = 0, 1
    for d, n in partials.items():
        numerator, denominator = numerator * d + n * denominator, denominator * d
    return _reduce(numerator, denominator)


def _reduce(numerator, denominator):
    from math import gcd
    g = gcd(numerator, denominator)
    return (numerator // g, denominator // g) if g > 1 else (numerator, denominator)


def _convert(numerator, denominator, kind):
    if denominator is None:
        return numerator
    if issubclass(kind, int):
        if denominator == 1 and kind is not bool:
            return kind(numerator)
        if numerator % denominator == 0:
            return numerator // denominator
        kind = float
    if issubclass(kind, float):
        return kind(numerator / denominator) if kind is not float else numerator / denominator
    if any([each.__name__ == 'Decimal' for each in kind.__mro__]):
        return kind(numerator) / kind(denominator)
    if kind.__name__ == 'Fraction':
        return kind(numerator, denominator)
    from fractions import Fraction
    return kind(Fraction(numerator, denominator))


def mean(data):
    kind, n, d, count = _sum(data)
    if count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _convert(n, None if d is None else d * count, kind) if d is not None else n


def fmean(data, weights=None):
    if weights is None:
        data = list(data)
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return fsum(data) / len(data)
    data, weights = list(data), list(weights)
    if len(data) != len(weights):
        raise StatisticsError('data and weights must be the same length')
    total = fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    from math import sumprod
    return sumprod(data, weights) / total


def geometric_mean(data):
    logs = []
    for x in data:
        if x > 0.0 or x != x:
            logs.append(log(x))
        elif x == 0.0:
            return _zero_geometric(data)
        else:
            raise StatisticsError('No negative inputs allowed', x)
    if not logs:
        raise StatisticsError('Must have a non-empty dataset')
    return exp(fsum(logs) / len(logs))


def _zero_geometric(data):
    for x in data:
        if x < 0:
            raise StatisticsError('No negative inputs allowed', x)
    return 0.0


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    if len(data) < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    negative = 'harmonic mean does not support negative values'
    if len(data) == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (int, float)) and not hasattr(x, 'as_integer_ratio'):
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError(negative)
        return x
    if weights is None:
        weights = [1] * len(data)
        total = len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError('Number of weights does not match data size')
        if any(weight < 0 for weight in weights):
            raise StatisticsError(negative)
        total = _convert(*_sum(weights)[1:3], _sum(weights)[0])
    for x, w in zip(data, weights):
        if x < 0:
            raise StatisticsError(negative)
        if x == 0 and w:
            return 0
    kind, n, d, _ = _sum([w / x if w else 0 for w, x in zip(weights, data)])
    if d is None:
        return total / n
    if n <= 0:
        raise StatisticsError('Weighted sum must be positive')
    top, bottom = _ratio(total)
    return _convert(*_reduce(top * d, bottom * n), kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    if n % 2:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError('no median for empty data')
    from bisect import bisect_left, bisect_right
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, lo=i)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def _counts(data):
    counts = {}
    for value in data:
        counts[value] = counts.get(value, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError('no mode for empty data')
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    result = []
    if method == 'inclusive':
        m = size - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == 'exclusive':
        m = size + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f'Unknown method: {method!r}')


def _squares(data, center=None):
    """The type, the sum of squared deviations as a fraction, and the count."""
    if center is not None:
        return _sum([(x - center) * (x - center) for x in data])
    data = list(data)
    kind, n, d, count = _sum(data)
    if count == 0:
        return kind, 0, 1, count
    if d is None:
        return kind, n, None, count
    numerator, denominator = n, d * count
    partials = {}
    for value in data:
        a, b = _ratio(value)
        top = a * denominator - numerator * b
        bottom = (b * denominator) ** 2
        partials[bottom] = partials.get(bottom, 0) + top * top
    return kind, *_add_up(partials), count


def variance(data, xbar=None):
    kind, n, d, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('variance requires at least two data points')
    return n if d is None else _convert(*_reduce(n, d * (count - 1)), kind)


def pvariance(data, mu=None):
    kind, n, d, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return n if d is None else _convert(*_reduce(n, d * count), kind)


def _root(n, m, kind):
    """The square root of n/m, rounded once."""
    if kind.__name__ == 'Decimal':
        if not n:
            return kind('0.0')
        from decimal import localcontext
        with localcontext() as context:
            context.prec = 2 * context.prec + 10
            root = (kind(n) / m).sqrt()
        return +root
    if not n:
        return 0.0
    from math import isqrt
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        root = isqrt(n // (m << 2 * shift))
        exact = root * root * (m << 2 * shift) == n
        return ((root | (not exact)) << shift) / 1
    root = isqrt((n << -2 * shift) // m)
    exact = root * root * m == n << -2 * shift
    return (root | (not exact)) / (1 << -shift)


def stdev(data, xbar=None):
    kind, n, d, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root(*_finite(n, d, count - 1), kind)


def pstdev(data, mu=None):
    kind, n, d, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root(*_finite(n, d, count), kind)


def _finite(n, d, count):
    """A fraction divided by a count; an infinity and what is not a number have no numerator."""
    return (n.numerator, 1) if d is None else (n, d * count)


def _means(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    return n, fsum(x) / n, fsum(y) / n


def covariance(x, y, /):
    from math import sumprod
    n, xbar, ybar = _means(x, y, 'covariance')
    return sumprod([xi - xbar for xi in x], [yi - ybar for yi in y]) / (n - 1)


def correlation(x, y, /, *, method='linear'):
    from math import sumprod
    n = len(x)
    if len(y) != n:
        raise StatisticsError('correlation requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('correlation requires at least two data points')
    if method not in ('linear', 'ranked'):
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        start = (n - 1) / -2
        x = _ranks(x, start)
        y = _ranks(y, start)
    else:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = sumprod(x, y)
    sxx = sumprod(x, x)
    syy = sumprod(y, y)
    if sxx * syy - sxx * syy != 0:
        return sxy / sqrt(sxx * syy)
    a, b = sxx.as_integer_ratio()
    c, d = syy.as_integer_ratio()
    try:
        return sxy / _root(a * c, b * d, float)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


def _ranks(data, start):
    order = [place for _, place in sorted(zip(data, range(len(data))))]
    result = [0] * len(data)
    i = 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and data[order[j + 1]] == data[order[i]]:
            j += 1
        for k in range(i, j + 1):
            result[order[k]] = start + (i + j) / 2
        i = j + 1
    return result


class LinearRegression(tuple):
    """Slope and intercept of a line."""

    __slots__ = ()
    _fields = __match_args__ = ('slope', 'intercept')
    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __new__(cls, slope, intercept):
        return tuple.__new__(cls, (slope, intercept))

    def __repr__(self):
        return f'LinearRegression(slope={self[0]!r}, intercept={self[1]!r})'


def linear_regression(x, y, /, *, proportional=False):
    from math import sumprod
    n = len(x)
    if len(y) != n:
        raise StatisticsError('linear regression requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError('linear regression requires at least two data points')
    if not proportional:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        x = [xi - xbar for xi in x]
        y = [yi - ybar for yi in y]
    sxy = sumprod(x, y) + 0.0
    sxx = sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope, 0.0 if proportional else ybar - slope * xbar)


def _normal_inverse(p, mu, sigma):
    """By M. J. Wichura, algorithm AS 241, 1988."""
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        x = q * _poly(r, 2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4,
                      6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
                      1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3,
                      1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0) / _poly(
            r, 5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4,
            3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
            5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2,
            4.23133_30701_60091_1252e+1, 1.0)
        return mu + x * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r -= 1.6
        x = _poly(r, 7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2,
                  2.41780_72517_74506_11770e-1, 1.27045_82524_52368_38258e+0,
                  3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0,
                  4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0) / _poly(
            r, 1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4,
            1.51986_66563_61645_71966e-2, 1.48103_97642_74800_74590e-1,
            6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0,
            2.05319_16266_37758_82187e+0, 1.0)
    else:
        r -= 5.0
        x = _poly(r, 2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5,
                  1.24266_09473_88078_43860e-3, 2.65321_89526_57612_30930e-2,
                  2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0,
                  5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0) / _poly(
            r, 2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7,
            1.84631_83175_10054_68180e-5, 7.86869_13114_56132_59100e-4,
            1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
            5.99832_20655_58879_37690e-1, 1.0)
    return mu + (-x if q < 0.0 else x) * sigma


def _poly(r, *coefficients):
    result = coefficients[0]
    for each in coefficients[1:]:
        result = result * r + each
    return result


class NormalDist:
    """A normal distribution."""

    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution',
                 '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        if not data:
            raise StatisticsError('stdev requires at least two data points')
        return cls(float(mean(data)), stdev(data))

    def samples(self, n, *, seed=None):
        from random import Random, random
        source = random if seed is None else Random(seed).random
        return [_normal_inverse(source() or 2.0 ** -54, self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        diff = x - self._mu
        return exp(diff * diff / (-2.0 * variance)) / sqrt(tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError('cdf() not defined when sigma is zero')
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * sqrt(2.0))))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _normal_inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        xv, yv = x.variance, y.variance
        if not xv or not yv:
            raise StatisticsError('overlap() not defined when sigma is zero')
        dv = yv - xv
        dm = abs(y._mu - x._mu)
        if not dv:
            return 1.0 - erf(dm / (2.0 * x._sigma * sqrt(2.0)))
        a = x._mu * yv - y._mu * xv
        b = x._sigma * y._sigma * sqrt(dm * dm + dv * log(yv / xv))
        x1 = (a + b) / dv
        x2 = (a - b) / dv
        return 1.0 - (abs(y.cdf(x1) - x.cdf(x1)) + abs(y.cdf(x2) - x.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * _fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / _fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__

    def __rsub__(self, other):
        return -(self - other)

    __rmul__ = __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'


def _kernel(name):
    from math import pi, cos, atan, tanh, asin, cosh
    kernels = {
        'normal': (lambda t: exp(-1 / 2 * t * t) / sqrt(2 * pi),
                   lambda t: 1 / 2 * (1.0 + erf(t / sqrt(2))), None),
        'logistic': (lambda t: 1 / 2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0), None),
        'sigmoid': (lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(exp(t)), None),
        'rectangular': (lambda t: 1 / 2, lambda t: 1 / 2 * t + 1 / 2, 1.0),
        'triangular': (lambda t: 1.0 - abs(t),
                       lambda t: t * t * (-1 / 2 if t >= 0 else 1 / 2) + t + 1 / 2, 1.0),
        'parabolic': (lambda t: 3 / 4 * (1.0 - t * t),
                      lambda t: -1 / 4 * t ** 3 + 3 / 4 * t + 1 / 2, 1.0),
        'quartic': (lambda t: 15 / 16 * (1.0 - t * t) ** 2,
                    lambda t: 3 / 16 * t ** 5 - 5 / 8 * t ** 3 + 15 / 16 * t + 1 / 2, 1.0),
        'triweight': (lambda t: 35 / 32 * (1.0 - t * t) ** 3,
                      lambda t: (-5 / 32 * t ** 7 + 21 / 32 * t ** 5 - 35 / 32 * t ** 3
                                 + 35 / 32 * t + 1 / 2), 1.0),
        'cosine': (lambda t: pi / 4 * cos(pi / 2 * t),
                   lambda t: 1 / 2 * __import__('math').sin(pi / 2 * t) + 1 / 2, 1.0),
    }
    for alias, known in (('gauss', 'normal'), ('uniform', 'rectangular'),
                         ('epanechnikov', 'parabolic'), ('biweight', 'quartic')):
        kernels[alias] = kernels[known]
    if name not in kernels:
        raise StatisticsError(f'Unknown kernel name: {name!r}')
    return kernels[name]


def kde(data, h, kernel='normal', *, cumulative=False):
    """An estimate of the density of data."""
    n = len(data)
    if not n:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    density, distribution, support = _kernel(kernel)

    def pdf(x):
        near = data if support is None else [x_i for x_i in data if abs((x - x_i) / h) <= support]
        return sum([density((x - x_i) / h) for x_i in near]) / (len(data) * h)

    def cdf(x):
        total = 0.0
        for x_i in data:
            t = (x - x_i) / h
            if support is not None and abs(t) > support:
                total += t > 0
            else:
                total += distribution(t)
        return total / len(data)

    chosen = cdf if cumulative else pdf
    chosen.__doc__ = f'{"CDF" if cumulative else "PDF"} estimate with {h=!r} and {kernel=!r}'
    return chosen


def _inverse_kernels():
    from math import acos, asin, cos, log, pi, sqrt, tan
    inverses = {
        'normal': NormalDist().inv_cdf,
        'logistic': lambda p: log(p / (1 - p)),
        'sigmoid': lambda p: log(tan(p * pi / 2)),
        'rectangular': lambda p: 2 * p - 1,
        'triangular': lambda p: sqrt(2 * p) - 1 if p < 1 / 2 else 1 - sqrt(2 - 2 * p),
        'parabolic': lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3),
        'cosine': lambda p: 2 * asin(2 * p - 1) / pi,
    }
    for alias, known in (('gauss', 'normal'), ('uniform', 'rectangular'),
                         ('epanechnikov', 'parabolic')):
        inverses[alias] = inverses[known]
    return inverses


def kde_random(data, h, kernel='normal', *, seed=None):
    """A function that draws from the estimated density of data."""
    n = len(data)
    if not n:
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
    _, distribution, support = _kernel(kernel)
    from random import Random
    source = Random(seed)

    closed = _inverse_kernels().get(kernel)

    def inverse(p):
        if closed is not None:
            return closed(p)
        low, high = (-support, support) if support is not None else (-40.0, 40.0)
        for _ in range(100):
            middle = (low + high) / 2
            if distribution(middle) < p:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    def rand():
        return source.choice(data) + h * inverse(source.random())

    rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
    return rand
