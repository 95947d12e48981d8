# SPDX-License-Identifier: Apache-2.0
"""The tokens of a source, comments and line ends among them, and a source made of tokens."""

import re
from token import *
from token import EXACT_TOKEN_TYPES, __all__ as _token_names

__all__ = [*_token_names, 'tokenize', 'generate_tokens', 'detect_encoding', 'untokenize',
           'TokenInfo', 'open', 'TokenError']
_builtin_open = open
_cookie = re.compile(r'^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)', re.ASCII)
_number = re.compile(
    r'0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+'
    r'|(?:[0-9](?:_?[0-9])*\.(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)'
    r'(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?'
    r'|[0-9](?:_?[0-9])*[eE][-+]?[0-9](?:_?[0-9])*[jJ]?|[0-9](?:_?[0-9])*[jJ]?')
_MIXED = 'inconsistent use of tabs and spaces in indentation'
_based = {'0x': ('hexadecimal', '0123456789abcdefABCDEF'), '0b': ('binary', '01'),
          '0o': ('octal', '01234567')}
_name = re.compile(r'[^\W\d]\w*')
_string = re.compile(r'([rRbBuUfF]{0,2})("""|\'\'\'|"|\')')
_signs = sorted(EXACT_TOKEN_TYPES, key=len, reverse=True)


def _number_end(line, at, row):
    """Where a number ends; TokenError if it is none."""
    base = _based.get(line[at:at + 2].lower())
    end = at + 2
    if base is not None:
        kind, digits = base
        while line[end:end + 1] in digits and line[end:end + 1] or (
                line[end:end + 1] == '_' and line[end + 1:end + 2] in digits
                and line[end + 1:end + 2]):
            end += 1
        low = line[end:end + 1] == '_'
        digit = line[end + low:end + low + 1]
        if digit in '23456789' and digit:
            raise TokenError(f"invalid digit '{digit}' in {kind} literal", (row, end + low + 1))
        if low or end == at + 2:
            raise TokenError(f'invalid {kind} literal', (row, end + low))
        return end
    end = _number.match(line, at).end()
    if line[end:end + 1] == '_' and line[end - 1].isdigit():
        raise TokenError('invalid decimal literal', (row, end + 1))
    if line[end:end + 1] in ('e', 'E') and line[end + 1:end + 2] in ('+', '-'):
        raise TokenError('invalid decimal literal', (row, end + 2))
    return end


class TokenError(Exception):
    """The source ends too early."""


class TokenInfo(tuple):
    """A token: kind, text, where it begins and ends, and its line."""

    __slots__ = ()
    _fields = ('type', 'string', 'start', 'end', 'line')
    __match_args__ = _fields

    def __new__(cls, type, string, start, end, line):
        return tuple.__new__(cls, (type, string, start, end, line))

    def __getnewargs__(self):
        return tuple(self)

    type = property(lambda self: self[0])
    string = property(lambda self: self[1])
    start = property(lambda self: self[2])
    end = property(lambda self: self[3])
    line = property(lambda self: self[4])

    @property
    def exact_type(self):
        return EXACT_TOKEN_TYPES.get(self[1], OP) if self[0] == OP else self[0]

    def __repr__(self):
        kind = f'{self[0]} ({tok_name[self[0]]})'
        return (f'TokenInfo(type={kind}, string={self[1]!r}, start={self[2]!r}, end={self[3]!r}, '
                f'line={self[4]!r})')

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _replace(self, **changes):
        return TokenInfo(**{**self._asdict(), **changes})


