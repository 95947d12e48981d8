# SPDX-License-Identifier: Apache-2.0
"""How bzip2 and LZMA compress the files of zip archives."""

import bz2
import lzma

_HEAD = b'\x09\x04\x05\x00'


class LzmaCompressor:
    """LZMA after its properties, ended by a mark."""

    def __init__(self):
        self._stream = lzma.LZMACompressor(lzma.FORMAT_ALONE)

    def compress(self, data):
        self._stream.compress(data)
        return b''

    def flush(self):
        data = self._stream.flush()
        return _HEAD + data[:5] + data[13:]


class Decompressor:
    """A stream whose data waits within it."""

    unconsumed_tail = b''

    def __init__(self, stream, size=None):
        self._stream = stream
        self._head = None if size is None else b''
        self._size = size

    @property
    def eof(self):
        return self._stream.eof

    def decompress(self, data, most):
        if self._head is not None:
            self._head += data
            end = 4 + int.from_bytes(self._head[2:4], 'little')
            if len(self._head) < max(4, end):
                return b''
            data = self._head[4:end] + self._size + self._head[end:]
            self._head = None
        return self._stream.decompress(data, most)


def bzip2_decompressor():
    return Decompressor(bz2.BZ2Decompressor())


def lzma_decompressor(info):
    """A reader of LZMA, whose size is known unless a mark ends it."""
    size = b'\xff' * 8 if info.flag_bits & 2 else info.file_size.to_bytes(8, 'little')
    return Decompressor(lzma.LZMADecompressor(lzma.FORMAT_ALONE), size)
