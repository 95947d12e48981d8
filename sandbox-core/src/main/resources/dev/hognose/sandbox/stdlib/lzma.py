# SPDX-License-Identifier: Apache-2.0
"""Compression by LZMA, in the formats of xz, of lzma alone, and without any."""

import hashlib
import io
import zlib
from _compression import CompressedFile, bytes_of

__all__ = ['CHECK_NONE', 'CHECK_CRC32', 'CHECK_CRC64', 'CHECK_SHA256', 'CHECK_ID_MAX',
           'CHECK_UNKNOWN', 'FILTER_LZMA1', 'FILTER_LZMA2', 'FILTER_DELTA', 'FILTER_X86',
           'FILTER_IA64', 'FILTER_ARM', 'FILTER_ARMTHUMB', 'FILTER_POWERPC', 'FILTER_SPARC',
           'FORMAT_AUTO', 'FORMAT_XZ', 'FORMAT_ALONE', 'FORMAT_RAW', 'MF_HC3', 'MF_HC4', 'MF_BT2',
           'MF_BT3', 'MF_BT4', 'MODE_FAST', 'MODE_NORMAL', 'PRESET_DEFAULT', 'PRESET_EXTREME',
           'LZMACompressor', 'LZMADecompressor', 'LZMAFile', 'LZMAError', 'open', 'compress',
           'decompress', 'is_check_supported']

CHECK_NONE, CHECK_CRC32, CHECK_CRC64, CHECK_SHA256 = 0, 1, 4, 10
CHECK_ID_MAX, CHECK_UNKNOWN = 15, 16
FILTER_LZMA1, FILTER_LZMA2, FILTER_DELTA = 0x4000000000000001, 33, 3
FILTER_X86, FILTER_POWERPC, FILTER_IA64 = 4, 5, 6
FILTER_ARM, FILTER_ARMTHUMB, FILTER_SPARC = 7, 8, 9
FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW = 0, 1, 2, 3
MF_HC3, MF_HC4, MF_BT2, MF_BT3, MF_BT4 = 3, 4, 18, 19, 20
MODE_FAST, MODE_NORMAL = 1, 2
PRESET_DEFAULT, PRESET_EXTREME = 6, 1 << 31

_MAGIC = b'\xfd7zXZ\0'
_CHECK_SIZES = {0: 0, 1: 4, 4: 8, 10: 32}
# Logarithm of the window, places tried, and length that is long enough, of each preset.
_PRESETS = ((18, 4, 32), (20, 6, 48), (21, 8, 64), (22, 16, 96), (22, 32, 128), (23, 48, 192),
            (23, 64, 273), (24, 96, 273), (25, 128, 273), (26, 192, 273))
_OPTIONS = ('id', 'preset', 'dict_size', 'lc', 'lp', 'pb', 'mode', 'nice_len', 'mf', 'depth')


class LZMAError(Exception):
    """Call to liblzma failed."""

    __module__ = '_lzma'


def _unsupported():
    return LZMAError('Invalid or unsupported options')


def is_check_supported(check_id, /):
    """Test whether the given integrity check is supported."""
    return check_id in _CHECK_SIZES


def _check(kind, data):
    """The check of data."""
    if kind == CHECK_CRC32:
        return zlib.crc32(data).to_bytes(4, 'little')
    if kind == CHECK_CRC64:
        return _crc64(data).to_bytes(8, 'little')
    if kind == CHECK_SHA256:
        return hashlib.sha256(data).digest()
    return b''


def _crc32(data):
    return zlib.crc32(data).to_bytes(4, 'little')


def _vli(number):
    """A number in as few bytes as it needs."""
    parts = bytearray()
    while number > 127:
        parts.append(number & 127 | 128)
        number >>= 7
    parts.append(number)
    return bytes(parts)


def _read_vli(data, at):
    """Such a number, and where it ends."""
    value = shift = 0
    while True:
        if at >= len(data):
            raise EOFError
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7
        if shift > 62:
            raise LZMAError('Corrupt input data')


