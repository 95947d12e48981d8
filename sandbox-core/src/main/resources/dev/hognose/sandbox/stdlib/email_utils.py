# SPDX-License-Identifier: Apache-2.0
"""Dates and addresses as RFC 5322 writes them."""

import datetime
import time
from urllib.parse import quote as _percent, unquote_to_bytes as _percent_bytes

__all__ = ['collapse_rfc2231_value', 'decode_rfc2231', 'encode_rfc2231', 'formataddr', 'formatdate',
           'format_datetime', 'getaddresses', 'make_msgid', 'mktime_tz', 'parseaddr', 'parsedate',
           'parsedate_tz', 'parsedate_to_datetime', 'quote', 'unquote', 'localtime']

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_ZONES = {'UT': 0, 'UTC': 0, 'GMT': 0, 'Z': 0, 'AST': -400, 'ADT': -300, 'EST': -500, 'EDT': -400,
          'CST': -600, 'CDT': -500, 'MST': -700, 'MDT': -600, 'PST': -800, 'PDT': -700}
_SPECIALS = frozenset('()<>@,:;".[]\\')


def _quoted(text):
    return text.replace('\\', '\\\\').replace('"', '\\"')


def _written(moment, zone):
    return (f'{_DAYS[moment.weekday()]}, {moment.day:02d} {_MONTHS[moment.month - 1]} '
            f'{moment.year:04d} {moment.hour:02d}:{moment.minute:02d}:{moment.second:02d} {zone}')


def format_datetime(dt, usegmt=False):
    """A datetime as a date of a message."""
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError('usegmt option requires a UTC datetime')
        return _written(dt, 'GMT')
    return _written(dt, '-0000' if dt.tzinfo is None else dt.strftime('%z'))


def formatdate(timeval=None, localtime=False, usegmt=False):
    """A moment as a date of a message."""
    moment = datetime.datetime.fromtimestamp(time.time() if timeval is None else timeval,
                                             datetime.timezone.utc)
    if usegmt:
        return _written(moment, 'GMT')
    return _written(moment, '+0000' if localtime else '-0000')


def localtime(dt=None):
    if dt is None:
        return datetime.datetime.now(datetime.timezone.utc).astimezone()
    return dt.astimezone()


def parsedate_tz(data):
    """Year, month, day, hour, minute, second, three more and the offset in seconds; or None."""
    words = data.replace(',', ' ').split() if data else []
    if words and words[0][:3].title() in _DAYS and not words[0][:1].isdigit():
        del words[0]
    if words and '-' in words[0] and words[0].count('-') == 2:
        words[:1] = words[0].split('-')
    if len(words) < 4:
        return None
    day, month, year, clock = words[:4]
    if not day.isdigit():
        day, month = month, day
    if ':' in year:
        year, clock = clock, year
    month = month[:3].title()
    parts = clock.split(':')
    if month not in _MONTHS or not 2 <= len(parts) <= 3:
        return None
    try:
        day, year = int(day), int(year)
        hour, minute, second = [int(each) for each in parts + ['0'] * (3 - len(parts))]
    except ValueError:
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    return (year, _MONTHS.index(month) + 1, day, hour, minute, second, 0, 1, -1,
            _offset(words[4].upper() if len(words) > 4 else ''))


