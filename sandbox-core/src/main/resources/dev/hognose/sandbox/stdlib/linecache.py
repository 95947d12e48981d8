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
    cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    try:
        known = os.stat(filename)
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


def lazycache(filename, module_globals):
    return False
