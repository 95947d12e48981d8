# SPDX-License-Identifier: Apache-2.0
"""XML as trees of elements."""

import io

import _elementpath
from _xml_scanner import Decoder, Scanner, XmlProblem, _lines

__all__ = [
    'Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent',
    'iselement', 'iterparse', 'parse', 'ParseError', 'PI', 'ProcessingInstruction', 'QName',
    'SubElement', 'tostring', 'tostringlist', 'TreeBuilder', 'VERSION', 'XML', 'XMLID',
    'XMLParser', 'XMLPullParser', 'register_namespace', 'canonicalize', 'C14NWriterTarget']

VERSION = '1.3.0'
_MISSING = object()


class ParseError(SyntaxError):
    """A document that is not well-formed; has code and position."""


def _is_plain(path):
    """Whether a path is the tag of a child, with nothing to be looked up."""
    return type(path) is str and (not path or path.replace(':', '').isidentifier())


class Element:
    """A tag with attributes, text, a tail, and children."""

    __slots__ = ('tag', 'attrib', 'text', 'tail', '_children', '__weakref__')

    def __init__(self, tag=_MISSING, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f'Element() argument 2 must be dict, not {type(attrib).__name__}')
        if tag is _MISSING:
            raise TypeError('Element() takes at least 1 argument (0 given)')
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = self.tail = None
        self._children = []

    def __repr__(self):
        return f'<Element {self.tag!r} at {id(self):#x}>'

    def makeelement(self, tag, attrib, /):
        return Element(tag, attrib)

    def __copy__(self):
        made = Element(self.tag)
        made.attrib = self.attrib
        made.text = self.text
        made.tail = self.tail
        made._children[:] = self._children
        return made

    def __deepcopy__(self, memo, /):
        from copy import deepcopy
        top = None
        todo = [(self, None)]
        while todo:
            source, parent = todo.pop()
            made = Element(deepcopy(source.tag, memo), deepcopy(source.attrib, memo))
            made.text = deepcopy(source.text, memo)
            made.tail = deepcopy(source.tail, memo)
            memo[id(source)] = made
            if parent is None:
                top = made
            else:
                parent._children.append(made)
            todo.extend([(child, made) for child in reversed(source._children)])
        return top

    def __getstate__(self):
        return {'tag': self.tag, '_children': list(self._children), 'attrib': self.attrib,
                'text': self.text, 'tail': self.tail}

    def __setstate__(self, state, /):
        self.tag = state['tag']
        self._children = list(state.get('_children', ()))
        self.attrib = dict(state.get('attrib') or {})
        self.text = state.get('text')
        self.tail = state.get('tail')

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        import warnings
        warnings.warn("Testing an element's truth value will always return True in future "
                      "versions.  Use specific 'len(elem)' or 'elem is not None' test instead.",
                      DeprecationWarning, stacklevel=1)
        return bool(self._children)

    def __getitem__(self, key, /):
        try:
            return self._children[key]
        except IndexError:
            raise IndexError('child index out of range') from None
        except TypeError:
            raise TypeError('element indices must be integers') from None

    def __setitem__(self, key, value, /):
        if isinstance(key, slice):
            value = list(value)
            for child in value:
                _need_element(child)
        else:
            _need_element(value)
        try:
            self._children[key] = value
        except IndexError:
            raise IndexError('child assignment index out of range') from None
        except TypeError:
            raise TypeError('element indices must be integers') from None

    def __delitem__(self, key, /):
        try:
            del self._children[key]
        except IndexError:
            raise IndexError('child assignment index out of range') from None
        except TypeError:
            raise TypeError('element indices must be integers') from None

    def append(self, subelement, /):
        self._children.append(_need_element(subelement, 'append() argument 1'))

    def extend(self, elements, /):
        for element in elements:
            self._children.append(_need_element(element))

    def insert(self, index, subelement, /):
        self._children.insert(index, _need_element(subelement, 'insert() argument 2'))

    def remove(self, subelement, /):
        _need_element(subelement, 'remove() argument 1')
        try:
            self._children.remove(subelement)
        except ValueError:
            raise ValueError('list.remove(x): x not in list') from None

    def find(self, /, path, namespaces=None):
        if not namespaces and _is_plain(path):
            for child in self._children:
                if child.tag == path:
                    return child
            return None
        return _elementpath.find(self, path, namespaces)

    def findtext(self, /, path, default=None, namespaces=None):
        if not namespaces and _is_plain(path):
            for child in self._children:
                if child.tag == path:
                    return child.text or ''
            return default
        return _elementpath.findtext(self, path, default, namespaces)

    def findall(self, /, path, namespaces=None):
        if not namespaces and _is_plain(path):
            return [child for child in self._children if child.tag == path]
        return _elementpath.findall(self, path, namespaces)

    def iterfind(self, /, path, namespaces=None):
        return _elementpath.iterfind(self, path, namespaces)

    def clear(self, /):
        self.attrib = {}
        self._children.clear()
        self.text = self.tail = None

    def get(self, /, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self, /):
        return list(self.attrib)

    def items(self, /):
        return list(self.attrib.items())

    def iter(self, /, tag=None):
        return _walk(self, None if tag == '*' else tag)

    def itertext(self, /):
        """All text below the element in order."""
        todo = [self]
        while todo:
            item = todo.pop()
            if isinstance(item, str):
                yield item
                continue
            if item.text:
                yield item.text
            for child in reversed(item._children):
                if child.tail:
                    todo.append(child.tail)
                todo.append(child)