def _offset(zone):
    if zone in _ZONES:
        value = _ZONES[zone]
    else:
        try:
            value = int(zone)
        except ValueError:
            return None
        if value == 0 and zone.startswith('-'):
            return None
    sign = -1 if value < 0 else 1
    return sign * (abs(value) // 100 * 3600 + abs(value) % 100 * 60)


def parsedate(data):
    found = parsedate_tz(data)
    return None if found is None else found[:9]


def parsedate_to_datetime(data):
    """The datetime of a date of a message; naive where the zone is -0000."""
    found = parsedate_tz(data)
    if found is None:
        raise ValueError(f'Invalid date value or format "{data}"')
    if found[9] is None:
        return datetime.datetime(*found[:6])
    zone = datetime.timezone(datetime.timedelta(seconds=found[9]))
    return datetime.datetime(*found[:6], tzinfo=zone)


def mktime_tz(data):
    moment = datetime.datetime(*data[:6], tzinfo=datetime.timezone.utc)
    return int(moment.timestamp()) - (data[9] or 0)


def _encoded_word(data):
    """Bytes as RFC 2047 puts them into a header: by the shorter of its two ways."""
    from base64 import b64encode
    based = b64encode(data).decode()
    plain = b'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-!*+/'
    escaped = ''.join(['_' if c == 32 else chr(c) if c in plain else f'={c:02X}' for c in data])
    return f'q?{escaped}' if len(escaped) <= len(based) else f'b?{based}'


def formataddr(pair, charset='utf-8'):
    """A name and an address as one text."""
    name, address = pair
    address.encode('ascii')
    if not name:
        return address
    try:
        name.encode('ascii')
    except UnicodeEncodeError:
        return f'=?{charset}?{_encoded_word(name.encode(charset))}?= <{address}>'
    quotes = '"' if _SPECIALS.intersection(name) else ''
    return f'{quotes}{_quoted(name)}{quotes} <{address}>'


def _addresses(text):
    """Names and addresses in turn, those of groups, too; what is quoted or in angles is whole."""
    parts, current, quoted, angle = [], '', False, False
    escaped = group = False
    for c in text:
        if escaped:
            current += c
            escaped = False
            continue
        if c == '\\' and quoted:
            escaped = True
        elif c == '"':
            quoted = not quoted
        elif not quoted and c in '<>':
            angle = c == '<'
        if c == ',' and not quoted and not angle or c == ';' and group and not quoted:
            group = group and c == ','
            parts.append(current)
            current = ''
        elif c == ':' and not quoted and not angle and '(' not in current:
            group = True
            current = ''
        elif c != '\\' or not quoted:
            current += c
    if parts and not current.strip() and text.rstrip().endswith(';'):
        return parts
    return parts + [current]


def _pair(text):
    text = text.strip()
    if text.endswith('>') and '<' in text:
        name, _, address = text[:-1].rpartition('<')
        name = name.strip()
        if len(name) > 1 and name[0] == name[-1] == '"':
            name = name[1:-1]
        return ' '.join(name.split()), address.strip()
    if text.endswith(')') and '(' in text:
        address, _, name = text[:-1].partition('(')
        return name.strip(), address.strip()
    return '', ''.join(text.split()) if '@' in text else text


def parseaddr(addr, *, strict=True):
    """Name and address of a text, or two empty texts."""
    if isinstance(addr, list):
        addr = addr[0]
    if not isinstance(addr, str):
        return '', ''
    parts = _addresses(addr)
    return _pair(parts[0]) if len(parts) == 1 or not strict else ('', '')


def getaddresses(fieldvalues, *, strict=True):
    """Names and addresses of several texts."""
    return [_pair(part) for value in fieldvalues for part in _addresses(str(value)) if part.strip()]


def make_msgid(idstring=None, domain=None):
    """A new identification of a message, from the host's clock and randomness."""
    import os
    import random
    moment = int(time.time() * 100)
    rest = '' if idstring is None else '.' + idstring
    return f'<{moment}.{os.getpid()}.{random.getrandbits(64)}{rest}@{domain or "localhost"}>'


def quote(str):
    """Text with a backslash before each quote and backslash."""
    return str.replace('\\', '\\\\').replace('"', '\\"')


def unquote(str):
    """Text without quotes or angles around it."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
        if str.startswith('<') and str.endswith('>'):
            return str[1:-1]
    return str


def decode_rfc2231(s):
    parts = s.split("'", 2)
    return (None, None, s) if len(parts) <= 2 else parts


def encode_rfc2231(s, charset=None, language=None):
    s = _percent(s, safe='', encoding=charset or 'ascii')
    if charset is None and language is None:
        return s
    return f"{charset}'{language or ''}'{s}"


def collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii'):
    """The text of a parameter's value, which may be a triple."""
    if not isinstance(value, tuple) or len(value) != 3:
        return unquote(value)
    charset, _, text = value
    try:
        return text.encode('raw-unicode-escape').decode(charset or fallback_charset, errors)
    except LookupError:
        return unquote(text)


def unquote_to(text):
    """Percent escapes as characters of Latin 1, whose bytes a charset then decodes."""
    return _percent_bytes(text).decode('latin-1')


def decode_params(params):
    """Joins parameters that RFC 2231 continues or encodes."""
    from _email_parts import decode_params
    return decode_params(params)


def _has_surrogates(text):
    """Whether text holds bytes that could not be decoded."""
    from email._policybase import _has_surrogates
    return _has_surrogates(text)
