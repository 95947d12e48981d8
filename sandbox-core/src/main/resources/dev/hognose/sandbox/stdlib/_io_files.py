# SPDX-License-Identifier: Apache-2.0
"""Files of the session as streams of bytes, and open()."""

import _io_bases
from _files import (Description, described, descriptors, fault, fspath, number_of, open_node,
                    Standard, O_APPEND, O_CREAT, O_EXCL, O_RDWR, O_TRUNC, O_WRONLY)
from _filetree import kind, read as _read, readline as _readline, size as _size
from _filetree import truncate as _truncate
from _io_bases import (BufferedRandom, BufferedReader, BufferedWriter, RawIOBase,
                       UnsupportedOperation, _fill, _index)


class _Opened:
    """A stream's side of an open file: reads and writes where the file's position is."""

    __slots__ = ('description', 'node')

    def __init__(self, description):
        self.description = description
        self.node = description.node

    def read(self, count):
        description = self.description
        if self.node is None:
            return description.read(count)
        data = _read(self.node, description.at, count)
        if type(data) is int:
            raise fault(data)
        description.at += len(data)
        return data

    def peek(self, count):
        at = self.description.at
        data = self.read(count)
        self.description.at = at
        return data

    def readline(self, limit):
        description = self.description
        if self.node is None:
            return description.readline(limit)
        data = _readline(self.node, description.at, limit)
        if type(data) is int:
            raise fault(data)
        description.at += len(data)
        return data

    def write(self, data):
        return self.description.write(data)


_FLAGS = {'r': 0, 'w': O_CREAT | O_TRUNC, 'x': O_CREAT | O_EXCL, 'a': O_CREAT | O_APPEND}
_STANDARD = {'/dev/stdin': 0, '/dev/stdout': 1, '/dev/stderr': 2}
_MODE_PROBLEM = 'Must have exactly one of create/read/write/append mode and at most one plus'


