# SPDX-License-Identifier: Apache-2.0
"""Time zones of the IANA's database, kept within the library."""

import re
from bisect import bisect_right
from datetime import datetime, timedelta, tzinfo

import _zoneinfo_data as _data

__all__ = ['ZoneInfo', 'reset_tzpath', 'available_timezones', 'TZPATH', 'ZoneInfoNotFoundError',
           'InvalidTZPathWarning']

TZPATH = ()

_EPOCH = 719163
_lines = {}
_zones = {}


class ZoneInfoNotFoundError(KeyError):
    """A key without a zone."""

    __module__ = 'zoneinfo._common'


class InvalidTZPathWarning(RuntimeWarning):
    """Says that the search path was given wrongly; nothing here reads one from outside."""


def reset_tzpath(to=None):
    """Notes a search path; zones come from the library all the same."""
    global TZPATH
    if to is None:
        TZPATH = ()
        return
    if isinstance(to, (str, bytes)) or not isinstance(to, (list, tuple)):
        raise TypeError(f'tzpaths must be a list or tuple, not {type(to)}: {to!r}')
    import os.path
    relative = [path for path in to if not os.path.isabs(path)]
    if relative:
        lines = ''.join(['\n    ' + path for path in relative])
        raise ValueError(f'Paths should be absolute but found the following relative paths:{lines}')
    TZPATH = tuple(to)


def _index():
    if not _lines:
        for line in _data.ZONES.split('\n'):
            for name in line.partition('|')[0].split():
                _lines[name] = line
    return _lines


def available_timezones():
    """The keys of all zones."""
    return set(_index())


def _check_key(key):
    if isinstance(key, (bytes, bytearray)) or not isinstance(key, str):
        if hasattr(key, '__fspath__'):
            return _check_key(key.__fspath__())
        if not isinstance(key, bytes):
            raise TypeError('expected str, bytes or os.PathLike object, '
                            f'not {type(key).__name__}')
        key = key.decode()
    if key.startswith('/'):
        raise ValueError(f'ZoneInfo keys may not be absolute paths, got: {key}')
    if key == '.' or key.startswith('../') or key == '..':
        raise ValueError(f'ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}')
    if any([part in ('', '.', '..') for part in key.split('/')]):
        raise ValueError(f'ZoneInfo keys must be normalized relative paths, got: {key}')
    return key


def _head(file):
    """The numbers in the head of a part of a TZif file, and its version."""
    head = file.read(44)
    if head[:4] != b'TZif':
        raise ValueError('Invalid TZif file: magic not found')
    if len(head) < 44:
        raise ValueError('Invalid TZif file: the head ends early')
    return [int.from_bytes(head[i:i + 4]) for i in range(20, 44, 4)], int(head[4:5].strip(b'\0') or 1)


def _size(counts, wide):
    utc, standard, leaps, times, types, letters = counts
    return times * (wide + 1) + types * 6 + letters + leaps * (wide + 4) + standard + utc


def _signed(data):
    return int.from_bytes(data, signed=True)


def _saving(raw, order, number):
    """What a kind of summer adds to the time of winter before or after it."""
    for place, each in enumerate(order):
        if each == number:
            for other in (*order[:place][::-1], *order[place + 1:]):
                if not raw[other][1]:
                    return raw[number][0] - raw[other][0]
    return 3600


class _Kind:
    """A kind of time: its offset, its daylight saving, its name."""

    __slots__ = ('seconds', 'offset', 'dst', 'name')

    def __init__(self, seconds, dst, name):
        self.seconds = seconds
        self.offset = timedelta(seconds=seconds)
        self.dst = timedelta(seconds=dst)
        self.name = name


_change = re.compile(r' ?(?:([A-Z])|(-?[0-9a-z]+)/)([0-9a-z])')


