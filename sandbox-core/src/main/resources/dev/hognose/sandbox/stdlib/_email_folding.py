# SPDX-License-Identifier: Apache-2.0
"""Encoded words (RFC 2047), and lines of headers that are not too long (RFC 5322)."""

import re
from base64 import b64decode, b64encode

_word = re.compile(r'=\?([^?]*)\?([qQbB])\?([^?]*)\?=')
_between = re.compile(r'(\?=)[ \t\r\n]+(=\?[^?]*\?[qQbB]\?[^?]*\?=)')
_undecoded = re.compile('[\udc80-\udcff]')
_safe = frozenset(b'-!*+/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')


def _decoded_word(found):
    charset, kind, text = found[1].partition('*')[0], found[2].lower(), found[3]
    if kind == 'q':
        data = re.sub(rb'=([0-9a-fA-F]{2})', lambda each: bytes([int(each[1], 16)]),
                      text.replace('_', ' ').encode('ascii', 'surrogateescape'))
    else:
        try:
            data = b64decode(text.encode('ascii', 'surrogateescape') + b'==')
        except ValueError:
            return found[0]
    try:
        return data.decode(charset, 'surrogateescape')
    except (LookupError, UnicodeDecodeError):
        return data.decode('ascii', 'surrogateescape')


def decoded(text):
    """Text with its encoded words decoded; blanks between two of them are not part of it."""
    if '=?' not in text:
        return text
    while (joined := _between.sub(r'\1\2', text)) != text:
        text = joined
    return _word.sub(_decoded_word, text)


def encoded(text, charset='utf-8'):
    """Text as one encoded word, quoted unless base 64 is shorter by five."""
    data = text.encode(charset, 'surrogateescape')
    if _undecoded.search(text):
        charset = 'unknown-8bit'
    quoted = sum([1 if octet in _safe or octet == 32 else 3 for octet in data])
    if quoted - (len(data) + 2) // 3 * 4 < 5:
        shown = ''.join(['_' if octet == 32 else chr(octet) if octet in _safe else f'={octet:02X}'
                         for octet in data])
        return f'=?{charset}?q?{shown}?='
    return f'=?{charset}?b?{b64encode(data).decode()}?='


class Folder:
    """The lines of a header."""

    def __init__(self, start, policy):
        self.most = policy.max_line_length or float('inf')
        self.utf8 = policy.utf8
        self.linesep = policy.linesep
        self.lines = [start]
        self.word_at = None

    def _steal(self):
        """Takes the blanks at the end of the last line."""
        line = self.lines[-1].rstrip(' \t')
        blanks = self.lines[-1][len(line):]
        if blanks:
            self.lines[-1] = line
        return blanks

    def fits(self, text):
        """Adds text to the last line, or to a new one, if it fits there; whether it did."""
        if len(self.lines[-1]) + len(text) <= self.most:
            self.lines[-1] += text
            return True
        if len(text) + 1 > self.most:
            return False
        blanks = self._steal()
        if not blanks:
            return False
        self.lines.append(blanks + text)
        self.word_at = None
        return True

    def new_line(self, text):
        """Puts text on a line of its own, however long it is."""
        blanks = self._steal()
        if blanks:
            self.lines.append(blanks + text)
        else:
            self.lines[-1] += text
        self.word_at = None

    def needs_encoding(self, text):
        return not text.isascii() and not self.utf8

    def encode(self, text):
        """Adds text in encoded words, together with what follows the last of them."""
        if self.word_at is not None:
            before = self.lines[-1][self.word_at:]
            self.lines[-1] = self.lines[-1][:self.word_at]
            text = decoded(before) + text
        elif text[:1] in (' ', '\t'):
            blank = text[0]
            text = text[1:]
            if len(self.lines[-1]) >= self.most:
                self.lines.append(blank)
            else:
                self.lines[-1] += blank
        least = len('=?utf-8?q??=') + 3
        self.word_at = len(self.lines[-1])
        while text:
            room = self.most - len(self.lines[-1])
            if room < least:
                self.lines.append(' ')
                continue
            size = len(text) if room == float('inf') else min(len(text), int(room))
            shown = encoded(text[:size])
            while len(shown) > room and size > 1:
                size -= 1
                shown = encoded(text[:size])
            self.word_at = len(self.lines[-1])
            self.lines[-1] += shown
            text = text[size:]
            if text:
                self.lines.append(' ')

    def words(self, text, encode_long):
        """Adds text word by word."""
        for piece in re.findall(r'[ \t]+|[^ \t]+', text):
            if self.needs_encoding(piece):
                self.encode(piece)
            elif piece.isspace():
                self.lines[-1] += piece
            elif not self.fits(piece):
                if encode_long and len(piece) + 1 > self.most:
                    self.encode(piece)
                else:
                    self.new_line(piece)

    def unstructured(self, text, encode_long=True):
        """Adds text whose words mean nothing."""
        if self.needs_encoding(text) or not self.fits(text):
            self.words(text, encode_long)

    def unit(self, text):
        """Adds what should stay on one line."""
        if not self.fits(text):
            self.new_line(text)

    def text(self):
        lines = [*self.lines[:1], *self.lines[1:]]
        if len(lines) == 1 and lines[0].endswith(': '):
            lines[0] = lines[0][:-1]
        return self.linesep.join(lines) + self.linesep
