# SPDX-License-Identifier: Apache-2.0
"""A document object model of modest size."""

import io

import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE

_FORBIDDEN = (xml.dom.Node.TEXT_NODE, xml.dom.Node.CDATA_SECTION_NODE)


class NodeList(list):
    """A list of nodes."""

    __slots__ = ()

    def item(self, index):
        return self[index] if 0 <= index < len(self) else None

    @property
    def length(self):
        return len(self)


class Node(xml.dom.Node):
    """What all nodes can."""

    namespaceURI = None
    parentNode = None
    ownerDocument = None
    nextSibling = None
    previousSibling = None
    prefix = EMPTY_PREFIX
    nodeValue = None
    attributes = None
    localName = None
    _accepted = ()

    def __init__(self):
        self.childNodes = NodeList()

    def __bool__(self):
        return True

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.unlink()

    @property
    def firstChild(self):
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        return self.childNodes[-1] if self.childNodes else None

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml('', '', encoding, standalone)

    def toprettyxml(self, indent='\t', newl='\n', encoding=None, standalone=None):
        writer = io.StringIO()
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(writer, '', indent, newl, encoding, standalone)
        else:
            self.writexml(writer, '', indent, newl)
        text = writer.getvalue()
        return text if encoding is None else text.encode(encoding, 'xmlcharrefreplace')

    def hasChildNodes(self):
        return bool(self.childNodes)

    def _link(self):
        """Sets the neighbours of the children."""
        before = None
        for child in self.childNodes:
            child.previousSibling = before
            child.nextSibling = None
            if before is not None:
                before.nextSibling = child
            before = child

    def _check(self, child):
        if child.nodeType not in self._accepted:
            raise xml.dom.HierarchyRequestErr(f'{child!r} cannot be child of {self!r}')

    def insertBefore(self, newChild, refChild):
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        self._check(newChild)
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        if refChild is None:
            self.appendChild(newChild)
            return newChild
        self.childNodes.insert(self._place(refChild), newChild)
        newChild.parentNode = self
        self._link()
        return newChild

    def _place(self, child):
        for i, known in enumerate(self.childNodes):
            if known is child:
                return i
        raise xml.dom.NotFoundErr()

    def appendChild(self, node):
        if node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(node.childNodes):
                self.appendChild(child)
            return node
        self._check(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        self._append(node)
        return node

    def _append(self, node):
        last = self.childNodes[-1] if self.childNodes else None
        if last is not None:
            last.nextSibling = node
        node.previousSibling = last
        node.nextSibling = None
        node.parentNode = self
        self.childNodes.append(node)

    def replaceChild(self, newChild, oldChild):
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            following = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, following)
        self._check(newChild)
        if newChild is oldChild:
            return None
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        self.childNodes[self._place(oldChild)] = newChild
        newChild.parentNode = self
        oldChild.parentNode = oldChild.nextSibling = oldChild.previousSibling = None
        self._link()
        return oldChild

    def removeChild(self, oldChild):
        del self.childNodes[self._place(oldChild)]
        oldChild.parentNode = oldChild.nextSibling = oldChild.previousSibling = None
        self._link()
        return oldChild

    def normalize(self):
        """Joins neighbouring texts and drops empty ones."""
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
            kept.append(child)
            if child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
        self.childNodes[:] = kept
        self._link()

    def cloneNode(self, deep):
        return _clone(self, deep, self.ownerDocument or self)

    def isSupported(self, feature, version):
        return self.ownerDocument.implementation.hasFeature(feature, version)

    def isSameNode(self, other):
        return self is other

    def unlink(self):
        self.parentNode = self.ownerDocument = None
        for child in self.childNodes:
            child.unlink()
        self.childNodes = NodeList()
        self.previousSibling = self.nextSibling = None

    def _tags(self, matches):
        found = NodeList()
        todo = list(reversed(self.childNodes))
        while todo:
            node = todo.pop()
            if node.nodeType == Node.ELEMENT_NODE:
                if matches(node):
                    found.append(node)
                todo.extend(reversed(node.childNodes))
        return found

    def getElementsByTagName(self, name):
        return self._tags(lambda node: name == '*' or node.tagName == name)

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return self._tags(lambda node: (localName == '*' or node.localName == localName)
                          and (namespaceURI == '*' or node.namespaceURI == namespaceURI))


_CONTENT = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.TEXT_NODE,
            Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE)


