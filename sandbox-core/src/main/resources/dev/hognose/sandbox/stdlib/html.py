# SPDX-License-Identifier: Apache-2.0
"""Escaping of text for HTML, and back."""

import re as _re

__all__ = ['escape', 'unescape']

_reference = _re.compile(r'&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)')

# What browsers take the numbers of the old Windows code page for.
_windows = {
    0x80: '\u20ac', 0x82: '\u201a', 0x83: '\u0192', 0x84: '\u201e', 0x85: '\u2026',
    0x86: '\u2020', 0x87: '\u2021', 0x88: '\u02c6', 0x89: '\u2030', 0x8a: '\u0160',
    0x8b: '\u2039', 0x8c: '\u0152', 0x8e: '\u017d', 0x91: '\u2018', 0x92: '\u2019',
    0x93: '\u201c', 0x94: '\u201d', 0x95: '\u2022', 0x96: '\u2013', 0x97: '\u2014',
    0x98: '\u02dc', 0x99: '\u2122', 0x9a: '\u0161', 0x9b: '\u203a', 0x9c: '\u0153',
    0x9e: '\u017e', 0x9f: '\u0178'}


def escape(s, quote=True):
    """Replaces &, < and >, and with quote also both quotation marks."""
    s = s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if quote:
        s = s.replace('"', '&quot;').replace("'", '&#x27;')
    return s


def _numbered(point):
    if point in _windows:
        return _windows[point]
    if point == 0 or 0xd800 <= point <= 0xdfff or point > 0x10ffff:
        return '\ufffd'
    if (point < 0x20 and point not in (9, 10, 12, 13) or 0x7f <= point < 0xa0
            and not 0x80 <= point or 0xfdd0 <= point <= 0xfdef or point & 0xfffe == 0xfffe):
        return ''
    return chr(point)


def _replacement(match):
    name = match[1]
    if name[0] == '#':
        digits = name[1:].rstrip(';')
        hexadecimal = digits[0] in 'xX'
        digits = digits[hexadecimal:].lstrip('0') or '0'
        if len(digits) > 9:
            return '\ufffd'
        return _numbered(int(digits, 16 if hexadecimal else 10))
    from html.entities import html5
    if name in html5:
        return html5[name]
    for size in range(len(name) - 1, 1, -1):
        known = html5.get(name[:size])
        if known is not None:
            return known + name[size:]
    return match[0]


def unescape(s):
    """Replaces named and numbered character references as HTML 5 does."""
    return _reference.sub(_replacement, s) if '&' in s else s
