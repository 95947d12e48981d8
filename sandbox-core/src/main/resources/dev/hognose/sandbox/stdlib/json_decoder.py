# SPDX-License-Identifier: Apache-2.0
"""The reading part of json."""

import re

from json import JSONDecodeError, JSONDecoder

__all__ = ['JSONDecoder', 'JSONDecodeError']

FLAGS = re.VERBOSE | re.MULTILINE | re.DOTALL
WHITESPACE_STR = ' \t\n\r'
WHITESPACE = re.compile(r'[ \t\n\r]*', FLAGS)

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')


def scanstring(s, end, strict=True, /):
    """The string that begins after a quotation mark, and the place after it."""
    try:
        value, length = JSONDecoder(strict=strict).raw_decode('"' + s[end:])
    except JSONDecodeError as e:
        raise JSONDecodeError(e.msg, s, e.pos + end - 1) from None
    return value, length + end - 1


py_scanstring = c_scanstring = scanstring


def _skip(s, end):
    return WHITESPACE.match(s, end).end()


def decode_at(scan_once, s, idx):
    """The value at a place and where it ends."""
    try:
        return scan_once(s, idx)
    except StopIteration as stop:
        raise JSONDecodeError('Expecting value', s, stop.value) from None


def decode(decoder, s):
    """The value of a whole text, read by the decoder's own function for values."""
    value, end = decoder.raw_decode(s, _skip(s, 0))
    end = _skip(s, end)
    if end != len(s):
        raise JSONDecodeError('Extra data', s, end)
    return value


def JSONArray(s_and_end, scan_once):
    """The list whose items begin at a place, and where it ends."""
    s, end = s_and_end
    values = []
    end = _skip(s, end)
    is_last = s[end:end + 1] == ']'
    end += is_last
    while not is_last:
        value, end = decode_at(scan_once, s, end)
        values.append(value)
        end, is_last = _next(s, end, ']', 'array')
    return values, end


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    """The object whose items begin at a place, and where it ends."""
    s, end = s_and_end
    memo = {} if memo is None else memo
    pairs = []
    end = _skip(s, end)
    is_last = s[end:end + 1] == '}'
    end += is_last
    while not is_last:
        if s[end:end + 1] != '"':
            raise JSONDecodeError('Expecting property name enclosed in double quotes', s, end)
        key, end = scanstring(s, end + 1, strict)
        end = _skip(s, end)
        if s[end:end + 1] != ':':
            raise JSONDecodeError("Expecting ':' delimiter", s, end)
        value, end = decode_at(scan_once, s, _skip(s, end + 1))
        pairs.append((memo.setdefault(key, key), value))
        end, is_last = _next(s, end, '}', 'object')
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end
    made = dict(pairs)
    return (made if object_hook is None else object_hook(made)), end


def _next(s, end, close, called):
    """Where the next item begins, or where all end, and whether they do."""
    end = _skip(s, end)
    if s[end:end + 1] == close:
        return end + 1, True
    if s[end:end + 1] != ',':
        raise JSONDecodeError("Expecting ',' delimiter", s, end)
    comma = end
    end = _skip(s, end + 1)
    if s[end:end + 1] == close:
        raise JSONDecodeError(f'Illegal trailing comma before end of {called}', s, comma)
    return end, False


def part(decoder, name):
    """What a decoder has for functions that read with it."""
    if name == 'scan_once':
        from json.scanner import make_scanner
        return make_scanner(decoder)
    return {'parse_object': JSONObject, 'parse_array': JSONArray, 'parse_string': scanstring,
            'memo': {}}[name]