class _Scanner:
    """Reads lines and gives tokens."""

    def __init__(self, readline):
        self.readline = readline
        self.number = 0
        self.line = ''
        self.at = 0
        self.indents = [0]
        # The same with tabs of one column.
        self.others = [0]
        self.depth = 0
        self.brackets = []

    def next_line(self):
        try:
            self.line = self.readline()
        except StopIteration:
            self.line = ''
        if isinstance(self.line, bytes):
            self.line = self.line.decode()
        self.number += 1
        self.at = 0
        return self.line != ''

    def token(self, kind, stop):
        text = self.line[self.at:stop]
        made = TokenInfo(kind, text, (self.number, self.at), (self.number, stop), self.line)
        self.at = stop
        return made

    def tokens(self):
        continued = False
        last = None
        while self.next_line():
            self.ended = self.line.endswith('\n')
            if not self.depth and not continued:
                yield from self.indentation()
            for made in self.rest():
                last = made
                yield made
            continued = self.line.rstrip('\r\n').endswith('\\') and (
                last is None or last.type != COMMENT)
        if self.depth or continued:
            raise TokenError('unexpected EOF in multi-line statement',
                             (self.number - 1, 0))
        if last is not None and last.type not in (NEWLINE, NL):
            row, column = last.end
            yield TokenInfo(NL if last.type == COMMENT and self.blank else NEWLINE, '',
                            (row, column), (row, column + 1), last.line)
        for _ in self.indents[1:]:
            yield TokenInfo(DEDENT, '', (self.number, 0), (self.number, 0), '')
        yield TokenInfo(ENDMARKER, '', (self.number, 0), (self.number, 0), '')

    def indentation(self):
        line = self.line
        column = at = other = 0
        while at < len(line) and line[at] in ' \t\f':
            other = 0 if line[at] == '\f' else other + 1
            column = column + 1 if line[at] == ' ' else 0 if line[at] == '\f' else (
                column // 8 + 1) * 8
            at += 1
        self.blank = at >= len(line) or line[at] in '#\r\n'
        if self.blank:
            self.at = at
            return
        if column > self.indents[-1]:
            if other <= self.others[-1]:
                raise self.misplaced(TabError, _MIXED)
            self.indents.append(column)
            self.others.append(other)
            yield self.token(INDENT, at)
        while column < self.indents[-1]:
            if column not in self.indents:
                raise self.misplaced(
                    IndentationError, 'unindent does not match any outer indentation level')
            self.indents.pop()
            self.others.pop()
            self.at = at
            yield TokenInfo(DEDENT, '', (self.number, at), (self.number, at), line)
        if other != self.others[-1]:
            raise self.misplaced(TabError, _MIXED)
        self.at = at

    def misplaced(self, kind, message):
        line = self.line.rstrip('\r\n')
        return kind(message, ('<string>', self.number, len(line) + 1, line, None, None))

    def rest(self):
        while self.at < len(self.line):
            line, at = self.line, self.at
            c = line[at]
            if c in ' \t\f':
                self.at += 1
            elif c in '\r\n':
                kind = NL if self.depth or self.blank else NEWLINE
                yield self.token(kind, len(line))
            elif c == '#':
                yield self.token(COMMENT, len(line.rstrip('\r\n')))
            elif c == '\\' and line[at + 1:].strip('\r\n') == '':
                self.at = len(line)
            else:
                yield from self.word(line, at, c)

    def word(self, line, at, c):
        found = _string.match(line, at)
        if found and (c in '"\'' or found.group(1)):
            yield from self.string(found)
            return
        if c.isdigit() or c == '.' and line[at + 1:at + 2].isdigit():
            yield self.token(NUMBER, _number_end(line, at, self.number))
            return
        found = _name.match(line, at)
        if found:
            yield self.token(NAME, found.end())
            return
        for sign in _signs:
            if line.startswith(sign, at):
                self.bracket(sign)
                yield self.token(OP, at + len(sign))
                return
        if c in '$?`!':
            yield self.token(OP, at + 1)
            return
        raise TokenError(f"invalid non-printable character U+{ord(c):04X}" if not c.isprintable()
                         else f'invalid character {c!r}' if ord(c) > 127 else 'invalid token',
                         (self.number, at + 1))

    def bracket(self, sign):
        if sign in ('(', '[', '{'):
            self.depth += 1
        elif sign in (')', ']', '}') and self.depth:
            self.depth -= 1

    def string(self, found):
        prefix, quote = found.groups()
        if 'f' in prefix.lower():
            yield from self.fstring(found, quote, 'r' in prefix.lower())
            return
        start, first_line = (self.number, self.at), self.line
        text, lines = '', ''
        at = found.end()
        begin = self.at
        while True:
            stop = self.find_end(at, quote)
            if stop >= 0:
                lines += self.line
                text += self.line[begin:stop]
                self.at = stop
                yield TokenInfo(STRING, text, start, (self.number, stop), lines)
                return
            single = len(quote) == 1 and not self.line.rstrip('\r\n').endswith('\\')
            text += self.line[begin:]
            lines += self.line
            if single or not self.next_line():
                message = 'EOF in multi-line string' if len(quote) == 3 else (
                    f'unterminated string literal (detected at line {start[0]})')
                raise TokenError(message, (start[0], start[1] + 1))
            begin = at = 0

    def find_end(self, at, quote):
        line = self.line
        while at < len(line):
            if line[at] == '\\':
                at += 2
            elif line.startswith(quote, at):
                return at + len(quote)
            else:
                at += 1
        return -1

    def fstring(self, found, quote, raw):
        yield self.token(FSTRING_START, found.end())
        yield from self.middle(quote, raw, False)
        yield self.token(FSTRING_END, self.at + len(quote))

    def middle(self, quote, raw, in_spec):
        """The text of an f-string and its fields, up to the closing quote or brace."""
        text, start = '', (self.number, self.at)
        lines = self.line
        after_field = False
        while True:
            line, at = self.line, self.at
            if at >= len(line):
                if len(quote) == 1 or not self.next_line():
                    raise TokenError('unterminated f-string literal (detected at line '
                                     f'{start[0]})', start)
                lines += self.line
                continue
            ends = line.startswith(quote, at) or in_spec and line[at] == '}'
            field = line[at] == '{' and (in_spec or line[at + 1:at + 2] != '{')
            if ends or field:
                if text or ends and in_spec and after_field:
                    yield TokenInfo(FSTRING_MIDDLE, text, start, (self.number, at), lines)
                if ends:
                    return
                yield from self.field(quote, raw)
                after_field = True
                text, start, lines = '', (self.number, self.at), self.line
            elif line[at] in '{}':
                text += line[at]
                self.at += 2
                yield TokenInfo(FSTRING_MIDDLE, text, start, (self.number, at + 1), lines)
                text, start = '', (self.number, self.at)
            elif line[at] == '\\' and not raw:
                text += line[at:at + 2]
                self.at += 2
            else:
                text += line[at]
                self.at += 1

    def field(self, quote, raw):
        yield self.token(OP, self.at + 1)
        outer, self.depth = self.depth, 1
        while True:
            if self.at >= len(self.line):
                if not self.next_line():
                    raise TokenError('unexpected EOF in multi-line statement', (self.number, 0))
                continue
            c = self.line[self.at]
            if c in ' \t\f':
                self.at += 1
            elif c in '\r\n':
                yield self.token(NL, len(self.line))
            elif self.depth == 1 and c == '}':
                yield self.token(OP, self.at + 1)
                break
            elif self.depth == 1 and c == ':' or self.depth == 1 and c == '!' and (
                    self.line[self.at + 1:self.at + 2] != '='):
                yield self.token(OP, self.at + 1)
                if c == ':':
                    yield from self.middle(quote, raw, True)
            else:
                yield from self.word(self.line, self.at, c)
        self.depth = outer


def generate_tokens(readline):
    """The tokens of lines of text."""
    return _Scanner(readline).tokens()


def tokenize(readline):
    """The tokens of lines of bytes, the encoding first."""
    encoding, lines = detect_encoding(readline)
    yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), '')
    rest = iter(lines)

    def next_line():
        for line in rest:
            return line.decode(encoding)
        line = readline()
        return line.decode(encoding) if line else ''
    yield from _Scanner(next_line).tokens()