class _Options:
    """How LZMA is to compress."""

    def __init__(self, preset=None, dict_size=None, lc=None, lp=None, pb=None, mode=None,
                 nice_len=None, mf=None, depth=None):
        preset = PRESET_DEFAULT if preset is None else preset
        if preset & 31 > 9 or preset & ~(31 | PRESET_EXTREME):
            raise _unsupported()
        bits, self.depth, self.nice = _PRESETS[preset & 31]
        self.window = 1 << bits if dict_size is None else dict_size
        self.lc = 3 if lc is None else lc
        self.lp = 0 if lp is None else lp
        self.pb = 2 if pb is None else pb
        if nice_len is not None:
            self.nice = nice_len
        if depth:
            self.depth = depth
        if not (0 <= self.lc <= 4 and 0 <= self.lp <= 4 and self.lc + self.lp <= 4
                and 0 <= self.pb <= 4 and 4096 <= self.window <= 1536 << 20 and 2 <= self.nice <= 273):
            raise _unsupported()

    def write(self, data, chunked):
        return _write(data, chunked, self.lc, self.lp, self.pb, self.window, self.depth, self.nice)

    def window_byte(self):
        """The window's size as xz writes it, rounded up."""
        for i in range(40):
            if (2 | i & 1) << i // 2 + 11 >= self.window:
                return i
        return 40


def _chain(filters):
    """Distances of delta filters, the id of the last filter, and its options."""
    deltas = []
    last = None
    filters = list(filters)
    if not 1 <= len(filters) <= 4:
        raise LZMAError('Internal error') if not filters else ValueError(
            'Too many filters - liblzma supports a maximum of 4')
    for i, each in enumerate(filters):
        if 'id' not in each:
            raise ValueError('Filter specifier must have an "id" entry')
        kind = each['id']
        if kind == FILTER_DELTA:
            if set(each) - {'id', 'dist'}:
                raise ValueError('Invalid filter specifier for delta filter')
            distance = each.get('dist', 1)
            if not 1 <= distance <= 256 or i == len(filters) - 1:
                raise _unsupported()
            deltas.append(distance)
        elif kind in (FILTER_LZMA1, FILTER_LZMA2):
            if set(each) - set(_OPTIONS):
                raise ValueError('Invalid filter specifier for LZMA filter')
            if i != len(filters) - 1:
                raise _unsupported()
            last = kind, _Options(**{key: value for key, value in each.items() if key != 'id'})
        elif FILTER_X86 <= kind <= FILTER_SPARC:
            raise _unsupported()
        else:
            raise ValueError(f'Invalid filter ID: {kind}')
    return deltas, *last


def _apply_deltas(data, deltas):
    for distance in deltas:
        data = bytes([a - b & 255 for a, b in zip(data, bytes(distance) + data)])
    return data


def _undo_deltas(data, deltas):
    for distance in reversed(deltas):
        out = bytearray(data)
        for i in range(distance, len(out)):
            out[i] = out[i] + out[i - distance] & 255
        data = bytes(out)
    return data


