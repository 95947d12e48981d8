# SPDX-License-Identifier: Apache-2.0
"""The errors of SAX."""


class SAXException(Exception):
    """Something is wrong; another exception may say what."""

    def __init__(self, msg, exception=None):
        self._msg = msg
        self._exception = exception
        Exception.__init__(self, msg)

    def getMessage(self):
        return self._msg

    def getException(self):
        return self._exception

    def __str__(self):
        return self._msg

    def __getitem__(self, ix):
        raise AttributeError('__getitem__')


class SAXParseException(SAXException):
    """A document is not well-formed."""

    def __init__(self, msg, exception, locator):
        SAXException.__init__(self, msg, exception)
        self._locator = locator
        self._systemId = locator.getSystemId()
        self._colnum = locator.getColumnNumber()
        self._linenum = locator.getLineNumber()

    def getColumnNumber(self):
        return self._colnum

    def getLineNumber(self):
        return self._linenum

    def getPublicId(self):
        return self._locator.getPublicId()

    def getSystemId(self):
        return self._systemId

    def __str__(self):
        place = '<unknown>' if self._systemId is None else self._systemId
        line = '?' if self._linenum is None else self._linenum
        column = '?' if self._colnum is None else self._colnum
        return f'{place}:{line}:{column}: {self._msg}'


class SAXNotRecognizedException(SAXException):
    """A feature or property that is not known."""


class SAXNotSupportedException(SAXException):
    """A feature or property that cannot be had."""


class SAXReaderNotAvailable(SAXNotSupportedException):
    """No parser is there."""
