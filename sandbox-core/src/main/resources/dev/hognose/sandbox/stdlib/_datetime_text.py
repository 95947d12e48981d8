# SPDX-License-Identifier: Apache-2.0
"""Dates and times as text, and back."""

from datetime import (_days_in, _from_ordinal, _integer, _iso_start, _offset_text, _to_ordinal, timedelta,
                      timezone)

weekdays = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
months = (None, 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
          'September', 'October', 'November', 'December')


def format_time(value, format, fields):
    """What strftime gives, in the C locale."""
    if not isinstance(format, str):
        raise TypeError(f'strftime() argument 1 must be str, not {type(format).__name__}')
    if '%' not in format:
        return format
    parts = []
    i = 0
    while True:
        at = format.find('%', i)
        if at < 0:
            parts.append(format[i:])
            return ''.join(parts)
        parts.append(format[i:at])
        code = format[at + 1:at + 2]
        i = at + 2
        if code == ':' and format[i:i + 1] == 'z':
            parts.append(_offset_text(_offset(value)))
            i += 1
        elif code and code in '_-0^#123456789EO':
            text, i = _flagged(format, at + 1, value, fields)
            parts.append(text)
        else:
            parts.append(_directive(code, value, fields))


def _flagged(format, start, value, fields):
    """A directive with flags, a width or an alternative form, as the C library writes it, and its end."""
    at = start
    flags = ''
    while format[at:at + 1] in tuple('_-0^#'):
        flags += format[at]
        at += 1
    digits_from = at
    while format[at:at + 1] in tuple('0123456789'):
        at += 1
    width = int(format[digits_from:at] or 0)
    if format[at:at + 1] in ('E', 'O'):
        at += 1
    code = format[at:at + 1]
    end = at + len(code)
    pad = next((flag for flag in reversed(flags) if flag in '_-0'), '')
    if not code or code not in 'aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%':
        text = '%' + format[start:end]
    elif code == 'z':
        return '', end
    elif code == 'Z' and not isinstance(value, tuple):
        text = ''
    else:
        text = _directive(code, value, fields)
    if code and code in 'CdegGHIjklmMsSuUVwWyY':
        natural = 1 if code == 'C' else len(text)
        text = text.lstrip(' 0') or '0'
        if pad == '-':
            natural = 0
        zeros = pad == '0' or not pad and code not in 'ekl'
        return text.rjust(max(natural, width), '0' if zeros else ' '), end
    if '^' in flags or '#' in flags and code in tuple('aAbBh'):
        text = text.upper()
    elif '#' in flags and code in ('p', 'Z'):
        text = text.lower()
    return text.rjust(width, '0' if pad == '0' else ' '), end


def _offset(value):
    method = getattr(value, 'utcoffset', None)
    if method is not None:
        return method()
    if not isinstance(value, tuple) or _zone_name(value) == '':
        return None
    return timedelta(seconds=getattr(value, '_offset', None) or 0)


