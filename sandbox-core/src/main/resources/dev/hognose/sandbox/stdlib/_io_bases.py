# SPDX-License-Identifier: Apache-2.0
"""The classes of io that are not files in memory."""

import abc
import sys
from io import BytesIO, StringIO


class UnsupportedOperation(OSError, ValueError):
    """A stream cannot do that."""

    __module__ = 'io'


class IOBase(metaclass=abc.ABCMeta):
    """Any stream."""

    __module__ = 'io'
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(f'{type(self).__name__}.{name}() not supported'
                                   if name in ('read', 'write') else name)

    def seek(self, offset, whence=0, /):
        self._unsupported('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None, /):
        self._unsupported('truncate')

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    @property
    def closed(self):
        return self._closed

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def _checkClosed(self):
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def fileno(self):
        self._unsupported('fileno')

    def isatty(self):
        self._checkClosed()
        return False

    def readline(self, size=-1, /):
        if size is None:
            size = -1
        parts = []
        length = 0
        while size < 0 or length < size:
            part = self.read(1)
            if not part:
                break
            parts.append(part)
            length += 1
            if part[-1:] in (b'\n', '\n'):
                break
        return (parts[0][:0] if parts else b'').join(parts)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1, /):
        if hint is None or hint <= 0:
            return list(self)
        lines = []
        length = 0
        for line in self:
            lines.append(line)
            length += len(line)
            if length >= hint:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """A stream of bytes without a buffer."""

    __module__ = 'io'

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        count = self.readinto(buffer)
        return None if count is None else bytes(buffer[:count])

    def readall(self):
        parts = []
        while True:
            part = self.read(8192)
            if not part:
                break
            parts.append(part)
        return b''.join(parts) if parts else part

    def readinto(self, buffer, /):
        self._unsupported('readinto')

    def write(self, b, /):
        self._unsupported('write')


