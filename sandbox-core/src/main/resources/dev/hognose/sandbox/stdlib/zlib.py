# SPDX-License-Identifier: Apache-2.0
"""Compression (RFC 1950, 1951, 1952). Streams keep their state as bytes; natives take it further."""

MAX_WBITS = 15
DEFLATED = 8
DEF_MEM_LEVEL = 8
DEF_BUF_SIZE = 16384
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9
Z_DEFAULT_COMPRESSION = -1
Z_DEFAULT_STRATEGY = 0
Z_FILTERED = 1
Z_HUFFMAN_ONLY = 2
Z_RLE = 3
Z_FIXED = 4
Z_NO_FLUSH = 0
Z_PARTIAL_FLUSH = 1
Z_SYNC_FLUSH = 2
Z_FULL_FLUSH = 3
Z_FINISH = 4
Z_BLOCK = 5
Z_TREES = 6
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.3.1'

# Input of a compressor that waits for compression at most; then it becomes blocks of their own.
_most_waiting = 1 << 22
_window = 1 << 15


class error(Exception):
    """Data that cannot be compressed or decompressed."""


def _bytes(data):
    if isinstance(data, bytes):
        return data
    if isinstance(data, bytearray):
        return bytes(data)
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _int(value):
    if isinstance(value, int):
        return int(value)
    from operator import index
    return index(value)


class Compress:
    """A compression that is fed piece by piece."""

    __slots__ = ('_level', '_kind', '_bits', '_strategy', '_history', '_waiting', '_size', '_check',
                 '_total', '_started', '_ended', '_flushed')

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'zlib.Compress' object")

    def __init__(self):
        raise TypeError("cannot create 'zlib.Compress' instances")

    def _begin(self, level, wbits, strategy, zdict):
        self._level = level
        self._kind, self._bits = _kind_of(wbits)
        self._strategy = strategy if strategy < 3 else 0
        self._history = zdict[-_window:]
        self._waiting = []
        self._size = self._total = 0
        self._check = adler32(zdict) if zdict else 0 if self._kind == 'gzip' else 1
        self._started = self._ended = False
        self._flushed = 0
        return self

    def _header(self):
        if self._started:
            return b''
        self._started = True
        level = self._level
        if self._kind == 'raw':
            return b''
        if self._kind == 'gzip':
            return b'\x1f\x8b\x08\0\0\0\0\0' + (b'\2\3' if level == 9 else b'\4\3' if level == 1 or
                                              self._strategy >= 2 else b'\0\3')
        rank = 0 if level in (0, 1) or self._strategy >= 2 else 2 if level in (-1, 6) else \
            1 if level < 6 else 3
        head = (self._bits - 8 << 12) | 0x800 | rank << 6 | (0x20 if self._history else 0)
        head += 31 - head % 31
        result = head.to_bytes(2)
        if self._history:
            result += self._check.to_bytes(4)
            self._check = 1
        return result

    def compress(self, data, /):
        data = _bytes(data)
        if self._ended:
            raise error('Error -2 while compressing data: inconsistent stream state')
        result = self._header()
        if data:
            self._waiting.append(data)
            self._size += len(data)
            self._total += len(data)
            self._check = (crc32 if self._kind == 'gzip' else adler32)(data, self._check)
            self._flushed = 0
            if self._size > _most_waiting:
                result += self._blocks(Z_SYNC_FLUSH)
        return result

    def _blocks(self, mode):
        data = b''.join(self._waiting)
        self._waiting.clear()
        self._size = 0
        if self._bits < 15:
            return self._small_blocks(data, mode)
        result = _deflate(data, self._history, self._level, self._strategy, mode)
        self._history = b'' if mode == Z_FULL_FLUSH else (self._history + data)[-_window:]
        return result

    def _small_blocks(self, data, mode):
        """Blocks in which nothing refers to more than a small window back."""
        half = 1 << self._bits - 1
        result = []
        for start in range(0, len(data) or 1, half):
            part = data[start:start + half]
            how = mode if start + half >= len(data) else Z_SYNC_FLUSH
            result.append(_deflate(part, self._history[-half:], self._level, self._strategy, how))
            self._history = part
        if mode == Z_FULL_FLUSH:
            self._history = b''
        return b''.join(result)

    def flush(self, mode=Z_FINISH, /):
        mode = _int(mode)
        if mode == Z_NO_FLUSH:
            return b''
        if self._ended or not 0 < mode <= Z_BLOCK:
            raise error('Error -2 while flushing: inconsistent stream state')
        result = self._header()
        if mode != Z_FINISH:
            full = Z_FULL_FLUSH if mode == Z_FULL_FLUSH else Z_SYNC_FLUSH
            if self._flushed >= full:
                return result
            self._flushed = full
            return result + self._blocks(full)
        result += self._blocks(Z_FINISH)
        self._ended = True
        self._history = b''
        if self._kind == 'zlib':
            result += self._check.to_bytes(4)
        elif self._kind == 'gzip':
            result += self._check.to_bytes(4, 'little')
            result += (self._total & 0xFFFFFFFF).to_bytes(4, 'little')
        return result

    def copy(self):
        if self._ended:
            raise ValueError('Inconsistent stream state')
        result = Compress.__new__(Compress)
        for name in Compress.__slots__:
            setattr(result, name, getattr(self, name))
        result._waiting = self._waiting.copy()
        return result

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


def _kind_of(wbits):
    """Format and bits of the window that a number asks for, or None."""
    if 8 <= wbits <= 15:
        return 'zlib', max(wbits, 9)
    if -15 <= wbits <= -9:
        return 'raw', -wbits
    if 25 <= wbits <= 31:
        return 'gzip', wbits - 16
    return None


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                strategy=Z_DEFAULT_STRATEGY, zdict=None):
    level, wbits = _int(level), _int(wbits)
    kind = _kind_of(wbits)
    if zdict is not None:
        zdict = _bytes(zdict)
    if kind is None or not (-1 <= level <= 9 and method == DEFLATED and 1 <= memLevel <= 9
                            and 0 <= strategy <= 4):
        raise ValueError('Invalid initialization option')
    if zdict and kind[0] == 'gzip':
        raise ValueError('Invalid dictionary')
    return Compress.__new__(Compress)._begin(level, wbits, strategy, zdict or b'')


def compress(data, /, level=-1, wbits=MAX_WBITS):
    data, level, wbits = _bytes(data), _int(level), _int(wbits)
    kind = _kind_of(wbits)
    if kind is None or not -1 <= level <= 9:
        raise error('Bad compression level')
    stream = Compress.__new__(Compress)._begin(level, wbits, 0, b'')
    return stream.compress(data) + stream.flush()


class Decompress:
    """A decompression that is fed piece by piece."""

    __slots__ = ('unused_data', 'unconsumed_tail', 'eof', '_wbits', '_zdict', '_kind', '_head',
                 '_state', '_check', '_total', '_failed')

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'zlib.Decompress' object")

    def __init__(self):
        raise TypeError("cannot create 'zlib.Decompress' instances")

    def _begin(self, wbits, zdict):
        self.unused_data = self.unconsumed_tail = self._head = b''
        self.eof = False
        self._failed = None
        self._wbits = wbits
        self._zdict = zdict
        self._total = 0
        self._kind = 'raw' if wbits < 0 else 'gzip' if 24 <= wbits <= 31 else \
            'auto' if wbits >= 40 else 'zlib'
        self._check = 1
        self._state = _inflate_start(zdict or b'') if wbits < 0 else None
        return self

    def _error(self, problem):
        self._failed = problem
        return error(f'Error {problem}')

    def decompress(self, data, /, max_length=0):
        data, max_length = _bytes(data), _int(max_length)
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        return self._more(data, max_length)

    def _more(self, data, most):
        if self._failed is not None:
            raise error(f'Error {self._failed}')
        if self.eof:
            self.unused_data += data
            return b''
        if self._state is None:
            data = self._read_header(self._head + data)
            if self._state is None:
                self._head = data
                return b''
            self._head = b''
        elif self._state == b'':
            return self._read_trailer(data, b'')
        found = _inflate(self._state, data, most)
        if isinstance(found, str):
            raise self._error('-3 while decompressing data: ' + found)
        result, used, ended, self._state = found
        if self._kind != 'raw':
            self._check = (crc32 if self._kind == 'gzip' else adler32)(result, self._check)
            self._total += len(result)
        if ended:
            self.unconsumed_tail = b''
            self._state = b''
            return self._read_trailer(data[used:], result)
        self.unconsumed_tail = data[used:]
        return result

    def _read_trailer(self, data, result):
        data = self._head + data
        size = {'raw': 0, 'gzip': 8, 'zlib': 4}[self._kind]
        if len(data) < size:
            self._head = data
            return result
        self._head = b''
        if self._kind == 'zlib' and int.from_bytes(data[:4]) != self._check:
            raise self._error('-3 while decompressing data: incorrect data check')
        if self._kind == 'gzip':
            if int.from_bytes(data[:4], 'little') != self._check:
                raise self._error('-3 while decompressing data: incorrect data check')
            if int.from_bytes(data[4:8], 'little') != self._total & 0xFFFFFFFF:
                raise self._error('-3 while decompressing data: incorrect length check')
        self.eof = True
        self.unused_data = data[size:]
        return result

    def _read_header(self, data):
        """Reads the header if all of it is there; gives what follows it."""
        problem = '-3 while decompressing data: '
        if len(data) < 2:
            return data
        if self._kind == 'gzip' or self._kind == 'auto' and data[:2] == b'\x1f\x8b':
            self._kind = 'gzip'
            return self._read_gzip_header(data)
        self._kind = 'zlib'
        if int.from_bytes(data[:2]) % 31:
            raise self._error(problem + 'incorrect header check')
        if data[0] & 15 != 8:
            raise self._error(problem + 'unknown compression method')
        bits = (data[0] >> 4) + 8
        if bits > 15 or self._wbits and bits > self._wbits & 31:
            raise self._error(problem + 'invalid window size')
        if not data[1] & 0x20:
            self._state = _inflate_start(b'')
            return data[2:]
        if len(data) < 6:
            return data
        if self._zdict is None:
            raise self._error('2 while decompressing data')
        if adler32(self._zdict) != int.from_bytes(data[2:6]):
            raise self._error('-3 while setting zdict: invalid input data')
        self._state = _inflate_start(self._zdict)
        return data[6:]

    def _read_gzip_header(self, data):
        problem = '-3 while decompressing data: '
        if data[:2] != b'\x1f\x8b':
            raise self._error(problem + 'incorrect header check')
        if len(data) >= 3 and data[2] != 8:
            raise self._error(problem + 'unknown compression method')
        if len(data) >= 4 and data[3] & 0xe0:
            raise self._error(problem + 'unknown header flags set')
        if len(data) < 10:
            return data
        flags = data[3]
        at = 10
        if flags & 4:
            if len(data) < at + 2:
                return data
            at += 2 + int.from_bytes(data[at:at + 2], 'little')
        for flag in (8, 16):
            if flags & flag:
                end = data.find(b'\0', at)
                if end < 0:
                    return data
                at = end + 1
        if flags & 2:
            if len(data) < at + 2:
                return data
            if int.from_bytes(data[at:at + 2], 'little') != crc32(data[:at]) & 0xFFFF:
                raise self._error(problem + 'header crc mismatch')
            at += 2
        if len(data) < at:
            return data
        self._check = 0
        self._state = _inflate_start(b'')
        return data[at:]

    def flush(self, length=DEF_BUF_SIZE, /):
        if _int(length) <= 0:
            raise ValueError('length must be greater than zero')
        if self.eof:
            return b''
        tail, self.unconsumed_tail = self.unconsumed_tail, b''
        return self._more(tail, 0)

    def copy(self):
        result = Decompress.__new__(Decompress)
        for name in Decompress.__slots__:
            setattr(result, name, getattr(self, name))
        return result

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo, /):
        return self.copy()


def _is_window(wbits):
    return wbits == 0 or 8 <= wbits <= 15 or -15 <= wbits <= -8 or 24 <= wbits <= 31 \
        or 40 <= wbits <= 47 or wbits in (16, 32)


def decompressobj(wbits=MAX_WBITS, zdict=None):
    wbits = _int(wbits)
    if zdict is not None:
        try:
            zdict = _bytes(zdict)
        except TypeError:
            raise TypeError('zdict argument must support the buffer protocol') from None
    if not _is_window(wbits):
        raise ValueError('Invalid initialization option')
    return Decompress.__new__(Decompress)._begin(wbits, zdict)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    data, wbits = _bytes(data), _int(wbits)
    if _int(bufsize) < 0:
        raise ValueError('bufsize must be non-negative')
    if not _is_window(wbits):
        raise error('Error -2 while preparing to decompress data: inconsistent stream state')
    stream = Decompress.__new__(Decompress)._begin(wbits, None)
    result = stream._more(data, 0)
    if not stream.eof:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return result
