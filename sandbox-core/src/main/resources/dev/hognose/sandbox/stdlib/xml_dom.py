# SPDX-License-Identifier: Apache-2.0
"""What all document object models share: kinds of nodes and errors."""

(INDEX_SIZE_ERR, DOMSTRING_SIZE_ERR, HIERARCHY_REQUEST_ERR, WRONG_DOCUMENT_ERR,
 INVALID_CHARACTER_ERR, NO_DATA_ALLOWED_ERR, NO_MODIFICATION_ALLOWED_ERR, NOT_FOUND_ERR,
 NOT_SUPPORTED_ERR, INUSE_ATTRIBUTE_ERR, INVALID_STATE_ERR, SYNTAX_ERR, INVALID_MODIFICATION_ERR,
 NAMESPACE_ERR, INVALID_ACCESS_ERR, VALIDATION_ERR) = range(1, 17)

XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'
XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'
EMPTY_NAMESPACE = None
EMPTY_PREFIX = None


class Node:
    """The numbers of the kinds of nodes."""

    (ELEMENT_NODE, ATTRIBUTE_NODE, TEXT_NODE, CDATA_SECTION_NODE, ENTITY_REFERENCE_NODE,
     ENTITY_NODE, PROCESSING_INSTRUCTION_NODE, COMMENT_NODE, DOCUMENT_NODE, DOCUMENT_TYPE_NODE,
     DOCUMENT_FRAGMENT_NODE, NOTATION_NODE) = range(1, 13)


class DOMException(Exception):
    """The base of the errors; has code."""

    def __init__(self, *args, **kw):
        if self.__class__ is DOMException:
            raise RuntimeError('DOMException should not be instantiated directly')
        Exception.__init__(self, *args, **kw)

    def _get_code(self):
        return self.code


def _error(name, code):
    made = type(name, (DOMException,), {'code': code, '__module__': __name__})
    globals()[name] = made


for _name, _code in (
        ('IndexSizeErr', INDEX_SIZE_ERR), ('DomstringSizeErr', DOMSTRING_SIZE_ERR),
        ('HierarchyRequestErr', HIERARCHY_REQUEST_ERR), ('WrongDocumentErr', WRONG_DOCUMENT_ERR),
        ('InvalidCharacterErr', INVALID_CHARACTER_ERR), ('NoDataAllowedErr', NO_DATA_ALLOWED_ERR),
        ('NoModificationAllowedErr', NO_MODIFICATION_ALLOWED_ERR), ('NotFoundErr', NOT_FOUND_ERR),
        ('NotSupportedErr', NOT_SUPPORTED_ERR), ('InuseAttributeErr', INUSE_ATTRIBUTE_ERR),
        ('InvalidStateErr', INVALID_STATE_ERR), ('SyntaxErr', SYNTAX_ERR),
        ('InvalidModificationErr', INVALID_MODIFICATION_ERR), ('NamespaceErr', NAMESPACE_ERR),
        ('InvalidAccessErr', INVALID_ACCESS_ERR), ('ValidationErr', VALIDATION_ERR)):
    _error(_name, _code)


def getDOMImplementation(name=None, features=()):
    from xml.dom.minidom import getDOMImplementation
    return getDOMImplementation(features)
