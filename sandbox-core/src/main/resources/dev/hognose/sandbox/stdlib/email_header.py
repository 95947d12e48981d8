# SPDX-License-Identifier: Apache-2.0
"""Headers whose text is not ASCII (RFC 2047)."""

import binascii
import re
import email.base64mime
import email.quoprimime
from email import charset as _charset
from email.errors import HeaderParseError

__all__ = ['Header', 'decode_header', 'make_header']

Charset = _charset.Charset
MAXLINELEN = 78
USASCII = Charset('us-ascii')
UTF8 = Charset('utf-8')
_word = re.compile(r'=\?([^?]*?)\?([qQbB])\?(.*?)\?=', re.MULTILINE)
_embedded = re.compile(r'\n[^ \t]+:')


def _decoded(encoding, text):
    if encoding == 'q':
        return email.quoprimime.header_decode(text).encode('raw-unicode-escape')
    text += '==='[:-len(text) % 4]
    try:
        return email.base64mime.decode(text)
    except binascii.Error:
        raise HeaderParseError('Base64 decoding error') from None


def decode_header(header):
    """The parts of a header with their charsets, where it has encoded words."""
    if hasattr(header, '_chunks'):
        return [(_charset._bytes_of(string, str(charset)), str(charset))
                for string, charset in header._chunks]
    if not _word.search(header):
        return [(header, None)]
    words = []
    for line in header.splitlines():
        at = 0
        first = True
        for found in _word.finditer(line):
            between = line[at:found.start()]
            if first:
                between = between.lstrip()
                first = False
            if between:
                words.append((between, None, None))
            words.append((found[3], found[2].lower(), found[1].lower()))
            at = found.end()
        rest = line[at:].lstrip() if first else line[at:]
        if rest:
            words.append((rest, None, None))
    kept = [word for i, word in enumerate(words)
            if not (0 < i < len(words) - 1 and word[0].isspace() and word[1] is None
                    and words[i - 1][1] and words[i + 1][1])]
    joined = []
    for text, encoding, charset in kept:
        data = text.encode('raw-unicode-escape') if encoding is None else _decoded(encoding, text)
        if joined and joined[-1][1] == charset:
            data = joined.pop()[0] + (b' ' if charset is None else b'') + data
        joined.append((data, charset))
    return joined


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    """A header of such parts."""
    made = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for s, charset in decoded_seq:
        if charset is not None and not isinstance(charset, Charset):
            charset = Charset(charset)
        made.append(s, charset)
    return made


class Header:
    """A header's text, of parts in several charsets."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ',
                 errors='strict'):
        if charset is None:
            charset = USASCII
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        self._continuation_ws = continuation_ws
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)
        self._maxlinelen = MAXLINELEN if maxlinelen is None else maxlinelen
        self._headerlen = 0 if header_name is None else len(header_name) + 2

    def __str__(self):
        self._normalize()
        parts = []
        last = None
        for string, charset in self._chunks:
            blank = string and string[0] in ' \t' or False
            ascii_now = charset in (None, 'us-ascii')
            if parts and last is not None and (last in (None, 'us-ascii')) != ascii_now:
                before = parts[-1][-1:] in (' ', '\t')
                if ascii_now and not blank or not ascii_now and not before:
                    parts.append(' ')
            if charset == _charset.UNKNOWN8BIT:
                string = string.encode('ascii', 'surrogateescape').decode('ascii', 'replace')
            parts.append(string)
            last = charset
        return ''.join(parts)

    def __eq__(self, other):
        return other == str(self)

    __hash__ = None

    def append(self, s, charset=None, errors='strict'):
        """Adds a part."""
        if charset is None:
            charset = self._charset
        elif not isinstance(charset, Charset):
            charset = Charset(charset)
        if not isinstance(s, str):
            codec = charset.input_codec or 'us-ascii'
            if codec == _charset.UNKNOWN8BIT:
                s = s.decode('us-ascii', 'surrogateescape')
            else:
                s = s.decode(codec, errors)
        output = charset.output_codec or 'us-ascii'
        if output != _charset.UNKNOWN8BIT:
            try:
                s.encode(output, errors)
            except UnicodeEncodeError:
                if output != 'us-ascii':
                    raise
                charset = UTF8
        self._chunks.append((s, charset))

    def _normalize(self):
        joined = []
        for string, charset in self._chunks:
            if joined and joined[-1][1] == charset:
                joined[-1] = (joined[-1][0] + ' ' + string, charset)
            else:
                joined.append((string, charset))
        self._chunks = joined

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """The header as it is written."""
        self._normalize()
        if maxlinelen is None:
            maxlinelen = self._maxlinelen
        if maxlinelen == 0:
            maxlinelen = 1000000
        lines = _Lines(self._headerlen, maxlinelen, self._continuation_ws, splitchars)
        last_ascii = None
        for string, charset in self._chunks:
            ascii_now = charset == 'us-ascii'
            blank = string[:1] in (' ', '\t') and bool(string)
            if last_ascii is False and (not blank or not ascii_now) or (
                    last_ascii and not ascii_now and not lines.ends_blank()):
                lines.add_space()
            last_ascii = ascii_now
            parts = string.splitlines() or ['']
            if charset.header_encoding is None:
                for i, part in enumerate(parts):
                    if i:
                        lines.end()
                    lines.feed_plain(part)
            else:
                for i, part in enumerate(parts):
                    if i:
                        lines.end()
                        lines.now = self._continuation_ws
                    lines.feed_encoded(part.lstrip() if i else part, charset)
        value = lines.text(linesep)
        if _embedded.search(value):
            raise HeaderParseError(
                f'header value appears to contain an embedded header: {value!r}')
        return value


class _Lines:
    """The lines of a header in the making."""

    def __init__(self, taken, most, indent, splitchars):
        self.most = most
        self.indent = indent
        self.splitchars = splitchars
        self.lines = []
        self.now = ''
        self.taken = taken

    def ends_blank(self):
        return not self.now or self.now[-1:] in (' ', '\t')

    def add_space(self):
        self.now += ' '

    def end(self):
        self.lines.append(self.now)
        self.now = ''
        self.taken = 0

    def feed_plain(self, text):
        """Text whose words may go to other lines."""
        for piece in re.findall(r'[ \t]*[^ \t]+|[ \t]+$', text):
            if len(self.now) + self.taken + len(piece) > self.most and self.now.strip():
                at = self._break_place()
                rest = self.now[at:] if at else ''
                if at:
                    self.now = self.now[:at]
                self.lines.append(self.now)
                self.taken = 0
                self.now = ''
                piece = rest + piece
                if not piece.startswith((' ', '\t')):
                    piece = self.indent + piece
            self.now += piece

    def _break_place(self):
        """Where a line that is full is best cut: after the first kind of character that is there."""
        for char in self.splitchars:
            if char in ' \t':
                return None
            at = max((found.end() for found in re.finditer(re.escape(char) + '(?=[ \t])', self.now)),
                     default=0)
            if at:
                return at if at < len(self.now) else None
        return None

    def _lengths(self):
        yield self.most - len(self.now) - self.taken
        while True:
            yield self.most - len(self.indent)

    def feed_encoded(self, text, charset):
        words = charset.header_encode_lines(text, self._lengths())
        if words[0] is not None:
            self.now += words[0]
        for word in words[1:]:
            self.lines.append(self.now)
            self.now = self.indent + word
            self.taken = 0

    def text(self, linesep):
        return linesep.join([*self.lines, self.now] if self.now.strip() or not self.lines
                            else self.lines)
