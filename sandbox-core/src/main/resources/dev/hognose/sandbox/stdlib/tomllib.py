# SPDX-License-Identifier: Apache-2.0
"""Reading of TOML 1.0."""

import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ('loads', 'load', 'TOMLDecodeError')


class TOMLDecodeError(ValueError):
    """A document that is not TOML."""


def load(fp, /, *, parse_float=float):
    """Reads a binary file."""
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError(
            "File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    """Reads text."""
    return _Document(s.replace('\r\n', '\n'), _safe(parse_float)).read()


def _safe(parse_float):
    if parse_float is float:
        return float

    def convert(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError('parse_float must not return dicts or lists')
        return value

    return convert


_time = r'([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?'
_date_time = re.compile(
    r'([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])'
    rf'(?:[Tt ]{_time}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?')
_local_time = re.compile(_time)
_number = re.compile(
    r'0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)'
    r'|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)')
_bare = re.compile('[A-Za-z0-9_-]*')
_spaces = re.compile('[ \t]*')
_array_spaces = re.compile('[ \t\n]*')
_plain = re.compile('[^"\\\\\x00-\x08\x0a-\x1f\x7f]+')
_plain_lines = re.compile('[^"\\\\\x00-\x08\x0b-\x1f\x7f]+')
_illegal = re.compile('[\x00-\x08\x0a-\x1f\x7f]')
_illegal_in_lines = re.compile('[\x00-\x08\x0b-\x1f\x7f]')
_illegal_in_comment = re.compile('[\x00-\x08\x0b-\x1f\x7f]')
_escapes = {'\\b': '\b', '\\t': '\t', '\\n': '\n', '\\f': '\f', '\\r': '\r', '\\"': '"', '\\\\': '\\'}


class _Flags:
    """What is known of the tables by their names: closed for good, or opened by a header."""

    def __init__(self):
        self.tree = {}

    def _find(self, key, make):
        node = None
        children = self.tree
        for part in key:
            node = children.get(part)
            if node is None:
                if not make:
                    return None
                node = children[part] = {'flags': set(), 'deep': set(), 'children': {}}
            children = node['children']
        return node

    def has(self, key, flag):
        children = self.tree
        node = None
        for i, part in enumerate(key):
            node = children.get(part)
            if node is None:
                return False
            if flag in node['deep']:
                return True
            children = node['children']
        return node is not None and flag in node['flags']

    def set(self, key, flag, deep=False):
        self._find(key, True)['deep' if deep else 'flags'].add(flag)

    def forget(self, key):
        parent = self._find(key[:-1], False) if len(key) > 1 else None
        children = parent['children'] if parent is not None else self.tree if len(key) == 1 else {}
        children.pop(key[-1], None)


class _Clash(Exception):
    """A name that stands for something that is no table."""


def _nest(table, key, through_lists=True):
    """The table below a table by a dotted name; made where it is missing."""
    for part in key:
        if part not in table:
            table[part] = {}
        table = table[part]
        if through_lists and isinstance(table, list):
            table = table[-1]
        if not isinstance(table, dict):
            raise _Clash
    return table


_FROZEN, _EXPLICIT = 'frozen', 'explicit'


class _Document:
    def __init__(self, text, parse_float):
        self.text = text
        self.at = 0
        self.parse_float = parse_float
        self.root = {}
        self.flags = _Flags()
        self.pending = []

    def error(self, message, at=None):
        at = self.at if at is None else at
        text = self.text
        if at >= len(text):
            return TOMLDecodeError(f'{message} (at end of document)')
        line = text.count('\n', 0, at) + 1
        column = at + 1 if line == 1 else at - text.rindex('\n', 0, at)
        return TOMLDecodeError(f'{message} (at line {line}, column {column})')

    def peek(self):
        return self.text[self.at:self.at + 1]

    def skip_spaces(self):
        self.at = _spaces.match(self.text, self.at).end()

    def skip_comment(self):
        if self.peek() == '#':
            end = self.text.find('\n', self.at)
            end = len(self.text) if end < 0 else end
            bad = _illegal_in_comment.search(self.text, self.at, end)
            if bad:
                raise self.error(f'Found invalid character {bad[0]!r}', bad.start())
            self.at = end

    def read(self):
        header = ()
        while True:
            self.skip_spaces()
            char = self.peek()
            if not char:
                break
            if char == '\n':
                self.at += 1
                continue
            if char == '[':
                self.finish_pending()
                header = self.array_header() if self.text.startswith('[[', self.at) \
                    else self.table_header()
                self.skip_spaces()
            elif char in '"\'' or _bare.match(char).end():
                self.statement(header)
                self.skip_spaces()
            elif char != '#':
                raise self.error('Invalid statement')
            self.skip_comment()
            char = self.peek()
            if not char:
                break
            if char != '\n':
                raise self.error('Expected newline or end of document after a statement')
            self.at += 1
        return self.root

    def finish_pending(self):
        for key in self.pending:
            self.flags.set(key, _EXPLICIT)
        self.pending.clear()

    def table_header(self):
        self.at += 1
        self.skip_spaces()
        key = self.key()
        if self.flags.has(key, _EXPLICIT) or self.flags.has(key, _FROZEN):
            raise self.error(f'Cannot declare {key} twice')
        self.flags.set(key, _EXPLICIT)
        try:
            _nest(self.root, key)
        except _Clash:
            raise self.error('Cannot overwrite a value') from None
        if self.peek() != ']':
            raise self.error("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def array_header(self):
        self.at += 2
        self.skip_spaces()
        key = self.key()
        if self.flags.has(key, _FROZEN):
            raise self.error(f'Cannot mutate immutable namespace {key}')
        self.flags.forget(key)
        self.flags.set(key, _EXPLICIT)
        try:
            parent = _nest(self.root, key[:-1])
            known = parent.setdefault(key[-1], [])
            if not isinstance(known, list):
                raise _Clash
            known.append({})
        except _Clash:
            raise self.error('Cannot overwrite a value') from None
        if not self.text.startswith(']]', self.at):
            raise self.error("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def statement(self, header):
        key, value = self.pair()
        parent = header + key[:-1]
        for i in range(1, len(key)):
            inner = header + key[:i]
            if self.flags.has(inner, _EXPLICIT):
                raise self.error(f'Cannot redefine namespace {inner}')
            self.pending.append(inner)
        if self.flags.has(parent, _FROZEN):
            raise self.error(f'Cannot mutate immutable namespace {parent}')
        try:
            table = _nest(self.root, parent)
        except _Clash:
            raise self.error('Cannot overwrite a value') from None
        if key[-1] in table:
            raise self.error('Cannot overwrite a value')
        if isinstance(value, (dict, list)):
            self.flags.set(header + key, _FROZEN, deep=True)
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.peek() != '=':
            raise self.error("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip_spaces()
        return key, self.value()

    def key(self):
        parts = [self.key_part()]
        self.skip_spaces()
        while self.peek() == '.':
            self.at += 1
            self.skip_spaces()
            parts.append(self.key_part())
            self.skip_spaces()
        return tuple(parts)

    def key_part(self):
        char = self.peek()
        match = _bare.match(self.text, self.at)
        if match.end() > self.at:
            self.at = match.end()
            return match[0]
        if char == "'":
            return self.literal()
        if char == '"':
            self.at += 1
            return self.basic(False)
        raise self.error('Invalid initial character for a key part')

    def literal(self):
        self.at += 1
        end = self.until("'", _illegal)
        value = self.text[self.at:end]
        self.at = end + 1
        return value

    def until(self, expected, illegal):
        end = self.text.find(expected, self.at)
        if end < 0:
            raise self.error(f'Expected {expected!r}', len(self.text))
        bad = illegal.search(self.text, self.at, end)
        if bad:
            raise self.error(f'Found invalid character {bad[0]!r}', bad.start())
        return end

    def value(self):
        text, at = self.text, self.at
        char = self.peek()
        if char == '"':
            if text.startswith('"""', at):
                return self.lines('"')
            self.at += 1
            return self.basic(False)
        if char == "'":
            return self.lines("'") if text.startswith("'''", at) else self.literal()
        if char == '[':
            return self.array()
        if char == '{':
            return self.inline_table()
        for word, value in (('true', True), ('false', False)):
            if text.startswith(word, at):
                self.at += len(word)
                return value
        match = _date_time.match(text, at)
        if match:
            return self.date_time(match)
        match = _local_time.match(text, at)
        if match:
            self.at = match.end()
            return time(int(match[1]), int(match[2]), int(match[3]), _micros(match[4]))
        match = _number.match(text, at)
        if match:
            self.at = match.end()
            if match[1]:
                return self.parse_float(match[0])
            return int(match[0], 0)
        for size in (3, 4):
            word = text[at:at + size]
            if word in (('inf', 'nan') if size == 3 else ('-inf', '+inf', '-nan', '+nan')):
                self.at += size
                return self.parse_float(word)
        raise self.error('Invalid value')

    def date_time(self, match):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        try:
            if match[4] is None:
                value = date(year, month, day)
            else:
                zone = None
                if match[9]:
                    offset = timedelta(hours=int(match[10]), minutes=int(match[11]))
                    zone = timezone(-offset if match[9] == '-' else offset)
                elif match[8]:
                    zone = timezone.utc
                value = datetime(year, month, day, int(match[4]), int(match[5]), int(match[6]),
                                 _micros(match[7]), tzinfo=zone)
        except ValueError as e:
            raise self.error('Invalid date or datetime') from e
        self.at = match.end()
        return value

    def skip_array_spaces(self):
        while True:
            before = self.at
            self.at = _array_spaces.match(self.text, self.at).end()
            self.skip_comment()
            if self.at == before:
                return

    def array(self):
        self.at += 1
        items = []
        self.skip_array_spaces()
        while self.peek() != ']':
            items.append(self.value())
            self.skip_array_spaces()
            char = self.peek()
            if char == ']':
                break
            if char != ',':
                raise self.error('Unclosed array')
            self.at += 1
            self.skip_array_spaces()
        self.at += 1
        return items

    def inline_table(self):
        self.at += 1
        table = {}
        flags = _Flags()
        self.skip_spaces()
        if self.peek() == '}':
            self.at += 1
            return table
        while True:
            key, value = self.pair()
            if flags.has(key, _FROZEN):
                raise self.error(f'Cannot mutate immutable namespace {key}')
            try:
                inner = _nest(table, key[:-1], False)
            except _Clash:
                raise self.error('Cannot overwrite a value') from None
            if key[-1] in inner:
                raise self.error(f'Duplicate inline table key {key[-1]!r}')
            inner[key[-1]] = value
            self.skip_spaces()
            char = self.peek()
            if char == '}':
                self.at += 1
                return table
            if char != ',':
                raise self.error('Unclosed inline table')
            if isinstance(value, (dict, list)):
                flags.set(key, _FROZEN, deep=True)
            self.at += 1
            self.skip_spaces()

    def lines(self, quote):
        """A string of several lines, at its opening quotation marks."""
        self.at += 3
        if self.peek() == '\n':
            self.at += 1
        if quote == "'":
            end = self.until("'''", _illegal_in_lines)
            value = self.text[self.at:end]
            self.at = end + 3
        else:
            value = self.basic(True)
        for _ in range(2):
            if self.peek() != quote:
                break
            self.at += 1
            value += quote
        return value

    def basic(self, multiline):
        """The rest of a string with escapes, after its opening quotation marks."""
        parts = []
        plain = _plain_lines if multiline else _plain
        text = self.text
        while True:
            match = plain.match(text, self.at)
            if match:
                parts.append(match[0])
                self.at = match.end()
            char = self.peek()
            if not char:
                raise self.error('Unterminated string')
            if char == '"':
                if not multiline:
                    self.at += 1
                    return ''.join(parts)
                if text.startswith('"""', self.at):
                    self.at += 3
                    return ''.join(parts)
                self.at += 1
                parts.append(char)
            elif char == '\\':
                parts.append(self.escape(multiline))
            else:
                raise self.error(f'Illegal character {char!r}')

    def escape(self, multiline):
        text, at = self.text, self.at
        pair = text[at:at + 2]
        self.at += 2
        if multiline and pair in ('\\ ', '\\\t', '\\\n'):
            if pair != '\\\n':
                self.skip_spaces()
                if not self.peek():
                    return ''
                if self.peek() != '\n':
                    raise self.error("Unescaped '\\' in a string")
                self.at += 1
            self.at = _array_spaces.match(text, self.at).end()
            return ''
        if pair in ('\\u', '\\U'):
            size = 4 if pair == '\\u' else 8
            digits = text[self.at:self.at + size]
            if len(digits) != size or not re.fullmatch('[0-9A-Fa-f]*', digits):
                raise self.error('Invalid hex value')
            self.at += size
            number = int(digits, 16)
            if number > 0x10ffff or 0xd800 <= number < 0xe000:
                raise self.error('Escaped character is not a Unicode scalar value')
            return chr(number)
        try:
            return _escapes[pair]
        except KeyError:
            raise self.error("Unescaped '\\' in a string") from None


def _micros(digits):
    return int(digits.ljust(6, '0')) if digits else 0
