# SPDX-License-Identifier: Apache-2.0
"""Bytes of C structures from and to Python values; packing itself is native."""

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct',
           'error']


class unpack_iterator:
    """Unpacks a buffer piece by piece."""

    __slots__ = ('_format', '_buffer', '_size', '_at')

    def __init__(self):
        raise TypeError("cannot create '_struct.unpack_iterator' instances")

    def __iter__(self):
        return self

    def __next__(self):
        at = self._at
        if at >= len(self._buffer):
            raise StopIteration
        self._at = at + self._size
        return unpack(self._format, self._buffer[at:self._at])

    def __length_hint__(self):
        return (len(self._buffer) - self._at) // self._size


unpack_iterator.__module__ = '_struct'


def iter_unpack(format, buffer, /):
    size = calcsize(format)
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    data = memoryview(buffer)
    if data.format != 'B':
        data = data.cast('B')
    if data.nbytes % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    result = unpack_iterator.__new__(unpack_iterator)
    result._format, result._buffer, result._size, result._at = format, data, size, 0
    return result


class Struct:
    """A format, with the functions of the module as methods."""

    __slots__ = ('_format', '_size')

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_struct.Struct' object")

    def __init__(self, format):
        if not isinstance(format, (str, bytes)):
            raise TypeError('Struct() argument 1 must be a str or bytes object, not '
                            + type(format).__name__)
        size = calcsize(format)
        object.__setattr__(self, '_format', format if isinstance(format, str) else format.decode('latin-1'))
        object.__setattr__(self, '_size', size)

    @property
    def format(self):
        return self._format

    @property
    def size(self):
        return self._size

    def pack(self, /, *values):
        return pack(self._format, *values)

    def pack_into(self, /, *values):
        return pack_into(self._format, *values)

    def unpack(self, buffer, /):
        return unpack(self._format, buffer)

    def unpack_from(self, /, buffer, offset=0):
        return unpack_from(self._format, buffer, offset)

    def iter_unpack(self, buffer, /):
        return iter_unpack(self._format, buffer)

    def __repr__(self):
        return f'{type(self).__name__}({self._format!r})'

    def __setattr__(self, name, value):
        if name in ('format', 'size'):
            raise AttributeError(f"attribute {name!r} of '_struct.Struct' objects is not writable")
        object.__setattr__(self, name, value)


Struct.__module__ = '_struct'


def _clearcache():
    pass