def _directive(code, value, fields):
    year, month, day, hour, minute, second, weekday, yearday = fields[:8]
    if code == 'Y':
        return str(year)
    if code == 'm':
        return f'{month:02d}'
    if code == 'd':
        return f'{day:02d}'
    if code == 'H':
        return f'{hour:02d}'
    if code == 'M':
        return f'{minute:02d}'
    if code == 'S':
        return f'{second:02d}'
    if code == 'f':
        return f'{getattr(value, "microsecond", 0):06d}'
    if code == 'A':
        return weekdays[weekday]
    if code == 'a':
        return weekdays[weekday][:3]
    if code == 'B':
        return months[month]
    if code == 'b' or code == 'h':
        return months[month][:3]
    if code == 'p':
        return 'AM' if hour < 12 else 'PM'
    if code == 'P':
        return 'am' if hour < 12 else 'pm'
    if code == 'I':
        return f'{hour % 12 or 12:02d}'
    if code == 'l':
        return f'{hour % 12 or 12:2d}'
    if code == 'k':
        return f'{hour:2d}'
    if code == 'e':
        return f'{day:2d}'
    if code == 'j':
        return f'{yearday:03d}'
    if code == 'y':
        return f'{year % 100:02d}'
    if code == 'C':
        return str(year // 100)
    if code == 'w':
        return str((weekday + 1) % 7)
    if code == 'u':
        return str(weekday + 1)
    if code == 'U':
        return f'{(yearday + 6 - (weekday + 1) % 7) // 7:02d}'
    if code == 'W':
        return f'{(yearday + 6 - weekday) // 7:02d}'
    if code in ('G', 'g', 'V'):
        iso = _iso_week(year, yearday, weekday)
        return f'{iso[1]:02d}' if code == 'V' else str(iso[0]) if code == 'G' else f'{iso[0] % 100:02d}'
    if code == 'c':
        return (f'{weekdays[weekday][:3]} {months[month][:3]} {day:2d} '
                f'{hour:02d}:{minute:02d}:{second:02d} {year}')
    if code == 'x' or code == 'D':
        return f'{month:02d}/{day:02d}/{year % 100:02d}'
    if code == 'X' or code == 'T':
        return f'{hour:02d}:{minute:02d}:{second:02d}'
    if code == 'R':
        return f'{hour:02d}:{minute:02d}'
    if code == 'r':
        return f'{hour % 12 or 12:02d}:{minute:02d}:{second:02d} {"AM" if hour < 12 else "PM"}'
    if code == 'F':
        return f'{year}-{month:02d}-{day:02d}'
    if code == 'z':
        return _offset_text(_offset(value), '')
    if code == 'Z':
        method = getattr(value, 'tzname', None)
        if method is None:
            return _zone_name(value) if isinstance(value, tuple) else ''
        return method() or ''
    if code == 's':
        days = _to_ordinal(year, month, day) - 719163
        return str(((days * 24 + hour) * 60 + minute) * 60 + second)
    if code == 'n':
        return '\n'
    if code == 't':
        return '\t'
    if code == '%':
        return '%'
    return '%' + code


def _zone_name(fields):
    zone = getattr(fields, '_zone', None)
    return zone if zone is not None else 'UTC' if fields[8] >= 0 else ''


def _iso_week(year, yearday, weekday):
    today = _to_ordinal(year, 1, 1) + yearday - 1
    week = (today - _iso_start(year)) // 7
    if week < 0:
        year -= 1
        week = (today - _iso_start(year)) // 7
    elif week >= 52 and today >= _iso_start(year + 1):
        year += 1
        week = 0
    return year, week + 1


def _digits(text, at, count):
    part = text[at:at + count]
    if len(part) != count or not part.isascii() or not part.isdigit():
        raise ValueError
    return int(part)


def from_iso_calendar(year, week, day):
    year, week, day = _integer(year), _integer(week), _integer(day)
    if not all(-2147483648 <= part <= 2147483647 for part in (year, week, day)):
        raise ValueError('ISO calendar component out of range')
    if not 1 <= year <= 9999:
        raise ValueError(f'Year is out of range: {year}')
    if not 0 < week < 53:
        start = _to_ordinal(year, 1, 1) % 7
        long = start == 4 or start == 3 and _days_in(year, 2) == 29
        if week != 53 or not long:
            raise ValueError(f'Invalid week: {week}')
    if not 0 < day < 8:
        raise ValueError(f'Invalid day: {day} (range is [1, 7])')
    return _from_ordinal(_iso_start(year) + (week - 1) * 7 + day - 1)


def _date_length(text):
    """How many characters of a date and time in ISO 8601 are the date."""
    if len(text) < 8:
        return len(text)
    if text[4] == '-':
        if text[5] == 'W':
            return 10 if len(text) > 8 and text[8] == '-' else 8
        return 10
    if text[4] == 'W':
        if len(text) > 7 and text[7:8].isdigit() and (len(text) == 8 or not text[8].isdigit()):
            return 8
        return 7
    return 8


def _iso_date(text):
    year = _digits(text, 0, 4)
    dashed = text[4:5] == '-'
    at = 5 if dashed else 4
    if text[at:at + 1] == 'W':
        week = _digits(text, at + 1, 2)
        at += 3
        day = 1
        if at < len(text):
            if dashed:
                if text[at] != '-':
                    raise ValueError
                at += 1
            day = _digits(text, at, 1)
            at += 1
        if at != len(text):
            raise ValueError
        try:
            return from_iso_calendar(year, week, day)
        except ValueError:
            raise ValueError from None
    month = _digits(text, at, 2)
    at += 2
    if dashed:
        if text[at:at + 1] != '-':
            raise ValueError
        at += 1
    day = _digits(text, at, 2)
    if at + 2 != len(text):
        raise ValueError
    return year, month, day


def parse_iso_date(text):
    try:
        if len(text) not in (7, 8, 10):
            raise ValueError
        return _iso_date(text)
    except ValueError as error:
        if error.args:
            raise
        raise ValueError(f'Invalid isoformat string: {text!r}') from None


def _iso_clock(text):
    fields = [0, 0, 0, 0]
    colons = text[2:3] == ':'
    at = 0
    for i in range(3):
        fields[i] = _digits(text, at, 2)
        at += 2
        if at >= len(text):
            return fields
        if text[at] in '.,':
            break
        if i == 2:
            # Without colons the point of a fraction may be missing, too.
            if colons:
                raise ValueError
            at -= 1
            break
        if colons:
            if text[at] != ':':
                raise ValueError
            at += 1
    fraction = text[at + 1:]
    if not fraction or not fraction.isascii() or not fraction.isdigit():
        raise ValueError
    fields[3] = int((fraction + '00000')[:6])
    return fields


def _iso_time(text):
    zone = None
    for i, char in enumerate(text):
        if char in '+-Z':
            break
    else:
        return (*_iso_clock(text), None)
    rest = text[i:]
    # A space may stand before the zone, but not behind a fraction.
    spaced = text[i - 1:i] == ' ' and '.' not in text[:i] and ',' not in text[:i]
    fields = _iso_clock(text[:i - spaced])
    if rest == 'Z':
        return (*fields, timezone.utc)
    if char == 'Z':
        raise ValueError
    offset = _iso_clock(rest[1:])
    delta = timedelta(hours=offset[0], minutes=offset[1], seconds=offset[2], microseconds=offset[3])
    return (*fields, timezone(-delta if char == '-' else delta))


def parse_iso_time_alone(text):
    try:
        return _iso_time(text.removeprefix('T'))
    except ValueError as error:
        if error.args:
            raise
        raise ValueError(f'Invalid isoformat string: {text!r}') from None


def parse_iso(cls, text):
    try:
        if len(text) < 7:
            raise ValueError
        length = _date_length(text)
        day = _iso_date(text[:length])
        if len(text) == length:
            return cls(*day)
        clock = _iso_time(text[length + 1:])
    except ValueError as error:
        if error.args:
            raise
        raise ValueError(f'Invalid isoformat string: {text!r}') from None
    return cls(*day, *clock)


_patterns = {
    'd': r'(?P<d>3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9])',
    'f': r'(?P<f>[0-9]{1,6})',
    'H': r'(?P<H>2[0-3]|[0-1]\d|\d)',
    'I': r'(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])',
    'G': r'(?P<G>\d\d\d\d)',
    'j': r'(?P<j>36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9])',
    'm': r'(?P<m>1[0-2]|0[1-9]|[1-9])',
    'M': r'(?P<M>[0-5]\d|\d)',
    'S': r'(?P<S>6[0-1]|[0-5]\d|\d)',
    'U': r'(?P<U>5[0-3]|[0-4]\d|\d)',
    'W': r'(?P<W>5[0-3]|[0-4]\d|\d)',
    'V': r'(?P<V>5[0-3]|0[1-9]|[1-4]\d|\d)',
    'w': r'(?P<w>[0-6])',
    'u': r'(?P<u>[1-7])',
    'y': r'(?P<y>\d\d)',
    'Y': r'(?P<Y>\d\d\d\d)',
    'z': r'(?P<z>[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z))',
    'Z': r'(?P<Z>utc|gmt)',
    'p': r'(?P<p>am|pm)',
    '%': '%',
}
_compiled = {}


def _names_pattern(code, names):
    longest = sorted(names, key=len, reverse=True)
    return f'(?P<{code}>{"|".join(longest)})'


def _regex(format):
    known = _compiled.get(format)
    if known is not None:
        return known
    import re
    if not _patterns.get('A'):
        _patterns['A'] = _names_pattern('A', weekdays)
        _patterns['a'] = _names_pattern('a', [name[:3] for name in weekdays])
        _patterns['B'] = _names_pattern('B', months[1:])
        _patterns['b'] = _names_pattern('b', [name[:3] for name in months[1:]])
    expanded = format
    for code, meaning in (('c', '%a %b %d %H:%M:%S %Y'), ('x', '%m/%d/%y'), ('X', '%H:%M:%S')):
        expanded = re.sub(r'(?<!%)((?:%%)*)%' + code, lambda m: m[1] + meaning, expanded)
    codes = re.findall('%(.)', expanded)
    parts = []
    i = 0
    while i < len(expanded):
        char = expanded[i]
        if char == '%':
            code = expanded[i + 1:i + 2]
            if not code:
                raise ValueError(f"stray % in format {format!r}")
            elif code not in _patterns:
                raise ValueError(f"{code!r} is a bad directive in format {format!r}")
            else:
                parts.append(_patterns[code])
            i += 2
        elif char.isspace():
            while i < len(expanded) and expanded[i].isspace():
                i += 1
            parts.append(r'\s+')
        else:
            parts.append(re.escape(char))
            i += 1
    if 'd' in codes and 'Y' not in codes and 'y' not in codes and 'G' not in codes:
        _warn_of_day()
    try:
        known = re.compile(''.join(parts), re.IGNORECASE)
    except re.error as error:
        if 'redefinition' in str(error):
            raise error from None
        raise
    if len(_compiled) > 64:
        _compiled.clear()
    _compiled[format] = known
    return known


def _position(names, value):
    value = value.lower()
    for i, name in enumerate(names):
        if name is not None and name.lower() == value:
            return i
    return -1


def _parse_offset(text):
    if text == 'Z' or text == 'z':
        return 0, 0
    if text[3] == ':':
        if len(text) > 6 and text[6] != ':':
            raise ValueError(f'Inconsistent use of : in {text}')
    elif ':' in text:
        raise ValueError(f'invalid literal for int() with base 10: {text[5:7]!r}')
    digits = text[1:].replace(':', '')
    whole, _, fraction = digits.partition('.')
    seconds = int(whole[:2]) * 3600 + int(whole[2:4]) * 60 + int(whole[4:6] or 0)
    micros = int((fraction + '000000')[:6])
    return (-seconds, -micros) if text[0] == '-' else (seconds, micros)


def _warn_of_day():
    from warnings import warn
    warn('''\
Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647.''', DeprecationWarning)


def parse(text, format):
    """The fields of a text: what time.struct_time has, microsecond, offset, zone name."""
    for i, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f'strptime() argument {i} must be str, not {type(value)!r}')
    match = _regex(format).match(text)
    if not match:
        raise ValueError(f'time data {text!r} does not match format {format!r}')
    if len(text) != match.end():
        raise ValueError(f'unconverted data remains: {text[match.end():]}')
    found = match.groupdict()
    year = iso_year = None
    month = day = 1
    hour = minute = second = micros = 0
    weekday = yearday = week = None
    week_starts_monday = False
    iso_week = None
    offset = None
    zone = None
    for code, value in found.items():
        if code == 'Y':
            year = int(value)
        elif code == 'y':
            year = int(value)
            year += 2000 if year <= 68 else 1900
        elif code == 'G':
            iso_year = int(value)
        elif code == 'm':
            month = int(value)
        elif code == 'B':
            month = _position(months, value)
        elif code == 'b' or code == 'h':
            month = _position([name and name[:3] for name in months], value)
        elif code == 'd':
            day = int(value)
        elif code == 'H':
            hour = int(value)
        elif code == 'I':
            hour = int(value)
            half = (found.get('p') or '').lower()
            if half == 'pm':
                if hour != 12:
                    hour += 12
            elif hour == 12:
                hour = 0
        elif code == 'M':
            minute = int(value)
        elif code == 'S':
            second = int(value)
        elif code == 'f':
            micros = int((value + '00000')[:6])
        elif code == 'A':
            weekday = _position(weekdays, value)
        elif code == 'a':
            weekday = _position([name[:3] for name in weekdays], value)
        elif code == 'w':
            weekday = (int(value) + 6) % 7
        elif code == 'u':
            weekday = int(value) - 1
        elif code == 'j':
            yearday = int(value)
        elif code == 'U' or code == 'W':
            week = int(value)
            week_starts_monday = code == 'W'
        elif code == 'V':
            iso_week = int(value)
        elif code == 'z':
            offset = _parse_offset(value)
        elif code == 'Z':
            zone = value.upper()
    if iso_year is not None:
        if yearday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year "
                             "directive '%G'. Use '%Y' instead.")
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' "
                             "and a weekday directive ('%A', '%a', '%w', or '%u').")
        year, month, day = from_iso_calendar(iso_year, iso_week, weekday + 1)
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' "
                             "and a weekday directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. "
                         "Use the ISO year '%G' instead.")
    leap_guess = year is None and month == 2 and day == 29
    if leap_guess:
        year = 1904
    elif year is None:
        year = 1900
    if yearday is None and week is not None and weekday is not None:
        first = (_to_ordinal(year, 1, 1) + 6) % 7
        start = weekday
        if not week_starts_monday:
            first = (first + 1) % 7
            start = (weekday + 1) % 7
        if week == 0:
            yearday = 1 + start - first
        else:
            yearday = 1 + (7 - first) % 7 + 7 * (week - 1) + start
        if yearday <= 0:
            year -= 1
            yearday += 366 if _days_in(year, 2) == 29 else 365
    if yearday is None:
        if day <= _days_in(year, month):
            yearday = _to_ordinal(year, month, day) - _to_ordinal(year, 1, 1) + 1
        else:
            raise ValueError('day is out of range for month')
    else:
        year, month, day = _from_ordinal(_to_ordinal(year, 1, 1) + yearday - 1)
    weekday = (_to_ordinal(year, month, day) + 6) % 7 if weekday is None else weekday
    if leap_guess:
        year = 1900
    return (year, month, day, hour, minute, second, weekday, yearday, -1), micros, offset, zone


def parse_datetime(cls, text, format):
    fields, micros, offset, zone = parse(text, format)
    result = cls(*fields[:6], micros)
    if offset is not None:
        delta = timedelta(seconds=offset[0], microseconds=offset[1])
        result = result.replace(tzinfo=timezone(delta, zone) if zone else timezone(delta))
    return result