class _Zone:
    """The changes of a zone and the rule for the time after them."""

    def __init__(self, kinds, moments, after, rule):
        self.kinds, self.moments, self.after = kinds, moments, after
        before = [self.kinds[0], *self.after]
        pairs = [(moment, before[i].seconds, before[i + 1].seconds)
                 for i, moment in enumerate(self.moments)]
        # By local time: at an earlier reading of the clock, and at a later one.
        self.local = ([moment + max(a, b) for moment, a, b in pairs],
                      [moment + min(a, b) for moment, a, b in pairs])
        self.rule = _Rule(rule) if rule else None

    @classmethod
    def of_line(cls, line):
        """A zone as the library's data spell it."""
        _, kinds, changes, rule = line.split('|')
        found = []
        for kind in kinds.split(';'):
            seconds, dst, name = kind.split(',')
            found.append(_Kind(int(seconds), int(dst), name))
        moments, after = [], []
        moment = 0
        for match in _change.finditer(changes):
            moment += _data.DELTAS[match[1]] if match[1] else int(match[2], 36)
            moments.append(moment)
            after.append(found[int(match[3], 36)])
        return cls(found, moments, after, rule)

    @classmethod
    def of_file(cls, file):
        """A zone in the form TZif (RFC 9636)."""
        counts, version = _head(file)
        if version >= 2:
            file.seek(_size(counts, 4), 1)
            counts, _ = _head(file)
        wide = 4 if version < 2 else 8
        _, _, _, times, types, letters = counts
        moments = [_signed(file.read(wide)) for _ in range(times)]
        order = file.read(times)
        raw = [(_signed(file.read(4)), *file.read(2)) for _ in range(types)]
        names = file.read(letters)
        file.seek(_size(counts, wide) - times * (wide + 1) - types * 6 - letters, 1)
        footer = file.read()[1:-1].decode() if version >= 2 else ''
        kinds = []
        for number, (seconds, summer, start) in enumerate(raw):
            text = names[start:names.index(0, start)].decode()
            kinds.append(_Kind(seconds, _saving(raw, order, number) if summer else 0, text))
        return cls(kinds, moments, [kinds[place] for place in order], footer)

    @property
    def fixed(self):
        """The one kind of time of a zone without changes, or None."""
        if not self.moments:
            if self.rule is None:
                return self.kinds[0]
            if self.rule.summer is None:
                return self.rule.winter
        return None

    def at_local(self, seconds, fold, year):
        local = self.local[fold]
        if not local or self.rule is not None and seconds > local[-1]:
            return self.kinds[0] if self.rule is None else self.rule.at_local(seconds, fold, year)
        place = bisect_right(local, seconds)
        return self.after[place - 1] if place else self.kinds[0]

    def at_utc(self, seconds, year):
        """The kind of time and whether the clock shows the reading for the second time."""
        moments = self.moments
        if not moments or self.rule is not None and seconds > moments[-1]:
            if self.rule is None:
                return self.kinds[0], False
            return self.rule.at_utc(seconds, year)
        place = bisect_right(moments, seconds)
        if not place:
            return self.kinds[0], False
        kind = self.after[place - 1]
        before = self.after[place - 2] if place > 1 else self.kinds[0]
        back = before.seconds - kind.seconds
        return kind, back > 0 and seconds - moments[place - 1] < back


_rule = re.compile(
    r'(<[^>]+>|[A-Za-z]+)([-+]?[\d:]+)(?:(<[^>]+>|[A-Za-z]+)([-+]?[\d:]+)?(?:,([^,]+),([^,]+))?)?')


def _seconds(text):
    sign = -1 if text[0] == '-' else 1
    total = 0
    for part in text.lstrip('+-').split(':'):
        total = total * 60 + int(part)
    return sign * total * 60 ** (2 - text.count(':'))


class _Rule:
    """A rule in POSIX's form: a time of winter, and maybe one of summer with its bounds."""

    def __init__(self, text):
        match = _rule.fullmatch(text)
        if match is None:
            raise ValueError(f'Invalid STD offset in {text.encode()!r}')
        winter = -_seconds(match[2])
        self.winter = _Kind(winter, 0, match[1].strip('<>'))
        self.summer = None
        if match[3]:
            summer = -_seconds(match[4]) if match[4] else winter + 3600
            self.summer = _Kind(summer, summer - winter, match[3].strip('<>'))
            self.start, self.end = _bound(match[5]), _bound(match[6])

    def bounds(self, year):
        """When summer begins and ends, in seconds of UTC."""
        return (_moment(self.start, year) - self.winter.seconds,
                _moment(self.end, year) - self.summer.seconds)

    def at_local(self, seconds, fold, year):
        if self.summer is None:
            return self.winter
        pick = min if fold else max
        shift = pick(self.winter.seconds, self.summer.seconds)
        start, end = [moment + shift for moment in self.bounds(year)]
        return self._between(seconds, start, end)

    def _between(self, seconds, start, end):
        if start < end:
            summer = start <= seconds < end
        else:
            summer = not end <= seconds < start
        return self.summer if summer else self.winter

    def at_utc(self, seconds, year):
        if self.summer is None:
            return self.winter, False
        start, end = self.bounds(year)
        kind = self._between(seconds, start, end)
        change, before = (end, self.summer) if kind is self.winter else (start, self.winter)
        back = before.seconds - kind.seconds
        return kind, back > 0 and 0 <= seconds - change < back


