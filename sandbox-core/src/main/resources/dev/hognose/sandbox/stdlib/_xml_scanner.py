# SPDX-License-Identifier: Apache-2.0
# A scanner of XML 1.0 with namespaces, fed piece by piece. It reads no external entity and bounds
# what internal ones expand to. Errors have the codes, texts and places of the usual C parser.
import re

_NAME_START = ('A-Za-z_\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d'
               '\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd'
               '\U00010000-\U000effff')
_NC = f'[{_NAME_START}][{_NAME_START}0-9.\\-\xb7\u0300-\u036f\u203f\u2040]*'
_name = re.compile(f'{_NC}(?::{_NC})?')
_nmtoken = re.compile(f'[{_NAME_START}0-9.\\-:\xb7\u0300-\u036f\u203f\u2040]+')
_simple_tag = re.compile(f'<({_NC}(?::{_NC})?)[ \\t\\n]*(/?)>')
_attribute = re.compile(
    f'[ \\t\\n]+({_NC}(?::{_NC})?)[ \\t\\n]*=[ \\t\\n]*("[^"<]*"|\'[^\'<]*\')(?=[ \\t\\n/>])')
_tag_end = re.compile(r'[ \t\n]*(/?)>')
_end_tag = re.compile(f'</({_NC}(?::{_NC})?)[ \\t\\n]*>')
_text = re.compile('[^<&]+')
_reference = re.compile(f'&(?:#([0-9]+)|#x([0-9a-fA-F]+)|({_NC}(?::{_NC})?));')
_blank = re.compile(r'[ \t\n]*')
_lines = re.compile(r'\n|[^\n]+')
_invalid = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]')
_version = re.compile(r'''version[ \t\n]*=[ \t\n]*(?:"[-a-zA-Z0-9_.:]*"|'[-a-zA-Z0-9_.:]*')''')
_encoding = re.compile(
    r'''encoding[ \t\n]*=[ \t\n]*(?:"([A-Za-z][-A-Za-z0-9._]*)"|'([A-Za-z][-A-Za-z0-9._]*)')''')
_standalone = re.compile(r'''standalone[ \t\n]*=[ \t\n]*(?:"(yes|no)"|'(yes|no)')''')

_XML = 'http://www.w3.org/XML/1998/namespace'
_XMLNS = 'http://www.w3.org/2000/xmlns/'
_STANDARD_ENTITIES = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}

# What internal entities may expand to: this many characters, or this many times the document.
_EXPANSION_FREE = 1 << 20
_EXPANSION_FACTOR = 100

SYNTAX, NO_ELEMENTS, INVALID_TOKEN, UNCLOSED_TOKEN = 2, 3, 4, 5
TAG_MISMATCH, DUPLICATE_ATTRIBUTE, JUNK, PARAM_ENTITY_REF = 7, 8, 9, 10
UNDEFINED_ENTITY, RECURSIVE_ENTITY, ASYNC_ENTITY, BAD_CHAR_REF = 11, 12, 13, 14
BINARY_ENTITY, EXTERNAL_IN_ATTRIBUTE, MISPLACED_XML_PI, UNKNOWN_ENCODING = 15, 16, 17, 18
INCORRECT_ENCODING, UNCLOSED_CDATA, UNBOUND_PREFIX, UNDECLARING_PREFIX = 19, 20, 27, 28
XML_DECL, RESERVED_PREFIX_XML, RESERVED_PREFIX_XMLNS, RESERVED_URI = 30, 38, 39, 40
AMPLIFICATION = 43

