# SPDX-License-Identifier: Apache-2.0
"""Dates and times."""

__all__ = ('date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo', 'MINYEAR', 'MAXYEAR', 'UTC')

MINYEAR = 1
MAXYEAR = 9999
_absent = object()
_max_ordinal = 3652059
_end_of_time = (_max_ordinal + 1) * 86400000000
_new = object.__new__
_epoch = 719163
_before_month = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_month_days = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_months = (None, 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_weekdays = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')


def _text():
    import _datetime_text
    return _datetime_text


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in(year, month):
    return 29 if month == 2 and _is_leap(year) else _month_days[month]


def _integer(value):
    if isinstance(value, int):
        return int(value)
    from operator import index
    return index(value)


def _c_int(value):
    """An int that C's type holds."""
    value = _integer(value)
    if -2147483648 <= value <= 2147483647:
        return value
    if -9223372036854775808 <= value <= 9223372036854775807:
        raise OverflowError('signed integer is greater than maximum' if value > 0
                            else 'signed integer is less than minimum')
    raise OverflowError('Python int too large to convert to C long')


def _field(value):
    """An int that `replace` was given."""
    value = _integer(value)
    if not -2147483648 <= value <= 2147483647:
        raise OverflowError('Python int too large to convert to C int')
    return value


def _check_date(year, month, day):
    """Raises if there is no such day."""
    if not 1 <= year <= 9999:
        raise ValueError(f'year {year} is out of range')
    if not 1 <= month <= 12:
        raise ValueError('month must be in 1..12')
    if not 1 <= day <= _days_in(year, month):
        raise ValueError('day is out of range for month')


def _require_date(year, month, day):
    """Raises for the first field that is absent or no int."""
    for place, (name, value) in enumerate((('year', year), ('month', month), ('day', day)), 1):
        if value is _absent:
            raise TypeError(f"function missing required argument '{name}' (pos {place})")
        _c_int(value)


def _check_time(hour, minute, second, microsecond, fold):
    """Raises if there is no such time of day."""
    if not 0 <= hour <= 23:
        raise ValueError('hour must be in 0..23')
    if not 0 <= minute <= 59:
        raise ValueError('minute must be in 0..59')
    if not 0 <= second <= 59:
        raise ValueError('second must be in 0..59')
    if not 0 <= microsecond <= 999999:
        raise ValueError('microsecond must be in 0..999999')
    if fold not in (0, 1):
        raise ValueError('fold must be either 0 or 1')


def _deprecated(old, new):
    from warnings import warn
    warn(f'datetime.datetime.{old}() is deprecated and scheduled for removal in a future version. '
         f'Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.{new}.',
         DeprecationWarning, stacklevel=1)


def _packed_date(state, size):
    """Whether the state is a pickled date, of so many bytes."""
    return isinstance(state, bytes) and len(state) == size and 1 <= state[2] & 127 <= 12


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _check_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_shown(name)}'")
    return name


def _check_offset(offset, name='utcoffset'):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{type(offset).__name__}'")
    if not -86400 < offset._days * 86400 + offset._seconds < 86400:
        raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                         'timedelta(hours=24).')
    return offset