def _bound(text):
    day, _, time = text.partition('/')
    seconds = _seconds(time) if time else 7200
    if day[0] == 'M':
        return ('M', *map(int, day[1:].split('.')), seconds)
    return ('J', int(day[1:]), 0, 0, seconds) if day[0] == 'J' else ('n', int(day), 0, 0, seconds)


def _moment(bound, year):
    kind, a, b, c, seconds = bound
    first = datetime(year, 1, 1).toordinal()
    if kind == 'M':
        from calendar import monthrange
        weekday, days = monthrange(year, a)
        day = (c - 1 - weekday) % 7 + 1 + (b - 1) * 7
        if day > days:
            day -= 7
        ordinal = datetime(year, a, day).toordinal()
    elif kind == 'J':
        leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        ordinal = first + a - 1 + (leap and a > 59)
    else:
        ordinal = first + a
    return (ordinal - _EPOCH) * 86400 + seconds


def _timestamp(dt):
    return ((dt.toordinal() - _EPOCH) * 86400 + dt.hour * 3600 + dt.minute * 60 + dt.second)


def _zone(key):
    zone = _zones.get(key)
    if zone is None:
        line = _index().get(key)
        if line is None:
            raise ZoneInfoNotFoundError(f'No time zone found with key {key}')
        zone = _zones[key] = _Zone.of_line(line)
    return zone


class ZoneInfo(tzinfo):
    """A time zone of the database."""

    _cache = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls._cache = {}

    def __new__(cls, key):
        try:
            return cls._cache[key]
        except (KeyError, TypeError):
            made = cls.no_cache(key)
            made._cached = 1
            cls._cache[key] = made
            return made

    @classmethod
    def no_cache(cls, key):
        """A zone of its own, equal to no other."""
        zone = _zone(_check_key(key))
        made = tzinfo.__new__(cls)
        made._key = key
        made._zone = zone
        made._cached = 0
        return made

    @classmethod
    def from_file(cls, fobj, /, key=None):
        """A zone that a file holds in the form TZif."""
        made = tzinfo.__new__(cls)
        made._key = key
        made._zone = _Zone.of_file(fobj)
        made._file = repr(fobj)
        return made

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        """Has zones made anew."""
        if only_keys is None:
            cls._cache.clear()
        else:
            for key in only_keys:
                cls._cache.pop(key, None)

    @property
    def key(self):
        return self._key

    def _kind(self, dt):
        if dt is None:
            return self._zone.fixed
        return self._zone.at_local(_timestamp(dt), dt.fold, dt.year)

    def utcoffset(self, dt):
        kind = self._kind(dt)
        return None if kind is None else kind.offset

    def dst(self, dt):
        kind = self._kind(dt)
        return None if kind is None else kind.dst

    def tzname(self, dt):
        kind = self._kind(dt)
        return None if kind is None else kind.name

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError('fromutc: argument must be a datetime')
        if dt.tzinfo is not self:
            raise ValueError('fromutc: dt.tzinfo is not self')
        kind, again = self._zone.at_utc(_timestamp(dt), dt.year)
        dt += kind.offset
        return dt.replace(fold=1) if again else dt

    def __str__(self):
        return repr(self) if self._key is None else f'{self._key}'

    def __repr__(self):
        if self._key is None:
            return f'{type(self).__module__}.{type(self).__qualname__}.from_file({self._file})'
        return f'{type(self).__module__}.{type(self).__qualname__}(key={self._key!r})' \
            if type(self) is ZoneInfo else f'{type(self).__qualname__}(key={self._key!r})'

    def __reduce__(self):
        if hasattr(self, '_file'):
            from pickle import PicklingError
            raise PicklingError('Cannot pickle a ZoneInfo file from a file stream.')
        return type(self)._unpickle, (self._key, self._cached)

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        return cls(key) if from_cache else cls.no_cache(key)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
