# SPDX-License-Identifier: Apache-2.0
"""The parser of SAX that is here."""

from xml.parsers import expat
from xml.sax import handler, xmlreader
from xml.sax._exceptions import (
    SAXException, SAXNotRecognizedException, SAXNotSupportedException, SAXParseException)

version = '0.20'
_LEXICAL = handler.property_lexical_handler
_UNSUPPORTED = {
    handler.feature_validation: 'expat does not support validation',
    handler.feature_external_pes: 'expat does not read external parameter entities',
    handler.feature_namespace_prefixes: 'expat does not report namespace prefixes',
}


class ExpatLocator(xmlreader.Locator):
    """Where the parser is."""

    def __init__(self, parser):
        self._ref = parser

    def getColumnNumber(self):
        parser = self._ref._parser
        return None if parser is None else parser.ErrorColumnNumber

    def getLineNumber(self):
        parser = self._ref._parser
        return 1 if parser is None else parser.ErrorLineNumber

    def getPublicId(self):
        return self._ref._source.getPublicId()

    def getSystemId(self):
        return self._ref._source.getSystemId()


class ExpatParser(xmlreader.IncrementalParser, xmlreader.Locator):
    """A parser of SAX."""

    def __init__(self, namespaceHandling=0, bufsize=2 ** 16 - 20):
        xmlreader.IncrementalParser.__init__(self, bufsize)
        self._source = xmlreader.InputSource()
        self._parser = None
        self._namespaces = namespaceHandling
        self._lex_handler_prop = None
        self._parsing = False
        self._external_ges = 0
        self._interning = None
        self._qnames = []

    def parse(self, source):
        """Parses a document."""
        from xml.sax import saxutils
        source = saxutils.prepare_input_source(source)
        self._source = source
        try:
            self.reset()
            self._cont_handler.setDocumentLocator(ExpatLocator(self))
            xmlreader.IncrementalParser.parse(self, source)
        finally:
            file = source.getCharacterStream() or source.getByteStream()
            if getattr(source, '_is_ours', False):
                file.close()

    def prepareParser(self, source):
        if source.getSystemId() is not None:
            self._parser.SetBase(source.getSystemId())

    def setContentHandler(self, handler):
        xmlreader.IncrementalParser.setContentHandler(self, handler)
        if self._parsing:
            self._reset_handlers()

    def getFeature(self, name):
        if name == handler.feature_namespaces:
            return self._namespaces
        if name == handler.feature_string_interning:
            return self._interning is not None
        if name in (handler.feature_validation, handler.feature_external_pes,
                    handler.feature_namespace_prefixes):
            return 0
        if name == handler.feature_external_ges:
            return self._external_ges
        raise SAXNotRecognizedException(f"Feature '{name}' not recognized")

    def setFeature(self, name, state):
        if self._parsing:
            raise SAXNotSupportedException('Cannot set features while parsing')
        if name == handler.feature_namespaces:
            self._namespaces = state
        elif name == handler.feature_external_ges:
            if state:
                raise SAXNotSupportedException('external entities are not read here')
            self._external_ges = state
        elif name == handler.feature_string_interning:
            self._interning = {} if state else None
        elif name in _UNSUPPORTED:
            if state:
                raise SAXNotSupportedException(_UNSUPPORTED[name])
        else:
            raise SAXNotRecognizedException(f"Feature '{name}' not recognized")

    def getProperty(self, name):
        if name == _LEXICAL:
            return self._lex_handler_prop
        if name == handler.property_interning_dict:
            return self._interning
        raise SAXNotRecognizedException(f"Property '{name}' not recognized")

    def setProperty(self, name, value):
        if name == _LEXICAL:
            self._lex_handler_prop = value
            if self._parsing:
                self._reset_handlers()
        elif name == handler.property_interning_dict:
            self._interning = value
        elif name == handler.property_xml_string:
            raise SAXNotSupportedException(f"Property '{name}' cannot be set")
        else:
            raise SAXNotRecognizedException(f"Property '{name}' not recognized")

    def feed(self, data, isFinal=False):
        """Parses some more."""
        if not self._parsing:
            self.reset()
            self._parsing = True
            self._cont_handler.startDocument()
        try:
            self._parser.Parse(data, isFinal)
        except expat.error as error:
            exc = SAXParseException(expat.ErrorString(error.code), error, self)
            self._err_handler.fatalError(exc)

    def flush(self):
        """Does nothing: nothing waits."""

    def close(self):
        """Ends the document."""
        if self._parser is None:
            return
        try:
            self.feed(b'', isFinal=True)
            self._cont_handler.endDocument()
        finally:
            self._parsing = False

    def reset(self):
        """Makes the parser ready for another document."""
        separator = ' ' if self._namespaces else None
        self._parser = expat.ParserCreate(self._source.getEncoding(), separator, self._interning)
        self._parsing = False
        self._qnames = []
        self._reset_handlers()

    def _reset_handlers(self):
        parser = self._parser
        parser.StartElementHandler = self.start_element_ns if self._namespaces else self.start_element
        parser.EndElementHandler = self.end_element_ns if self._namespaces else self.end_element
        parser.ProcessingInstructionHandler = self._cont_handler.processingInstruction
        parser.CharacterDataHandler = self._cont_handler.characters
        parser.SkippedEntityHandler = self.skipped_entity_handler
        parser.StartNamespaceDeclHandler = self.start_namespace_decl
        parser.EndNamespaceDeclHandler = self.end_namespace_decl
        lexical = self._lex_handler_prop
        if lexical is None:
            parser.CommentHandler = parser.StartCdataSectionHandler = None
            parser.EndCdataSectionHandler = parser.StartDoctypeDeclHandler = None
            parser.EndDoctypeDeclHandler = None
        else:
            parser.CommentHandler = lexical.comment
            parser.StartCdataSectionHandler = lexical.startCDATA
            parser.EndCdataSectionHandler = lexical.endCDATA
            parser.StartDoctypeDeclHandler = self.start_doctype_decl
            parser.EndDoctypeDeclHandler = lexical.endDTD

    def getColumnNumber(self):
        return None if self._parser is None else self._parser.ErrorColumnNumber

    def getLineNumber(self):
        return 1 if self._parser is None else self._parser.ErrorLineNumber

    def getPublicId(self):
        return self._source.getPublicId()

    def getSystemId(self):
        return self._source.getSystemId()

    def start_element(self, name, attrs):
        self._cont_handler.startElement(name, xmlreader.AttributesImpl(attrs))

    def end_element(self, name):
        self._cont_handler.endElement(name)

    @staticmethod
    def _pair(name):
        uri, blank, local = name.partition(' ')
        return (uri, local) if blank else (None, name)

    def start_element_ns(self, name, attrs):
        scanner = self._parser._scanner
        values = {}
        names = {}
        for each, value in attrs.items():
            pair = self._pair(each)
            values[pair] = value
            names[pair] = pair[1] if pair[0] is None else self._shown(scanner, pair)
        self._cont_handler.startElementNS(self._pair(name), None,
                                          xmlreader.AttributesNSImpl(values, names))

    @staticmethod
    def _shown(scanner, pair):
        for prefix, uri in scanner.spaces.items():
            if prefix and uri == pair[0]:
                return f'{prefix}:{pair[1]}'
        return pair[1]

    def end_element_ns(self, name):
        self._cont_handler.endElementNS(self._pair(name), None)

    def start_namespace_decl(self, prefix, uri):
        self._cont_handler.startPrefixMapping(prefix, uri)

    def end_namespace_decl(self, prefix):
        self._cont_handler.endPrefixMapping(prefix)

    def start_doctype_decl(self, name, sysid, pubid, has_internal_subset):
        self._lex_handler_prop.startDTD(name, pubid, sysid)

    def skipped_entity_handler(self, name, is_pe):
        self._cont_handler.skippedEntity('%' + name if is_pe else name)


def create_parser(*args, **kwargs):
    """A new parser."""
    return ExpatParser(*args, **kwargs)
