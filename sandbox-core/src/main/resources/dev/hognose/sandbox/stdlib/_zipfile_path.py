# SPDX-License-Identifier: Apache-2.0
"""Paths within an archive, much like those of pathlib."""

import io
import posixpath

from zipfile import ZipFile


def _folders(names):
    """The folders that names imply without naming them."""
    known = dict.fromkeys(names)
    implied = {}
    for name in names:
        parent = name.rstrip('/').rpartition('/')[0]
        while parent:
            if parent + '/' not in known:
                implied[parent + '/'] = None
            parent = parent.rpartition('/')[0]
    return list(implied)


class Path:
    """A file or folder of an archive; a folder's name ends with a slash."""

    def __init__(self, root, at=''):
        self.root = root if isinstance(root, ZipFile) else ZipFile(root)
        self.at = at

    def __eq__(self, other):
        if self.__class__ is not other.__class__:
            return NotImplemented
        return (self.root, self.at) == (other.root, other.at)

    def __hash__(self):
        return hash((self.root, self.at))

    def _names(self):
        names = self.root.namelist()
        return names + _folders(names)

    def _next(self, at):
        return self.__class__(self.root, at)

    def open(self, mode='r', *args, pwd=None, **kwargs):
        if self.is_dir():
            raise IsADirectoryError(self)
        plain = mode[0]
        if not self.exists() and plain == 'r':
            raise FileNotFoundError(self)
        stream = self.root.open(self.at, plain, pwd=pwd)
        if 'b' in mode:
            if args or kwargs:
                raise ValueError('encoding args invalid for binary operation')
            return stream
        return io.TextIOWrapper(stream, *(args or (kwargs.pop('encoding', None) or 'utf-8',)), **kwargs)

    @property
    def filename(self):
        import pathlib
        return pathlib.Path(self.root.filename).joinpath(self.at)

    @property
    def name(self):
        return self._pure().name or self.filename.name

    @property
    def suffix(self):
        return self._pure().suffix or self.filename.suffix

    @property
    def suffixes(self):
        return self._pure().suffixes or self.filename.suffixes

    @property
    def stem(self):
        return self._pure().stem or self.filename.stem

    def _pure(self):
        import pathlib
        return pathlib.PurePosixPath(self.at)

    def read_text(self, *args, **kwargs):
        with self.open('r', *args, **kwargs) as stream:
            return stream.read()

    def read_bytes(self):
        with self.open('rb') as stream:
            return stream.read()

    def _is_child(self, path):
        return posixpath.dirname(path.at.rstrip('/')) == self.at.rstrip('/')

    def is_dir(self):
        return not self.at or self.at.endswith('/')

    def is_file(self):
        return self.exists() and not self.is_dir()

    def exists(self):
        return self.at in self._names()

    def iterdir(self):
        if not self.is_dir():
            raise ValueError("Can't listdir a file")
        return filter(self._is_child, [self._next(name) for name in self._names()])

    def match(self, path_pattern):
        return self._pure().match(path_pattern)

    def is_symlink(self):
        import stat
        return stat.S_ISLNK(self.root.getinfo(self.at).external_attr >> 16)

    def glob(self, pattern):
        """The paths below it that a pattern fits."""
        import fnmatch
        import re
        if not pattern:
            raise ValueError(f'Unacceptable pattern: {pattern!r}')
        parts = []
        for part in pattern.rstrip('/').split('/'):
            if part == '**':
                parts.append('.*')
            elif part == '*':
                parts.append('[^/]+')
            else:
                parts.append(fnmatch.translate(part)[len('(?s:'):-len(')\\Z')].replace('.*', '[^/]*'))
        fits = re.compile(re.escape(self.at) + '/'.join(parts) + '/?').fullmatch
        return [self._next(name) for name in self._names() if fits(name)]

    def rglob(self, pattern):
        return self.glob(f'**/{pattern}')

    def relative_to(self, other, *extra):
        return posixpath.relpath(str(self), str(other.joinpath(*extra)))

    def __str__(self):
        return posixpath.join(self.root.filename or '', self.at)

    def __repr__(self):
        return f'{self.__class__.__name__}({self.root.filename!r}, {self.at!r})'

    def joinpath(self, *other):
        joined = posixpath.join(self.at, *other)
        names = self._names()
        if joined not in names and joined + '/' in names:
            joined += '/'
        return self._next(joined)

    __truediv__ = joinpath

    @property
    def parent(self):
        if not self.at:
            return self.filename.parent
        above = posixpath.dirname(self.at.rstrip('/'))
        return self._next(above + '/' if above else above)
