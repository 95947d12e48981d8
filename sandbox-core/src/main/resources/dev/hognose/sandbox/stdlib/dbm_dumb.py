# SPDX-License-Identifier: Apache-2.0
"""Bytes kept in two files: one holds the values, one of text says where."""

import ast
import collections.abc
import io
import os

__all__ = ['error', 'open']

_BLOCK = 512
error = OSError


class _Database(collections.abc.MutableMapping):
    """A mapping over two files."""

    def __init__(self, filebasename, mode, flag='c'):
        self._mode = mode
        self._readonly = flag == 'r'
        name = os.fsencode(filebasename)
        self._dirfile = name + b'.dir'
        self._datfile = name + b'.dat'
        self._bakfile = name + b'.bak'
        self._index = None
        self._modified = False
        if flag == 'n':
            for path in (self._datfile, self._bakfile, self._dirfile):
                try:
                    os.remove(path)
                except OSError:
                    pass
        try:
            io.open(self._datfile, 'r', encoding='Latin-1').close()
        except OSError:
            if flag not in ('c', 'n'):
                raise
            with io.open(self._datfile, 'w', encoding='Latin-1'):
                self._chmod(self._datfile)
        self._index = {}
        try:
            file = io.open(self._dirfile, 'r', encoding='Latin-1')
        except OSError:
            if flag not in ('c', 'n'):
                raise
            with io.open(self._dirfile, 'w', encoding='Latin-1'):
                self._chmod(self._dirfile)
        else:
            with file:
                for line in file:
                    key, place = ast.literal_eval(line.rstrip())
                    self._index[key.encode('Latin-1')] = place

    def _chmod(self, path):
        os.chmod(path, self._mode)

    def _verify_open(self):
        if self._index is None:
            raise error('DBM object has already been closed')

    def _writable(self, key):
        if self._readonly:
            raise error('The database is opened for reading only')
        if isinstance(key, str):
            key = key.encode('utf-8')
        elif not isinstance(key, (bytes, bytearray)):
            raise TypeError('keys must be bytes or strings')
        self._verify_open()
        return bytes(key)

    def sync(self):
        """Writes where the values are."""
        if self._index is None or not self._modified:
            return
        try:
            os.unlink(self._bakfile)
        except OSError:
            pass
        try:
            os.rename(self._dirfile, self._bakfile)
        except OSError:
            pass
        with io.open(self._dirfile, 'w', encoding='Latin-1') as file:
            self._chmod(self._dirfile)
            for key, place in self._index.items():
                file.write(f'{key.decode("Latin-1")!r}, {place!r}\n')
        self._modified = False

    def __getitem__(self, key):
        if isinstance(key, str):
            key = key.encode('utf-8')
        self._verify_open()
        position, size = self._index[key]
        with io.open(self._datfile, 'rb') as file:
            file.seek(position)
            return file.read(size)

    def __setitem__(self, key, value):
        key = self._writable(key)
        if isinstance(value, str):
            value = value.encode('utf-8')
        elif not isinstance(value, (bytes, bytearray)):
            raise TypeError('values must be bytes or strings')
        self._modified = True
        known = self._index.get(key)
        blocks = (len(value) + _BLOCK - 1) // _BLOCK
        if known is not None and blocks <= (known[1] + _BLOCK - 1) // _BLOCK:
            with io.open(self._datfile, 'rb+') as file:
                file.seek(known[0])
                file.write(value)
            self._index[key] = (known[0], len(value))
            return
        with io.open(self._datfile, 'rb+') as file:
            file.seek(0, 2)
            end = file.tell()
            position = (end + _BLOCK - 1) // _BLOCK * _BLOCK
            file.write(b'\0' * (position - end))
            file.write(value)
        self._index[key] = (position, len(value))
        if known is None:
            with io.open(self._dirfile, 'a', encoding='Latin-1') as file:
                file.write(f'{key.decode("Latin-1")!r}, {self._index[key]!r}\n')

    def __delitem__(self, key):
        key = self._writable(key)
        self._modified = True
        del self._index[key]
        self.sync()

    def keys(self):
        self._verify_open()
        return list(self._index)

    def items(self):
        self._verify_open()
        return [(key, self[key]) for key in self._index]

    def __contains__(self, key):
        if isinstance(key, str):
            key = key.encode('utf-8')
        self._verify_open()
        return key in self._index

    def __iter__(self):
        self._verify_open()
        return iter(self._index)

    iterkeys = __iter__

    def __len__(self):
        self._verify_open()
        return len(self._index)

    def close(self):
        """Writes where the values are, and ends."""
        try:
            self.sync()
        finally:
            self._index = None

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(file, flag='c', mode=0o666):
    """A mapping over files of a name."""
    if flag not in ('r', 'w', 'c', 'n'):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(file, mode, flag=flag)