class _Childless(Node):
    """A node without children."""

    def __init__(self):
        self.childNodes = NodeList()

    def appendChild(self, node):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes cannot have children')

    def insertBefore(self, newChild, refChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes do not have children')

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(self.nodeName + ' nodes do not have children')

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes do not have children')

    def normalize(self):
        pass


class DocumentFragment(Node):
    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = '#document-fragment'
    _accepted = _CONTENT


def _escaped(text, attribute=False):
    text = text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    if attribute:
        for char, written in (('"', '&quot;'), ('\r', '&#13;'), ('\n', '&#10;'), ('\t', '&#9;')):
            text = text.replace(char, written)
    return text


def _local(name):
    prefix, colon, local = name.partition(':')
    return (prefix, local) if colon else (EMPTY_PREFIX, name)


class Attr(Node):
    """An attribute of an element."""

    nodeType = Node.ATTRIBUTE_NODE
    specified = False
    ownerElement = None

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        super().__init__()
        self.nodeName = self.name = qName
        self.namespaceURI = namespaceURI
        found, local = _local(qName)
        self.localName = localName or local
        self.prefix = prefix or found
        self.value = ''

    @property
    def nodeValue(self):
        return self.value

    @nodeValue.setter
    def nodeValue(self, value):
        self.value = value

    def unlink(self):
        self.ownerElement = self.ownerDocument = None


class NamedNodeMap:
    """The attributes of an element by their names."""

    def __init__(self, attributes, owner):
        self._attributes = attributes
        self._owner = owner

    @property
    def length(self):
        return len(self._attributes)

    def __len__(self):
        return len(self._attributes)

    def item(self, index):
        try:
            return self[list(self._attributes)[index]]
        except IndexError:
            return None

    def items(self):
        return [(attribute.nodeName, attribute.value) for attribute in self._attributes.values()]

    def itemsNS(self):
        return [((attribute.namespaceURI, attribute.localName), attribute.value)
                for attribute in self._attributes.values()]

    def __contains__(self, key):
        if isinstance(key, str):
            return key in self._attributes
        return self._find(key) is not None

    def _find(self, key):
        for attribute in self._attributes.values():
            if (attribute.namespaceURI, attribute.localName) == key:
                return attribute
        return None

    def keys(self):
        return self._attributes.keys()

    def keysNS(self):
        return [(a.namespaceURI, a.localName) for a in self._attributes.values()]

    def values(self):
        return self._attributes.values()

    def get(self, name, value=None):
        return self._attributes.get(name, value)

    def __getitem__(self, name):
        if isinstance(name, tuple):
            found = self._find(name)
            if found is None:
                raise KeyError(name)
            return found
        return self._attributes[name]

    def __setitem__(self, name, value):
        if isinstance(value, Attr):
            self.setNamedItem(value)
        elif isinstance(value, str):
            self._owner.setAttribute(name, value)
        else:
            raise TypeError('value must be a string or Attr object')

    def __delitem__(self, name):
        self._owner.removeAttributeNode(self[name])

    def getNamedItem(self, name):
        return self._attributes.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        return self._find((namespaceURI, localName))

    def removeNamedItem(self, name):
        found = self.getNamedItem(name)
        if found is None:
            raise xml.dom.NotFoundErr()
        self._owner.removeAttributeNode(found)
        return found

    def setNamedItem(self, node):
        if not isinstance(node, Attr):
            raise xml.dom.HierarchyRequestErr(f'{node!r} cannot be child of {self!r}')
        before = self._attributes.get(node.name)
        self._attributes[node.name] = node
        node.ownerElement = self._owner
        return before

    setNamedItemNS = setNamedItem


class Element(Node):
    """An element."""

    nodeType = Node.ELEMENT_NODE
    _accepted = _CONTENT

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        super().__init__()
        self.tagName = self.nodeName = tagName
        self.namespaceURI = namespaceURI
        found, local = _local(tagName)
        self.prefix = prefix or found
        self.localName = localName or local
        self._attrs = {}

    def __repr__(self):
        return f'<DOM Element: {self.tagName} at {id(self):#x}>'

    @property
    def attributes(self):
        return NamedNodeMap(self._attrs, self)

    def unlink(self):
        for attribute in self._attrs.values():
            attribute.unlink()
        self._attrs = {}
        super().unlink()

    def getAttribute(self, attname):
        found = self._attrs.get(attname)
        return '' if found is None else found.value

    def getAttributeNS(self, namespaceURI, localName):
        found = self.attributes._find((namespaceURI, localName))
        return '' if found is None else found.value

    def setAttribute(self, attname, value):
        found = self._attrs.get(attname)
        if found is None:
            found = Attr(attname)
            found.ownerDocument = self.ownerDocument
            found.ownerElement = self
            self._attrs[attname] = found
        found.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, local = _local(qualifiedName)
        found = self.attributes._find((namespaceURI, local))
        if found is None:
            found = Attr(qualifiedName, namespaceURI, local, prefix)
            found.ownerDocument = self.ownerDocument
            found.ownerElement = self
        else:
            del self._attrs[found.name]
            found.prefix = prefix
            found.name = found.nodeName = qualifiedName
        self._attrs[qualifiedName] = found
        found.value = value

    def getAttributeNode(self, attrname):
        return self._attrs.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        return self.attributes._find((namespaceURI, localName))

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr('attribute node already owned')
        before = self._attrs.get(attr.name)
        self._attrs[attr.name] = attr
        attr.ownerElement = self
        return before if before is not attr else None

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        if name not in self._attrs:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attrs[name])

    def removeAttributeNS(self, namespaceURI, localName):
        found = self.attributes._find((namespaceURI, localName))
        if found is None:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(found)

    def removeAttributeNode(self, node):
        if node is None or self._attrs.get(node.name) is not node:
            raise xml.dom.NotFoundErr()
        del self._attrs[node.name]
        node.ownerElement = None
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        return name in self._attrs

    def hasAttributeNS(self, namespaceURI, localName):
        return self.attributes._find((namespaceURI, localName)) is not None

    def hasAttributes(self):
        return bool(self._attrs)

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(f'{indent}<{self.tagName}')
        for attribute in self._attrs.values():
            writer.write(f' {attribute.name}="{_escaped(attribute.value, True)}"')
        if not self.childNodes:
            writer.write(f'/>{newl}')
            return
        writer.write('>')
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType in _FORBIDDEN:
            self.childNodes[0].writexml(writer, '', '', '')
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write(f'</{self.tagName}>{newl}')


