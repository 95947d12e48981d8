# SPDX-License-Identifier: Apache-2.0
"""Single lines of files, which are kept once read."""

import os

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# Name to size, time of change, lines, and full name; or to what gives the source.
cache = {}


def clearcache():
    cache.clear()


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        try:
            known = os.stat(entry[3])
        except OSError:
            cache.pop(name, None)
            continue
        if entry[0] != known.st_size or entry[1] != known.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    late = cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    try:
        known = os.stat(filename)
    except OSError:
        return _lazy_lines(filename, late, module_globals)
    try:
        with open(filename, encoding="utf-8") as file:
            lines = file.readlines()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    if not lines:
        lines = ["\n"]
    elif not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = known.st_size, known.st_mtime, lines, filename
    return lines


def _lazy_lines(filename, late, module_globals):
    """The lines that a loader gives for a file that is not there."""
    if (late is None or len(late) != 1) and not lazycache(filename, module_globals):
        return []
    source = (late if late is not None and len(late) == 1 else cache[filename])[0]
    try:
        data = source()
    except (ImportError, OSError):
        cache.pop(filename, None)
        return []
    if data is None:
        cache.pop(filename, None)
        return []
    lines = [line + "\n" for line in data.splitlines()]
    cache[filename] = len(data), None, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Notes what gives the source of a module, to be asked when a line is wanted."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return False
    if module_globals and "__name__" in module_globals:
        spec = module_globals.get("__spec__")
        name = getattr(spec, "name", None) or module_globals["__name__"]
        loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
        get_source = getattr(loader, "get_source", None)
        if name and get_source:
            cache[filename] = (lambda: get_source(name),)
            return True
    return False
