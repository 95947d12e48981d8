# SPDX-License-Identifier: Apache-2.0
"""Quoted-printable in headers and bodies (RFC 2045, RFC 2047)."""

import re
from string import ascii_letters, digits, hexdigits

__all__ = ['body_decode', 'body_encode', 'body_length', 'decode', 'decodestring', 'header_decode',
           'header_encode', 'header_length', 'quote', 'unquote']

CRLF = '\r\n'
NL = '\n'
EMPTYSTRING = ''
_HEADER_SAFE = frozenset(b'-!*+/' + ascii_letters.encode() + digits.encode())
_BODY_SAFE = frozenset((*range(33, 61), *range(62, 127), 32, 9))


def header_check(octet):
    """Whether a byte must be quoted in a header."""
    return octet not in _HEADER_SAFE and octet != 32


def body_check(octet):
    """Whether a byte must be quoted in a body."""
    return octet not in _BODY_SAFE


def header_length(bytearray):
    """How long bytes become in a header."""
    return sum([1 if octet in _HEADER_SAFE or octet == 32 else 3 for octet in bytearray])


def body_length(bytearray):
    """How long bytes become in a body."""
    return sum([1 if octet in _BODY_SAFE else 3 for octet in bytearray])


def quote(c):
    """A character as its number."""
    return f'={ord(c):02X}'


def unquote(s):
    """The character of a number."""
    return chr(int(s[1:3], 16))


def header_encode(header_bytes, charset='iso-8859-1'):
    """Bytes as an encoded word."""
    if not header_bytes:
        return ''
    text = ''.join(['_' if octet == 32 else chr(octet) if octet in _HEADER_SAFE else f'={octet:02X}'
                    for octet in header_bytes])
    return f'=?{charset}?q?{text}?='


def _quoted(line, most):
    """A line in pieces that are short enough."""
    pieces = []
    piece = ''
    last = len(line) - 1
    for i, char in enumerate(line):
        code = ord(char)
        if code in (9, 32):
            shown = char if i < last else f'={code:02X}'
        else:
            shown = char if code in _BODY_SAFE else f'={code:02X}'
        room = most if i == last else most - 1
        if len(piece) + len(shown) > room:
            pieces.append(piece + '=')
            piece = ''
        piece += shown
    pieces.append(piece)
    return pieces


def body_encode(body, maxlinelen=76, eol=NL):
    """Text, each character of which stands for a byte, as lines."""
    if maxlinelen < 4:
        raise ValueError('maxlinelen must be at least 4')
    if not body:
        return body
    lines = []
    for line in body.splitlines():
        lines += _quoted(line, maxlinelen)
    if body[-1] in '\r\n':
        lines.append('')
    return eol.join(lines)


def decode(encoded, eol=NL):
    """The text of such lines."""
    if not encoded:
        return encoded
    decoded = ''
    for line in encoded.splitlines():
        line = line.rstrip()
        soft = line.endswith('=')
        decoded += re.sub('=([0-9a-fA-F]{2})', lambda found: chr(int(found[1], 16)),
                          line[:-1] if soft else line)
        if not soft:
            decoded += eol
    if encoded[-1] not in '\r\n' and decoded.endswith(eol):
        decoded = decoded[:-len(eol)]
    return decoded


body_decode = decode
decodestring = decode


def header_decode(s):
    """The text of what stands in an encoded word."""
    return re.sub('=[a-fA-F0-9]{2}', lambda found: unquote(found[0]), s.replace('_', ' '))
