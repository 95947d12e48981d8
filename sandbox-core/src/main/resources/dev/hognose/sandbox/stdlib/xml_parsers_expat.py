# SPDX-License-Identifier: Apache-2.0
"""A parser of XML that calls what it is given. It reads no external entity."""

from _xml_scanner import (
    DUPLICATE_ATTRIBUTE, MESSAGES as _MESSAGES, Decoder, Scanner, XmlProblem, _encoding, _lines,
    _standalone, _version)

__all__ = ['ErrorString', 'ExpatError', 'ParserCreate', 'XMLParserType', 'error', 'errors', 'model',
           'native_encoding', 'version_info', 'EXPAT_VERSION']

EXPAT_VERSION = 'expat_2.6.3'
version_info = (2, 6, 3)
native_encoding = 'UTF-8'
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2

_HANDLERS = (
    'StartElementHandler', 'EndElementHandler', 'ProcessingInstructionHandler',
    'CharacterDataHandler', 'UnparsedEntityDeclHandler', 'NotationDeclHandler',
    'StartNamespaceDeclHandler', 'EndNamespaceDeclHandler', 'CommentHandler',
    'StartCdataSectionHandler', 'EndCdataSectionHandler', 'DefaultHandler', 'DefaultHandlerExpand',
    'NotStandaloneHandler', 'ExternalEntityRefHandler', 'StartDoctypeDeclHandler',
    'EndDoctypeDeclHandler', 'EntityDeclHandler', 'XmlDeclHandler', 'ElementDeclHandler',
    'AttlistDeclHandler', 'SkippedEntityHandler')


class ExpatError(Exception):
    """Has code, lineno and offset."""


error = ExpatError


def ErrorString(code, /):
    """The text of an error's code."""
    return _MESSAGES.get(code)


class _Names:
    """The codes of errors and their texts."""

    def __init__(self):
        self.codes = {text: code for code, text in _MESSAGES.items()}
        self.messages = dict(_MESSAGES)
        for name, code in (
                ('SYNTAX', 2), ('NO_ELEMENTS', 3), ('INVALID_TOKEN', 4), ('UNCLOSED_TOKEN', 5),
                ('TAG_MISMATCH', 7), ('DUPLICATE_ATTRIBUTE', 8), ('JUNK_AFTER_DOC_ELEMENT', 9),
                ('PARAM_ENTITY_REF', 10), ('UNDEFINED_ENTITY', 11), ('RECURSIVE_ENTITY_REF', 12),
                ('ASYNC_ENTITY', 13), ('BAD_CHAR_REF', 14), ('BINARY_ENTITY_REF', 15),
                ('ATTRIBUTE_EXTERNAL_ENTITY_REF', 16), ('MISPLACED_XML_PI', 17),
                ('UNKNOWN_ENCODING', 18), ('INCORRECT_ENCODING', 19),
                ('UNCLOSED_CDATA_SECTION', 20), ('UNBOUND_PREFIX', 27), ('UNDECLARING_PREFIX', 28),
                ('XML_DECL', 30), ('RESERVED_PREFIX_XML', 38), ('RESERVED_PREFIX_XMLNS', 39),
                ('RESERVED_NAMESPACE_URI', 40), ('AMPLIFICATION_LIMIT_BREACH', 43)):
            setattr(self, 'XML_ERROR_' + name, _MESSAGES[code])


class _Model:
    """What elements may hold, as declarations tell it."""

    XML_CTYPE_EMPTY, XML_CTYPE_ANY, XML_CTYPE_MIXED = 1, 2, 3
    XML_CTYPE_NAME, XML_CTYPE_CHOICE, XML_CTYPE_SEQ = 4, 5, 6
    XML_CQUANT_NONE, XML_CQUANT_OPT, XML_CQUANT_REP, XML_CQUANT_PLUS = 0, 1, 2, 3


errors = _Names()
model = _Model()


