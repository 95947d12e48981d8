# SPDX-License-Identifier: Apache-2.0
"""os.environ, and names of files as bytes."""

from collections.abc import MutableMapping
from _files import fspath


def fsencode(filename):
    filename = fspath(filename)
    return filename if isinstance(filename, bytes) else filename.encode('utf-8', 'surrogateescape')


def fsdecode(filename):
    filename = fspath(filename)
    return filename if isinstance(filename, str) else filename.decode('utf-8', 'surrogateescape')


def _checked(value):
    if not isinstance(value, str):
        raise TypeError(f'str expected, not {type(value).__name__}')
    return value


class _Environ(MutableMapping):
    """The environment that the host has given, and what the program makes of it."""

    __module__ = 'os'

    def __init__(self, data):
        self._data = dict(data)

    def __getitem__(self, key):
        return self._data[_checked(key)]

    def __setitem__(self, key, value):
        key, value = _checked(key), _checked(value)
        if '\0' in key or '\0' in value:
            raise ValueError('embedded null byte')
        if not key or '=' in key:
            raise ValueError('illegal environment variable name')
        self._data[key] = value

    def __delitem__(self, key):
        del self._data[_checked(key)]

    def __iter__(self):
        for key in list(self._data):
            yield key

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        shown = ', '.join([f'{key!r}: {value!r}' for key, value in self._data.items()])
        return f'environ({{{shown}}})'

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, MutableMapping | dict):
            return NotImplemented
        return dict(self) | dict(other)

    def __ror__(self, other):
        if not isinstance(other, MutableMapping | dict):
            return NotImplemented
        return dict(other) | dict(self)