class FileIO(RawIOBase):
    """A file of bytes, without a buffer."""

    __module__ = '_io'

    def __init__(self, file, mode='r', closefd=True, opener=None):
        flags, self._mode = _raw_mode(mode)
        self._closed = False
        self._closefd = closefd
        self._number = None
        if isinstance(file, int):
            if file < 0:
                raise ValueError('negative file descriptor')
            self._number = file
            description = described(file)
            self.name = file
        else:
            if not closefd:
                raise ValueError('Cannot use closefd=False with file name')
            path = fspath(file)
            self.name = file
            if opener is None:
                standard = _STANDARD.get(path)
                description = (open_node(path, flags, 0o666) if standard is None
                               else described(standard))
            else:
                number = opener(file, flags | 0o2000000)
                if not isinstance(number, int):
                    raise TypeError('expected integer from opener')
                if number < 0:
                    raise ValueError(f'opener returned {number}')
                self._number = number
                description = described(number)
            if description.node is not None and kind(description.node) == 'directory':
                raise fault(21, file)
        self._opened = _Opened(description)
        self._reads = flags & 3 != O_WRONLY
        self._writes = flags & 3 != 0
        if self._mode[0] == 'a' and description.node is not None:
            description.at = _size(description.node)

    def _open_file(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')
        return self._opened

    def _checkClosed(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    @property
    def mode(self):
        return self._mode

    @property
    def closefd(self):
        return self._closefd

    def readable(self):
        self._open_file()
        return self._reads

    def writable(self):
        self._open_file()
        return self._writes

    def seekable(self):
        return self._open_file().node is not None

    def fileno(self):
        opened = self._open_file()
        if self._number is None:
            self._number = number_of(opened.description)
        return self._number

    def isatty(self):
        self._open_file()
        return False

    def read(self, size=-1, /):
        opened = self._open_file()
        if not self._reads:
            raise UnsupportedOperation('File not open for reading')
        size = -1 if size is None else _index(size)
        return opened.read(size)

    def readall(self):
        opened = self._open_file()
        if not self._reads:
            raise fault(9)
        return opened.read(-1)

    def readinto(self, buffer, /):
        opened = self._open_file()
        if not self._reads:
            raise UnsupportedOperation('File not open for reading')
        return _fill(buffer, opened.read)

    def write(self, b, /):
        opened = self._open_file()
        if not self._writes:
            raise UnsupportedOperation('File not open for writing')
        if isinstance(b, (str, int)):
            raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
        return opened.write(b)

    def tell(self):
        return self._seekable_file().description.at

    def _seekable_file(self):
        opened = self._open_file()
        if opened.node is None:
            raise fault(29)
        return opened

    def seek(self, pos, whence=0, /):
        opened = self._seekable_file()
        if whence == 1:
            pos += opened.description.at
        elif whence == 2:
            pos += _size(opened.node)
        elif whence != 0:
            raise fault(22)
        if pos < 0:
            raise fault(22)
        opened.description.at = pos
        return pos

    def truncate(self, size=None, /):
        opened = self._open_file()
        if not self._writes:
            raise UnsupportedOperation('File not open for writing')
        if size is None:
            size = self.tell()
        if size < 0:
            raise fault(22)
        number = _truncate(opened.node, size)
        if number is not None:
            raise fault(number)
        opened.description.dirty = True
        return size

    def flush(self):
        self._open_file().description.flush()

    def close(self):
        if self._closed:
            return
        try:
            self._opened.description.flush()
        finally:
            self._closed = True
            if self._closefd and self._number is not None:
                descriptors.pop(self._number, None)

    def __repr__(self):
        if self._closed:
            return '<_io.FileIO [closed]>'
        return f'<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self._closefd}>'


_io_bases._file_class[0] = FileIO


def _raw_mode(mode):
    """The flags of a mode of FileIO, and how it shows itself."""
    for letter in mode:
        if letter not in 'rwaxb+':
            raise ValueError(f'invalid mode: {mode}')
    action = [letter for letter in mode if letter in 'rwax']
    if len(action) != 1 or mode.count('+') > 1:
        raise ValueError(_MODE_PROBLEM)
    action = action[0]
    plus = '+' in mode
    flags = _FLAGS[action] | (O_RDWR if plus else 0 if action == 'r' else O_WRONLY)
    shown = {'w': 'r' if plus else 'w'}.get(action, action)
    return flags, f'{shown}b+' if plus else f'{shown}b'


def _check_mode(mode, buffering, encoding, errors, newline):
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    if set(mode) - set('rwxabt+') or len(set(mode)) != len(mode):
        raise ValueError(f"invalid mode: '{mode}'")
    text, binary = 't' in mode, 'b' in mode
    if text and binary:
        raise ValueError("can't have text and binary mode at once")
    actions = sum([letter in mode for letter in 'rwxa'])
    if actions > 1:
        raise ValueError('must have exactly one of create/read/write/append mode')
    if binary and encoding is not None:
        raise ValueError("binary mode doesn't take an encoding argument")
    if binary and errors is not None:
        raise ValueError("binary mode doesn't take an errors argument")
    if binary and newline is not None:
        raise ValueError("binary mode doesn't take a newline argument")
    if binary and buffering == 1:
        import warnings
        warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default"
                      " buffer size will be used", RuntimeWarning, 1)
    return binary


def open_file(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
              opener=None):
    """What open() does."""
    if not isinstance(file, int):
        file = fspath(file)
    if type(buffering) is not int:
        kind = type(buffering)
        if not hasattr(kind, '__index__'):
            raise TypeError(f"'{kind.__name__}' object cannot be interpreted as an integer")
        buffering = _index(buffering)
    binary = _check_mode(mode, buffering, encoding, errors, newline)
    raw = FileIO(file, mode.replace('t', ''), closefd, opener)
    if buffering == 0:
        if binary:
            return raw
        raw.close()
        raise ValueError("can't have unbuffered text I/O")
    if '+' in mode:
        buffered = BufferedRandom(raw)
    elif 'r' in mode:
        buffered = BufferedReader(raw)
    else:
        buffered = BufferedWriter(raw)
    if binary:
        return buffered
    from _io_text import TextIOWrapper
    text = TextIOWrapper(buffered, encoding, errors, newline, buffering == 1)
    text.mode = mode
    return text


_standard_buffers = {}


def standard_buffer(number):
    """The stream of bytes below standard input, output or error."""
    buffer = _standard_buffers.get(number)
    if buffer is None:
        buffer = open_file(number, 'wb' if number else 'rb', closefd=False)
        buffer.raw.name = ('<stdin>', '<stdout>', '<stderr>')[number]
        _standard_buffers[number] = buffer
    return buffer


def open_code(path):
    """The file opened to be read as bytes."""
    if not isinstance(path, str):
        raise TypeError(f"open_code() argument 'path' must be str, not {type(path).__name__}")
    return open_file(path, 'rb')