def _walk(element, tag):
    todo = [element]
    while todo:
        element = todo.pop()
        if tag is None or element.tag == tag:
            yield element
        if element._children:
            todo.extend(reversed(element._children))


def _need_element(value, what=None):
    if isinstance(value, Element):
        return value
    name = 'None' if value is None and what else type(value).__name__
    if what is None:
        raise TypeError(f'expected an Element, not "{name}"')
    raise TypeError(f'{what} must be xml.etree.ElementTree.Element, not {name}')


def SubElement(parent, tag, attrib={}, **extra):
    """Makes an element and appends it to another."""
    if not isinstance(parent, Element):
        raise TypeError('SubElement() argument 1 must be xml.etree.ElementTree.Element, '
                        f'not {type(parent).__name__}')
    made = parent.makeelement(tag, {**attrib, **extra})
    parent.append(made)
    return made


def iselement(element):
    return hasattr(element, 'tag')


def Comment(text=None):
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    element = Element(ProcessingInstruction)
    element.text = target
    if text:
        element.text = element.text + ' ' + text
    return element


PI = ProcessingInstruction


class QName:
    """A name with its namespace."""

    def __init__(self, text_or_uri, tag=None):
        if tag:
            text_or_uri = '{%s}%s' % (text_or_uri, tag)
        self.text = text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<{type(self).__name__} {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def _other(self, other):
        return other.text if isinstance(other, QName) else other

    def __eq__(self, other):
        return self.text == self._other(other)

    def __lt__(self, other):
        return self.text < self._other(other)

    def __le__(self, other):
        return self.text <= self._other(other)

    def __gt__(self, other):
        return self.text > self._other(other)

    def __ge__(self, other):
        return self.text >= self._other(other)


class ElementTree:
    """A whole document."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        opened = not hasattr(source, 'read')
        if opened:
            source = open(source, 'rb')
        try:
            if parser is None:
                parser = XMLParser()
            while data := source.read(65536):
                parser.feed(data)
            self._root = parser.close()
            return self._root
        finally:
            if opened:
                source.close()

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] == '/':
            path = '.' + path
            import warnings
            warnings.warn('This search is broken in 1.3 and earlier, and will be fixed in a future '
                          f'version.  If you rely on the current behaviour, change it to {path!r}',
                          FutureWarning, stacklevel=1)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None,
              method=None, *, short_empty_elements=True):
        import _xml_writer
        _xml_writer.write_tree(
            self._root, file_or_filename, encoding, xml_declaration, default_namespace,
            method or 'xml', short_empty_elements)

    def write_c14n(self, file):
        return self.write(file, method='c14n')


_namespace_map = {
    'http://www.w3.org/XML/1998/namespace': 'xml',
    'http://www.w3.org/1999/xhtml': 'html',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://schemas.xmlsoap.org/wsdl/': 'wsdl',
    'http://www.w3.org/2001/XMLSchema': 'xs',
    'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
    'http://purl.org/dc/elements/1.1/': 'dc',
}


def register_namespace(prefix, uri):
    """Has a namespace written with a prefix."""
    import re
    if re.match(r'ns\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    for known, other in list(_namespace_map.items()):
        if known == uri or other == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None,
             short_empty_elements=True):
    stream = io.StringIO() if encoding == 'unicode' else io.BytesIO()
    ElementTree(element).write(
        stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace,
        method=method, short_empty_elements=short_empty_elements)
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None,
                 default_namespace=None, short_empty_elements=True):
    parts = []
    if encoding == 'unicode':
        import _xml_writer
        _xml_writer.write_parts(
            parts.append, element, encoding, xml_declaration, default_namespace, method or 'xml',
            short_empty_elements)
    else:
        parts.append(tostring(element, encoding, method, xml_declaration=xml_declaration,
                              default_namespace=default_namespace,
                              short_empty_elements=short_empty_elements))
    return parts


def dump(elem):
    """Prints an element or a tree to standard output."""
    import sys
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding='unicode')
    tail = elem.getroot().tail
    if not tail or tail[-1] != '\n':
        sys.stdout.write('\n')


def indent(tree, space='  ', level=0):
    """Puts white space between the elements so that they print in lines."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if not len(tree):
        return
    breaks = ['\n' + level * space]
    todo = [(tree, 0)]
    while todo:
        element, depth = todo.pop()
        if depth + 1 == len(breaks):
            breaks.append(breaks[depth] + space)
        inner = breaks[depth + 1]
        if not element.text or not element.text.strip():
            element.text = inner
        last = None
        for child in element:
            if len(child):
                todo.append((child, depth + 1))
            if not child.tail or not child.tail.strip():
                child.tail = inner
            last = child
        if not last.tail.strip():
            last.tail = breaks[depth]


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """Parses a document; gives it and its elements by their attribute id."""
    tree = XML(text, parser)
    return tree, {element.get('id'): element for element in tree.iter() if element.get('id')}


def fromstringlist(sequence, parser=None):
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


class TreeBuilder:
    """Makes elements of what a parser reports."""

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'xml.etree.ElementTree.TreeBuilder' object")

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None,
                 insert_comments=False, insert_pis=False):
        self._data = []
        self._open = []
        self._last = None
        self._root = None
        self._after = False
        self._make = Element if element_factory is None else element_factory
        self._make_comment = Comment if comment_factory is None else comment_factory
        self._make_pi = ProcessingInstruction if pi_factory is None else pi_factory
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis

    def close(self):
        return self._root

    def _flush(self):
        if not self._data:
            return
        text = ''.join(self._data)
        self._data.clear()
        last = self._last
        if last is None:
            return
        if self._after:
            last.tail = text if last.tail is None else last.tail + text
        else:
            last.text = text if last.text is None else last.text + text

    def data(self, data, /):
        self._data.append(data)

    def start(self, tag, attrs, /):
        if self._data:
            self._flush()
        made = self._make(tag, attrs)
        if self._open:
            self._open[-1].append(made)
        elif self._root is None:
            self._root = made
        self._last = made
        self._open.append(made)
        self._after = False
        return made

    def end(self, tag, /):
        if self._data:
            self._flush()
        if not self._open:
            raise IndexError('pop from empty stack')
        self._last = self._open.pop()
        self._after = True
        return self._last

    def comment(self, text, /):
        return self._single(self._make_comment(text), self.insert_comments)

    def pi(self, target, text=None, /):
        return self._single(self._make_pi(target, text), self.insert_pis)

    def _single(self, made, inserted):
        if inserted:
            self._flush()
            self._last = made
            if self._open:
                self._open[-1].append(made)
            self._after = True
        return made


