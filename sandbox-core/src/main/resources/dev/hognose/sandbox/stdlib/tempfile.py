# SPDX-License-Identifier: Apache-2.0
"""Files and directories that go when they are no longer needed.

Their names are counted, not random: nobody else makes files here."""

import _filetree
import io
import os
import shutil

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory",
           "mkstemp", "mkdtemp", "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir",
           "gettempprefixb", "gettempdirb"]

TMP_MAX = 238328
template = "tmp"
tempdir = None
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_"


def gettempprefix():
    return template


def gettempprefixb():
    return os.fsencode(template)


def gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = "/tmp"
    return os.fsdecode(tempdir)


def gettempdirb():
    return os.fsencode(gettempdir())


def _name():
    """Eight letters that follow from the number of changes to the files so far."""
    number = _filetree.tick() * 2654435761 // 1_000_000_000 % 37 ** 8
    letters = []
    for _ in range(8):
        number, digit = divmod(number, 37)
        letters.append(_LETTERS[digit])
    return "".join(letters)


def _parts(prefix, suffix, dir):
    kinds = {type(each) for each in (prefix, suffix, dir) if isinstance(each, (str, bytes))}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    in_bytes = bytes in kinds
    if prefix is None:
        prefix = gettempprefixb() if in_bytes else template
    if suffix is None:
        suffix = b"" if in_bytes else ""
    if dir is None:
        dir = gettempdirb() if in_bytes else gettempdir()
    return prefix, suffix, os.fspath(dir), in_bytes


def _candidates(prefix, suffix, dir):
    prefix, suffix, dir, in_bytes = _parts(prefix, suffix, dir)
    while True:
        name = _name().encode() if in_bytes else _name()
        yield os.path.abspath(os.path.join(dir, prefix + name + suffix))


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    for path in _candidates(prefix, suffix, dir):
        try:
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path
        except FileExistsError:
            continue


def mkdtemp(suffix=None, prefix=None, dir=None):
    for path in _candidates(prefix, suffix, dir):
        try:
            os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path


def mktemp(suffix="", prefix=template, dir=None):
    for path in _candidates(prefix, suffix, dir):
        if not os.path.lexists(path):
            return path


def _opened(mode, buffering, encoding, newline, suffix, prefix, dir, errors):
    prefix, suffix, dir, _ = _parts(prefix, suffix, dir)
    path = None

    def opener(*args):
        nonlocal path
        fd, path = mkstemp(suffix, prefix, dir)
        return fd

    file = open(dir, mode, buffering, encoding, errors, newline, opener=opener)
    raw = getattr(file, "buffer", file)
    raw = getattr(raw, "raw", raw)
    return file, raw, path


class _TemporaryFileWrapper:
    """A temporary file with a name, which goes when it is closed."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file = file
        self.name = name
        self._delete_on_close = delete_on_close
        self._gone = not delete

    def __getattr__(self, name):
        file = self.__dict__["file"]
        return getattr(file, name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self._remove()
        return result

    def _remove(self):
        if not self._gone:
            self._gone = True
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def close(self):
        self.file.close()
        if self._delete_on_close:
            self._remove()

    def __iter__(self):
        for line in self.file:
            yield line


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None,
                       prefix=None, dir=None, delete=True, *, errors=None, delete_on_close=True):
    file, raw, path = _opened(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    raw.name = path
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                  dir=None, *, errors=None):
    file, raw, path = _opened(mode, buffering, encoding, newline, suffix, prefix, dir, errors)
    raw.name = raw.fileno()
    os.unlink(path)
    return file


class SpooledTemporaryFile(io.IOBase):
    """A file in memory that becomes a temporary one when it grows."""

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    _rolled = False

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None,
                 suffix=None, prefix=None, dir=None, *, errors=None):
        if "b" in mode:
            self._file = io.BytesIO()
        else:
            self._file = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors=errors,
                                          newline=newline)
        self._max_size = max_size
        self._TemporaryFileArgs = {"mode": mode, "buffering": buffering, "suffix": suffix,
                                   "prefix": prefix, "encoding": encoding, "newline": newline,
                                   "dir": dir, "errors": errors}

    def _check(self, file):
        if not self._rolled and self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        if self._rolled:
            return
        old = self._file
        new = self._file = TemporaryFile(**self._TemporaryFileArgs)
        position = old.tell()
        if hasattr(new, "buffer"):
            new.buffer.write(old.detach().getvalue())
        else:
            new.write(old.getvalue())
        new.seek(position)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __next__(self):
        return self._file.__next__()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._TemporaryFileArgs["mode"]

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    @property
    def newlines(self):
        return self._file.newlines

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    def read(self, *args):
        return self._file.read(*args)

    def read1(self, *args):
        return self._file.read1(*args)

    def readinto(self, b):
        return self._file.readinto(b)

    def readinto1(self, b):
        return self._file.readinto1(b)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def readable(self):
        return self._file.readable()

    def writable(self):
        return self._file.writable()

    def seekable(self):
        return self._file.seekable()

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def write(self, s):
        count = self._file.write(s)
        self._check(self._file)
        return count

    def writelines(self, iterable):
        for line in iterable:
            self.write(line)

    def detach(self):
        return self._file.detach()


class TemporaryDirectory:
    """A directory that goes, with all that is in it, when a with statement ends."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *,
                 delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore = ignore_cleanup_errors
        self._delete = delete

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.exists(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore)

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)
