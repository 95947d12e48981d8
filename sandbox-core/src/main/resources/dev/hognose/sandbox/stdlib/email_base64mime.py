# SPDX-License-Identifier: Apache-2.0
"""Base 64 in headers and bodies (RFC 2045, RFC 2047)."""

from base64 import b64encode
from binascii import a2b_base64, b2a_base64

__all__ = ['body_decode', 'body_encode', 'decode', 'decodestring', 'header_encode', 'header_length']


def header_length(bytearray):
    """How long bytes become."""
    return (len(bytearray) + 2) // 3 * 4


def header_encode(header_bytes, charset='iso-8859-1'):
    """Bytes as an encoded word."""
    if not header_bytes:
        return ''
    if isinstance(header_bytes, str):
        header_bytes = header_bytes.encode(charset)
    return f'=?{charset}?b?{b64encode(header_bytes).decode("ascii")}?='


def body_encode(s, maxlinelen=76, eol='\n'):
    """Bytes as lines."""
    size = maxlinelen * 3 // 4
    lines = []
    for i in range(0, len(s), size):
        line = b2a_base64(s[i:i + size]).decode('ascii')
        lines.append(line[:-1] + eol if eol != '\n' and line.endswith('\n') else line)
    return ''.join(lines)


def decode(string):
    """The bytes of such text."""
    if not string:
        return b''
    return a2b_base64(string.encode('raw-unicode-escape') if isinstance(string, str) else string)


body_decode = decode
decodestring = decode
