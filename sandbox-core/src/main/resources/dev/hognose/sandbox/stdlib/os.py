# SPDX-License-Identifier: Apache-2.0
# The part of os that makes sense without an operating system: names, paths, the session's files,
# and what the host grants.
import abc as _abc
import sys as _sys
import _files
import _filetree
from _files import ask as _ask_host, described as _described, fault as _fault, fspath, strerror
from _filetree import foreign as _foreign
from os import path
from os.path import curdir, pardir, sep, altsep, extsep, pathsep, defpath, devnull
from _os_environ import _Environ, fsencode, fsdecode
from _os_stat import DirEntry, stat_result, scandir, _path, _stat_of, _node, lstat, stat, fstat

name = "posix"
linesep = "\n"
error = OSError

F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
O_RDONLY, O_WRONLY, O_RDWR, O_ACCMODE = 0, 1, 2, 3
O_CREAT, O_EXCL, O_NOCTTY, O_TRUNC = 0o100, 0o200, 0o400, 0o1000
O_APPEND, O_NONBLOCK, O_NDELAY, O_DSYNC = 0o2000, 0o4000, 0o4000, 0o10000
O_DIRECTORY, O_NOFOLLOW, O_CLOEXEC = 0o200000, 0o400000, 0o2000000
O_SYNC = O_RSYNC = O_FSYNC = 0o4010000
O_ASYNC, O_DIRECT, O_NOATIME, O_PATH = 0o20000, 0o40000, 0o1000000, 0o10000000
O_LARGEFILE, O_TMPFILE = 0, 0o20200000
EX_OK, EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_NOUSER, EX_NOHOST = 0, 64, 65, 66, 67, 68
EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR, EX_OSFILE, EX_CANTCREAT = 69, 70, 71, 72, 73
EX_IOERR, EX_TEMPFAIL, EX_PROTOCOL, EX_NOPERM, EX_CONFIG = 74, 75, 76, 77, 78

supports_dir_fd = set()
supports_effective_ids = set()


class PathLike(_abc.ABC):
    """Anything that stands for a path."""

    __slots__ = ()

    @_abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, "__fspath__")
        return NotImplemented

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


def getenv(key, default=None):
    if "environ" in globals():
        return environ.get(key, default)
    if not isinstance(key, str):
        raise TypeError(f"str expected, not {type(key).__name__}")
    value = _getenv(key)
    return default if value is None else value


def putenv(name, value, /):
    fsencode(name), fsencode(value)


def unsetenv(name, /):
    fsencode(name)


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


def getcwd():
    return _filetree.getcwd()


def getcwdb():
    return fsencode(getcwd())


def getpid():
    return 1


def getppid():
    return 0


def getuid():
    return 1000


getgid = geteuid = getegid = getuid


def getlogin():
    raise _fault(6)


def cpu_count():
    return 1


process_cpu_count = cpu_count


def sched_getaffinity(pid, /):
    """The processors that a program may use."""
    return set(range(cpu_count()))


def umask(mask, /):
    old = _files.umask[0]
    _files.umask[0] = mask & 0o777
    return old


def _do(number, *paths):
    if number is not None:
        raise _fault(number, *paths)


def chdir(path):
    given, text = _path(path, "chdir", "string, bytes, os.PathLike or integer")
    _do(_filetree.chdir(text), given)


def listdir(path=None):
    given, text = _path("." if path is None else path, "listdir",
                        "string, bytes, os.PathLike, integer or None")
    if _foreign(text, True):
        names = [_plain_name(each) for each in _ask_host("Path.iterdir", text)]
    else:
        names = _filetree.find(text, True)
        if not isinstance(names, int):
            names = _filetree.listdir(names)
        if isinstance(names, int):
            raise _fault(names, given)
    return [fsencode(each) for each in names] if isinstance(given, bytes) else names


def _plain_name(found):
    """The name of what the host lists: a path, a str, or an entry with a name."""
    return str(found).rstrip("/").rpartition("/")[2]


def mkdir(path, mode=0o777, *, dir_fd=None):
    given, text = _path(path, "mkdir")
    if _foreign(text, False):
        _ask_host("Path.mkdir", text, False, False)
    else:
        _do(_filetree.mkdir(text, mode & ~_files.umask[0]), given)