def _offset_text(offset, separator=':'):
    if offset is None:
        return ''
    micros = offset._total()
    sign = '+'
    if micros < 0:
        sign = '-'
        micros = -micros
    seconds, micros = divmod(micros, 1000000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    text = f'{sign}{hours:02d}{separator}{minutes:02d}'
    if seconds or micros:
        text += f'{separator}{seconds:02d}'
        if micros:
            text += f'.{micros:06d}'
    return text


def _time_text(hour, minute, second, micros, timespec, argument):
    if timespec == 'auto':
        timespec = 'microseconds' if micros else 'seconds'
    if timespec == 'hours':
        return f'{hour:02d}'
    if timespec == 'minutes':
        return f'{hour:02d}:{minute:02d}'
    if timespec == 'seconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}'
    if timespec == 'milliseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{micros // 1000:03d}'
    if timespec == 'microseconds':
        return f'{hour:02d}:{minute:02d}:{second:02d}.{micros:06d}'
    if not isinstance(timespec, str):
        kind = 'None' if timespec is None else type(timespec).__name__
        raise TypeError(f'isoformat() argument {argument} must be str, not {kind}')
    raise ValueError('Unknown timespec value')


def _round_even(numerator, denominator):
    quotient, rest = divmod(numerator, denominator)
    twice = 2 * rest
    over = twice > denominator if denominator > 0 else twice < denominator
    if over or twice == denominator and quotient % 2:
        quotient += 1
    return quotient


class timedelta:
    """The time between two moments."""

    __slots__ = ('_days', '_seconds', '_microseconds', '_hash')

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = _micros_of(days, seconds, microseconds, milliseconds, minutes, hours, weeks)
        if total is not None:
            return _delta(total, cls)
        total = 0
        rest = 0.0
        for name, value, unit in (('microseconds', microseconds, 1),
                                  ('milliseconds', milliseconds, 1000),
                                  ('seconds', seconds, 1000000), ('minutes', minutes, 60000000),
                                  ('hours', hours, 3600000000), ('days', days, 86400000000),
                                  ('weeks', weeks, 604800000000)):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                part = (value - whole) * unit
                whole = int(part)
                total += whole
                rest += part - whole
            else:
                raise TypeError(
                    f'unsupported type for timedelta {name} component: {type(value).__name__}')
        if rest:
            whole = round(rest)
            if abs(rest - int(rest)) == 0.5 and (total + whole) % 2:
                whole = int(rest) if (total + int(rest)) % 2 == 0 else whole
                if (total + whole) % 2:
                    whole += 1 if rest > 0 else -1
            total += whole
        return _delta(total, cls)

    @property
    def days(self):
        return self._days

    @property
    def seconds(self):
        return self._seconds

    @property
    def microseconds(self):
        return self._microseconds

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        return self._total() / 1000000

    def __repr__(self):
        parts = []
        if self._days:
            parts.append(f'days={self._days}')
        if self._seconds:
            parts.append(f'seconds={self._seconds}')
        if self._microseconds:
            parts.append(f'microseconds={self._microseconds}')
        return f'{_shown(self)}({", ".join(parts) or "0"})'

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f'{hours}:{minutes:02d}:{seconds:02d}'
        if self._days:
            text = f'{self._days} day{"" if abs(self._days) == 1 else "s"}, {text}'
        if self._microseconds:
            text += f'.{self._microseconds:06d}'
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(
                (self._days + other._days) * 86400000000
                + (self._seconds + other._seconds) * 1000000
                + self._microseconds + other._microseconds)
        return NotImplemented

    def __radd__(self, other):
        if isinstance(other, timedelta):
            return timedelta.__add__(self, other)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() - other._total())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta(other._total() - self._total())
        return NotImplemented

    def __neg__(self):
        return _delta(-self._total())

    def __pos__(self):
        return _delta(self._total())

    def __abs__(self):
        return _delta(abs(self._total()))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_round_even(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        if isinstance(other, int):
            return _delta(self._total() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return _delta(_round_even(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(_round_even(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(self._total() % other._total())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            quotient, rest = divmod(self._total(), other._total())
            return quotient, _delta(rest)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._total() == other._total()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._total() < other._total()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._total() <= other._total()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._total() > other._total()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._total() >= other._total()
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __reduce__(self):
        return type(self), (self._days, self._seconds, self._microseconds)


def _delta(micros, cls=timedelta):
    days = micros // 86400000000
    if not -999999999 <= days <= 999999999:
        if not -2147483648 <= days <= 2147483647:
            raise OverflowError('Python int too large to convert to C int')
        raise OverflowError(f'days={days}; must have magnitude <= 999999999')
    self = _new(cls)
    self._days = days
    rest = micros - days * 86400000000
    self._seconds = rest // 1000000
    self._microseconds = rest % 1000000
    return self


def _shown(self):
    """The name of its class in reprs."""
    cls = type(self)
    return f'datetime.{cls.__name__}' if cls.__module__ == 'datetime' else cls.__name__


def _clock_seconds(timestamp):
    """A moment that clocks can show, as whole seconds and the rest."""
    if not isinstance(timestamp, (int, float)):
        timestamp = _integer(timestamp)
    if timestamp != timestamp:
        raise ValueError('Invalid value NaN (not a number)')
    if not -9223372036854775808 <= timestamp < 9223372036854775808:
        raise OverflowError('timestamp out of range for platform time_t')
    if not -67768040609740800 <= timestamp < 67768036191676800:
        raise OSError(75, 'Value too large for defined data type')
    return timestamp


def _seconds_of(timestamp):
    """A moment of the years that dates have."""
    timestamp = _clock_seconds(timestamp)
    if not -62135596800 <= timestamp < 253402300800:
        raise ValueError(f'year {_day_of(int(timestamp // 86400))[0]} is out of range')
    return timestamp


def _day_of(days):
    """The year, month and day so many days after the epoch, in any year."""
    cycles, rest = divmod(days + _epoch - 1, 146097)
    year, month, day = _from_ordinal(rest + 1)
    return year + 400 * cycles, month, day


class date:
    """A day of the Gregorian calendar."""

    __slots__ = ('_year', '_month', '_day')

    def __new__(cls, year=_absent, month=_absent, day=_absent, *more):
        if more:
            raise TypeError(f'function takes at most 3 arguments ({3 + len(more)} given)')
        if day is _absent or month is _absent:
            if month is _absent and _packed_date(year, 4):
                return cls(year[0] << 8 | year[1], year[2], year[3])
            _require_date(year, month, day)
        if not _is_date(year, month, day):
            year, month, day = _c_int(year), _c_int(month), _c_int(day)
            _check_date(year, month, day)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @classmethod
    def fromtimestamp(cls, t, /):
        return cls.fromordinal(_epoch + int(_seconds_of(t) // 86400))

    @classmethod
    def today(cls):
        from time import time_ns
        return cls.fromtimestamp(time_ns() / 1000000000)

    @classmethod
    def fromordinal(cls, n, /):
        if n.__class__ is not int or not 0 < n <= _max_ordinal:
            n = _c_int(n)
        if n < 1:
            raise ValueError('ordinal must be >= 1')
        if n > _max_ordinal:
            raise ValueError(f'year {_from_ordinal(n)[0]} is out of range')
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        fields = _plain_iso(date_string)
        if fields is None or len(fields) != 3:
            fields = _text().parse_iso_date(date_string)
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_text().from_iso_calendar(year, week, day))

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        return f'{_shown(self)}({self._year}, {self._month}, {self._day})'

    def isoformat(self):
        return f'{self._year:04d}-{self._month:02d}-{self._day:02d}'

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        return (f'{_weekdays[date.weekday(self)]} {_months[self._month]} {self._day:2d} 00:00:00 '
                f'{self._year:04d}')

    def strftime(self, format):
        return _text().format_time(self, format, self.timetuple())

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument 1 must be str, not "
                            f"{'None' if spec is None else type(spec).__name__}")
        return self.strftime(spec) if spec else str(self)

    def timetuple(self):
        from time import struct_time
        return struct_time((self._year, self._month, self._day, 0, 0, 0, date.weekday(self),
                            self._day_of_year(), -1))

    def _day_of_year(self):
        return date.toordinal(self) - _to_ordinal(self._year, 1, 1) + 1

    def toordinal(self):
        return _to_ordinal(self._year, self._month, self._day)

    def replace(self, year=_absent, month=_absent, day=_absent):
        return type(self)(self._year if year is _absent else _field(year),
                          self._month if month is _absent else _field(month),
                          self._day if day is _absent else _field(day))

    __replace__ = replace

    def _ymd(self):
        return self._year, self._month, self._day

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return ((self._year, self._month, self._day)
                    == (other._year, other._month, other._day))
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return ((self._year, self._month, self._day)
                    < (other._year, other._month, other._day))
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return ((self._year, self._month, self._day)
                    <= (other._year, other._month, other._day))
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return ((self._year, self._month, self._day)
                    > (other._year, other._month, other._day))
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return ((self._year, self._month, self._day)
                    >= (other._year, other._month, other._day))
        return NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return self._moved(other._days)

    def __radd__(self, other):
        if isinstance(other, timedelta):
            return date.__add__(self, other)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._days)
        if not isinstance(other, date) or isinstance(other, datetime):
            return NotImplemented
        difference = _new(timedelta)
        difference._days = (_to_ordinal(self._year, self._month, self._day)
                            - _to_ordinal(other._year, other._month, other._day))
        difference._seconds = difference._microseconds = 0
        return difference

    def _moved(self, days):
        n = _to_ordinal(self._year, self._month, self._day) + days
        if not 0 < n <= _max_ordinal:
            raise OverflowError('date value out of range')
        cls = type(self)
        if cls is not date:
            return cls(*_from_ordinal(n))
        self = _new(cls)
        self._year, self._month, self._day = _from_ordinal(n)
        return self

    def __rsub__(self, other):
        return NotImplemented

    def weekday(self):
        return (date.toordinal(self) + 6) % 7

    def isoweekday(self):
        return date.toordinal(self) % 7 or 7

    def isocalendar(self):
        year = self._year
        today = date.toordinal(self)
        week, day = divmod(today - _iso_start(year), 7)
        if week < 0:
            year -= 1
            week, day = divmod(today - _iso_start(year), 7)
        elif week >= 52 and today >= _iso_start(year + 1):
            year += 1
            week = 0
        return IsoCalendarDate(year, week + 1, day + 1)

    def __reduce__(self):
        return type(self), (bytes((*divmod(self._year, 256), self._month, self._day)),)


class IsoCalendarDate(tuple):
    """A year, week and weekday by ISO 8601."""

    __slots__ = ()
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f'datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})'


def _iso_start(year):
    first = _to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    start = first - weekday
    return start + 7 if weekday > 3 else start


class tzinfo:
    """A time zone; its subclasses say what it is."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def tzname(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement tzname()')

    def utcoffset(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement utcoffset()')

    def dst(self, dt):
        raise NotImplementedError('a tzinfo subclass must implement dst()')

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        offset = datetime.utcoffset(dt)
        if offset is None:
            raise ValueError('fromutc: non-None utcoffset() result required')
        dst = datetime.dst(dt)
        if dst is None:
            raise ValueError('fromutc: non-None dst() result required')
        delta = offset - dst
        if delta:
            dt = datetime.__add__(dt, delta)
            dst = datetime.dst(dt)
            if dst is None:
                raise ValueError('fromutc: tz.dst() gave inconsistent results; cannot convert')
        return datetime.__add__(dt, dst)


class time:
    """A time of day."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6 and hour[0] & 127 < 24:
            return cls(hour[0] & 127, hour[1], hour[2], int.from_bytes(hour[3:]), minute or None,
                       fold=hour[0] >> 7)
        if not _is_time(hour, minute, second, microsecond, fold):
            hour, minute, second = _c_int(hour), _c_int(minute), _c_int(second)
            microsecond, fold = _c_int(microsecond), _c_int(fold)
            _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError('fromisoformat: argument must be str')
        return cls(*_text().parse_iso_time_alone(time_string))

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    def _micros(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def _compare(self, other, for_equality):
        mine, others = time.utcoffset(self), time.utcoffset(other)
        if mine == others:
            return self._micros() - other._micros()
        if mine is None or others is None:
            if for_equality:
                return 1
            raise TypeError("can't compare offset-naive and offset-aware times")
        return (self._micros() - mine._total()) - (other._micros() - others._total())

    def __eq__(self, other):
        if isinstance(other, time):
            return self._compare(other, True) == 0
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, time):
            return self._compare(other, False) >= 0
        return NotImplemented

    def __hash__(self):
        offset = time.utcoffset(self)
        return hash(self._micros() if offset is None else self._micros() - offset._total())

    def __repr__(self):
        text = f'{_shown(self)}({self._hour}, {self._minute}'
        if self._microsecond:
            text += f', {self._second}, {self._microsecond}'
        elif self._second:
            text += f', {self._second}'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        if self._fold:
            text += ', fold=1'
        return text + ')'

    def isoformat(self, timespec='auto'):
        return (_time_text(self._hour, self._minute, self._second, self._microsecond, timespec, 1)
                + _offset_text(time.utcoffset(self)))

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _text().format_time(self, format, (1900, 1, 1, self._hour, self._minute,
                                                  self._second, 0, 1, -1))

    def __format__(self, spec):
        if not isinstance(spec, str):
            raise TypeError("__format__() argument 1 must be str, not "
                            f"{'None' if spec is None else type(spec).__name__}")
        return self.strftime(spec) if spec else str(self)

    def utcoffset(self):
        return None if self._tzinfo is None else _check_offset(self._tzinfo.utcoffset(None))

    def tzname(self):
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(None))

    def dst(self):
        return None if self._tzinfo is None else _check_offset(self._tzinfo.dst(None), 'dst')

    def replace(self, hour=_absent, minute=_absent, second=_absent, microsecond=_absent,
                tzinfo=True, *, fold=_absent):
        return type(self)(self._hour if hour is _absent else _field(hour),
                          self._minute if minute is _absent else _field(minute),
                          self._second if second is _absent else _field(second),
                          self._microsecond if microsecond is _absent else _field(microsecond),
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is _absent else _field(fold))

    __replace__ = replace

    def __add__(self, other):
        return NotImplemented

    def __radd__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return NotImplemented

    def __rsub__(self, other):
        return NotImplemented

    def __reduce_ex__(self, protocol):
        hour = self._hour | (self._fold << 7 if protocol > 3 else 0)
        state = bytes((hour, self._minute, self._second)) + self._microsecond.to_bytes(3)
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


class datetime(date):
    """A day and a time of day."""

    __slots__ = ('_hour', '_minute', '_second', '_microsecond', '_tzinfo', '_fold')

    def __new__(cls, year=_absent, month=_absent, day=_absent, hour=0, minute=0, second=0,
                microsecond=0, tzinfo=None, *, fold=0):
        if day is _absent or month is _absent:
            if _packed_date(year, 10):
                return cls(year[0] << 8 | year[1], year[2] & 127, *year[3:7],
                           int.from_bytes(year[7:]), None if month is _absent else month,
                           fold=year[2] >> 7)
            _require_date(year, month, day)
        if not _is_moment(year, month, day, hour, minute, second, microsecond, fold):
            year, month, day = _c_int(year), _c_int(month), _c_int(day)
            hour, minute, second = _c_int(hour), _c_int(minute), _c_int(second)
            microsecond, fold = _c_int(microsecond), _c_int(fold)
            _check_date(year, month, day)
            _check_time(hour, minute, second, microsecond, fold)
        if tzinfo is not None:
            _check_zone(tzinfo)
        self = _new(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def _from_micros(cls, micros, tz=None, fold=0):
        if not 86400000000 <= micros < _end_of_time:
            raise OverflowError('date value out of range')
        if cls is not datetime:
            return cls(*_from_micros(micros), tz, fold=fold)
        self = _new(cls)
        (self._year, self._month, self._day, self._hour, self._minute, self._second,
         self._microsecond) = _from_micros(micros)
        self._tzinfo = tz
        self._fold = fold
        return self

    def _micros(self):
        return _to_micros(self._year, self._month, self._day, self._hour, self._minute,
                          self._second, self._microsecond)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        timestamp = _seconds_of(timestamp)
        if isinstance(timestamp, float):
            a, b = timestamp.as_integer_ratio()
            micros = _round_even(a * 1000000, b)
        else:
            micros = timestamp * 1000000
        micros += _epoch * 86400000000
        if tz is None:
            if micros < 2 * 86400000000:
                raise ValueError('year 0 is out of range')
            return cls._from_micros(micros)
        return tz.fromutc(cls._from_micros(micros, tz))

    @classmethod
    def utcfromtimestamp(cls, t):
        _deprecated('utcfromtimestamp', 'fromtimestamp(timestamp, datetime.UTC)')
        return datetime.replace(cls.fromtimestamp(t, timezone.utc), tzinfo=None)

    @classmethod
    def now(cls, tz=None):
        _check_zone(tz)
        from time import time_ns
        micros = time_ns() // 1000 + _epoch * 86400000000
        if tz is None:
            return cls._from_micros(micros)
        return tz.fromutc(cls._from_micros(micros, tz))

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def utcnow(cls):
        _deprecated('utcnow', 'now(datetime.UTC)')
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        for number, (part, kind) in enumerate(((date, _date), (time, _time)), 1):
            if not isinstance(part, kind):
                raise TypeError(f'combine() argument {number} must be datetime.{kind.__name__}, '
                                f'not {type(part).__name__}')
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second,
                   time.microsecond, time.tzinfo if tzinfo is True else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError('fromisoformat: argument must be str')
        fields = _plain_iso(date_string)
        if fields is None or len(fields) == 3:
            return _text().parse_iso(cls, date_string)
        return cls(*fields, None)

    @classmethod
    def strptime(cls, date_string, format, /):
        for number, text in enumerate((date_string, format), 1):
            if not isinstance(text, str):
                raise TypeError(f'strptime() argument {number} must be str, not '
                                + ('None' if text is None else type(text).__name__))
        return _text().parse_datetime(cls, date_string, format)

    def timetuple(self):
        from time import struct_time
        dst = datetime.dst(self)
        return struct_time((self._year, self._month, self._day, self._hour, self._minute,
                            self._second, date.weekday(self), self._day_of_year(),
                            -1 if dst is None else 1 if dst else 0))

    def utctimetuple(self):
        offset = datetime.utcoffset(self)
        moment = datetime.__sub__(self, offset) if offset else self
        fields = datetime(*moment._ymd(), moment._hour, moment._minute, moment._second).timetuple()
        from time import struct_time
        return struct_time((*fields[:8], 0))

    def timestamp(self):
        micros = self._micros() - _epoch * 86400000000
        if self._year == 1 and self._tzinfo is None:
            self._check_local()
        if self._tzinfo is None:
            return micros / 1000000
        offset = datetime.utcoffset(self)
        if offset is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return (micros - offset._total()) / 1000000

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo,
                    fold=self._fold)

    def replace(self, year=_absent, month=_absent, day=_absent, hour=_absent, minute=_absent,
                second=_absent, microsecond=_absent, tzinfo=True, *, fold=_absent):
        return type(self)(self._year if year is _absent else _field(year),
                          self._month if month is _absent else _field(month),
                          self._day if day is _absent else _field(day),
                          self._hour if hour is _absent else _field(hour),
                          self._minute if minute is _absent else _field(minute),
                          self._second if second is _absent else _field(second),
                          self._microsecond if microsecond is _absent else _field(microsecond),
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is _absent else _field(fold))

    __replace__ = replace

    def _check_local(self):
        """Raises where the search for the local time's offset, a day around it, leaves the calendar."""
        if self._month == self._day == self._year:
            raise ValueError('year 0 is out of range')
        if self._year == 9999 and self._month == 12 and self._day == 31:
            raise ValueError('year 10000 is out of range')

    def astimezone(self, tz=None):
        mine = self._tzinfo
        if tz is None:
            tz = timezone._create(timedelta(0), 'UTC')
        elif not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        offset = None if mine is None else datetime.utcoffset(self)
        if offset is None:
            self._check_local()
            mine, offset = timezone.utc, timedelta(0)
        if tz is mine:
            return self if self._tzinfo is mine else datetime.replace(self, tzinfo=mine)
        moment = datetime.__sub__(self, offset)
        if moment.__class__ is datetime and moment is not self:
            moment._tzinfo = tz
        else:
            moment = datetime.replace(moment, tzinfo=tz)
        return tz.fromutc(moment)

    def ctime(self):
        return (f'{_weekdays[date.weekday(self)]} {_months[self._month]} {self._day:2d} '
                f'{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}')

    def isoformat(self, sep='T', timespec='auto'):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError('isoformat() argument 1 must be a unicode character, not '
                            f"{'None' if sep is None else type(sep).__name__}")
        return (f'{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}'
                + _time_text(self._hour, self._minute, self._second, self._microsecond, timespec, 2)
                + _offset_text(datetime.utcoffset(self)))

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute, self._second,
                  self._microsecond]
        if not fields[-1]:
            del fields[-1]
            if not fields[-1]:
                del fields[-1]
        text = f'{_shown(self)}({", ".join(map(str, fields))}'
        if self._fold:
            text += ', fold=1'
        if self._tzinfo is not None:
            text += f', tzinfo={self._tzinfo!r}'
        return text + ')'

    def __str__(self):
        return self.isoformat(' ')

    def utcoffset(self):
        return None if self._tzinfo is None else _check_offset(self._tzinfo.utcoffset(self))

    def tzname(self):
        return None if self._tzinfo is None else _check_name(self._tzinfo.tzname(self))

    def dst(self):
        return None if self._tzinfo is None else _check_offset(self._tzinfo.dst(self), 'dst')

    def _compare(self, other, for_equality):
        if self._tzinfo is other._tzinfo:
            return self._micros() - other._micros()
        mine, others = datetime.utcoffset(self), datetime.utcoffset(other)
        if mine is None or others is None:
            if mine is others:
                return self._micros() - other._micros()
            if for_equality:
                return 1
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        if for_equality and (self._folds(mine) or other._folds(others)):
            return 1
        return (self._micros() - mine._total()) - (other._micros() - others._total())

    def _folds(self, offset):
        """Whether the offset is another one in the other fold: such a time equals none of another zone."""
        if self._tzinfo.__class__ is timezone:
            return False
        other = datetime(*self._ymd(), self._hour, self._minute, self._second, self._microsecond,
                         self._tzinfo, fold=1 - self._fold)
        return datetime.utcoffset(other) != offset

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, True) == 0
        return False if isinstance(other, date) else NotImplemented

    def __lt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) < 0
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) <= 0
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) > 0
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, False) >= 0
        return NotImplemented

    def __hash__(self):
        moment = datetime.replace(self, fold=0) if self._fold else self
        offset = datetime.utcoffset(moment)
        return hash(self._micros() if offset is None else self._micros() - offset._total())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._from_micros(self._micros() + other._total(), self._tzinfo)

    def __radd__(self, other):
        if isinstance(other, timedelta):
            return datetime.__add__(self, other)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._from_micros(self._micros() - other._total(), self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._micros() - other._micros()
        if self._tzinfo is not other._tzinfo:
            mine, others = datetime.utcoffset(self), datetime.utcoffset(other)
            if (mine is None) != (others is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if mine is not None:
                difference += others._total() - mine._total()
        return _delta(difference)

    def __reduce_ex__(self, protocol):
        month = self._month | (self._fold << 7 if protocol > 3 else 0)
        state = (bytes((*divmod(self._year, 256), month, self._day, self._hour, self._minute,
                        self._second)) + self._microsecond.to_bytes(3))
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


_date, _time = date, time


def _check_moment(name, moment):
    if moment is not None and not isinstance(moment, datetime):
        raise TypeError(f'{name}(dt) argument must be a datetime instance or None, not '
                        + type(moment).__name__)


class timezone(tzinfo):
    """A time zone with a fixed offset."""

    __slots__ = ('_offset', '_name')

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __new__(cls, offset, name=_absent):
        if not isinstance(offset, timedelta):
            raise TypeError(f'timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}')
        if name is _absent:
            name = None
            if not offset:
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError('timezone() argument 2 must be str, not '
                            + ('None' if name is None else type(name).__name__))
        if not -86400000000 < offset._total() < 86400000000:
            raise ValueError('offset must be a timedelta strictly between -timedelta(hours=24) and '
                             f'timedelta(hours=24), not {offset!r}.')
        return cls._create(offset, name)

    @classmethod
    def _create(cls, offset, name=None):
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def utcoffset(self, dt, /):
        _check_moment('utcoffset', dt)
        return self._offset

    def tzname(self, dt, /):
        _check_moment('tzname', dt)
        if self._name is not None:
            return self._name
        return 'UTC' + _offset_text(self._offset) if self._offset else 'UTC'

    def dst(self, dt, /):
        _check_moment('dst', dt)
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        return datetime.__add__(dt, self._offset)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return 'datetime.timezone.utc'
        if self._name is None:
            return f'{_shown(self)}({self._offset!r})'
        return f'{_shown(self)}({self._offset!r}, {self._name!r})'

    def __str__(self):
        return self.tzname(None)

    def __getinitargs__(self):
        return (self._offset,) if self._name is None else (self._offset, self._name)

    def __reduce__(self):
        return type(self), self.__getinitargs__(), None

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _zone(seconds):
    return _filled(timezone, _filled(timedelta, seconds // 86400, seconds % 86400, 0), None)


# All are made before any is set: a class whose attributes change forgets what is known of it.
_edges = (_zone(0), _zone(-86340), _zone(86340), _filled(date, 1, 1, 1), _filled(date, 9999, 12, 31),
          _filled(time, 0, 0, 0, 0, None, 0), _filled(time, 23, 59, 59, 999999, None, 0),
          _filled(datetime, 1, 1, 1, 0, 0, 0, 0, None, 0),
          _filled(datetime, 9999, 12, 31, 23, 59, 59, 999999, None, 0),
          _filled(timedelta, 1, 0, 0), _filled(timedelta, 0, 0, 1),
          _filled(timedelta, -999999999, 0, 0), _filled(timedelta, 999999999, 86399, 999999))
(UTC, timezone.min, timezone.max, date.min, date.max, time.min, time.max, datetime.min, datetime.max,
 date.resolution, timedelta.resolution, timedelta.min, timedelta.max) = _edges
timezone.utc = UTC
datetime.resolution = time.resolution = timedelta.resolution
del _edges, _zone, _filled
