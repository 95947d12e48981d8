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
