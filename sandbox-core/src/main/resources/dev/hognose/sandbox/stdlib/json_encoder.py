# SPDX-License-Identifier: Apache-2.0
"""The writing part of json."""

import re

from json import JSONEncoder, _quote

ESCAPE = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')
ESCAPE_ASCII = re.compile(r'([\\"]|[^\ -~])')
HAS_UTF8 = re.compile(b'[\x80-\xff]')
ESCAPE_DCT = {chr(code): _quote(chr(code), True)[1:-1] for code in (*range(32), 34, 92)}
INFINITY = float('inf')


def encode_basestring(string, /):
    """A text as JSON, its characters as they are."""
    return _quote(_text(string), False)


def encode_basestring_ascii(string, /):
    """A text as JSON in ASCII."""
    return _quote(_text(string), True)


def _text(string):
    if not isinstance(string, str):
        raise TypeError(f'first argument must be a string, not {type(string).__name__}')
    return string


py_encode_basestring = c_encode_basestring = encode_basestring
py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii
