# SPDX-License-Identifier: Apache-2.0
# The part of os that makes sense without an operating system: names, paths, and what the host grants.
from os import path
from os.path import curdir, pardir, sep, altsep, extsep, pathsep, defpath, devnull

name = "posix"
linesep = "\n"
error = OSError


class PathLike:
    def __fspath__(self):
        raise NotImplementedError


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(
            f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return method(path)


def getenv(key, default=None):
    value = _getenv(key)
    return default if value is None else value


def getcwd():
    return "/"


def getpid():
    return 1


def cpu_count():
    return 1


def __getattr__(name):
    if name == "environ":
        global environ
        environ = dict(_environment())
        return environ
    if name in _ABSENT:
        raise AttributeError(
            f"module 'os' has no attribute '{name}': the sandbox has no processes and no file"
            " system; ask the host's tools instead")
    raise AttributeError(f"module 'os' has no attribute '{name}'")


_ABSENT = frozenset(
    "system popen fork kill listdir scandir walk mkdir makedirs remove unlink rmdir removedirs"
    " rename replace stat lstat chmod chown link symlink open read write close pipe spawnv execv"
    " chdir access truncate utime getuid geteuid getlogin putenv unsetenv".split())