def makedirs(name, mode=0o777, exist_ok=False):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        if tail in (curdir, fsencode(curdir)):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def remove(path, *, dir_fd=None):
    given, text = _path(path, "remove")
    if _foreign(text, False):
        _ask_host("Path.unlink", text)
    else:
        _do(_filetree.remove(text, False), given)


def unlink(path, *, dir_fd=None):
    remove(path)


def rmdir(path, *, dir_fd=None):
    given, text = _path(path, "rmdir")
    if _foreign(text, False):
        _ask_host("Path.rmdir", text)
    else:
        _do(_filetree.remove(text, True), given)


def removedirs(name):
    rmdir(name)
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def _rename(src, dst, function):
    given, source = _path(src, function)
    new, target = _path(dst, function)
    if _foreign(source, False):
        from pathlib import PosixPath
        _ask_host("Path.rename", source, PosixPath(_files.absolute(target)))
    else:
        _do(_filetree.rename(source, target), given, new)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _rename(src, dst, "rename")


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    _rename(src, dst, "replace")


def renames(old, new):
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    head, tail = path.split(old)
    if head and tail:
        try:
            removedirs(head)
        except OSError:
            pass


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    given, source = _path(src, "link")
    new, target = _path(dst, "link")
    _do(_filetree.link(source, target, follow_symlinks), given, new)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    given, source = _path(src, "symlink")
    new, target = _path(dst, "symlink")
    _do(_filetree.symlink(source, target), given, new)


def readlink(path, *, dir_fd=None):
    given, text = _path(path, "readlink")
    found = _filetree.readlink(text)
    if isinstance(found, int):
        raise _fault(found, given)
    return fsencode(found) if isinstance(given, bytes) else found


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    given, text = _path(path, "access", "string, bytes, os.PathLike or integer")
    if _foreign(text, follow_symlinks):
        return bool(_ask_host("Path.exists", text))
    return _filetree.access(text, mode, follow_symlinks) is None


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    node, given = _node(path, "chmod", follow_symlinks)
    _do(_filetree.chmod(node, mode), *given)


def lchmod(path, mode):
    chmod(path, mode, follow_symlinks=False)


def fchmod(fd, mode):
    _do(_filetree.chmod(_described(fd).node, mode))


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    node, given = _node(path, "chown", follow_symlinks)
    if uid not in (-1, 1000) or gid not in (-1, 1000):
        raise _fault(1, *given)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        ns = tuple([each * 1_000_000_000 if isinstance(each, int) else int(each * 1e9)
                    for each in times])
    elif ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
    node, given = _node(path, "utime", follow_symlinks)
    if ns is None:
        ns = (_filetree.tick(),) * 2
    _do(_filetree.utime(node, *ns), *given)


def truncate(path, length):
    if isinstance(path, int):
        return ftruncate(path, length)
    opened = _files.open_node(fspath(path), O_RDWR, 0)
    _do(22 if length < 0 else _filetree.truncate(opened.node, length), fspath(path))
    opened.dirty = True
    opened.flush()


def open(path, flags, mode=0o777, *, dir_fd=None):
    given, _ = _path(path, "open")
    return _files.number_of(_files.open_node(given, flags, mode))


def close(fd):
    _described(fd).flush()
    del _files.descriptors[fd]
    _inheritable.discard(fd)


def closerange(fd_low, fd_high, /):
    for fd in range(fd_low, fd_high):
        _files.descriptors.pop(fd, None)


def dup(fd, /):
    return _files.number_of(_described(fd))


def dup2(fd, fd2, inheritable=True):
    _files.descriptors[fd2] = _described(fd)
    return fd2


def read(fd, length, /):
    opened = _described(fd)
    if not opened.reads:
        raise _fault(9)
    if length < 0:
        raise _fault(22)
    if opened.node is None:
        return opened.read(length)
    data = pread(fd, length, opened.at)
    opened.at += len(data)
    return data


def pread(fd, length, offset, /):
    data = _filetree.read(_described(fd).node, offset, length)
    if isinstance(data, int):
        raise _fault(data)
    return data


def write(fd, data, /):
    opened = _described(fd)
    if not opened.writes:
        raise _fault(9)
    return opened.write(data)


