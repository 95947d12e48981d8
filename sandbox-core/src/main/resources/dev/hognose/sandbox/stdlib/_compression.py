# SPDX-License-Identifier: Apache-2.0
"""What the files of bz2 and lzma share."""

import builtins
import io
import os

_PIECE = 1 << 17


def bytes_of(data):
    """The bytes of a bytes-like object."""
    if isinstance(data, bytes):
        return data
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return memoryview(data).tobytes()


class CompressedFile(io.BufferedIOBase):
    """A file whose streams are compressed as they are written, or decompressed as they are read."""

    _file = None
    _is_ours = False
    _reading = _writing = False

    def _open(self, filename, mode, compressor, decompressor, problem):
        if mode in ('', 'r', 'rb'):
            mode = 'rb'
        elif mode in ('w', 'wb', 'x', 'xb', 'a', 'ab'):
            mode = mode[0] + 'b'
        else:
            raise ValueError(f'Invalid mode: {mode!r}')
        if isinstance(filename, (str, bytes, os.PathLike)):
            self._file = builtins.open(filename, mode)
            self._is_ours = True
        elif hasattr(filename, 'read') or hasattr(filename, 'write'):
            self._file = filename
        else:
            raise TypeError('filename must be a str, bytes, file or PathLike object')
        self._position = 0
        self._make_stream = decompressor
        self._problem = problem
        if mode == 'rb':
            self._reading = True
            self._restart()
        else:
            self._writing = True
            self._stream = compressor()

    @property
    def name(self):
        self._check_open()
        return self._file.name

    @property
    def mode(self):
        return 'wb' if self._writing else 'rb'

    @property
    def closed(self):
        return self._file is None

    def close(self):
        """Writes what waits, and closes a file that was opened here."""
        if self._file is None:
            return
        file = self._file
        try:
            if self._writing:
                file.write(self._stream.flush())
        finally:
            self._file = self._stream = None
            if self._is_ours:
                file.close()

    def fileno(self):
        self._check_open()
        return self._file.fileno()

    def readable(self):
        self._check_open()
        return self._reading

    def writable(self):
        self._check_open()
        return self._writing

    def seekable(self):
        return self.readable() and (not hasattr(self._file, 'seekable') or self._file.seekable())

    def _check_open(self):
        if self._file is None:
            raise ValueError('I/O operation on closed file')

    def _check_reading(self):
        self._check_open()
        if not self._reading:
            raise io.UnsupportedOperation('File not open for reading')

    def write(self, data):
        self._check_open()
        if not self._writing:
            raise io.UnsupportedOperation('File not open for writing')
        data = bytes_of(data)
        self._file.write(self._stream.compress(data))
        self._position += len(data)
        return len(data)

    def writelines(self, seq):
        for line in seq:
            self.write(line)

    def _restart(self):
        self._stream = self._make_stream()
        self._ready = self._rest = b''
        self._is_first = True
        self._position = 0

    def _more(self):
        """Makes some more bytes ready; whether there were any."""
        while True:
            if self._stream.eof:
                source = self._stream.unused_data or self._file.read(_PIECE)
                if not source:
                    return False
                self._stream = self._make_stream()
                self._is_first = False
            elif self._stream.needs_input:
                source = self._file.read(_PIECE)
                if not source:
                    raise EOFError('Compressed file ended before the end-of-stream marker was reached')
            else:
                source = b''
            try:
                part = self._stream.decompress(source, _PIECE)
            except self._problem:
                if self._is_first:
                    raise
                # Whatever follows a stream and is none is left alone.
                self._stream = _Ended
                return False
            if part:
                self._ready += part
                return True

    def _take(self, size):
        result = self._ready[:size] if size >= 0 else self._ready
        self._ready = self._ready[len(result):]
        self._position += len(result)
        return result

    def peek(self, n=0):
        self._check_reading()
        if not self._ready:
            self._more()
        return self._ready

    def read(self, size=-1):
        self._check_reading()
        if size is None:
            size = -1
        if size < 0:
            parts = [self._ready]
            self._ready = b''
            while self._more():
                parts.append(self._ready)
                self._ready = b''
            result = b''.join(parts)
            self._position += len(result)
            return result
        while len(self._ready) < size and self._more():
            pass
        return self._take(size)

    def read1(self, size=-1):
        self._check_reading()
        if not self._ready and size:
            self._more()
        return self._take(size if size >= 0 else io.DEFAULT_BUFFER_SIZE)

    def readinto(self, b):
        self._check_reading()
        view = memoryview(b).cast('B')
        data = self.read(len(view))
        view[:len(data)] = data
        return len(data)

    def readline(self, size=-1):
        self._check_reading()
        if size is None:
            size = -1
        start = 0
        while True:
            end = self._ready.find(b'\n', start) + 1
            if end or 0 <= size <= len(self._ready):
                break
            start = len(self._ready)
            if not self._more():
                end = start
                break
        if size >= 0 and (not end or end > size):
            end = size
        return self._take(end)

    def readlines(self, size=-1):
        lines = []
        total = 0
        while line := self.readline():
            lines.append(line)
            total += len(line)
            if 0 < size <= total:
                break
        return lines

    def __iter__(self):
        self._check_reading()
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration

    def seek(self, offset, whence=0):
        self._check_reading()
        if not self.seekable():
            raise io.UnsupportedOperation('The underlying file object does not support seeking')
        if whence == 1:
            offset += self._position
        elif whence == 2:
            while self.read(1 << 16):
                pass
            offset += self._position
        elif whence:
            raise ValueError(f'Invalid value for whence: {whence}')
        if offset < self._position:
            self._file.seek(0)
            self._restart()
        while self._position < offset and self.read(min(offset - self._position, 1 << 16)):
            pass
        return self._position

    def tell(self):
        self._check_open()
        return self._position


class _Ended:
    """A stream after which there is nothing."""

    eof = True
    unused_data = b''