class LZMACompressor:
    """A compression that is fed piece by piece; most of it comes when it is flushed."""

    __module__ = '_lzma'

    __slots__ = ('_format', '_check', '_deltas', '_kind', '_options', '_parts', '_ended')

    def __init__(self, format=FORMAT_XZ, check=-1, preset=None, filters=None):
        if preset is not None and filters is not None:
            raise ValueError('Cannot specify both preset and filter chain')
        if format not in (FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW):
            raise ValueError(f'Invalid container format: {format}')
        if format != FORMAT_XZ and check not in (-1, CHECK_NONE):
            raise ValueError('Integrity checks are only supported by FORMAT_XZ')
        if format == FORMAT_RAW and filters is None:
            raise ValueError('Must specify filters for FORMAT_RAW')
        self._format = format
        self._check = CHECK_CRC64 if check == -1 else check
        if self._check not in _CHECK_SIZES:
            raise LZMAError('Internal error' if check > CHECK_ID_MAX else 'Unsupported integrity check')
        if filters is None:
            self._deltas = []
            self._kind = FILTER_LZMA1 if format == FORMAT_ALONE else FILTER_LZMA2
            self._options = _Options(preset)
        else:
            self._deltas, self._kind, self._options = _chain(filters)
            if format == FORMAT_ALONE and (self._deltas or self._kind != FILTER_LZMA1):
                raise ValueError('Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter')
            if format == FORMAT_XZ and self._kind == FILTER_LZMA1:
                raise _unsupported()
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
        packed = _apply_deltas(data, self._deltas)
        options = self._options
        if self._format == FORMAT_ALONE:
            properties = (options.pb * 5 + options.lp) * 9 + options.lc
            head = bytes([properties]) + options.window.to_bytes(4, 'little') + b'\xff' * 8
            return head + options.write(packed, False)
        if self._format == FORMAT_RAW:
            return options.write(packed, self._kind == FILTER_LZMA2)
        return self._container(data, packed)

    def _container(self, data, packed):
        flags = bytes([0, self._check])
        index = b'\0\0'
        body = b''
        if data:
            head = bytes([len(self._deltas)])
            for distance in self._deltas:
                head += bytes([FILTER_DELTA, 1, distance - 1])
            head += bytes([FILTER_LZMA2, 1, self._options.window_byte()])
            head = bytes([(len(head) + 4) // 4]) + head
            head += bytes(-len(head) % 4)
            head += _crc32(head)
            chunks = self._options.write(packed, True)
            check = _check(self._check, data)
            index = b'\0\1' + _vli(len(head) + len(chunks) + len(check)) + _vli(len(data))
            body = head + chunks + bytes(-len(chunks) % 4) + check
        index += bytes(-len(index) % 4)
        index += _crc32(index)
        foot = (len(index) // 4 - 1).to_bytes(4, 'little') + flags
        return _MAGIC + flags + _crc32(flags) + body + index + _crc32(foot) + foot + b'YZ'

    def __reduce__(self):
        raise TypeError(f"cannot pickle '_lzma.{type(self).__name__}' object")


class LZMADecompressor:
    """A decompression of one stream; what it gives comes when all of the stream is there."""

    __module__ = '_lzma'

    __slots__ = ('_format', '_filters', '_limit', '_data', '_ready', '_given', '_ended', '_unused',
                 '_check')

    def __init__(self, format=FORMAT_AUTO, memlimit=None, filters=None):
        if memlimit is not None and format == FORMAT_RAW:
            raise ValueError('Cannot specify memory limit with FORMAT_RAW')
        if format == FORMAT_RAW and filters is None:
            raise ValueError('Must specify filters for FORMAT_RAW')
        if format != FORMAT_RAW and filters is not None:
            raise ValueError('Cannot specify filters except with FORMAT_RAW')
        if format not in (FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW):
            raise ValueError(f'Invalid container format: {format}')
        self._format = format
        self._filters = None if filters is None else _chain(filters)
        self._limit = memlimit
        self._data = self._ready = self._unused = b''
        self._given = 0
        self._ended = False
        self._check = CHECK_NONE if format in (FORMAT_ALONE, FORMAT_RAW) else CHECK_UNKNOWN

    @property
    def check(self):
        """ID of the integrity check used by the input stream."""
        return self._check

    @property
    def eof(self):
        """True if the end-of-stream marker has been reached."""
        return self._ended and not self._ready

    @property
    def needs_input(self):
        """True if more input is needed before more decompressed data can be produced."""
        return not self._ended

    @property
    def unused_data(self):
        """Data found after the end of the compressed stream."""
        return self._unused if self.eof else b''

    def decompress(self, data, max_length=-1):
        data = bytes_of(data)
        if self.eof:
            raise EOFError('Already at end of stream')
        if self._ended:
            self._unused += data
        else:
            self._data += data
            try:
                self._read()
            except EOFError:
                return b''
        end = len(self._ready) if max_length < 0 else self._given + max_length
        part = self._ready[self._given:end]
        self._given += len(part)
        if self._given == len(self._ready):
            self._ready = b''
        return part

    def _end(self, result, at):
        self._ready = result
        self._unused = self._data[at:]
        self._data = b''
        self._ended = True

    def _take(self, at, count):
        if at + count > len(self._data):
            raise EOFError
        return self._data[at:at + count]

    def _limited(self, window):
        if self._limit is not None and window + 32768 > self._limit:
            raise LZMAError('Memory usage limit exceeded')

    @staticmethod
    def _found(found):
        if found is True:
            raise EOFError
        if found is False:
            raise LZMAError('Corrupt input data')
        return found

    def _read(self):
        """Reads the stream; EOFError if not all of it is there."""
        format = self._format
        if format == FORMAT_RAW:
            deltas, kind, options = self._filters
            if kind == FILTER_LZMA2:
                found = _read_chunks(self._data, 0, options.window)
            else:
                found = _read_stream(self._data, 0, options.lc, options.lp, options.pb,
                                     options.window, -1)
            result, at = self._found(found)
            self._end(_undo_deltas(result, deltas), at)
            return
        if not self._data:
            raise EOFError
        if format == FORMAT_XZ or format == FORMAT_AUTO and self._data[0] == 0xfd:
            self._read_container()
        else:
            self._read_alone()

    def _read_alone(self):
        self._check = CHECK_NONE
        head = self._data[:13]
        properties = head[0]
        pb, rest = divmod(properties, 45)
        lp, lc = divmod(rest, 9)
        window = int.from_bytes(head[1:5], 'little')
        size = int.from_bytes(head[5:13], 'little')
        if properties >= 225 or lc + lp > 4 or len(head) == 13 and size >= 1 << 38 and \
                size != (1 << 64) - 1 or len(head) >= 5 and not _is_window(window):
            raise LZMAError('Input format not supported by decoder')
        if len(head) < 13:
            raise EOFError
        self._limited(window)
        size = -1 if size == (1 << 64) - 1 else size
        self._end(*self._found(_read_stream(self._data, 13, lc, lp, pb, window, size)))

    def _read_container(self):
        head = self._data[:12]
        if not _MAGIC.startswith(head[:6]):
            raise LZMAError('Input format not supported by decoder')
        flags = self._take(0, 12)[6:8]
        if _crc32(flags) != head[8:12]:
            raise LZMAError('Corrupt input data')
        if flags[0] or flags[1] > CHECK_ID_MAX:
            raise _unsupported()
        self._check = flags[1]
        if flags[1] not in _CHECK_SIZES:
            raise LZMAError('Unsupported integrity check')
        at = 12
        parts = []
        records = b''
        while self._take(at, 1) != b'\0':
            part, at, unpadded = self._read_block(at)
            parts.append(part)
            records += _vli(unpadded) + _vli(len(part))
        index = b'\0' + _vli(len(parts)) + records
        index += bytes(-len(index) % 4)
        index += _crc32(index)
        found = self._data[at:at + len(index)]
        if not index.startswith(found):
            raise LZMAError('Corrupt input data')
        at += len(index)
        foot = self._take(at, 12)
        backward = (len(index) // 4 - 1).to_bytes(4, 'little')
        if foot != _crc32(backward + flags) + backward + flags + b'YZ':
            raise LZMAError('Corrupt input data')
        self._end(b''.join(parts), at + 12)

    def _read_block(self, at):
        """What a block holds, where the next starts, and its size without padding."""
        start = at
        head = self._take(at, (self._data[at] + 1) * 4)
        if _crc32(head[:-4]) != head[-4:]:
            raise LZMAError('Corrupt input data')
        if head[1] & 0x3c:
            raise _unsupported()
        place = 2
        packed_size = size = None
        if head[1] & 0x40:
            packed_size, place = _read_vli(head, place)
        if head[1] & 0x80:
            size, place = _read_vli(head, place)
        deltas = []
        for last in range(head[1] & 3, -1, -1):
            kind, place = _read_vli(head, place)
            count, place = _read_vli(head, place)
            properties = head[place:place + count]
            place += count
            if kind == FILTER_DELTA and last and count == 1:
                deltas.append(properties[0] + 1)
            elif kind != FILTER_LZMA2 or last or count != 1 or properties[0] > 40:
                raise _unsupported()
        window = 0xffffffff if properties[0] == 40 else \
            (2 | properties[0] & 1) << properties[0] // 2 + 11
        self._limited(window)
        at += len(head)
        result, end = self._found(_read_chunks(self._data, at, window))
        result = _undo_deltas(result, deltas)
        if packed_size not in (None, end - at) or size not in (None, len(result)):
            raise LZMAError('Corrupt input data')
        padding = -(end - at) % 4
        check = _check(self._check, result)
        if self._take(end, padding + len(check)) != bytes(padding) + check:
            raise LZMAError('Corrupt input data')
        return result, end + padding + len(check), end - start + len(check)

    def __reduce__(self):
        raise TypeError(f"cannot pickle '_lzma.{type(self).__name__}' object")


def _is_window(size):
    """Whether a size is one that writers of lzma use: a power of two, or one and a half."""
    if size == 0xffffffff:
        return True
    low = size & -size
    return size != 0 and (size == low or size == 3 * low)


class LZMAFile(CompressedFile):
    """A file in a format of LZMA, compressed as it is written or decompressed as it is read."""

    def __init__(self, filename=None, mode='r', *, format=None, check=-1, preset=None, filters=None):
        if mode in ('r', 'rb'):
            if check != -1:
                raise ValueError('Cannot specify an integrity check when opening a file for reading')
            if preset is not None:
                raise ValueError('Cannot specify a preset compression level when opening a file for '
                                 'reading')
            format = FORMAT_AUTO if format is None else format
        else:
            format = FORMAT_XZ if format is None else format
        self._open(filename, mode, lambda: LZMACompressor(format, check, preset, filters),
                   lambda: LZMADecompressor(format, filters=filters), LZMAError)


def open(filename, mode='rb', *, format=None, check=-1, preset=None, filters=None, encoding=None,
         errors=None, newline=None):
    """A file in a format of LZMA, or a text stream over one."""
    if 't' in mode:
        if 'b' in mode:
            raise ValueError(f'Invalid mode: {mode!r}')
    else:
        for name, value in (('encoding', encoding), ('errors', errors), ('newline', newline)):
            if value is not None:
                raise ValueError(f'Argument {name!r} not supported in binary mode')
    file = LZMAFile(filename, mode.replace('t', ''), format=format, check=check, preset=preset,
                    filters=filters)
    if 't' in mode:
        return io.TextIOWrapper(file, io.text_encoding(encoding), errors, newline)
    return file


def compress(data, format=FORMAT_XZ, check=-1, preset=None, filters=None):
    """Data as one stream."""
    stream = LZMACompressor(format, check, preset, filters)
    return stream.compress(data) + stream.flush()


def decompress(data, format=FORMAT_AUTO, memlimit=None, filters=None):
    """What one stream after another holds; whatever follows the first is left out if it is none."""
    parts = []
    while True:
        stream = LZMADecompressor(format, memlimit, filters)
        try:
            part = stream.decompress(data)
        except LZMAError:
            if parts:
                break
            raise
        parts.append(part)
        if not stream.eof:
            raise LZMAError('Compressed data ended before the end-of-stream marker was reached')
        data = stream.unused_data
        if not data:
            break
    return b''.join(parts)