class ProcessingInstruction(_Childless):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        super().__init__()
        self.target = self.nodeName = target
        self.data = data

    @property
    def nodeValue(self):
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(f'{indent}<?{self.target} {self.data}?>{newl}')


class CharacterData(_Childless):
    """A node of text."""

    def __init__(self):
        super().__init__()
        self.data = ''

    @property
    def nodeValue(self):
        return self.data

    @nodeValue.setter
    def nodeValue(self, value):
        self.data = value

    @property
    def length(self):
        return len(self.data)

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        shown = self.data[:10]
        dots = '...' if len(self.data) > 10 else ''
        return f'<DOM {type(self).__name__} node "{shown!r}{dots}">'

    def _within(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr('offset cannot be negative')
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr('offset cannot be beyond end of data')
        if count < 0:
            raise xml.dom.IndexSizeErr('count cannot be negative')

    def substringData(self, offset, count):
        self._within(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        self.data += arg

    def insertData(self, offset, arg):
        self._within(offset)
        self.data = self.data[:offset] + arg + self.data[offset:]

    def deleteData(self, offset, count):
        self._within(offset, count)
        self.data = self.data[:offset] + self.data[offset + count:]

    def replaceData(self, offset, count, arg):
        self._within(offset, count)
        self.data = self.data[:offset] + arg + self.data[offset + count:]


class Text(CharacterData):
    nodeType = Node.TEXT_NODE
    nodeName = '#text'

    def splitText(self, offset):
        if offset < 0 or offset > len(self.data):
            raise xml.dom.IndexSizeErr('illegal offset value')
        made = type(self)()
        made.data = self.data[offset:]
        made.ownerDocument = self.ownerDocument
        if self.parentNode is not None:
            self.parentNode.insertBefore(made, self.nextSibling)
        self.data = self.data[:offset]
        return made

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(_escaped(f'{indent}{self.data}{newl}'))

    def _neighbours(self):
        first = self
        while first.previousSibling is not None and first.previousSibling.nodeType in _FORBIDDEN:
            first = first.previousSibling
        while first is not None and first.nodeType in _FORBIDDEN:
            yield first
            first = first.nextSibling

    @property
    def wholeText(self):
        return ''.join([node.data for node in self._neighbours()])

    def replaceWholeText(self, content):
        for node in list(self._neighbours()):
            if node is not self:
                node.parentNode.removeChild(node)
        if content:
            self.data = content
            return self
        if self.parentNode is not None:
            self.parentNode.removeChild(self)
        return None

    @property
    def isWhitespaceInElementContent(self):
        return False


class Comment(CharacterData):
    nodeType = Node.COMMENT_NODE
    nodeName = '#comment'

    def __init__(self, data):
        super().__init__()
        self.data = data

    def writexml(self, writer, indent='', addindent='', newl=''):
        if '--' in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write(f'{indent}<!--{self.data}-->{newl}')


class CDATASection(Text):
    nodeType = Node.CDATA_SECTION_NODE
    nodeName = '#cdata-section'

    def writexml(self, writer, indent='', addindent='', newl=''):
        if ']]>' in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write(f'<![CDATA[{self.data}]]>')


class DocumentType(_Childless):
    nodeType = Node.DOCUMENT_TYPE_NODE
    publicId = systemId = internalSubset = None

    def __init__(self, qualifiedName):
        super().__init__()
        self.name = self.nodeName = qualifiedName

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write('<!DOCTYPE ' + self.name)
        if self.publicId:
            writer.write(f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'")
        elif self.systemId:
            writer.write(f"{newl}  SYSTEM '{self.systemId}'")
        if self.internalSubset is not None:
            writer.write(f' [{self.internalSubset}]')
        writer.write('>' + newl)


class DOMImplementation:
    """Makes documents."""

    def hasFeature(self, feature, version):
        return feature.lower() in ('core', 'xml') and version in ('1.0', '2.0', None, '')

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr('doctype object owned by another DOM tree')
        document = Document()
        if doctype:
            doctype.parentNode = doctype.ownerDocument = document
            document._append(doctype)
            document.doctype = doctype
        if qualifiedName:
            document.appendChild(document.createElementNS(namespaceURI, qualifiedName))
        elif namespaceURI or doctype:
            raise xml.dom.InvalidCharacterErr('Element with no name')
        return document

    def createDocumentType(self, qualifiedName, publicId, systemId):
        doctype = DocumentType(qualifiedName)
        doctype.publicId = publicId
        doctype.systemId = systemId
        return doctype

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


class Document(Node):
    """A document."""

    nodeType = Node.DOCUMENT_NODE
    nodeName = '#document'
    implementation = DOMImplementation()
    doctype = None
    encoding = standalone = version = None
    _accepted = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE,
                 Node.DOCUMENT_TYPE_NODE)

    @property
    def documentElement(self):
        for node in self.childNodes:
            if node.nodeType == Node.ELEMENT_NODE:
                return node
        return None

    def appendChild(self, node):
        self._check(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement is not None:
            raise xml.dom.HierarchyRequestErr('two document elements disallowed')
        return super().appendChild(node)

    def _owned(self, node):
        node.ownerDocument = self
        return node

    def createDocumentFragment(self):
        return self._owned(DocumentFragment())

    def createElement(self, tagName):
        return self._owned(Element(tagName))

    def createTextNode(self, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        return self._text(Text(), data)

    def createCDATASection(self, data):
        if not isinstance(data, str):
            raise TypeError('node contents must be a string')
        return self._text(CDATASection(), data)

    def _text(self, node, data):
        node.data = data
        return self._owned(node)

    def createComment(self, data):
        return self._owned(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._owned(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        return self._owned(Attr(qName))

    def createElementNS(self, namespaceURI, qualifiedName):
        return self._owned(Element(qualifiedName, namespaceURI))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        return self._owned(Attr(qualifiedName, namespaceURI))

    def getElementById(self, id):
        return None

    def importNode(self, node, deep):
        if node.nodeType in (Node.DOCUMENT_NODE, Node.DOCUMENT_TYPE_NODE):
            raise xml.dom.NotSupportedErr('cannot import document ' + (
                'nodes' if node.nodeType == Node.DOCUMENT_NODE else 'type nodes'))
        return _clone(node, deep, self)

    def writexml(self, writer, indent='', addindent='', newl='', encoding=None, standalone=None):
        words = []
        if encoding:
            words.append(f'encoding="{encoding}"')
        if standalone is not None:
            words.append(f'standalone="{"yes" if standalone else "no"}"')
        writer.write(f'<?xml version="1.0" {" ".join(words)}?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


def _clone(node, deep, document):
    kind = node.nodeType
    if kind == Node.DOCUMENT_NODE:
        made = document = Document()
    elif kind == Node.ELEMENT_NODE:
        made = Element(node.tagName, node.namespaceURI, node.prefix, node.localName)
        for attribute in node._attrs.values():
            copied = Attr(attribute.name, attribute.namespaceURI, attribute.localName,
                          attribute.prefix)
            copied.value = attribute.value
            copied.ownerElement = made
            copied.ownerDocument = document
            made._attrs[copied.name] = copied
    elif kind == Node.ATTRIBUTE_NODE:
        made = Attr(node.name, node.namespaceURI, node.localName, node.prefix)
        made.value = node.value
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        made = ProcessingInstruction(node.target, node.data)
    elif kind == Node.COMMENT_NODE:
        made = Comment(node.data)
    elif kind == Node.DOCUMENT_TYPE_NODE:
        made = DocumentType(node.name)
        made.publicId, made.systemId = node.publicId, node.systemId
        made.internalSubset = node.internalSubset
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        made = DocumentFragment()
    else:
        made = type(node)()
        made.data = node.data
    if made is not document:
        made.ownerDocument = document
    if deep:
        for child in node.childNodes:
            made._append(_clone(child, True, document))
    return made


class _Builder:
    """Makes a document of what the scanner finds."""

    def __init__(self):
        self.wide = False
        self.document = Document()
        self.node = self.document
        self.declared = []
        self.cdata = None
        self.scanner = None

    def on_ns(self, prefix, uri):
        self.declared.append((f'xmlns:{prefix}' if prefix else 'xmlns', uri))

    def on_ns_end(self, prefix):
        pass

    def on_start(self, name, attributes, raw):
        self.cdata = None
        element = Element(raw, _uri(name))
        element.ownerDocument = self.document
        for key, value in self.declared:
            self._attribute(element, key, XMLNS_NAMESPACE, value)
        self.declared.clear()
        for key, value, written in attributes:
            self._attribute(element, written, _uri(key), value)
        self.node._append(element)
        self.node = element

    def _attribute(self, element, name, uri, value):
        made = Attr(name, uri)
        made.value = value
        made.ownerElement = element
        made.ownerDocument = self.document
        made.specified = True
        element._attrs[name] = made

    def on_end(self, name):
        self.node = self.node.parentNode

    def on_text(self, text):
        last = self.node.lastChild
        if self.cdata is not None:
            if self.cdata == '':
                last = self.document.createCDATASection('')
                self.node._append(last)
                self.cdata = 'open'
            last.data += text
        elif last is not None and last.nodeType == Node.TEXT_NODE:
            last.data += text
        else:
            self.node._append(self.document.createTextNode(text))

    def on_cdata(self, opens):
        if not opens and self.cdata == '':
            self.on_text('')
        self.cdata = '' if opens else None

    def on_comment(self, text):
        self.node._append(self.document.createComment(text))

    def on_pi(self, target, text):
        self.node._append(self.document.createProcessingInstruction(target, text))

    def on_doctype(self, name, public, system):
        doctype = self.document.implementation.createDocumentType(name, public, system)
        doctype.internalSubset = self.scanner.internal_subset
        doctype.ownerDocument = self.document
        self.document._append(doctype)
        self.document.doctype = doctype

    def on_undefined(self, name, place):
        pass


def _uri(name):
    return name[1:].partition('}')[0] if name[:1] == '{' else EMPTY_NAMESPACE


def _build(pieces):
    from _xml_scanner import Decoder, Scanner, XmlProblem
    from xml.parsers.expat import ExpatError
    builder = _Builder()
    scanner = builder.scanner = Scanner(builder)
    decoder = Decoder()
    try:
        for piece in pieces:
            bad = False
            if isinstance(piece, str):
                builder.wide = True
                piece.encode('utf-8')
            else:
                piece = decoder.decode(bytes(piece), False)
                bad = decoder.bad
                builder.wide = decoder.encoding is not None and decoder.encoding[:6] == 'utf-16'
            scanner.feed(piece, False, bad)
        scanner.feed(decoder.decode(b'', True) if decoder.pending else '', True)
    except XmlProblem as problem:
        error = ExpatError(str(problem))
        error.code, error.lineno, error.offset = problem.code, problem.line, problem.column
        raise error from None
    return builder.document


def parseString(string, parser=None):
    """The document of a text or of bytes."""
    return _build([string])


def parse(file, parser=None, bufsize=None):
    """The document of a file."""
    if hasattr(file, 'read'):
        return _build(iter(lambda: file.read(65536), type(file.read(0))()))
    with open(file, 'rb') as opened:
        return _build([opened.read()])


def getDOMImplementation(features=None):
    return Document.implementation
