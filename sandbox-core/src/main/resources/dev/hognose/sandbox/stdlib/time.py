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


class struct_time(tuple):
    """A moment as fields."""

    __slots__ = ()
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
    tm_zone = property(lambda self: 'UTC')
    tm_gmtoff = property(lambda self: 0)

    def __new__(cls, sequence, dict=None):
        fields = tuple(sequence)
        if len(fields) < 9:
            raise TypeError(
                f'time.struct_time() takes an at least 9-sequence ({len(fields)}-sequence given)')
        if len(fields) > 11:
            raise TypeError(
                f'time.struct_time() takes an at most 11-sequence ({len(fields)}-sequence given)')
        return tuple.__new__(cls, fields[:9])

    def __repr__(self):
        return ('time.struct_time(tm_year=%r, tm_mon=%r, tm_mday=%r, tm_hour=%r, tm_min=%r, '
                'tm_sec=%r, tm_wday=%r, tm_yday=%r, tm_isdst=%r)' % tuple(self))


def sleep(seconds, /):
    """Asks the host to let time pass."""
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
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


def clock_gettime(clk_id, /):
    return monotonic() if clk_id == CLOCK_MONOTONIC else time()


def gmtime(seconds=None, /):
    from datetime import datetime
    moment = datetime.fromtimestamp(int(time() if seconds is None else seconds // 1))
    return struct_time((*moment.timetuple()[:8], 0))


def localtime(seconds=None, /):
    return gmtime(seconds)


def mktime(fields, /):
    from datetime import _to_ordinal
    year, month, day, hour, minute, second = tuple(fields)[:6]
    year += (month - 1) // 12
    month = (month - 1) % 12 + 1
    days = _to_ordinal(year, month, 1) + day - 719164
    return float(((days * 24 + hour) * 60 + minute) * 60 + second)


def strftime(format, fields=None, /):
    from _datetime_text import format_time
    fields = gmtime() if fields is None else struct_time(fields)
    return format_time(fields, format, fields)


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    from _datetime_text import parse
    return struct_time(parse(string, format)[0])


def asctime(fields=None, /):
    return strftime('%a %b %e %H:%M:%S %Y', gmtime() if fields is None else fields)


def ctime(seconds=None, /):
    return asctime(gmtime(seconds))


def tzset():
    """The time zone is always UTC."""


def get_clock_info(name):
    from types import SimpleNamespace
    if name not in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
        raise ValueError('unknown clock')
    return SimpleNamespace(implementation='host', monotonic=name != 'time', adjustable=False,
                           resolution=1e-09)
