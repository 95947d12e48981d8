# SPDX-License-Identifier: Apache-2.0
"""Paths as objects."""

import os
import _pathlib_windows
import posixpath as _posix
from _files import ask as _ask, fault as _fault
from _filetree import foreign as _foreign

__all__ = ["UnsupportedOperation", "PurePath", "PurePosixPath", "PureWindowsPath", "Path",
           "PosixPath", "WindowsPath"]


class UnsupportedOperation(NotImplementedError):
    """What a path of this kind cannot do."""


class _Parents:
    """The directories above a path, the nearest first."""

    __slots__ = ("_path", "_all")

    def __init__(self, path):
        self._path = path
        self._all = []
        while path.parent != path:
            path = path.parent
            self._all.append(path)

    def __len__(self):
        return len(self._all)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self._all)[index]
        if not -len(self._all) <= index < len(self._all):
            raise IndexError(index)
        return self._all[index]

    def __iter__(self):
        return iter(self._all)

    def __contains__(self, path):
        return path in self._all

    def __reversed__(self):
        return reversed(self._all)

    def index(self, path):
        return self._all.index(path)

    def count(self, path):
        return self._all.count(path)

    def __repr__(self):
        return f"<{type(self._path).__name__}.parents>"


class PurePath:
    """A path without any file behind it."""

    __slots__ = ("_text", "_drive", "_root", "_names", "_fold", "__weakref__")
    parser = _posix

    def __new__(cls, *args, **kwargs):
        if cls is PurePath:
            cls = PurePosixPath
        return object.__new__(cls)

    def __init__(self, *args):
        parser = self.parser
        segments = []
        for each in args:
            if isinstance(each, PurePath):
                text = each._text
                if parser is not each.parser and each.parser is not _posix:
                    text = text.replace("\\", "/")
            elif type(each) is str:
                text = each
            else:
                try:
                    text = os.fspath(each)
                except TypeError:
                    text = each
                if not isinstance(text, str):
                    raise TypeError(
                        "argument should be a str or an os.PathLike object where __fspath__ "
                        f"returns a str, not {type(text).__name__!r}")
            segments.append(text)
        path = parser.join(*segments) if segments else ""
        if parser.altsep:
            path = path.replace(parser.altsep, parser.sep)
        drive, root, rest = parser.splitroot(path)
        if not root and drive and parser is not _posix and parser.is_share(drive):
            root = parser.sep
        self._drive = drive
        self._root = root
        self._names = [name for name in rest.split(parser.sep) if name and name != "."]
        text = drive + root + parser.sep.join(self._names)
        if not drive and not root and self._names and parser is not _posix \
                and parser.splitdrive(self._names[0])[0]:
            text = "." + parser.sep + text
        self._text = text or "."
        self._fold = self._text if parser is _posix else self._text.lower()

    def with_segments(self, *pathsegments):
        return type(self)(*pathsegments)

    def _made(self, drive, root, names):
        return self.with_segments(drive + root + self.parser.sep.join(names))

    def __reduce__(self):
        return type(self), (self._text,)

    def __fspath__(self):
        return self._text

    def __str__(self):
        return self._text

    def __repr__(self):
        return f"{type(self).__name__}({self.as_posix()!r})"

    def as_posix(self):
        return self._text.replace(self.parser.sep, "/")

    def __bytes__(self):
        return os.fsencode(self._text)

    def __hash__(self):
        return hash(self._fold)

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._fold == other._fold and self.parser is other.parser

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._key() < other._key()

    def __le__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._key() <= other._key()

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._key() > other._key()

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self.parser is not other.parser:
            return NotImplemented
        return self._key() >= other._key()

    def _key(self):
        return self._fold.split(self.parser.sep)

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    drive = property(lambda self: self._drive)
    root = property(lambda self: self._root)
    anchor = property(lambda self: self._drive + self._root)
    parents = property(_Parents)

    @property
    def parts(self):
        anchor = self._drive + self._root
        return (anchor, *self._names) if anchor else tuple(self._names)

    @property
    def parent(self):
        if not self._names:
            return self
        return self._made(self._drive, self._root, self._names[:-1])

    @property
    def name(self):
        return self._names[-1] if self._names else ""

    @property
    def suffix(self):
        name = self.name
        dot = name.rfind(".")
        return name[dot:] if 0 < dot < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return []
        return ["." + each for each in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        dot = name.rfind(".")
        return name[:dot] if 0 < dot < len(name) - 1 else name

    def with_name(self, name):
        parser = self.parser
        if not name or parser.sep in name or parser.altsep and parser.altsep in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        if not self._names:
            raise ValueError(f"{self!r} has an empty name")
        if parser.splitdrive(name)[0] and len(self._names) == 1 and not self.anchor:
            return type(self)("." + parser.sep + name)
        return self._made(self._drive, self._root, [*self._names[:-1], name])

    def with_stem(self, stem):
        suffix = self.suffix
        if not suffix:
            return self.with_name(stem)
        if not stem:
            raise ValueError(f"{self!r} has a non-empty suffix")
        return self.with_name(stem + suffix)

    def with_suffix(self, suffix):
        stem = self.stem
        if not stem:
            raise ValueError(f"{self!r} has an empty name")
        if suffix and not (suffix.startswith(".") and len(suffix) > 1):
            raise ValueError(f"Invalid suffix {suffix!r}")
        return self.with_name(stem + suffix)

    def is_absolute(self):
        return self.parser.isabs(self._text)

    def is_reserved(self):
        import warnings
        warnings.warn("pathlib.PurePath.is_reserved() is deprecated and scheduled for removal in"
                      " Python 3.15. Use os.path.isreserved() to detect reserved paths on Windows.",
                      DeprecationWarning, stacklevel=1)
        return self.parser is not _posix and _pathlib_windows.is_reserved(self.name)

    def _other(self, method, other, more):
        if more:
            from warnings import warn
            warn('support for supplying more than one positional argument to pathlib.PurePath.'
                 f'{method}() is deprecated and scheduled for removal in Python 3.14',
                 DeprecationWarning, stacklevel=1)
            return self.with_segments(other, *more)
        return other if isinstance(other, PurePath) else self.with_segments(other)

    def is_relative_to(self, other, *_deprecated):
        other = self._other('is_relative_to', other, _deprecated)
        return other == self or other in self.parents

    def relative_to(self, other, *_deprecated, walk_up=False):
        other = self._other('relative_to', other, _deprecated)
        up = 0
        for up, above in enumerate([other, *other.parents]):
            if above == self or above in self.parents:
                break
            if not walk_up:
                raise ValueError(f"{str(self)!r} is not in the subpath of {str(other)!r}")
            if above.name == "..":
                raise ValueError(f"'..' segment in {str(other)!r} cannot be walked")
        else:
            raise ValueError(f"{str(self)!r} and {str(other)!r} have different anchors")
        rest = self._names[len(above._names):]
        return self.with_segments(*[".."] * up, *rest)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        from urllib.parse import quote_from_bytes
        path = self.as_posix()
        if self.parser is _posix:
            start = "file://"
        elif len(self._drive) == 2 and self._drive[1] == ":":
            start, path = "file:///" + self._drive, path[2:]
        else:
            start = "file:"
        return start + quote_from_bytes(os.fsencode(path))

    def _pattern(self, pattern):
        return pattern if isinstance(pattern, PurePath) else self.with_segments(pattern)

    def _caseless(self, case_sensitive):
        return self.parser is not _posix if case_sensitive is None else not case_sensitive

    def full_match(self, pattern, *, case_sensitive=None):
        from _pathlib_glob import matches
        pattern = self._pattern(pattern)
        if self._root and not pattern._root and pattern.parts[:1] != ("**",):
            return False
        return matches(list(self.parts), list(pattern.parts), self._caseless(case_sensitive))

    def match(self, path_pattern, *, case_sensitive=None):
        from _pathlib_glob import match_name
        pattern = self._pattern(path_pattern)
        wanted = pattern.parts
        if not wanted:
            raise ValueError("empty pattern")
        parts = self.parts
        if len(wanted) > len(parts) or pattern.anchor and len(wanted) != len(parts):
            return False
        if self._root and not pattern._root and len(wanted) == len(parts):
            return False
        caseless = self._caseless(case_sensitive)
        return all([match_name(name, "*" if each == "**" else each, caseless)
                    for name, each in zip(reversed(parts), reversed(wanted))])


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path as POSIX spells it."""

    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path as Windows spells it."""

    __slots__ = ()
    parser = _pathlib_windows


def _question(method, question):
    """A test of what is at a path, by what the host would be asked."""
    def answers(self, *, follow_symlinks=True):
        from os.path import _kind
        return _kind(self._text, follow_symlinks, question) in method
    return answers


class Path(PurePath):
    """A path, and what the session's files have there."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath
        return object.__new__(cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls("~").expanduser()

    @classmethod
    def from_uri(cls, uri):
        if not uri.startswith("file:"):
            raise ValueError(f"URI does not start with 'file:': {uri!r}")
        path = uri[5:]
        if path[:3] == "///":
            path = path[2:]
        elif path[:12] == "//localhost/":
            path = path[11:]
        from urllib.parse import unquote_to_bytes
        made = cls(os.fsdecode(unquote_to_bytes(path)))
        if not made.is_absolute():
            raise ValueError(f"URI is not absolute: {uri!r}")
        return made

    def expanduser(self):
        if not self._root and self._names and self._names[0][0] == "~":
            home = os.path.expanduser(self._names[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            return self.with_segments(home, *self._names[1:])
        return self

    def absolute(self):
        if self.is_absolute():
            return self
        return self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        return self.with_segments(os.path.realpath(self._text, strict=strict))

    def stat(self, *, follow_symlinks=True):
        return os.stat(self._text, follow_symlinks=follow_symlinks)

    def lstat(self):
        return os.lstat(self._text)

    def exists(self, *, follow_symlinks=True):
        return os.path.exists(self._text) if follow_symlinks else os.path.lexists(self._text)

    is_file = _question(("file", True), "Path.is_file")
    is_dir = _question(("directory", True), "Path.is_dir")

    def is_symlink(self):
        return os.path.islink(self._text)

    def is_mount(self):
        return os.path.ismount(self._text)

    def is_junction(self):
        return False

    def is_char_device(self):
        return os.path._kind(self._text, True, "Path.exists") == "sink"

    def _is_never(self):
        return False

    is_block_device = is_fifo = is_socket = _is_never

    def samefile(self, other_path):
        return os.path.samefile(self._text, other_path)

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(self._text, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        with open(self._text, "rb") as file:
            return file.read()

    def read_text(self, encoding=None, errors=None, newline=None):
        if _foreign(self._text, True):
            text = _ask("Path.read_text", self._text)
            if isinstance(text, bytes):
                text = text.decode(encoding or "utf-8", errors or "strict")
            return text
        with open(self._text, "r", -1, encoding, errors, newline) as file:
            return file.read()

    def write_bytes(self, data):
        view = bytes(memoryview(data))
        if _foreign(self._text, True):
            _ask("Path.write_bytes", self._text, view)
            return len(view)
        with open(self._text, "wb") as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError(f"data must be str, not {type(data).__name__}")
        if _foreign(self._text, True):
            _ask("Path.write_text", self._text, data)
            return len(data)
        with open(self._text, "w", -1, encoding, errors, newline) as file:
            return file.write(data)

    def iterdir(self):
        here = "" if self._text == "." else self._text
        names = os.listdir(self._text)
        return map(lambda name: self.with_segments(here, name), names)

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        from _pathlib_glob import parts_of, select
        parts = parts_of(self, pattern)
        if not parts:
            raise ValueError(f"Unacceptable pattern: {self.with_segments(pattern)!r}")
        return select(self, parts, self._caseless(case_sensitive), recurse_symlinks)

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        from _pathlib_glob import parts_of, select
        parts = parts_of(self, pattern) if pattern != "" else [""]
        return select(self, ["**", *parts], self._caseless(case_sensitive), recurse_symlinks)

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        waiting = [self]
        while waiting:
            here = waiting.pop()
            if isinstance(here, tuple):
                yield here
                continue
            directories, files = [], []
            try:
                for entry in os.scandir(here._text):
                    inner = entry.is_dir(follow_symlinks=follow_symlinks)
                    (directories if inner else files).append(entry.name)
            except OSError as problem:
                if on_error is not None:
                    on_error(problem)
                continue
            if top_down:
                yield here, directories, files
            else:
                waiting.append((here, directories, files))
            waiting.extend([here / each for each in reversed(directories)])

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        if _foreign(self._text, False):
            _ask("Path.mkdir", self._text, bool(parents), bool(exist_ok))
            return
        try:
            os.mkdir(self._text, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def touch(self, mode=0o666, exist_ok=True):
        if exist_ok and os.path.exists(self._text):
            os.utime(self._text)
            return
        os.close(os.open(self._text, os.O_CREAT | os.O_WRONLY | (0 if exist_ok else os.O_EXCL), mode))

    def unlink(self, missing_ok=False):
        try:
            os.unlink(self._text)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rmdir(self):
        os.rmdir(self._text)

    def rename(self, target):
        os.rename(self._text, target)
        return self.with_segments(target)

    def replace(self, target):
        os.replace(self._text, target)
        return self.with_segments(target)

    def symlink_to(self, target, target_is_directory=False):
        os.symlink(target, self._text, target_is_directory)

    def hardlink_to(self, target):
        os.link(target, self._text)

    def readlink(self):
        return self.with_segments(os.readlink(self._text))

    def chmod(self, mode, *, follow_symlinks=True):
        os.chmod(self._text, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        self.chmod(mode, follow_symlinks=False)

    def owner(self, *, follow_symlinks=True):
        self.stat(follow_symlinks=follow_symlinks)
        return "user"

    def group(self, *, follow_symlinks=True):
        self.stat(follow_symlinks=follow_symlinks)
        return "user"


class PosixPath(Path, PurePosixPath):
    """A path of the session's files."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of Windows' files, of which there are none here."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise UnsupportedOperation(f"cannot instantiate {cls.__name__!r} on your system")
