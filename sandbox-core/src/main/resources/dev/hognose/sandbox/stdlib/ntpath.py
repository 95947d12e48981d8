# SPDX-License-Identifier: Apache-2.0
"""Paths as Windows spells them: the work with their text, which needs no such system."""

import os
from os import fspath
from _pathlib_windows import (altsep, curdir, defpath, devnull, extsep, is_reserved, pardir,
                              pathsep, sep)
from _pathlib_windows import join as _join
from _pathlib_windows import splitroot as _splitroot
from genericpath import (
    commonprefix, exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile,
    isjunction, islink, lexists, samefile, sameopenfile, samestat)

__all__ = ['normcase', 'isabs', 'join', 'splitdrive', 'splitroot', 'split', 'splitext', 'basename',
           'dirname', 'commonprefix', 'getsize', 'getmtime', 'getatime', 'getctime', 'islink',
           'exists', 'lexists', 'isdir', 'isfile', 'ismount', 'isreserved', 'expanduser',
           'expandvars', 'normpath', 'abspath', 'curdir', 'pardir', 'sep', 'pathsep', 'defpath',
           'altsep', 'extsep', 'devnull', 'realpath', 'supports_unicode_filenames', 'relpath',
           'samefile', 'sameopenfile', 'samestat', 'commonpath', 'isjunction', 'isdevdrive']

supports_unicode_filenames = True


def _same(text):
    return text


def _encoded(text):
    return text.encode('latin-1')


def _read(path):
    """The text of a path, and what makes a result of its kind."""
    path = fspath(path)
    return (path.decode('latin-1'), _encoded) if isinstance(path, bytes) else (path, _same)


def _read_all(paths, function):
    texts = [_read(paths[0])]
    for path in paths[1:]:
        try:
            texts.append(_read(path))
        except TypeError:
            raise TypeError(f'{function}() argument must be str, bytes, or os.PathLike object, '
                            f'not {type(path).__name__!r}') from None
    if len({made for _, made in texts}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None
    return [text for text, _ in texts], texts[0][1]


def normcase(s):
    text, made = _read(s)
    return made(text.replace(altsep, sep).lower())


def isabs(s):
    text, _ = _read(s)
    text = text[:3].replace(altsep, sep)
    return text.startswith(sep * 2) or text[1:3] == ':' + sep


def splitroot(p):
    text, made = _read(p)
    return tuple([made(part) for part in _splitroot(text)])


def splitdrive(p):
    drive, root, tail = splitroot(p)
    return drive, root + tail


def join(path, *paths):
    """The path that several lead to, one after the other."""
    texts, made = _read_all((path, *paths), 'join')
    return made(_join(*texts))


def split(p):
    text, made = _read(p)
    drive, root, tail = _splitroot(text)
    cut = max(tail.rfind(sep), tail.rfind(altsep)) + 1
    return made(drive + root + tail[:cut].rstrip(sep + altsep)), made(tail[cut:])


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    text, made = _read(p)
    start = max(text.rfind(sep), text.rfind(altsep)) + 1
    dot = text.rfind(extsep)
    if dot < start or not text[start:dot].strip(extsep):
        return made(text), made('')
    return made(text[:dot]), made(text[dot:])


def normpath(path):
    """A path without what leads nowhere."""
    text, made = _read(path)
    drive, root, tail = _splitroot(text.replace(altsep, sep))
    names = []
    for name in tail.split(sep):
        if name in ('', curdir):
            continue
        if name == pardir and names and names[-1] != pardir:
            names.pop()
        elif name != pardir or not root:
            names.append(name)
    return made((drive + root + sep.join(names)) or curdir)


def ismount(path):
    text, _ = _read(path)
    drive, root, tail = _splitroot(abspath(text))
    if drive[:1] in (sep, altsep) and drive:
        return not tail
    return bool(root) and not tail


def isreserved(path):
    text, _ = _read(path)
    tail = _splitroot(text)[2].replace(altsep, sep)
    return any([is_reserved(name) for name in tail.split(sep)])


def abspath(path):
    text, made = _read(path)
    return made(normpath(text if isabs(text) else join(os.getcwd(), text)))


def realpath(path, *, strict=False):
    return abspath(path)


def relpath(path, start=None):
    """The way to a path from where one starts."""
    if not fspath(path):
        raise ValueError('no path specified')
    text, made = _read(path)
    begin = curdir if start is None else _read(start)[0]
    from_drive, from_root, from_tail = _splitroot(abspath(begin))
    to_drive, to_root, to_tail = _splitroot(abspath(text))
    if normcase(from_drive) != normcase(to_drive):
        raise ValueError(f'path is on mount {to_drive!r}, start on mount {from_drive!r}')
    here = [name for name in from_tail.split(sep) if name]
    there = [name for name in to_tail.split(sep) if name]
    shared = 0
    while (shared < min(len(here), len(there))
           and normcase(here[shared]) == normcase(there[shared])):
        shared += 1
    return made(sep.join([pardir] * (len(here) - shared) + there[shared:]) or curdir)


def commonpath(paths):
    """The longest path that others have at their beginning."""
    paths = tuple(paths)
    if not paths:
        raise ValueError('commonpath() arg is an empty iterable')
    texts, made = _read_all(paths, 'commonpath')
    parts = [_splitroot(text.replace(altsep, sep)) for text in texts]
    folded = [(drive.lower(), root) for drive, root, _ in parts]
    if len({drive for drive, _ in folded}) > 1:
        raise ValueError("Paths don't have the same drive")
    if len({root for _, root in folded}) > 1:
        if folded[0][0]:
            raise ValueError("Can't mix absolute and relative paths")
        raise ValueError("Can't mix rooted and not-rooted paths")
    names = [[name for name in tail.split(sep) if name and name != curdir] for _, _, tail in parts]
    shared = 0
    for group in zip(*names):
        if len({name.lower() for name in group}) > 1:
            break
        shared += 1
    return made(parts[0][0] + parts[0][1] + sep.join(names[0][:shared]))


def expanduser(path):
    text, made = _read(path)
    if not text.startswith('~'):
        return path
    end = 1
    while end < len(text) and text[end] not in (sep, altsep):
        end += 1
    environ = os.environ
    if 'USERPROFILE' in environ:
        home = environ['USERPROFILE']
    elif 'HOMEPATH' in environ:
        home = join(environ.get('HOMEDRIVE', ''), environ['HOMEPATH'])
    else:
        return path
    if end > 1:
        user = text[1:end]
        if user != environ.get('USERNAME'):
            if environ.get('USERNAME') != basename(home):
                return path
            home = join(dirname(home), user)
    return made(home + text[end:])


def expandvars(path):
    """A path with $name, ${name} and %name% replaced where the environment knows the name."""
    text, made = _read(path)
    if '$' not in text and '%' not in text:
        return path
    import re

    def value(match):
        if match['quoted'] is not None:
            return match[0]
        if match['twice'] is not None:
            return match['twice'][0]
        name = match['plain'] or match['braced'] or match['percent']
        return os.environ.get(name, match[0])

    return made(re.sub(r"(?P<quoted>'[^']*'?)|(?P<twice>\$\$|%%)|\$(?P<plain>[\w-]+)|\$\{(?P<braced>[^}]+)\}"
                       r'|%(?P<percent>[^%]+)%', value, text, flags=re.ASCII))