MESSAGES = {
    SYNTAX: 'syntax error',
    NO_ELEMENTS: 'no element found',
    INVALID_TOKEN: 'not well-formed (invalid token)',
    UNCLOSED_TOKEN: 'unclosed token',
    TAG_MISMATCH: 'mismatched tag',
    DUPLICATE_ATTRIBUTE: 'duplicate attribute',
    JUNK: 'junk after document element',
    PARAM_ENTITY_REF: 'illegal parameter entity reference',
    UNDEFINED_ENTITY: 'undefined entity',
    RECURSIVE_ENTITY: 'recursive entity reference',
    ASYNC_ENTITY: 'asynchronous entity',
    BAD_CHAR_REF: 'reference to invalid character number',
    BINARY_ENTITY: 'reference to binary entity',
    EXTERNAL_IN_ATTRIBUTE: 'reference to external entity in attribute',
    MISPLACED_XML_PI: 'XML or text declaration not at start of entity',
    UNKNOWN_ENCODING: 'unknown encoding',
    INCORRECT_ENCODING: 'encoding specified in XML declaration is incorrect',
    UNCLOSED_CDATA: 'unclosed CDATA section',
    UNBOUND_PREFIX: 'unbound prefix',
    UNDECLARING_PREFIX: 'must not undeclare prefix',
    XML_DECL: 'XML declaration not well-formed',
    RESERVED_PREFIX_XML: ('reserved prefix (xml) must not be undeclared or bound to another '
                          'namespace name'),
    RESERVED_PREFIX_XMLNS: 'reserved prefix (xmlns) must not be declared or undeclared',
    RESERVED_URI: 'prefix must not be bound to one of the reserved namespace names',
    AMPLIFICATION: 'limit on input amplification factor (from DTD and entities) breached',
}


class XmlProblem(Exception):
    """What is wrong with a document; line from 1, column from 0."""

    def __init__(self, code, line, column, detail=''):
        super().__init__(f'{MESSAGES[code]}{detail}: line {line}, column {column}')
        self.code = code
        self.line = line
        self.column = column


class _Incomplete(Exception):
    """The token goes on in what is not fed yet."""


class _Entity:
    def __init__(self, text, external=False, binary=False):
        self.text = text
        self.external = external
        self.binary = binary


class Decoder:
    """Makes text of the bytes of a document."""

    def __init__(self, encoding=None):
        self.encoding = encoding
        self.pending = b''
        self.decided = False
        self.bad = False

    def decode(self, data, final):
        data = self.pending + data
        self.pending = b''
        if not self.decided:
            if len(data) < 4 and not final or not final and self._declaration_cut(data):
                self.pending = data
                return ''
            data = self._decide(data)
        if self.encoding == 'utf-8':
            return self._utf8(data, final)
        if self.encoding.startswith('utf-16') and not final:
            cut = len(data) & ~1
            if cut >= 2 and 0xd8 <= data[cut - 1 if self.encoding == 'utf-16-le' else cut - 2] < 0xdc:
                cut -= 2
            data, self.pending = data[:cut], data[cut:]
        return data.decode(self.encoding)

    @staticmethod
    def _declaration_cut(data):
        return data.startswith(b'<?xml') and b'?>' not in data and len(data) < 1024

    def _decide(self, data):
        self.decided = True
        if data.startswith(b'\xef\xbb\xbf'):
            self.encoding = 'utf-8'
            return data[3:]
        for mark, encoding in ((b'\xff\xfe', 'utf-16-le'), (b'\xfe\xff', 'utf-16-be')):
            if data.startswith(mark):
                self.encoding = encoding
                return data[2:]
        for start, encoding in ((b'<\x00', 'utf-16-le'), (b'\x00<', 'utf-16-be')):
            if data.startswith(start):
                self.encoding = encoding
                return data
        declared = self.encoding
        if declared is None:
            head = data[:1024].decode('latin-1')
            if head.startswith('<?xml'):
                version = _version.search(head)
                match = version and _encoding.search(head, version.end(), max(head.find('?>'), 0))
                if match:
                    declared = match[1] or match[2]
        self.encoding = (declared or 'utf-8').lower()
        if self.encoding in ('utf8', 'us-ascii', 'ascii') or self.encoding.startswith('utf-16'):
            self.encoding = 'utf-8'
        if self.encoding != 'utf-8':
            try:
                b''.decode(self.encoding)
                ''.encode(self.encoding)
            except LookupError:
                raise LookupError(f'unknown encoding: {declared}') from None
        return data

    def _utf8(self, data, final):
        try:
            return data.decode('utf-8')
        except UnicodeDecodeError as e:
            if not final and e.reason == 'unexpected end of data' and len(data) - e.start < 4:
                self.pending = data[e.start:]
            else:
                self.bad = True
            return data[:e.start].decode('utf-8')


