# SPDX-License-Identifier: Apache-2.0
# Paths as POSIX spells them, and what the session's files have at them.
import _filetree
from _files import ask as _ask, fault as _fault, fspath as _text, text_of as _plain
from _filetree import foreign as _foreign

__all__ = ["normcase", "isabs", "join", "splitdrive", "splitroot", "split", "splitext",
           "basename", "dirname", "commonprefix", "getsize", "getmtime", "getatime", "getctime",
           "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser",
           "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir",
           "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "commonpath", "isjunction", "isdevdrive"]

supports_unicode_filenames = False
curdir = "."
pardir = ".."
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"


def _slash(path):
    return b"/" if isinstance(path, bytes) else "/"


def isabs(s):
    s = _text(s)
    return s.startswith(_slash(s))


def join(a, *p):
    path = _text(a)
    slash = _slash(path)
    for part in p:
        try:
            part = _text(part)
        except TypeError:
            raise TypeError("join() argument must be str, bytes, or os.PathLike object, not "
                            f"{type(part).__name__!r}") from None
        if isinstance(part, str) != isinstance(path, str):
            raise TypeError("Can't mix strings and bytes in path components")
        if part.startswith(slash):
            path = part
        elif not path or path.endswith(slash):
            path += part
        else:
            path += slash + part
    return path


def split(p):
    p = _text(p)
    slash = _slash(p)
    cut = p.rfind(slash) + 1
    head, tail = p[:cut], p[cut:]
    if head.strip(slash):
        head = head.rstrip(slash)
    return head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitdrive(p):
    p = _text(p)
    return p[:0], p


def splitroot(p):
    p = _text(p)
    slash = _slash(p)
    if not p.startswith(slash):
        return p[:0], p[:0], p
    count = 2 if p[:2] == slash * 2 and p[2:3] != slash else 1
    return p[:0], p[:count], p[count:]


def splitext(p):
    p = _text(p)
    dot = b"." if isinstance(p, bytes) else "."
    start = p.rfind(_slash(p)) + 1
    while p[start:start + 1] == dot:
        start += 1
    cut = p.rfind(dot, start)
    if cut < 0:
        return p, p[:0]
    return p[:cut], p[cut:]


def normcase(s):
    return _text(s)


def _one_path(name, given, named):
    """The only argument of a function whose messages are those of builtins."""
    count = len(given) + len(named)
    if count > 1:
        raise TypeError(f'{name}() takes at most 1 argument ({count} given)')
    if given:
        return given[0]
    if 'path' in named:
        return named['path']
    raise TypeError(f"{name}() missing required argument 'path' (pos 1)")


def _path_normpath(*given, **named):
    path = _one_path('_path_normpath', given, named)
    try:
        path = _text(path)
    except TypeError:
        raise TypeError('_path_normpath: path should be string, bytes or os.PathLike, not '
                        f'{type(path).__name__}') from None
    slash = _slash(path)
    dot = b"." if isinstance(path, bytes) else "."
    if not path:
        return dot
    leading = len(path) - len(path.lstrip(slash))
    leading = 2 if leading == 2 else min(leading, 1)
    kept = []
    for part in path.split(slash):
        if not part or part == dot:
            continue
        if part != dot + dot or (not leading and not kept) or (kept and kept[-1] == dot + dot):
            kept.append(part)
        elif kept:
            kept.pop()
    return slash * leading + slash.join(kept) or dot


normpath = _path_normpath


def _here(path):
    here = _filetree.getcwd()
    return here.encode("utf-8", "surrogateescape") if isinstance(path, bytes) else here


def abspath(path):
    path = _text(path)
    return _path_normpath(path if isabs(path) else join(_here(path), path))


def relpath(path, start=None):
    path = _text(path)
    if not path:
        raise ValueError("no path specified")
    slash = _slash(path)
    up = b".." if isinstance(path, bytes) else ".."
    begin = [p for p in abspath(up[:1] if start is None else start).split(slash) if p]
    end = [p for p in abspath(path).split(slash) if p]
    same = 0
    while same < min(len(begin), len(end)) and begin[same] == end[same]:
        same += 1
    parts = [up] * (len(begin) - same) + end[same:]
    return slash.join(parts) or up[:1]


def commonprefix(m):
    if not m:
        return ""
    if not isinstance(m[0], (list, tuple)):
        m = [_text(each) for each in m]
    first, last = min(m), max(m)
    for index, item in enumerate(first):
        if item != last[index]:
            return first[:index]
    return first


def commonpath(paths):
    paths = [_text(p) for p in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    if len({isinstance(p, bytes) for p in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components")
    slash = _slash(paths[0])
    rooted = {isabs(p) for p in paths}
    if len(rooted) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    dot = slash[:0] + (b"." if slash == b"/" else ".")
    split_paths = [[c for c in p.split(slash) if c and c != dot] for p in paths]
    common = commonprefix(split_paths)
    return (slash if rooted.pop() else slash[:0]) + slash.join(common)


def expanduser(path):
    path = _text(path)
    text = _plain(path)
    first, slash, rest = text.partition("/")
    if first != "~":
        return path
    import os
    home = os.getenv("HOME", "/").rstrip("/")
    found = home + slash + rest or "/"
    return found.encode("utf-8", "surrogateescape") if isinstance(path, bytes) else found


def expandvars(path):
    path = _text(path)
    text = _plain(path)
    if "$" not in text:
        return path
    import os
    import re

    def value(match):
        name = match[1]
        return os.environ.get(name[1:-1] if name.startswith("{") else name, match[0])

    found = re.sub(r"\$(\w+|\{[^}]*\})", value, text, flags=re.ASCII)
    return found.encode("utf-8", "surrogateescape") if isinstance(path, bytes) else found


def _kind(path, follow, question):
    """What is at a path: "" if nothing is; True or False where the host has answered."""
    if isinstance(path, int):
        from _files import descriptors
        opened = descriptors.get(path)
        return "" if opened is None else "sink" if opened.node is None \
            else _filetree.kind(opened.node)
    if type(path) is not str:
        from _os_stat import _path
        try:
            path = _path(path, "stat", "string, bytes, os.PathLike or integer")[1]
        except ValueError:
            return ""
    if "\0" in path:
        return ""
    node = _filetree.find(path, follow)
    if type(node) is not int:
        return _filetree.kind(node)
    return bool(_ask(question, path)) if _foreign(path, follow) else ""


def exists(path):
    return _kind(path, True, "Path.exists") not in ("", False)


def lexists(path):
    return _kind(path, False, "Path.exists") not in ("", False)


def isfile(path):
    return _kind(path, True, "Path.is_file") in ("file", True)


def isdir(s):
    return _kind(s, True, "Path.is_dir") in ("directory", True)


def islink(path):
    return _kind(path, False, "Path.is_symlink") in ("link", True)


def isjunction(path):
    _text(path)
    return False


isdevdrive = isjunction


def ismount(path):
    return isdir(path) and samefile(path, "/")


def _stat(path):
    from os import stat
    return stat(path)


def getsize(filename):
    return _stat(filename).st_size


def getmtime(filename):
    return _stat(filename).st_mtime


def getatime(filename):
    return _stat(filename).st_atime


def getctime(filename):
    return _stat(filename).st_ctime


def samestat(s1, s2):
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    return samestat(_stat(f1), _stat(f2))


def sameopenfile(fp1, fp2):
    from os import fstat
    return samestat(fstat(fp1), fstat(fp2))


def realpath(filename, *, strict=False):
    filename = _text(filename)
    text = _plain(filename)
    found = _real(text, strict, filename)
    return found.encode("utf-8", "surrogateescape") if isinstance(filename, bytes) else found


def _real(text, strict, filename):
    done = [] if text.startswith("/") else _filetree.getcwd().strip("/").split("/")
    done = [each for each in done if each]
    left = text.split("/")[::-1]
    links = 0
    while left:
        name = left.pop()
        if not name or name == ".":
            continue
        if name == "..":
            if done:
                done.pop()
            continue
        here = "/" + "/".join([*done, name])
        node = _filetree.find(here, False)
        if isinstance(node, int):
            if strict:
                raise _fault(node, here if isinstance(filename, str) else here.encode())
        elif _filetree.kind(node) == "link":
            links += 1
            target = _filetree.readlink(here)
            if links > 40:
                if strict:
                    raise _fault(40, here)
            else:
                if target.startswith("/"):
                    done = []
                left.extend(target.split("/")[::-1])
                continue
        done.append(name)
    return "/" + "/".join(done)
