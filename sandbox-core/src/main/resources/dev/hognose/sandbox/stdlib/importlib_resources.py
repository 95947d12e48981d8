# SPDX-License-Identifier: Apache-2.0
"""Files beside the modules of a package of the session's files."""

from contextlib import contextmanager
from pathlib import Path as _Path

__name__ = 'importlib.resources'
__all__ = ['Anchor', 'Package', 'as_file', 'contents', 'files', 'is_resource', 'open_binary',
           'open_text', 'path', 'read_binary', 'read_text']

from types import ModuleType as _ModuleType

Package = _ModuleType | str
Anchor = Package
_missing = object()


def files(anchor=None):
    """The folder of a package, or of the package that a module belongs to."""
    if anchor is None:
        import sys
        anchor = sys._getframe(1).f_globals.get('__name__', '__main__')
    if isinstance(anchor, str):
        from importlib import import_module
        anchor = import_module(anchor)
    places = list(getattr(anchor, '__path__', ()))
    if places:
        return _Path(places[0])
    file = getattr(anchor, '__file__', None)
    if file is None:
        raise TypeError(f'{anchor.__name__!r} has no files')
    return _Path(file).parent


@contextmanager
def as_file(path):
    """The path itself: it is a file already."""
    yield path


def open_binary(anchor, *path_names):
    return files(anchor).joinpath(*path_names).open('rb')


def _encoding(encoding, path_names):
    if encoding is not _missing:
        return encoding
    if len(path_names) > 1:
        raise TypeError("'encoding' argument required with multiple path names")
    return 'utf-8'


def open_text(anchor, *path_names, encoding=_missing, errors='strict'):
    encoding = _encoding(encoding, path_names)
    return files(anchor).joinpath(*path_names).open('r', encoding=encoding, errors=errors)


def read_binary(anchor, *path_names):
    return files(anchor).joinpath(*path_names).read_bytes()


def read_text(anchor, *path_names, encoding=_missing, errors='strict'):
    encoding = _encoding(encoding, path_names)
    return files(anchor).joinpath(*path_names).read_text(encoding=encoding, errors=errors)


def path(anchor, *path_names):
    return as_file(files(anchor).joinpath(*path_names))


def is_resource(anchor, *path_names):
    return files(anchor).joinpath(*path_names).is_file()


def contents(anchor, *path_names):
    return (each.name for each in files(anchor).joinpath(*path_names).iterdir())