class _Declared(Scanner):
    """A scanner that tells of the declaration of the document, too."""

    def _declaration(self, end):
        super()._declaration(end)
        text = self.buffer[:end]
        version = _version.search(text)
        shown = version[0].partition('=')[2].strip(' \t\n"\'')
        encoding = _encoding.search(text)
        standalone = _standalone.search(text)
        alone = -1 if standalone is None else int((standalone[1] or standalone[2]) == 'yes')
        self.handler.on_declaration(shown, encoding and (encoding[1] or encoding[2]), alone)


class _Plain(_Declared):
    """A scanner to which namespaces mean nothing."""

    def _start(self, name, attributes, empty):
        defaults = self.defaults.get(name)
        if defaults:
            attributes = self._with_defaults(attributes, defaults)
        if len({raw for raw, _ in attributes}) < len(attributes):
            raise self.problem(DUPLICATE_ATTRIBUTE)
        self.open.append((name, name, None))
        self.handler.on_start(name, [(raw, value, raw) for raw, value in attributes], name)
        if empty:
            self._close()


class XMLParserType:
    """A parser; what it finds, it tells to the handlers that are set as its attributes."""

    def __init__(self):
        raise TypeError("cannot create 'pyexpat.xmlparser' instances")

    def __setattr__(self, name, value):
        if name == 'buffer_text' and self.__dict__.get('_texts'):
            self._flush()
        object.__setattr__(self, name, value)

    def _begin(self, encoding, separator, intern):
        for name in _HANDLERS:
            setattr(self, name, None)
        self.intern = {} if intern is None else intern
        self.buffer_text = self.ordered_attributes = self.specified_attributes = False
        self.namespace_prefixes = False
        self.buffer_size = 8192
        self._separator = separator
        self._texts = []
        self._decoder = Decoder(encoding)
        self._scanner = (_Plain if separator is None else _Declared)(self)
        self._base = None
        self._in_doctype = False
        self._finished = False
        self.ErrorCode = self.ErrorByteIndex = 0
        self._error_place = None
        return self

    @property
    def buffer_used(self):
        return sum(map(len, self._texts))

    @property
    def CurrentLineNumber(self):
        return self._scanner.position()[0]

    @property
    def CurrentColumnNumber(self):
        return self._scanner.position()[1]

    @property
    def CurrentByteIndex(self):
        scanner = self._scanner
        return scanner.fed - len(scanner.buffer) + scanner.at

    @property
    def ErrorLineNumber(self):
        return self._error_place[0] if self._error_place else self.CurrentLineNumber

    @property
    def ErrorColumnNumber(self):
        return self._error_place[1] if self._error_place else self.CurrentColumnNumber

    def Parse(self, data, isfinal=False, /):
        """Parses some more; True at the end of the document."""
        if self._finished:
            problem = ExpatError('parsing finished: line '
                                 f'{self.CurrentLineNumber}, column {self.CurrentColumnNumber}')
            problem.code, problem.lineno = 36, self.CurrentLineNumber
            problem.offset = self.CurrentColumnNumber
            raise problem
        scanner, decoder = self._scanner, self._decoder
        try:
            if isinstance(data, str):
                data.encode()
                bad = False
            else:
                data = decoder.decode(bytes(data), bool(isfinal))
                bad = decoder.bad
            scanner.feed(data, bool(isfinal), bad)
        except XmlProblem as found:
            self._flush()
            self._finished = True
            self.ErrorCode = found.code
            self._error_place = found.line, found.column
            problem = ExpatError(str(found))
            problem.code, problem.lineno, problem.offset = found.code, found.line, found.column
            raise problem from None
        self._flush()
        if isfinal:
            self._finished = True
        return 1

    def ParseFile(self, file, /):
        """Parses what a file holds."""
        while data := file.read(1 << 16):
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError(f'read() did not return a bytes object (type={type(data).__name__})')
            self.Parse(data)
        return self.Parse(b'', True)

    def SetBase(self, base, /):
        self._base = base

    def GetBase(self):
        return self._base

    def GetInputContext(self):
        return None

    def GetReparseDeferralEnabled(self):
        return False

    def SetReparseDeferralEnabled(self, enabled, /):
        pass

    def SetParamEntityParsing(self, flag, /):
        return int(flag == XML_PARAM_ENTITY_PARSING_NEVER)

    def UseForeignDTD(self, flag=True, /):
        pass

    # --- what the scanner tells ---

    def _flush(self):
        if self._texts:
            text, self._texts = ''.join(self._texts), []
            if self.CharacterDataHandler is not None:
                self.CharacterDataHandler(text)

    def _other(self):
        if self._in_doctype:
            self._in_doctype = False
            self._end_of_doctype()
        if self._texts:
            self._flush()

    def _end_of_doctype(self):
        if self.EntityDeclHandler is not None:
            for name, entity in self._scanner.entities.items():
                if not entity.external:
                    self.EntityDeclHandler(name, 0, entity.text, self._base, None, None, None)
        if self.EndDoctypeDeclHandler is not None:
            self.EndDoctypeDeclHandler()

    def _name(self, name):
        if self._separator is not None and name[0] == '{':
            uri, _, local = name[1:].rpartition('}')
            name = uri + self._separator + local
        return self.intern.setdefault(name, name)

    def on_declaration(self, version, encoding, standalone):
        if self.XmlDeclHandler is not None:
            self.XmlDeclHandler(version, encoding, standalone)

    def on_start(self, name, attributes, raw):
        self._other()
        if self.StartElementHandler is None:
            return
        pairs = [(self._name(each), value) for each, value, _ in attributes]
        if self.ordered_attributes:
            shown = [item for pair in pairs for item in pair]
        else:
            shown = dict(pairs)
        self.StartElementHandler(self._name(name), shown)

    def on_end(self, name):
        self._other()
        if self.EndElementHandler is not None:
            self.EndElementHandler(self._name(name))

    def on_text(self, text):
        if self.CharacterDataHandler is None:
            if self.DefaultHandlerExpand or self.DefaultHandler:
                (self.DefaultHandlerExpand or self.DefaultHandler)(text)
            return
        if self._in_doctype:
            self._other()
        if self.buffer_text:
            self._texts.append(text)
            if self.buffer_used > self.buffer_size:
                self._flush()
        else:
            for line in _lines.findall(text):
                self.CharacterDataHandler(line)

    def on_comment(self, text):
        self._other()
        if self.CommentHandler is not None:
            self.CommentHandler(text)

    def on_pi(self, target, text):
        self._other()
        if self.ProcessingInstructionHandler is not None:
            self.ProcessingInstructionHandler(target, text)

    def on_ns(self, prefix, uri):
        self._other()
        if self.StartNamespaceDeclHandler is not None:
            self.StartNamespaceDeclHandler(prefix or None, uri or None)

    def on_ns_end(self, prefix):
        self._other()
        if self.EndNamespaceDeclHandler is not None:
            self.EndNamespaceDeclHandler(prefix or None)

    def on_doctype(self, name, public, system):
        self._in_doctype = True
        if self.StartDoctypeDeclHandler is not None:
            inside = int(self._scanner.internal_subset is not None)
            self.StartDoctypeDeclHandler(name, system, public, inside)

    def on_cdata(self, opens):
        self._other()
        handler = self.StartCdataSectionHandler if opens else self.EndCdataSectionHandler
        if handler is not None:
            handler()

    def on_undefined(self, name, place):
        self._other()
        if self.SkippedEntityHandler is not None:
            self.SkippedEntityHandler(name, False)


XMLParserType.__name__ = XMLParserType.__qualname__ = 'xmlparser'
XMLParserType.__module__ = 'pyexpat'


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """A new parser; with a separator, it knows namespaces."""
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError('namespace_separator must be at most one character, omitted, or None')
    parser = XMLParserType.__new__(XMLParserType)
    return parser._begin(encoding, namespace_separator, intern)
