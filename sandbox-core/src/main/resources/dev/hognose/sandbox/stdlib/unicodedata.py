# SPDX-License-Identifier: Apache-2.0
"""What Unicode 15.1 says of characters."""

unidata_version = '15.1.0'
_MISSING = object()
_tables = {}


def name(chr, default=_MISSING, /):
    """The name of a character."""
    found = _name(chr)
    if found is not None:
        return found
    if default is _MISSING:
        raise ValueError('no such name')
    return default


def lookup(name, /):
    """The character of a name."""
    if isinstance(name, (bytes, bytearray)):
        name = bytes(name).decode('utf-8', 'replace')
    elif not isinstance(name, str):
        raise TypeError(f"a bytes-like object is required, not '{type(name).__name__}'")
    if len(name) > 256:
        raise KeyError('name too long')
    found = _lookup(name)
    if found is None:
        raise KeyError(f"undefined character name '{name}'")
    return found


def decimal(chr, default=_MISSING, /):
    """The decimal digit that a character is."""
    return _value(_decimal(chr), default, 'a decimal')


def digit(chr, default=_MISSING, /):
    """The digit that a character is."""
    found = _decimal(_checked(chr, 'digit() argument 1'))
    if found is None and _between(_table('digits'), ord(chr)):
        found = int(_table('numbers')[ord(chr)])
    return _value(found, default, 'a digit')


def numeric(chr, default=_MISSING, /):
    """The number that a character stands for."""
    found = _decimal(_checked(chr, 'numeric() argument 1'))
    if found is None:
        found = _table('numbers').get(ord(chr))
    return _value(None if found is None else float(found), default, 'a numeric character')


def east_asian_width(chr, /):
    """The width of a character: W, F, H, Na, A or N."""
    found = _between(_table('widths'), ord(_checked(chr, 'east_asian_width() argument')))
    return found or 'N'


def decomposition(chr, /):
    """What a character decomposes into, as text."""
    return _table('decompositions').get(ord(_checked(chr, 'decomposition() argument')), '')


def _checked(chr, what):
    if not isinstance(chr, str) or len(chr) != 1:
        kind = 'None' if chr is None else type(chr).__name__
        raise TypeError(f'{what} must be a unicode character, not {kind}')
    return chr


def _value(found, default, what):
    if found is not None:
        return found
    if default is _MISSING:
        raise ValueError('not ' + what)
    return default


def _ranges(text, value):
    for item in text.split():
        first, _, last = item.partition('-')
        yield int(first, 16), int(last or first, 16), value


def _between(table, point):
    """The value of the range that a code point is in, or None."""
    from bisect import bisect_right
    starts, ranges = table
    place = bisect_right(starts, point) - 1
    if place >= 0 and point <= ranges[place][1]:
        return ranges[place][2]
    return None


def _sorted(ranges):
    ranges = sorted(ranges)
    return [first for first, _, _ in ranges], ranges


def _numbers(text):
    numbers = {}
    for item in text.split():
        points, _, value = item.partition('=')
        over, slash, under = value.partition('/')
        value = int(over) / int(under) if slash else int(over)
        steps, (points, _, count) = ('+' in points), points.replace('*', '+').partition('+')
        first = int(points, 16)
        for i in range(int(count or 1)):
            numbers[first + i] = value + i if steps else value
    return numbers


def _decompositions(groups):
    made = {}
    for tag, text in groups.items():
        tag = f'<{tag}> ' if tag else ''
        for item in text.split():
            points, _, parts = item.partition('=')
            points, _, count = points.partition('+')
            parts = [int(part, 16) for part in parts.split('.')]
            for i in range(int(count or 1)):
                shown = ' '.join([f'{part + i:04X}' for part in parts])
                made[int(points, 16) + i] = tag + shown
    return made


def _table(name):
    if name not in _tables:
        import _unicode_tables as tables
        if name == 'widths':
            made = _sorted([entry for width, text in tables.WIDTHS.items()
                            for entry in _ranges(text, width)])
        elif name == 'digits':
            made = _sorted(_ranges(tables.DIGITS, True))
        elif name == 'numbers':
            made = _numbers(tables.NUMBERS)
        else:
            made = _decompositions(tables.DECOMPOSITIONS)
        _tables[name] = made
    return _tables[name]
