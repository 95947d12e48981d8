# SPDX-License-Identifier: Apache-2.0
"""The clock, which is the host's, and the calendar time of UTC."""

from _process_state import state as _state

timezone = 0
altzone = 0
daylight = 0
tzname = ('UTC', 'UTC')
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3
CLOCK_MONOTONIC_RAW = 4
CLOCK_BOOTTIME = 7
CLOCK_TAI = 11


class struct_time(tuple):
    """A moment as fields; its zone is no part of the sequence."""

    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: self._zone)
    tm_gmtoff = property(lambda self: self._offset)
    _zone = _offset = None
    __match_args__ = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday',
                      'tm_yday', 'tm_isdst')

    def __new__(cls, sequence, dict={}):
        try:
            fields = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        if len(fields) < 9:
            raise TypeError(
                f'time.struct_time() takes an at least 9-sequence ({len(fields)}-sequence given)')
        if len(fields) > 11:
            raise TypeError(
                f'time.struct_time() takes an at most 11-sequence ({len(fields)}-sequence given)')
        made = tuple.__new__(cls, fields[:9])
        own = made.__dict__
        own['_zone'] = fields[9] if len(fields) > 9 else dict.get('tm_zone')
        own['_offset'] = fields[10] if len(fields) > 10 else dict.get('tm_gmtoff')
        return made

    def __setattr__(self, name, value):
        if name in self.__match_args__ or name in ('tm_zone', 'tm_gmtoff'):
            raise AttributeError('readonly attribute')
        raise AttributeError(f"'time.struct_time' object has no attribute {name!r}")

    def __replace__(self, /, *args, **changes):
        from _sequences import replaced
        return type(self)(replaced(
            [*zip(self.__match_args__, self), ('tm_zone', self._zone), ('tm_gmtoff', self._offset)],
            args, changes))

    def __reduce__(self):
        return struct_time, (tuple(self), {'tm_zone': self._zone, 'tm_gmtoff': self._offset})

    def __repr__(self):
        return ('time.struct_time(tm_year=%r, tm_mon=%r, tm_mday=%r, tm_hour=%r, tm_min=%r, '
                'tm_sec=%r, tm_wday=%r, tm_yday=%r, tm_isdst=%r)' % tuple(self))


def sleep(seconds, /):
    """Asks the host to let time pass."""
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if abs(seconds) > 9e9:
        from _threading_locks import _check_length
        _check_length(seconds)
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    threads = _state().get('scheduler')
    if threads is not None and len(threads.threads) > 1:
        threads.sleep(seconds)
        return
    _sleep(seconds)


def monotonic_ns():
    return int(monotonic() * 1000000000)


def perf_counter_ns():
    return int(perf_counter() * 1000000000)


def process_time_ns():
    return int(process_time() * 1000000000)


def thread_time_ns():
    return int(thread_time() * 1000000000)


def _clock(clk_id):
    if clk_id in (CLOCK_REALTIME, CLOCK_TAI):
        return time
    if clk_id in (CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID):
        return process_time
    if clk_id in (CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_BOOTTIME):
        return monotonic
    raise OSError(22, 'Invalid argument')


def clock_gettime(clk_id, /):
    if not isinstance(clk_id, int):
        raise TypeError(f'clk_id should be integer, not {type(clk_id).__name__}')
    return _clock(clk_id)()


def clock_gettime_ns(clk_id, /):
    return int(clock_gettime(clk_id) * 1000000000)


def _no_integer(value):
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def clock_getres(clk_id, /):
    _clock(clk_id.__index__() if hasattr(clk_id, '__index__') else _no_integer(clk_id))
    return 1e-09


def clock_settime(clk_id, time, /):
    raise PermissionError(1, 'Operation not permitted')


def clock_settime_ns(clk_id, time, /):
    raise PermissionError(1, 'Operation not permitted')


def pthread_getcpuclockid(thread_id, /):
    return CLOCK_THREAD_CPUTIME_ID


def gmtime(seconds=None, /):
    from datetime import _clock_seconds, _day_of, _to_ordinal
    seconds = int(time() if seconds is None else _clock_seconds(seconds) // 1)
    days, rest = divmod(seconds, 86400)
    year, month, day = _day_of(days)
    cycle = (year - 1) % 400 + 1
    yearday = _to_ordinal(cycle, month, day) - _to_ordinal(cycle, 1, 1) + 1
    return struct_time((year, month, day, rest // 3600, rest // 60 % 60, rest % 60, (days + 3) % 7, yearday,
                        0, 'GMT', 0))


def localtime(seconds=None, /):
    return struct_time((*gmtime(seconds), 'UTC', 0))


def mktime(fields, /):
    from datetime import _to_ordinal
    year, month, day, hour, minute, second = _fields(fields, 'mktime')[:6]
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    cycles, rest = divmod(year - 1, 400)
    days = _to_ordinal(rest + 1, month, 1) + cycles * 146097 + day - 719164
    return float(((days * 24 + hour) * 60 + minute) * 60 + second)


def strftime(format, fields=None, /):
    from _datetime_text import format_time
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    if fields is None:
        fields = localtime()
    fields = _checked(fields, 'strftime')
    if '\0' in format:
        raise ValueError('embedded null character')
    return format_time(fields, format, fields)


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    from _datetime_text import parse
    fields, _, offset, zone = parse(string, format)
    if zone is not None:
        fields = (*fields[:8], 0)
    return struct_time((*fields, zone, None if offset is None else offset[0]))


def _fields(fields, function):
    if not isinstance(fields, tuple):
        raise TypeError('Tuple or struct_time argument required')
    if len(fields) != 9:
        raise TypeError(f'{function}(): illegal time tuple argument')
    from datetime import _c_int
    whole = struct_time([_c_int(field) for field in fields])
    if whole[0] < -2147481748:
        raise OverflowError('year out of range')
    if isinstance(fields, struct_time):
        whole.__dict__.update(fields.__dict__)
    return whole


def _checked(fields, function):
    """The fields of a moment, where 0 stands for the first month, day and day of the year."""
    whole = _fields(fields, function)
    year, month, day, hour, minute, second, weekday, yearday, dst = whole
    month, day, yearday = month or 1, day or 1, yearday or 1
    for value, last, name in ((month - 1, 11, 'month'), (day - 1, 30, 'day of month'), (hour, 23, 'hour'),
                              (minute, 59, 'minute'), (second, 61, 'seconds'),
                              (yearday - 1, 365, 'day of year')):
        if not 0 <= value <= last:
            raise ValueError(f'{name} out of range')
    if weekday < -1:
        raise ValueError('day of week out of range')
    return struct_time((year, month, day, hour, minute, second, weekday % 7, yearday, dst),
                       {'tm_zone': whole._zone, 'tm_gmtoff': whole._offset})


def asctime(fields=None, /):
    fields = localtime() if fields is None else _checked(fields, 'asctime')
    return strftime('%a %b %e %H:%M:%S %Y', fields)


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def tzset():
    """The time zone is always UTC."""


def get_clock_info(name, /):
    if not isinstance(name, str):
        kind = 'None' if name is None else type(name).__name__
        raise TypeError(f'get_clock_info() argument 1 must be str, not {kind}')
    from types import SimpleNamespace
    if name not in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
        raise ValueError('unknown clock')
    return SimpleNamespace(implementation='host', monotonic=name != 'time',
                           adjustable=name == 'time',
                           resolution=1e-09)