class XMLParser:
    """Parses what it is fed and reports it to a target."""

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'xml.etree.ElementTree.XMLParser' object")

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self.entity = {}
        self.version = 'Expat 2.6.3'
        target = self.target
        self.wide = False
        self._decoder = Decoder(encoding)
        self._scanner = Scanner(self)
        self._own = type(target) is TreeBuilder
        for name in ('start', 'end', 'comment', 'pi', 'start_ns', 'end_ns', 'doctype'):
            setattr(self, '_' + name, getattr(target, name, None))
        self._data = getattr(target, 'data', None)
        self._events = None

    def feed(self, data, /):
        self._feed(data, False)

    def _feed(self, data, final):
        scanner = self._scanner
        bad = False
        if isinstance(data, str):
            self.wide = True
            data.encode('utf-8')
        elif isinstance(data, (bytes, bytearray, memoryview)):
            data = self._decoder.decode(bytes(data), final)
            bad = self._decoder.bad
            self.wide = self._decoder.encoding is not None and self._decoder.encoding[:6] == 'utf-16'
        else:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        try:
            scanner.feed(data, final, bad)
        except XmlProblem as problem:
            raise _parse_error(problem) from None

    def close(self):
        self._feed(b'' if self._decoder.decided or self._decoder.pending else '', True)
        done = getattr(self.target, 'close', None)
        return None if done is None else done()

    def flush(self):
        """Nothing is held back."""

    def on_start(self, name, attributes, raw):
        if self._start is not None:
            made = self._start(name, {key: value for key, value, _ in attributes})
            if self._events is not None:
                self._events('start', made)

    def on_end(self, name):
        if self._end is not None:
            made = self._end(name)
            if self._events is not None:
                self._events('end', made)

    def on_text(self, text):
        if self._own:
            self._data(text)
        elif self._data is not None:
            for piece in _lines.findall(text) if '\n' in text else (text,):
                self._data(piece)

    def on_cdata(self, opens):
        pass

    def on_comment(self, text):
        if self._comment is not None:
            made = self._comment(text)
            if self._events is not None:
                self._events('comment', made)

    def on_pi(self, target, text):
        if self._pi is not None:
            made = self._pi(target, text)
            if self._events is not None:
                self._events('pi', made)

    def on_ns(self, prefix, uri):
        if self._events is not None:
            made = None if self._start_ns is None else self._start_ns(prefix, uri)
            self._events('start-ns', (prefix, uri) if made is None else made)
        elif self._start_ns is not None:
            self._start_ns(prefix, uri)

    def on_ns_end(self, prefix):
        if self._events is not None:
            made = None if self._end_ns is None else self._end_ns(prefix)
            self._events('end-ns', made)
        elif self._end_ns is not None:
            self._end_ns(prefix)

    def on_doctype(self, name, public, system):
        if self._doctype is not None:
            self._doctype(name, public, system)

    def on_undefined(self, name, place):
        if name in self.entity:
            self.on_text(self.entity[name])
            return
        line, column = place
        error = ParseError(f'undefined entity &{name};: line {line}, column {column}')
        error.code = 11
        error.position = place
        raise error


