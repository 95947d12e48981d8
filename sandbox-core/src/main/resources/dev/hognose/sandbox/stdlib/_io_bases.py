# SPDX-License-Identifier: Apache-2.0
"""The classes of io that are not files in memory."""

import abc
import sys
from io import BytesIO, StringIO


def _shown_class(file):
    kind = type(file)
    return f'_io.{kind.__name__}' if kind.__module__ == '_io' else kind.__name__


class UnsupportedOperation(OSError, ValueError):
    """A stream cannot do that."""

    __module__ = 'io'


class IOBase(metaclass=abc.ABCMeta):
    """Any stream."""

    __module__ = 'io'
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

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

    def _checkReadable(self):
        if not self.readable():
            raise UnsupportedOperation('File or stream is not readable.')

    def _checkWritable(self):
        if not self.writable():
            raise UnsupportedOperation('File or stream is not writable.')

    def _checkSeekable(self):
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')

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
            if length > hint:
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
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError


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
    """What buffered readers and writers share.

    The session's own files are in memory: their bytes are read and written where they are, without
    a buffer. Buffers are for streams of the program's own."""

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")

    def __init__(self, raw, buffer_size=8192):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._raw = raw
        self._file = raw._opened if type(raw) is _file_class[0] else None
        self._ahead = b''
        self._pending = bytearray()
        self._size = buffer_size

    def _check(self, what):
        raw = self._raw
        if raw is None:
            raise ValueError('raw stream has been detached')
        if raw.closed:
            raise ValueError(what)

    @property
    def raw(self):
        return self._raw

    @property
    def closed(self):
        if self._raw is None:
            raise ValueError('raw stream has been detached')
        return self._raw.closed

    @property
    def name(self):
        return self._raw.name

    @property
    def mode(self):
        return self._raw.mode

    def detach(self):
        self.flush()
        raw = self._raw
        self._raw = self._file = None
        return raw

    def _attached(self):
        if self._raw is None:
            raise ValueError('raw stream has been detached')
        return self._raw

    def seekable(self):
        return self._attached().seekable()

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    def tell(self):
        return self._attached().tell() - len(self._ahead) + len(self._pending)

    def seek(self, target, whence=0, /):
        self._check('seek of closed file')
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._hand_over()
        if whence == 1:
            target -= len(self._ahead)
        self._ahead = b''
        return self._raw.seek(target, whence)

    def truncate(self, pos=None, /):
        self._check('truncate of closed file')
        if not self._raw.writable():
            raise UnsupportedOperation('truncate')
        self._hand_over()
        return self._raw.truncate(self.tell() if pos is None else pos)

    def flush(self):
        self._check(self._closed_flush)
        self._hand_over()
        self._raw.flush()

    _closed_flush = 'flush of closed file'

    def _hand_over(self):
        while self._pending:
            count = self._raw.write(bytes(self._pending))
            if count is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            del self._pending[:count]

    def close(self):
        if self._raw is not None and not self._raw.closed:
            try:
                self.flush()
            finally:
                self._raw.close()

    def _read(self, size=-1):
        if size is None:
            size = -1
        elif type(size) is not int:
            size = _index(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        self._check('read of closed file')
        if self._file is not None:
            return self._file.read(size)
        if size < 0:
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
        self._check('read of closed file')
        if self._file is not None:
            return self._file.read(self._size if size < 0 else size)
        if not self._ahead:
            self._ahead = self._raw.read(self._size if size < 0 else min(size, self._size)) or b''
        if size < 0:
            size = len(self._ahead)
        data, self._ahead = self._ahead[:size], self._ahead[size:]
        return data

    def _readline(self, size=-1):
        self._check('readline of closed file')
        size = -1 if size is None else _index(size)
        if self._file is not None:
            return self._file.readline(size)
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
        if 0 <= size < len(line):
            self._ahead = line[size:] + self._ahead
            line = line[:size]
        return line

    def _peek(self, size=0):
        self._check('peek of closed file')
        if self._file is not None:
            return self._file.peek(self._size)
        if not self._ahead:
            self._ahead = self._raw.read(self._size) or b''
        return self._ahead

    def _readinto(self, buffer):
        self._check('readinto of closed file')
        return _fill(buffer, self._read)

    def _readinto1(self, buffer):
        self._check('readinto of closed file')
        return _fill(buffer, self._read1)

    def _write(self, b):
        if isinstance(b, (str, int)):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        self._check('write to closed file')
        if self._file is not None:
            return self._file.write(b)
        self._pending += b
        if len(self._pending) > self._size:
            self._hand_over()
        return len(b)

    def __repr__(self):
        try:
            return f'<{_shown_class(self)} name={self.name!r}>'
        except (AttributeError, ValueError):
            return f'<{_shown_class(self)}>'


def _index(size):
    if type(size) is int:
        return size
    method = getattr(type(size), '__index__', None)
    if method is None:
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return method(size)


def _fill(buffer, source):
    if isinstance(buffer, (bytes, str)) or not hasattr(buffer, '__setitem__'):
        raise TypeError('readinto() argument must be read-write bytes-like object, not '
                        f'{type(buffer).__name__}')
    data = source(len(buffer))
    buffer[:len(data)] = data
    return len(data)


class BufferedReader(_Buffered):
    """A buffered stream of bytes to be read."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.readable():
            raise UnsupportedOperation('File or stream is not readable.')
        super().__init__(raw, buffer_size)

    def read(self, size=-1, /):
        return self._read(size)

    def read1(self, size=-1, /):
        return self._read1(size)

    def readline(self, size=-1, /):
        return self._readline(size)

    def peek(self, size=0, /):
        return self._peek(size)

    def readinto(self, buffer, /):
        return self._readinto(buffer)

    def readinto1(self, buffer, /):
        return self._readinto1(buffer)

    def writable(self):
        return False

    def truncate(self, pos=None, /):
        self._check('truncate of closed file')
        raise UnsupportedOperation('truncate')

    _closed_flush = 'I/O operation on closed file.'


class BufferedWriter(_Buffered):
    """A buffered stream of bytes to be written."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.writable():
            raise UnsupportedOperation('File or stream is not writable.')
        super().__init__(raw, buffer_size)

    def write(self, b, /):
        return self._write(b)

    def readable(self):
        return False


class BufferedRandom(_Buffered):
    """A buffered stream of bytes to be read and written."""

    __module__ = '_io'

    def __init__(self, raw, buffer_size=8192):
        if not raw.seekable():
            raise UnsupportedOperation('File or stream is not seekable.')
        super().__init__(raw, buffer_size)

    def read(self, size=-1, /):
        self._hand_over()
        return self._read(size)

    def read1(self, size=-1, /):
        self._hand_over()
        return self._read1(size)

    def readline(self, size=-1, /):
        self._hand_over()
        return self._readline(size)

    def peek(self, size=0, /):
        self._hand_over()
        return self._peek(size)

    def readinto(self, buffer, /):
        self._hand_over()
        return self._readinto(buffer)

    def readinto1(self, buffer, /):
        self._hand_over()
        return self._readinto1(buffer)

    def write(self, b, /):
        if self._ahead:
            self.seek(0, 1)
        return self._write(b)


# FileIO, as soon as there is one; its streams need no buffer.
_file_class = [None]


class BufferedRWPair(BufferedIOBase):
    """A buffered reader and a buffered writer as one."""

    __module__ = '_io'

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_io.BufferedRWPair' object")

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

    __module__ = '_io'

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_io.IncrementalNewlineDecoder' object")

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

    def getstate(self):
        held, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return held, flag << 1 | self._held

    def setstate(self, state, /):
        held, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((held, flag >> 1))

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


BufferedIOBase.register(BytesIO)
TextIOBase.register(StringIO)
TextIOBase.register(type(sys.__stdout__))
TextIOBase.register(type(sys.__stdin__))