class Scanner:
    """Tells a handler what it finds.

    The handler has on_start(name, attributes, raw), on_end(name), on_text(text), on_comment(text),
    on_pi(target, text), on_ns(prefix, uri), on_ns_end(prefix), on_doctype(name, public, system),
    on_cdata(opens) and on_undefined(name, place); names are {uri}local, attributes are triples of
    name, value and raw name.
    """

    def __init__(self, handler):
        self.handler = handler
        self.buffer = ''
        self.at = 0
        self.line = 1
        self.column = 0
        self.carriage = ''
        self.stopped = False
        self.final = False
        self.step = self._start_of_document
        self.open = []
        self.spaces = {'xml': _XML}
        self.scopes = []
        self.entities = {}
        self.defaults = {}
        self.unread_declarations = False
        self.standalone = False
        self.had_doctype = False
        self.inputs = []
        self.fed = 0
        self.expanded = 0

    def position(self, at=None):
        """The line and column of a place in the buffer."""
        at = self.at if at is None else at
        lines = self.buffer.count('\n', 0, at)
        if not lines:
            return self.line, self.column + at
        return self.line + lines, at - self.buffer.rindex('\n', 0, at) - 1

    def problem(self, code, at=None, detail=''):
        line, column = self.position(at)
        return XmlProblem(code, line, column, detail)

    def feed(self, data, final=False, bad=False):
        """Scans as far as it can; bad tells that what follows the data is no character."""
        if self.carriage:
            data = self.carriage + data
            self.carriage = ''
        if not final and data.endswith('\r'):
            data, self.carriage = data[:-1], '\r'
        if '\r' in data:
            data = data.replace('\r\n', '\n').replace('\r', '\n')
        if not self.fed and data.startswith('\ufeff'):
            data = data[1:]
        if not self.stopped:
            match = _invalid.search(data)
            if match:
                data = data[:match.start()]
                bad = True
            self.line, self.column = self.position()
            self.buffer = self.buffer[self.at:] + data
            self.at = 0
            self.fed += len(data)
            self.stopped = bad
        self.final = final and not self.stopped
        try:
            while self.step():
                pass
        except _Incomplete:
            if self.stopped:
                raise self.problem(INVALID_TOKEN, len(self.buffer)) from None
            if self.final:
                raise self.problem(UNCLOSED_TOKEN) from None

    def close(self):
        """Complains of what is missing."""
        self.feed('', True)

    # --- outside of the document element ---

    def _start_of_document(self):
        text = self.buffer
        if not (self.final or self.stopped) and len(text) < 6 and '<?xml '.startswith(text):
            return False
        self.step = self._outside
        if text.startswith('<?xml') and (len(text) == 5 or text[5] in ' \t\n?'):
            end = text.find('?>')
            if end < 0:
                self.step = self._start_of_document
                raise _Incomplete
            self._declaration(end)
            self.at = end + 2
        return True

    def _declaration(self, end):
        text = self.buffer
        p = 5
        for number, pattern in enumerate((_version, _encoding, _standalone)):
            q = _blank.match(text, p, end).end()
            match = pattern.match(text, q, end) if q > p else None
            if match:
                p = match.end()
                if number == 1:
                    name = (match[1] or match[2]).lower()
                    wide = name in ('utf-16', 'utf-16le', 'utf-16be')
                    if wide and not self.handler.wide:
                        raise self.problem(INCORRECT_ENCODING, match.start(1 if match[1] else 2))
                elif number == 2:
                    self.standalone = (match[1] or match[2]) == 'yes'
            elif number == 0:
                raise self.problem(XML_DECL, q)
        q = _blank.match(text, p, end).end()
        if q < end:
            value = re.compile(r'standalone[ \t\n]*=[ \t\n]*["\']').match(text, q, end)
            raise self.problem(XML_DECL, value.end() if value else q)

    def _outside(self):
        """One token before or after the document element."""
        text = self.buffer
        self.at = at = _blank.match(text, self.at).end()
        if at == len(text):
            if self.stopped:
                raise _Incomplete
            if self.final and not self._ended():
                raise self.problem(NO_ELEMENTS)
            return False
        wrong = JUNK if self._ended() else SYNTAX
        if text[at] != '<':
            raise self._stray(wrong)
        following = text[at + 1:at + 2]
        if following == '':
            raise _Incomplete
        if following == '?':
            self.at = self._pi(text, at, wrong)
        elif text.startswith('<!--', at):
            self.at = self._comment(text, at)
        elif following == '!':
            rest = text[at + 2:at + 9]
            if rest != 'DOCTYPE':
                if 'DOCTYPE'.startswith(rest) or rest == '-':
                    raise _Incomplete
                bad = not (rest[0].isalpha() or rest[0] == '[')
                raise self.problem(INVALID_TOKEN if bad else wrong, at + 2 * bad)
            if self._ended() or self.had_doctype:
                raise self.problem(wrong)
            from _xml_doctype import read_doctype
            read_doctype(self)
            self.had_doctype = True
        elif not _name.match(following):
            raise self.problem(INVALID_TOKEN, at + 1)
        elif self._ended():
            raise self.problem(JUNK)
        else:
            self.step = self._inside
        return True

    def _ended(self):
        return self.step is not self._start_of_document and self.root_closed

    root_closed = False

    def _stray(self, wrong):
        """The error for text outside of the document element."""
        text = self.buffer
        match = _nmtoken.match(text, self.at)
        if match:
            end = match.end()
            if end == len(text) and not self.final:
                raise _Incomplete
            if end < len(text) and text[end] not in ' \t\n>)],|*+?%':
                return self.problem(INVALID_TOKEN, end)
            return self.problem(wrong)
        return self.problem(INVALID_TOKEN if text[self.at] in '&!$@^`{}~=/\\:.-' else wrong)

    # --- tokens that may stand anywhere ---

    def _comment(self, text, at):
        end = text.find('--', at + 4)
        if end < 0 or end + 2 == len(text):
            raise _Incomplete
        if text[end + 2] != '>':
            raise self._invalid(end + 2)
        self.handler.on_comment(text[at + 4:end])
        return end + 3

    def _pi(self, text, at, outside=None):
        match = _name.match(text, at + 2)
        if not match:
            if at + 2 == len(text):
                raise _Incomplete
            raise self._invalid(at + 2)
        p = match.end()
        if p == len(text):
            raise _Incomplete
        target = match[0]
        if text[p] == '?':
            if p + 1 == len(text):
                raise _Incomplete
            if text[p + 1] != '>':
                raise self._invalid(p + 1)
            end, data = p, ''
        elif text[p] in ' \t\n':
            end = text.find('?>', p)
            if end < 0 and target.lower() != 'xml':
                raise _Incomplete
            data = text[_blank.match(text, p).end():end]
        else:
            raise self._invalid(p)
        if target.lower() == 'xml':
            if target == 'xml':
                raise self.problem(outside if outside == JUNK else MISPLACED_XML_PI,
                                   at if not self.inputs else None)
            raise self._invalid(p)
        self.handler.on_pi(target, data)
        return end + 2

    def _invalid(self, at):
        """The error of an invalid token at a place of the text being scanned."""
        return self.problem(INVALID_TOKEN, None if self.inputs else at)

    # --- inside of the document element ---

    def _inside(self):
        """One token of content."""
        if self.inputs:
            return self._inside_entity()
        text = self.buffer
        at = self.at
        if at == len(text):
            if self.stopped:
                raise _Incomplete
            if self.final:
                raise self.problem(NO_ELEMENTS)
            return False
        if text[at] not in '<&':
            end = _text.match(text, at).end()
            closing = text.find(']]>', at, end)
            if closing >= 0:
                raise self.problem(INVALID_TOKEN, closing + 2)
            if end == len(text) and not self.final and not self.stopped:
                while end > at and text[end - 1] == ']':
                    end -= 1
                if end == at:
                    return False
            self.at = end
            self.handler.on_text(text[at:end])
            return True
        self.at = self._markup(text, at)
        if not self.open and not self.inputs:
            self.root_closed = True
            self.step = self._outside
        return True

    def _inside_entity(self):
        entry = self.inputs[-1]
        text, at, depth, name = entry
        if at == len(text):
            if len(self.open) != depth:
                raise self.problem(ASYNC_ENTITY)
            self.inputs.pop()
            if not self.inputs:
                self.at = self.after_reference
            return True
        match = _text.match(text, at)
        if match:
            entry[1] = match.end()
            self.handler.on_text(match[0])
            return True
        entry[1] = len(text)
        try:
            entry[1] = self._markup(text, at)
        except _Incomplete:
            raise self.problem(UNCLOSED_TOKEN) from None
        return True

    def _markup(self, text, at):
        """Handles what begins at < or &; gives the place after it."""
        if text[at] == '&':
            return self._content_reference(text, at)
        match = _simple_tag.match(text, at)
        if match:
            self._start(match[1], [], match[2])
            return match.end()
        match = _end_tag.match(text, at)
        if match:
            self._end(match[1], at)
            return match.end()
        following = text[at + 1:at + 2]
        if following == '':
            raise _Incomplete
        if following == '/':
            raise self._bad_end_tag(text, at)
        if following == '?':
            return self._pi(text, at)
        if following == '!':
            return self._bang(text, at)
        return self._start_tag(text, at)

    def _bad_end_tag(self, text, at):
        p = self._name_end(text, at + 2)
        p = _blank.match(text, p).end()
        if p == len(text):
            return _Incomplete()
        return self._invalid(p)

    def _bang(self, text, at):
        if text.startswith('<!--', at):
            return self._comment(text, at)
        if text.startswith('<![CDATA[', at):
            end = text.find(']]>', at + 9)
            if end < 0:
                if self.final and not self.inputs:
                    raise self.problem(UNCLOSED_CDATA, len(text))
                raise _Incomplete
            self.handler.on_cdata(True)
            if end > at + 9:
                self.handler.on_text(text[at + 9:end])
            self.handler.on_cdata(False)
            return end + 3
        for start in ('<!--', '<![CDATA['):
            for i in range(2, len(start)):
                if at + i == len(text):
                    raise _Incomplete
                if text[at + i] != start[i]:
                    if i > 2:
                        raise self._invalid(at + i)
                    break
        raise self._invalid(at + 2)

    def _name_end(self, text, at):
        """Where the name that begins there ends; complains if there is none."""
        if at == len(text):
            raise _Incomplete
        match = _name.match(text, at)
        if not match:
            raise self._invalid(at)
        end = match.end()
        if end == len(text):
            raise _Incomplete
        if text[end] == ':':
            if ':' in match[0]:
                raise self._invalid(end)
            if end + 1 == len(text):
                raise _Incomplete
            raise self._invalid(end + 1)
        return end

    def _start_tag(self, text, at):
        p = self._name_end(text, at + 1)
        name = text[at + 1:p]
        attributes = []
        seen = set()
        while True:
            match = _attribute.match(text, p)
            if not match:
                break
            raw = match[1]
            if raw in seen:
                raise self.problem(DUPLICATE_ATTRIBUTE,
                                   None if self.inputs else match.start(1))
            seen.add(raw)
            value = match[2][1:-1]
            if '&' in value or '\n' in value or '\t' in value:
                value = self._attribute_value(value, match.start(2) + 1)
            attributes.append((raw, value))
            p = match.end()
        match = _tag_end.match(text, p)
        if not match:
            raise self._bad_start_tag(text, p)
        self._start(name, attributes, match[1])
        return match.end()

    def _bad_start_tag(self, text, p):
        """The error in the rest of a start tag, which begins after a name or a value."""
        q = _blank.match(text, p).end()
        if q == len(text):
            return _Incomplete()
        if text[q] == '/':
            return _Incomplete() if q + 1 == len(text) else self._invalid(q + 1)
        if q == p:
            return self._invalid(p)
        q = _blank.match(text, self._name_end(text, q)).end()
        if q == len(text):
            return _Incomplete()
        if text[q] != '=':
            return self._invalid(q)
        q = _blank.match(text, q + 1).end()
        if q == len(text):
            return _Incomplete()
        if text[q] not in '"\'':
            return self._invalid(q)
        end = text.find(text[q], q + 1)
        less = text.find('<', q + 1, end if end >= 0 else len(text))
        if less >= 0:
            return self._invalid(less)
        if end < 0 or end + 1 == len(text):
            return _Incomplete()
        return self._invalid(end + 1)

    def _character(self, match, at):
        """The character of a numeric reference."""
        digits = (match[1] or match[2]).lstrip('0')[:8]
        number = int(digits or '0', 10 if match[1] else 16)
        if (number < 0x20 and number not in (9, 10, 13) or 0xd800 <= number < 0xe000
                or number in (0xfffe, 0xffff) or number > 0x10ffff):
            raise self.problem(BAD_CHAR_REF, None if self.inputs else at)
        return chr(number)

    def _bad_reference(self, text, at):
        """The error in what looks like a reference; at is the place of the ampersand."""
        p = at + 1
        if p == len(text):
            return _Incomplete()
        if text[p] == '#':
            p += 1
            digits = '0123456789'
            if text.startswith('x', p):
                p += 1
                digits = '0123456789abcdefABCDEF'
            while p < len(text) and text[p] in digits:
                p += 1
        else:
            p = self._name_end(text, p)
        return _Incomplete() if p == len(text) else self._invalid(p)

    def _attribute_value(self, value, at):
        """Expands references; white space becomes spaces."""
        parts = []
        todo = [(value, 0, None)]
        names = set()
        while todo:
            text, p, name = todo.pop()
            found = text.find('&', p)
            if found < 0:
                parts.append(text[p:].replace('\n', ' ').replace('\t', ' '))
                names.discard(name)
                continue
            parts.append(text[p:found].replace('\n', ' ').replace('\t', ' '))
            place = None if todo or name or self.inputs else at + found
            match = _reference.match(text, found)
            if not match:
                end = None
                if name is None and not self.inputs:
                    end = at + _reference_stop(text, found)
                raise self.problem(INVALID_TOKEN, end)
            todo.append((text, match.end(), name))
            if match[3] is None:
                parts.append(self._character(match, place))
                continue
            known = _STANDARD_ENTITIES.get(match[3])
            if known is not None:
                parts.append(known)
                continue
            entity = self.entities.get(match[3])
            if entity is None:
                if self._may_be_declared_elsewhere():
                    continue
                raise self.problem(UNDEFINED_ENTITY)
            if match[3] in names:
                raise self.problem(RECURSIVE_ENTITY, place)
            if entity.binary:
                raise self.problem(BINARY_ENTITY, place)
            if entity.external:
                raise self.problem(EXTERNAL_IN_ATTRIBUTE, place)
            if '<' in entity.text:
                raise self.problem(INVALID_TOKEN, None)
            self._count_expansion(entity.text)
            names.add(match[3])
            todo.append((entity.text, 0, match[3]))
        return ''.join(parts)

    def _may_be_declared_elsewhere(self):
        return self.unread_declarations and not self.standalone

    def _count_expansion(self, text):
        self.expanded += len(text)
        if self.expanded > _EXPANSION_FREE and self.expanded > _EXPANSION_FACTOR * self.fed:
            raise self.problem(AMPLIFICATION)

    def _content_reference(self, text, at):
        match = _reference.match(text, at)
        if not match:
            raise self._bad_reference(text, at)
        end = match.end()
        if match[3] is None:
            self.handler.on_text(self._character(match, at))
            return end
        name = match[3]
        if name in _STANDARD_ENTITIES:
            self.handler.on_text(_STANDARD_ENTITIES[name])
            return end
        entity = self.entities.get(name)
        if entity is None:
            if not self._may_be_declared_elsewhere():
                raise self.problem(UNDEFINED_ENTITY)
            self.handler.on_undefined(name, self.position())
            return end
        if entity.binary:
            raise self.problem(BINARY_ENTITY)
        if entity.external:
            self.handler.on_undefined(name, self.position())
            return end
        if any([entry[3] == name for entry in self.inputs]):
            raise self.problem(RECURSIVE_ENTITY)
        self._count_expansion(entity.text)
        if '<' not in entity.text and '&' not in entity.text:
            if entity.text:
                self.handler.on_text(entity.text)
            return end
        if self.inputs:
            self.inputs[-1][1] = end
            self.inputs.append([entity.text, 0, len(self.open), name])
            return end
        self.after_reference = end
        self.inputs.append([entity.text, 0, len(self.open), name])
        return at

    # --- elements ---

    def _start(self, name, attributes, empty):
        defaults = self.defaults.get(name)
        if defaults:
            attributes = self._with_defaults(attributes, defaults)
        declared = None
        for raw, value in attributes:
            if raw[:5] == 'xmlns' and (len(raw) == 5 or raw[5] == ':'):
                if declared is None:
                    declared = []
                    self.scopes.append(self.spaces)
                    self.spaces = self.spaces.copy()
                prefix = raw[6:]
                self._declare(prefix, value)
                declared.append(prefix)
                self.handler.on_ns(prefix, value)
        expanded = self._expand(name, True)
        found = []
        for raw, value in attributes:
            if declared is None or not (raw[:5] == 'xmlns' and (len(raw) == 5 or raw[5] == ':')):
                found.append((self._expand(raw, False), value, raw))
        if len(found) > 1 and len({item[0] for item in found}) < len(found):
            raise self.problem(DUPLICATE_ATTRIBUTE)
        self.open.append((name, expanded, declared))
        self.handler.on_start(expanded, found, name)
        if empty:
            self._close()

    def _with_defaults(self, attributes, defaults):
        attributes = [(raw, ' '.join(value.split(' ')) if defaults.get(raw, (0, True))[1]
                       else ' '.join([part for part in value.split(' ') if part]))
                      for raw, value in attributes]
        given = {raw for raw, value in attributes}
        for raw, (value, is_text) in defaults.items():
            if value is not None and raw not in given:
                attributes.append((raw, value))
        return attributes

    def _declare(self, prefix, uri):
        if prefix == 'xmlns':
            raise self.problem(RESERVED_PREFIX_XMLNS)
        if prefix == 'xml' and uri != _XML:
            raise self.problem(RESERVED_PREFIX_XML)
        if prefix and not uri:
            raise self.problem(UNDECLARING_PREFIX)
        if uri == _XMLNS or uri == _XML and prefix != 'xml':
            raise self.problem(RESERVED_URI)
        self.spaces[prefix] = uri

    def _expand(self, name, is_element):
        prefix, colon, local = name.partition(':')
        if not colon:
            uri = self.spaces.get('') if is_element else None
            return f'{{{uri}}}{name}' if uri else name
        uri = self.spaces.get(prefix)
        if not uri:
            raise self.problem(UNBOUND_PREFIX)
        return f'{{{uri}}}{local}'

    def _end(self, name, at):
        if self.inputs and len(self.open) == self.inputs[-1][2]:
            raise self.problem(ASYNC_ENTITY)
        if self.open[-1][0] != name:
            raise self.problem(TAG_MISMATCH, None if self.inputs else at + 2)
        self._close()

    def _close(self):
        name, expanded, declared = self.open.pop()
        self.handler.on_end(expanded)
        if declared is not None:
            self.spaces = self.scopes.pop()
            for prefix in reversed(declared):
                self.handler.on_ns_end(prefix)


def _reference_stop(text, at):
    """Where a malformed reference stops being one."""
    p = at + 1
    if text.startswith('#', p):
        p += 1
        digits = '0123456789'
        if text.startswith('x', p):
            p += 1
            digits = '0123456789abcdefABCDEF'
        while p < len(text) and text[p] in digits:
            p += 1
        return p
    match = _name.match(text, p)
    return match.end() if match else p
