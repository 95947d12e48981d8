# SPDX-License-Identifier: Apache-2.0
"""Compression in bzip2's format."""

import io
from _compression import CompressedFile, bytes_of

__all__ = ['BZ2File', 'BZ2Compressor', 'BZ2Decompressor', 'open', 'compress', 'decompress']

_BLOCK = 0x314159265359
_END = 0x177245385090


class BZ2Compressor:
    """A compression that is fed piece by piece; what it gives comes when it is flushed."""

    __module__ = '_bz2'

    __slots__ = ('_level', '_parts', '_ended')

    def __init__(self, compresslevel=9, /):
        if not 1 <= compresslevel <= 9:
            raise ValueError('compresslevel must be between 1 and 9')
        self._level = compresslevel
        self._parts = []
        self._ended = False

    def compress(self, data, /):
        data = bytes_of(data)
        if self._ended:
            raise ValueError('Compressor has been flushed')
        self._parts.append(data)
        return b''

    def flush(self):
        if self._ended:
            raise ValueError('Repeated call to flush()')
        self._ended = True
        data = b''.join(self._parts)
        self._parts = None
        return _compress(data, self._level)

    def __reduce__(self):
        raise TypeError(f"cannot pickle '_bz2.{type(self).__name__}' object")


class BZ2Decompressor:
    """A decompression of one stream that is fed piece by piece."""

    __module__ = '_bz2'

    __slots__ = ('_data', '_bit', '_level', '_check', '_ready', '_given', '_failed', '_ended', '_unused',
                 '_reader', '_expected')

    def __init__(self):
        self._data = self._ready = self._unused = b''
        self._bit = self._level = self._check = self._given = self._expected = 0
        self._failed = self._ended = False
        self._reader = None

    @property
    def eof(self):
        """True if the end-of-stream marker has been reached."""
        return self._ended and not self._ready

    @property
    def unused_data(self):
        """Data found after the end of the compressed stream."""
        return self._unused if self.eof else b''

    @property
    def needs_input(self):
        """True if more input is needed before more decompressed data can be produced."""
        return not self._ready and not self._ended

    def _bits(self, count):
        """So many bits of the data, or None if they are not there yet."""
        end = self._bit + count
        if end > 8 * len(self._data):
            return None
        first, last = self._bit // 8, (end + 7) // 8
        return int.from_bytes(self._data[first:last]) >> -end % 8 & (1 << count) - 1

    def _bad(self):
        self._failed = True
        raise OSError('Invalid data stream')

    def _step(self):
        """Reads a part of the stream if all of it is there; whether it was."""
        if not self._level:
            head = self._data[:4]
            if not b'BZh'.startswith(head[:3]) or len(head) == 4 and not 49 <= head[3] <= 57:
                self._bad()
            if len(head) < 4:
                return False
            self._level = head[3] - 48
            self._bit = 32
        if getattr(self, '_reader', None) is None and not self._begin_block():
            return False
        found = _read(self._reader, self._data, self._bit)
        if found is False:
            self._bad()
        if isinstance(found, int):
            self._bit = found
            return False
        self._ready, check, self._bit = found
        self._reader = None
        if check != self._expected:
            self._ready = b''
            self._bad()
        self._check = (self._check << 1 & 0xFFFFFFFF | self._check >> 31) ^ check
        self._given = 0
        return True

    def _begin_block(self):
        """Reads what stands before a block, or the end of the stream; whether a block follows."""
        mark = self._bits(80)
        if mark is None:
            return False
        kind, check = mark >> 32, mark & 0xFFFFFFFF
        if kind == _END:
            if check != self._check:
                self._bad()
            used = (self._bit + 80 + 7) // 8
            self._unused = self._data[used:]
            self._data = b''
            self._ended = True
            return False
        if kind != _BLOCK:
            self._bad()
        self._expected = check
        self._bit += 80
        self._reader = _reader(self._level)
        return True

    def decompress(self, data, max_length=-1):
        data = bytes_of(data)
        if self.eof:
            raise EOFError('End of stream already reached')
        if self._failed:
            raise ValueError('Invalid data stream')
        if data:
            self._data = self._data[self._bit // 8:] + data
            self._bit %= 8
        parts = []
        size = 0
        while True:
            if not self._ready and (self._ended or not self._step()):
                break
            if 0 <= max_length <= size:
                break
            end = len(self._ready) if max_length < 0 else self._given + max_length - size
            part = self._ready[self._given:end]
            self._given += len(part)
            if self._given == len(self._ready):
                self._ready = b''
            parts.append(part)
            size += len(part)
        if self._ended and not self._ready and self._data:
            self._unused += self._data
            self._data = b''
        return b''.join(parts)

    def __reduce__(self):
        raise TypeError(f"cannot pickle '_bz2.{type(self).__name__}' object")


class BZ2File(CompressedFile):
    """A file in bzip2's format, compressed as it is written or decompressed as it is read."""

    def __init__(self, filename, mode='r', *, compresslevel=9):
        if not 1 <= compresslevel <= 9:
            raise ValueError('compresslevel must be between 1 and 9')
        self._open(filename, mode, lambda: BZ2Compressor(compresslevel), BZ2Decompressor, OSError)


def open(filename, mode='rb', compresslevel=9, encoding=None, errors=None, newline=None):
    """A file in bzip2's format, or a text stream over one."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f'Argument {name!r} not supported in binary mode')
    file = BZ2File(filename, mode.replace('t', ''), compresslevel=compresslevel)
    if 't' in mode:
        return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline)
    return file


def compress(data, compresslevel=9):
    """Data as one stream."""
    stream = BZ2Compressor(compresslevel)
    return stream.compress(data) + stream.flush()


def decompress(data):
    """What one stream after another holds; whatever follows the first is left out if it is none."""
    parts = []
    while data:
        stream = BZ2Decompressor()
        try:
            part = stream.decompress(data)
        except OSError:
            if parts:
                break
            raise
        parts.append(part)
        if not stream.eof:
            raise ValueError('Compressed data ended before the end-of-stream marker was reached')
        data = stream.unused_data
    return b''.join(parts)
