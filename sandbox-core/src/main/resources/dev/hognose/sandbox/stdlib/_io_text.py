# SPDX-License-Identifier: Apache-2.0
"""Text over streams of bytes."""

import sys
from _filetree import whole
from _io_bases import TextIOBase, UnsupportedOperation, _index, _line_ends
from io import BytesIO

_CHUNK = 8192


def _plain_codec(encoding):
    """The name of an encoding without case and underscores."""
    return encoding.lower().replace('_', '-')


class TextIOWrapper(TextIOBase):
    """A stream of text over a stream of bytes.

    It reads in chunks: _chunk is the text of the bytes in _bytes with line ends translated, _at
    how far it has been read, _tail the bytes behind it that make no whole character yet."""

    __module__ = '_io'
    _CHUNK_SIZE = _CHUNK
    _pending = None
    _pending_bytes = 0

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        if newline is not None and not isinstance(newline, str):
            raise TypeError('TextIOWrapper() argument \'newline\' must be str or None, not '
                            f'{type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        if encoding is None or encoding == 'locale':
            encoding = 'UTF-8'
        elif not isinstance(encoding, str):
            raise TypeError("TextIOWrapper() argument 'encoding' must be str or None, not "
                            f'{type(encoding).__name__}')
        ''.encode(encoding)
        self._readable = buffer.readable()
        self._writable = buffer.writable()
        self._buffer = buffer
        self._encoding = encoding
        self._errors = errors or 'strict'
        self._newline = newline
        self._line_buffering = bool(line_buffering)
        self._write_through = bool(write_through)
        self._seen = 0
        self._telling = True
        self._forget()
        self._codec = self._read_codec = None
        self._begin(0)
        if self._writable and buffer.seekable():
            self._begin(buffer.tell())

    def _forget(self):
        self._chunk = ''
        self._at = 0
        self._source = None
        self._bytes = b''
        self._tail = b''

    def _begin(self, position):
        """Chooses the codecs by whether a byte order mark is to stand here."""
        name = _plain_codec(self._encoding)
        plain = {'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le', 'utf-8-sig': 'utf-8'}.get(name)
        self._write_codec = self._encoding if plain is None or position == 0 else plain
        if position == 0 or self._read_codec is None:
            self._read_codec = self._encoding if plain is None else None

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return _line_ends(self._seen) if not self._newline else None

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def buffer(self):
        return self._buffer

    def _attached(self):
        if self._buffer is None:
            raise ValueError('underlying buffer has been detached')
        return self._buffer

    @property
    def closed(self):
        return self._attached().closed

    @property
    def name(self):
        return self._attached().name

    def reconfigure(self, *, encoding=None, errors=None, newline=..., line_buffering=None,
                    write_through=None):
        if newline is not ... and newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline}')
        if self._bytes and (encoding is not None or errors is not None or newline is not ...):
            raise UnsupportedOperation(
                'It is not possible to set the encoding or newline of stream after the first read')
        self.flush()
        if encoding is not None:
            ''.encode(encoding)
            self._encoding = encoding
            self._errors = errors or 'strict'
            self._read_codec = None
            self._begin(0)
        elif errors is not None:
            self._errors = errors
        if newline is not ...:
            self._newline = newline
        if line_buffering is not None:
            self._line_buffering = bool(line_buffering)
        if write_through is not None:
            self._write_through = bool(write_through)

    def detach(self):
        self.flush()
        buffer = self._buffer
        self._buffer = None
        return buffer

    def readable(self):
        return self._attached().readable()

    def writable(self):
        return self._attached().writable()

    def seekable(self):
        return self._attached().seekable()

    def fileno(self):
        return self._attached().fileno()

    def isatty(self):
        return self._attached().isatty()

    def _checkClosed(self):
        if self._attached().closed:
            raise ValueError('I/O operation on closed file.')

    def flush(self):
        self._checkClosed()
        self._telling = True
        self._send()
        self._buffer.flush()

    def close(self):
        buffer = self._attached()
        if not buffer.closed:
            self._forget()
            try:
                self._send()
                buffer.flush()
            finally:
                buffer.close()

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        self._checkClosed()
        if not self._writable:
            raise UnsupportedOperation('not writable')
        text = s
        if self._newline and self._newline != '\n' and '\n' in s:
            text = s.replace('\n', self._newline)
        data = text.encode(self._write_codec, self._errors)
        if data and self._write_codec is self._encoding:
            self._begin(1)
        if self._bytes:
            self._forget()
        ends_line = self._line_buffering and ('\n' in s or '\r' in s)
        if isinstance(self._buffer, BytesIO):
            self._keep(data)
        else:
            self._buffer.write(data)
        if ends_line:
            self.flush()
        return len(s)

    def _keep(self, data):
        """Keeps bytes for a stream in memory until they make a chunk."""
        if len(data) >= _CHUNK:
            self._send()
        if self._pending is None:
            self._pending = []
        self._pending.append(data)
        self._pending_bytes += len(data)
        if self._pending_bytes >= _CHUNK or self._write_through:
            self._send()

    def _send(self):
        """Writes the bytes that were kept."""
        if self._pending:
            data = b''.join(self._pending)
            self._pending = None
            self._pending_bytes = 0
            self._buffer.write(data)

    def _decoded(self, data, final):
        """The text of bytes from the stream; keeps in _tail what makes no whole character."""
        codec = self._read_codec
        if codec is None:
            codec, data = self._start_of(data)
        use = len(data) if final else whole(data, codec)
        if use < 0:
            data += self._buffer.read()
            use = len(data)
            final = True
        text = data[:use].decode(codec, self._errors)
        newline = self._newline
        if newline != '\n' and not final and text.endswith('\r'):
            text = text[:-1]
            use -= len('\r'.encode(codec))
        self._bytes = data[:use]
        self._tail = data[use:]
        self._source = None
        if not newline and '\r' in text:
            text = self._translated(text)
        elif not newline and not self._seen & 2 and '\n' in text:
            self._seen |= 2
        return text

    def _start_of(self, data):
        """The codec that a byte order mark tells, and what follows the mark."""
        name = _plain_codec(self._encoding)
        if name == 'utf-8-sig':
            codec, mark = 'utf-8', b'\xef\xbb\xbf'
        else:
            width = 2 if name == 'utf-16' else 4
            mark = data[:width]
            if mark == '\ufeff'.encode(f'{name}-be'):
                codec = f'{name}-be'
            else:
                codec = f'{name}-le'
                mark = '\ufeff'.encode(codec)
        if data:
            self._read_codec = codec
        return codec, data.removeprefix(mark)

    def _translated(self, text):
        both = text.count('\r\n')
        if both:
            self._seen |= 4
        if text.count('\r') > both:
            self._seen |= 1
        if text.count('\n') > both:
            self._seen |= 2
        if self._newline == '':
            return text
        self._source = text
        return text.replace('\r\n', '\n').replace('\r', '\n')

    def _fill(self):
        """Reads the next chunk; whether there was one."""
        while True:
            data = self._read_part()
            self._chunk = self._decoded(self._tail + data, not data)
            self._at = 0
            if self._chunk or not data:
                return bool(self._chunk)

    def _read_part(self):
        buffer = self._buffer
        read1 = getattr(buffer, 'read1', None)
        return read1(_CHUNK) if read1 is not None else buffer.read(_CHUNK)

    def _check_reading(self):
        self._checkClosed()
        if not self._readable:
            raise UnsupportedOperation('not readable')
        self._send()

    def read(self, size=-1, /):
        self._check_reading()
        size = -1 if size is None else _index(size)
        if size < 0:
            text = self._chunk[self._at:]
            text += self._decoded(self._tail + self._buffer.read(), True)
            self._forget()
            return text
        parts = []
        left = size
        while left > 0:
            part = self._chunk[self._at:self._at + left]
            self._at += len(part)
            left -= len(part)
            parts.append(part)
            if left and not self._fill():
                break
        return ''.join(parts)

    def _line_end(self):
        """Where the line that begins at _at ends in the chunk; 0 if it does not end there."""
        newline = self._newline
        if newline is None or newline == '\n':
            return self._chunk.find('\n', self._at) + 1
        if newline:
            found = self._chunk.find(newline, self._at)
            return found + len(newline) if found >= 0 else 0
        line = self._chunk.find('\n', self._at)
        carriage = self._chunk.find('\r', self._at)
        if carriage < 0 or 0 <= line < carriage:
            return line + 1
        return carriage + 2 if line == carriage + 1 else carriage + 1

    def readline(self, size=-1, /):
        self._check_reading()
        if type(size) is not int:
            if not hasattr(type(size), '__index__'):
                raise TypeError(
                    f"'{type(size).__name__}' object cannot be interpreted as an integer")
            size = _index(size)
        return self._line(size)

    def _line(self, size):
        end = self._line_end()
        if end and size < 0:
            line = self._chunk[self._at:end]
            self._at = end
            return line
        parts = []
        left = size
        while True:
            end = self._line_end()
            stop = end or len(self._chunk)
            if size >= 0:
                stop = min(stop, self._at + left)
            part = self._chunk[self._at:stop]
            parts.append(part)
            left -= len(part)
            self._at = stop
            if end and stop == end or size >= 0 and left <= 0 or not self._fill():
                return ''.join(parts)

    def __next__(self):
        if self._newline is None and self._at:
            end = self._chunk.find('\n', self._at) + 1
            if end:
                line = self._chunk[self._at:end]
                self._at = end
                return line
        self._checkClosed()
        self._telling = False
        if not self._readable:
            raise UnsupportedOperation('not readable')
        self._send()
        line = self._line(-1)
        if not line:
            self._telling = True
            raise StopIteration
        return line

    def tell(self):
        self._checkClosed()
        if not self._buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if not self._telling:
            raise OSError('telling position disabled by next() call')
        self.flush()
        position = self._buffer.tell() - len(self._tail)
        if self._at < len(self._chunk):
            position -= len(self._bytes) - self._bytes_read()
        return position

    def _bytes_read(self):
        """How many of the chunk's bytes stand for the text read so far."""
        text = self._chunk
        count = self._at
        if self._source is not None:
            text = self._source
            pair = text.find('\r\n')
            while 0 <= pair < count - 1 or pair == count - 1 and pair >= 0:
                count += 1
                pair = text.find('\r\n', pair + 2)
        codec = self._read_codec or self._encoding
        try:
            encoded = text[:count].encode(codec, self._errors)
            if self._bytes.startswith(encoded):
                return len(encoded)
        except UnicodeError:
            pass
        low, high = 0, len(self._bytes)
        while low < high:
            middle = (low + high) // 2
            use = whole(self._bytes[:middle], codec)
            if use < 0:
                return len(self._bytes)
            if len(self._bytes[:use].decode(codec, self._errors)) < count:
                low = middle + 1
            else:
                high = middle
        return low

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if not self._buffer.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            cookie = self.tell()
        elif whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._forget()
            position = self._buffer.seek(0, 2)
            self._begin(position)
            return position
        elif whence != 0:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if cookie < 0:
            raise ValueError(f'negative seek position {cookie!r}')
        self.flush()
        self._forget()
        self._buffer.seek(cookie)
        self._begin(cookie)
        return cookie

    def truncate(self, pos=None, /):
        self.flush()
        return self._buffer.truncate(pos)

    def __repr__(self):
        shown = '<_io.TextIOWrapper'
        for name in ('name', 'mode'):
            try:
                value = getattr(self, name)
            except Exception:
                continue
            shown += f' {name}={value!r}'
        return f'{shown} encoding={self._encoding!r}>'


TextIOWrapper.register(type(sys.__stdout__))
TextIOWrapper.register(type(sys.__stdin__))
