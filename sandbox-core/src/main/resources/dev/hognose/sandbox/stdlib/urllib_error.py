# SPDX-License-Identifier: Apache-2.0
"""The errors of fetching; programs catch them even where nothing can be fetched."""

__all__ = ['URLError', 'HTTPError', 'ContentTooShortError']


class URLError(OSError):
    """Something that could not be fetched."""

    def __init__(self, reason, filename=None):
        self.args = reason,
        self.reason = reason
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f'<urlopen error {self.reason}>'


class HTTPError(URLError):
    """An answer of a server that is an error."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.code = code
        self.msg = msg
        self.hdrs = hdrs
        self.fp = fp
        self.filename = url

    def __str__(self):
        return f'HTTP Error {self.code}: {self.msg}'

    def __repr__(self):
        return f'<HTTPError {self.code}: {self.msg!r}>'

    @property
    def reason(self):
        return self.msg

    @property
    def headers(self):
        return self.hdrs

    @headers.setter
    def headers(self, headers):
        self.hdrs = headers

    @property
    def url(self):
        return self.filename

    @property
    def status(self):
        return self.code

    def read(self, *args):
        return self.fp.read(*args) if self.fp is not None else b''

    def close(self):
        if self.fp is not None:
            self.fp.close()

    def info(self):
        return self.hdrs

    def geturl(self):
        return self.filename

    def getcode(self):
        return self.code


class ContentTooShortError(URLError):
    """An answer that ended early."""

    def __init__(self, message, content):
        URLError.__init__(self, message)
        self.content = content