def pwrite(fd, data, offset, /):
    opened = _described(fd)
    if not opened.writes:
        raise _fault(9)
    count = _filetree.write(opened.node, offset, data)
    if count < 0:
        raise _fault(-count)
    opened.dirty = True
    return count


def lseek(fd, position, whence, /):
    opened = _described(fd)
    if opened.node is None:
        raise _fault(29)
    if whence == SEEK_CUR:
        position += opened.at
    elif whence == SEEK_END:
        position += _filetree.size(opened.node)
    if position < 0 or whence not in (0, 1, 2):
        raise _fault(22)
    opened.at = position
    return position


def ftruncate(fd, length, /):
    opened = _described(fd)
    if not opened.writes or length < 0:
        raise _fault(22)
    _do(_filetree.truncate(opened.node, length))
    opened.dirty = True


def fsync(fd):
    _described(fd).flush()


fdatasync = fsync


def sync():
    pass


def isatty(fd, /):
    return False


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import builtins
    return builtins.open(fd, mode, buffering, encoding, *args, **kwargs)


_inheritable = set()


def get_inheritable(fd, /):
    _described(fd)
    return fd in _inheritable


def set_inheritable(fd, inheritable, /):
    _described(fd)
    (_inheritable.add if inheritable else _inheritable.discard)(fd)


class terminal_size(tuple):
    """Columns and lines of a terminal."""

    n_fields = n_sequence_fields = 2
    n_unnamed_fields = 0
    __match_args__ = ("columns", "lines")
    columns = property(lambda self: self[0])
    lines = property(lambda self: self[1])

    def __replace__(self, /, *args, **changes):
        from _sequences import replaced
        return type(self)(replaced(zip(self.__match_args__, self), args, changes))

    def __repr__(self):
        return f"os.terminal_size(columns={self[0]!r}, lines={self[1]!r})"


class uname_result(tuple):
    """What the system is called."""

    __module__ = "posix"
    n_fields = n_sequence_fields = 5
    n_unnamed_fields = 0
    __match_args__ = ("sysname", "nodename", "release", "version", "machine")
    sysname = property(lambda self: self[0])
    nodename = property(lambda self: self[1])
    release = property(lambda self: self[2])
    version = property(lambda self: self[3])
    machine = property(lambda self: self[4])
    __replace__ = terminal_size.__replace__

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(self.__match_args__, self)])
        return f"posix.uname_result({shown})"


def uname():
    return uname_result(("Linux", "localhost", "", "", ""))


def get_terminal_size(fd=1, /):
    raise _fault(25)


def walk(top, topdown=True, onerror=None, followlinks=False):
    _sys.audit("os.walk", top, topdown, onerror, followlinks)
    return _walk(fspath(top), topdown, onerror, followlinks)


def _walk(top, topdown, onerror, followlinks):
    # A directory whose names are still to be told stands for itself; a tuple is told as it is.
    waiting = [top]
    while waiting:
        here = waiting.pop()
        if isinstance(here, tuple):
            yield here
            continue
        directories, files = [], []
        try:
            found = list(scandir(here))
        except OSError as problem:
            if onerror is not None:
                onerror(problem)
            continue
        inner = []
        for entry in found:
            if entry.is_dir():
                directories.append(entry.name)
                if followlinks or not entry.is_symlink():
                    inner.append(entry.path)
            else:
                files.append(entry.name)
        if topdown:
            yield here, directories, files
            for each in reversed(directories):
                new = path.join(here, each)
                if followlinks or not path.islink(new):
                    waiting.append(new)
        else:
            waiting.append((here, directories, files))
            waiting.extend(reversed(inner))


def __getattr__(name):
    if name == "environ":
        global environ
        environ = _Environ(_environment())
        return environ
    if name == "environb":
        raise AttributeError("module 'os' has no attribute 'environb': use os.environ")
    if name in _ABSENT:
        raise AttributeError(
            f"module 'os' has no attribute '{name}': the sandbox has no processes;"
            " ask the host's tools instead")
    raise AttributeError(f"module 'os' has no attribute '{name}'")


_ABSENT = frozenset(
    "system popen fork kill killpg pipe spawnl spawnv execl execv execve wait waitpid startfile"
    " mkfifo mknod nice times abort chroot".split())