class BufferedIOBase(IOBase):
    """A stream of bytes with a buffer."""

    __module__ = 'io'

    def detach(self):
        self._unsupported('detach')

    def read(self, size=-1, /):
        raise UnsupportedOperation('read')

    def read1(self, size=-1, /):
        raise UnsupportedOperation('read1')

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def readinto1(self, buffer, /):
        data = self.read1(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def write(self, b, /):
        raise UnsupportedOperation('write')


class TextIOBase(IOBase):
    """A stream of text."""

    __module__ = 'io'
    encoding = None
    errors = None
    newlines = None

    def detach(self):
        raise UnsupportedOperation('detach')

    def read(self, size=-1, /):
        raise UnsupportedOperation('read')

    def readline(self, size=-1, /):
        raise UnsupportedOperation('readline')

    def write(self, s, /):
        raise UnsupportedOperation('write')


class _Buffered(BufferedIOBase):
    """What buffered readers and writers share."""

    def __init__(self, raw, buffer_size=8192):
        if buffer_size <= 0:
            raise ValueError('invalid buffer size')
        self._raw = raw
        self._ahead = b''
        self._pending = bytearray()
        self._size = buffer_size

    @property
    def raw(self):
        return self._raw

    @property
    def closed(self):
        return self._raw is None or self._raw.closed

    @property
    def name(self):
        return self._raw.name

    @property
    def mode(self):
        return self._raw.mode

    def detach(self):
        self.flush()
        raw = self._raw
        self._raw = None
        return raw

    def seekable(self):
        return self._raw.seekable()

    def readable(self):
        return self._raw.readable()

    def writable(self):
        return self._raw.writable()

    def fileno(self):
        return self._raw.fileno()

    def isatty(self):
        return self._raw.isatty()

    def tell(self):
        return self._raw.tell() - len(self._ahead) + len(self._pending)

    def seek(self, target, whence=0, /):
        self.flush()
        if whence == 1:
            target -= len(self._ahead)
        self._ahead = b''
        return self._raw.seek(target, whence)

    def truncate(self, pos=None, /):
        self.flush()
        return self._raw.truncate(self.tell() if pos is None else pos)

    def flush(self):
        if self.closed:
            raise ValueError('flush of closed file')
        while self._pending:
            count = self._raw.write(bytes(self._pending))
            if count is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            del self._pending[:count]
        self._raw.flush()

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def _read(self, size=-1):
        if size is None or size < 0:
            rest = self._raw.read()
            data = self._ahead + (rest or b'')
            self._ahead = b''
            return data
        while len(self._ahead) < size:
            part = self._raw.read(max(self._size, size - len(self._ahead)))
            if not part:
                break
            self._ahead += part
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def _read1(self, size=-1):
        if not self._ahead:
            self._ahead = self._raw.read(self._size if size < 0 else min(size, self._size)) or b''
        if size < 0:
            size = len(self._ahead)
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def _readline(self, size=-1):
        parts = []
        while True:
            end = self._ahead.find(b'\n') + 1
            if end:
                parts.append(self._ahead[:end])
                self._ahead = self._ahead[end:]
                break
            parts.append(self._ahead)
            self._ahead = self._raw.read(self._size) or b''
            if not self._ahead:
                break
        line = b''.join(parts)
        if size is not None and 0 <= size < len(line):
            self._ahead = line[size:] + self._ahead
            line = line[:size]
        return line

    def _peek(self, size=0):
        if not self._ahead:
            self._ahead = self._raw.read(self._size) or b''
        return self._ahead

    def _write(self, b):
        if self.closed:
            raise ValueError('write to closed file')
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        self._pending += b
        if len(self._pending) > self._size:
            self.flush()
        return len(b)

    def __repr__(self):
        return f'<_io.{type(self).__name__}>'


class BufferedReader(_Buffered):
    """A buffered stream of bytes to be read."""

    __module__ = 'io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.readable():
            raise OSError('File or stream is not readable.')
        super().__init__(raw, buffer_size)

    read = _Buffered._read
    read1 = _Buffered._read1
    readline = _Buffered._readline
    peek = _Buffered._peek

    def writable(self):
        return False


class BufferedWriter(_Buffered):
    """A buffered stream of bytes to be written."""

    __module__ = 'io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.writable():
            raise OSError('File or stream is not writable.')
        super().__init__(raw, buffer_size)

    write = _Buffered._write

    def readable(self):
        return False


class BufferedRandom(_Buffered):
    """A buffered stream of bytes to be read and written."""

    __module__ = 'io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.seekable():
            raise OSError('File or stream is not seekable.')
        super().__init__(raw, buffer_size)

    def read(self, size=-1, /):
        self.flush()
        return self._read(size)

    def read1(self, size=-1, /):
        self.flush()
        return self._read1(size)

    def readline(self, size=-1, /):
        self.flush()
        return self._readline(size)

    def peek(self, size=0, /):
        self.flush()
        return self._peek(size)

    def write(self, b, /):
        if self._ahead:
            self.seek(0, 1)
        return self._write(b)


class BufferedRWPair(BufferedIOBase):
    """A buffered reader and a buffered writer as one."""

    __module__ = 'io'

    def __init__(self, reader, writer, buffer_size=8192, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def readline(self, size=-1, /):
        return self.reader.readline(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, b, /):
        return self.writer.write(b)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return True

    def writable(self):
        return True

    def isatty(self):
        return False

    @property
    def closed(self):
        return self.writer.closed

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()


class IncrementalNewlineDecoder:
    """Translates line ends in text that comes in parts."""

    __module__ = 'io'

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self._held = False
        self._seen = 0

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._held and (text or final):
            text = '\r' + text
            self._held = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._held = True
        both = text.count('\r\n')
        if both:
            self._seen |= 4
        if text.count('\r') > both:
            self._seen |= 1
        if text.count('\n') > both:
            self._seen |= 2
        if self._translate:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def reset(self):
        self._seen = 0
        self._held = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return _line_ends(self._seen)


def _line_ends(seen):
    found = tuple([end for bit, end in ((1, '\r'), (2, '\n'), (4, '\r\n')) if seen & bit])
    return None if not found else found[0] if len(found) == 1 else found


class TextIOWrapper(TextIOBase):
    """A stream of text over a stream of bytes."""

    __module__ = 'io'

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        if encoding is None or encoding == 'locale':
            encoding = 'utf-8'
        ''.encode(encoding)
        self._buffer = buffer
        self._encoding = encoding
        self._errors = errors or 'strict'
        self._newline = newline
        self._line_buffering = line_buffering
        self._write_through = write_through
        self._rest = None
        self._seen = 0
        self._written = False

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return _line_ends(self._seen) if self._newline is None else None

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def buffer(self):
        return self._buffer

    @property
    def closed(self):
        return self._buffer is None or self._buffer.closed

    @property
    def name(self):
        return self._buffer.name

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None,
                    write_through=None):
        self.flush()
        if encoding is not None:
            self._encoding = encoding
            self._errors = errors or 'strict'
        elif errors is not None:
            self._errors = errors
        if newline is not ...:
            self._newline = newline
        if line_buffering is not None:
            self._line_buffering = line_buffering
        if write_through is not None:
            self._write_through = write_through

    def detach(self):
        self.flush()
        buffer = self._buffer
        self._buffer = None
        return buffer

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def seekable(self):
        return self._buffer.seekable()

    def fileno(self):
        return self._buffer.fileno()

    def isatty(self):
        return self._buffer.isatty()

    def flush(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        self._buffer.flush()

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def write(self, s, /):
        self._checkOpen()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        if not self._buffer.writable():
            raise UnsupportedOperation('not writable')
        text = s
        if self._newline in ('\r', '\r\n'):
            text = s.replace('\n', self._newline)
        encoding = self._encoding
        if self._written and encoding.lower().replace('_', '-') in ('utf-16', 'utf-32', 'utf-8-sig'):
            encoding = {'utf-8-sig': 'utf-8'}.get(encoding.lower().replace('_', '-'),
                                                   encoding + '-le')
        self._buffer.write(text.encode(encoding, self._errors))
        self._written = True
        self._rest = None
        if self._line_buffering and '\n' in s:
            self.flush()
        return len(s)

    def _checkOpen(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        if self.closed:
            raise ValueError('I/O operation on closed file.')

    def _text(self):
        """The text that is left to be read, in memory."""
        self._checkOpen()
        if not self._buffer.readable():
            raise UnsupportedOperation('not readable')
        if self._rest is None:
            text = self._buffer.read().decode(self._encoding, self._errors)
            if self._newline is None:
                found = StringIO(newline=None)
                found.write(text)
                ends = found.newlines
                for bit, end in ((1, '\r'), (2, '\n'), (4, '\r\n')):
                    if ends is not None and end in ((ends,) if isinstance(ends, str) else ends):
                        self._seen |= bit
                found.seek(0)
                self._rest = found
            else:
                self._rest = StringIO(newline='')
                self._rest.write(text)
                self._rest.seek(0)
                if self._newline:
                    rest = StringIO(newline='\n')
                    rest.write(text)
                    rest.seek(0)
                    self._rest = rest
        return self._rest

    def read(self, size=-1, /):
        return self._text().read(size)

    def readline(self, size=-1, /):
        text = self._text()
        if self._newline in ('\r', '\r\n'):
            start = text.tell()
            rest = text.read()
            end = rest.find(self._newline)
            end = len(rest) if end < 0 else end + len(self._newline)
            if size is not None and 0 <= size < end:
                end = size
            text.seek(start + end)
            return rest[:end]
        return text.readline(size)

    def tell(self):
        self._checkOpen()
        if self._rest is None:
            return self._buffer.tell()
        start = self._rest.tell()
        left = self._rest.read()
        self._rest.seek(start)
        return self._buffer.tell() - len(left.encode(self._encoding, self._errors))

    def seek(self, cookie, whence=0, /):
        self._checkOpen()
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
            whence = 0
        elif whence == 2 and cookie != 0:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence == 0 and cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        self.flush()
        self._rest = None
        return self._buffer.seek(cookie, whence)

    def truncate(self, pos=None, /):
        self.flush()
        return self._buffer.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        return f'<_io.TextIOWrapper encoding={self._encoding!r}>'


class FileIO(RawIOBase):
    """An unbuffered file; the sandbox's files are opened by open()."""

    __module__ = 'io'

    def __init__(self, file, mode='r', closefd=True, opener=None):
        raise FileNotFoundError(2, 'No such file or directory', file)


def open_code(path):
    """The file opened to be read as bytes."""
    import builtins
    return builtins.open(path, 'rb')


BufferedIOBase.register(BytesIO)
TextIOBase.register(StringIO)
TextIOBase.register(type(sys.__stdout__))
TextIOWrapper.register(type(sys.__stdout__))