def _parse_error(problem):
    error = ParseError(str(problem))
    error.code = problem.code
    error.position = problem.line, problem.column
    return error


class XMLPullParser:
    """Hands out events instead of calling a target."""

    def __init__(self, events=None, *, _parser=None):
        from collections import deque
        self._events_queue = deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        wanted = set()
        for event in ('end',) if events is None else events:
            if event not in ('start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'):
                raise ValueError(f'unknown event {event!r}')
            wanted.add(event)
        queue = self._events_queue

        def note(event, value):
            if event in wanted:
                queue.append((event, value))

        self._parser._events = note

    def feed(self, data):
        if self._parser is None:
            raise ValueError('feed() called after end of stream')
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as e:
                self._events_queue.append(e)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        events = self._events_queue
        while events:
            event = events.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        if self._parser is None:
            raise ValueError('flush() called after end of stream')
        self._parser.flush()


class _Events:
    """What iterparse gives: an iterator with the root once all is read."""

    def __init__(self, source, opened, pull):
        self._source = source
        self._opened = opened
        self._items = self._iterate(pull)

    def _iterate(self, pull):
        source = self._source
        try:
            while True:
                yield from pull.read_events()
                data = source.read(16 * 1024)
                if not data:
                    break
                pull.feed(data)
            root = pull._close_and_return_root()
            yield from pull.read_events()
            self.root = root
        finally:
            self.close()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._items)

    def close(self):
        if self._opened:
            self._source.close()


_Events.__name__ = _Events.__qualname__ = 'IterParseIterator'


def iterparse(source, events=None, parser=None):
    """Parses a file in steps and gives pairs of event and element."""
    pull = XMLPullParser(events=events, _parser=parser)
    opened = not hasattr(source, 'read')
    if opened:
        source = open(source, 'rb')
    return _Events(source, opened, pull)


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """Writes a document in the canonical form C14N 2.0."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    from _xml_writer import C14NWriterTarget
    stream = io.StringIO() if out is None else out
    parser = XMLParser(target=C14NWriterTarget(stream.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return stream.getvalue() if out is None else None


def __getattr__(name):
    if name == 'C14NWriterTarget':
        from _xml_writer import C14NWriterTarget
        globals()[name] = C14NWriterTarget
        return C14NWriterTarget
    raise AttributeError(f"module 'xml.etree.ElementTree' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