def detect_encoding(readline):
    """The encoding that the first lines tell, and those lines."""
    default = 'utf-8'
    lines = []

    def read():
        try:
            return readline()
        except StopIteration:
            return b''

    first = read()
    if first.startswith(b'\xef\xbb\xbf'):
        first = first[3:]
        default = 'utf-8-sig'
    for line in (first, None):
        if line is None:
            line = read()
        if not line:
            break
        lines.append(line)
        found = _cookie.match(line.decode('utf-8', 'replace'))
        if found:
            name = found.group(1).lower().replace('_', '-')
            if name in ('latin-1', 'iso-8859-1', 'iso-latin-1'):
                return 'iso-8859-1', lines
            if name in ('utf-8', 'utf8'):
                return default, lines
            try:
                ''.encode(name)
            except LookupError:
                raise SyntaxError(f'unknown encoding: {found.group(1)}') from None
            return name, lines
        if line.strip() and not line.lstrip().startswith(b'#'):
            break
    return default, lines


def open(filename):
    """A source file of the host, as text."""
    return _builtin_open(filename, encoding='utf-8')


def untokenize(iterable):
    """A source with these tokens: at their places, or, of pairs, with spaces between them."""
    tokens = list(iterable)
    encoding = None
    if tokens and tokens[0][0] == ENCODING:
        encoding = tokens[0][1]
        tokens = tokens[1:]
    text = _pairs(tokens) if tokens and len(tokens[0]) == 2 else _placed(tokens)
    return text if encoding is None else text.encode(encoding)


def _placed(tokens):
    parts, row, column = [], 1, 0
    indents, fresh = [], False
    for kind, text, start, end, line in tokens:
        if kind == ENDMARKER:
            break
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            row, column = (row, column)
            continue
        if fresh and indents and start[1] >= len(indents[-1]) and row == start[0]:
            parts.append(indents[-1])
            column = len(indents[-1])
        fresh = kind in (NEWLINE, NL)
        if start[0] > row:
            parts.append('\\\n' * (start[0] - row))
            column = 0
        parts.append(' ' * (start[1] - column))
        if kind == FSTRING_MIDDLE:
            end = (end[0], end[1] + text.count('{') + text.count('}'))
            text = text.replace('{', '{{').replace('}', '}}')
        parts.append(text)
        row, column = end
        if fresh:
            row, column = row + 1, 0
    return ''.join(parts)


def _pairs(tokens):
    parts, indents, fresh, previous = [], [], True, None
    for kind, text in [token[:2] for token in tokens]:
        if kind == INDENT:
            indents.append(text)
            continue
        if kind == DEDENT:
            indents.pop()
            continue
        if fresh and indents and kind not in (NEWLINE, NL):
            parts.append(indents[-1])
        fresh = kind in (NEWLINE, NL)
        if kind in (NAME, NUMBER):
            text += ' '
        elif kind == STRING and previous == STRING:
            text = ' ' + text
        previous = kind
        parts.append(text)
    return ''.join(parts)
