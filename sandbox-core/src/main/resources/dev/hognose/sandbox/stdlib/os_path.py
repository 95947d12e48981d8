# SPDX-License-Identifier: Apache-2.0
# Paths as POSIX spells them: text alone, without looking at any file.
__all__ = ["abspath", "basename", "commonpath", "commonprefix", "dirname", "expanduser", "isabs",
           "join", "normcase", "normpath", "relpath", "split", "splitdrive", "splitext", "curdir",
           "pardir", "sep", "altsep", "extsep", "pathsep", "defpath", "devnull"]

curdir = "."
pardir = ".."
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"


def _text(path):
    if isinstance(path, (str, bytes)):
        return path
    method = getattr(type(path), "__fspath__", None)
    if method is None:
        raise TypeError(
            f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return method(path)


def _slash(path):
    return b"/" if isinstance(path, bytes) else "/"


def isabs(s):
    s = _text(s)
    return s.startswith(_slash(s))


def join(a, *p):
    path = _text(a)
    slash = _slash(path)
    for part in map(_text, p):
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


def normpath(path):
    path = _text(path)
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


def abspath(path):
    path = _text(path)
    return normpath(path if isabs(path) else join(_slash(path), path))


def relpath(path, start=None):
    path = _text(path)
    if not path:
        raise ValueError("no path specified")
    slash = _slash(path)
    up = b".." if isinstance(path, bytes) else ".."
    begin = [p for p in abspath(slash if start is None else start).split(slash) if p]
    end = [p for p in abspath(path).split(slash) if p]
    same = 0
    while same < min(len(begin), len(end)) and begin[same] == end[same]:
        same += 1
    parts = [up] * (len(begin) - same) + end[same:]
    return slash.join(parts) or up[:1]


def commonprefix(m):
    if not m:
        return ""
    first, last = min(m), max(m)
    for index, item in enumerate(first):
        if item != last[index]:
            return first[:index]
    return first


def commonpath(paths):
    paths = [_text(p) for p in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    slash = _slash(paths[0])
    rooted = {isabs(p) for p in paths}
    if len(rooted) > 1:
        raise ValueError("Can't mix absolute and relative paths")
    dot = slash[:0] + (b"." if slash == b"/" else ".")
    split_paths = [[c for c in p.split(slash) if c and c != dot] for p in paths]
    common = commonprefix(split_paths)
    return (slash if rooted.pop() else slash[:0]) + slash.join(common)


def expanduser(path):
    return _text(path)
