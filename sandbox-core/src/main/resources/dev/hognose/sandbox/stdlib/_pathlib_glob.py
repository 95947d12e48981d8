# SPDX-License-Identifier: Apache-2.0
"""Patterns of pathlib: which paths they match, and which files."""

import os
import re
from fnmatch import translate

_known = {}


def _compiled(pattern, caseless):
    found = _known.get((pattern, caseless))
    if found is None:
        if len(_known) > 256:
            _known.clear()
        found = re.compile(translate(pattern), re.IGNORECASE if caseless else re.NOFLAG).match
        _known[pattern, caseless] = found
    return found


def match_name(name, pattern, caseless):
    return _compiled(pattern, caseless)(name) is not None


def matches(names, patterns, caseless):
    """Whether names match patterns one by one, where "**" stands for any number of names.

    At the end, behind another pattern, it stands for one name at least."""
    reached = {0}
    behind = False
    for index, pattern in enumerate(patterns):
        if not reached:
            return False
        if pattern == "**":
            first = min(reached)
            at_end = behind and all([each == "**" for each in patterns[index:]])
            reached = set(range(first + at_end, len(names) + 1))
            behind = behind and not at_end
        else:
            behind = True
            reached = {at + 1 for at in reached
                       if at < len(names) and match_name(names[at], pattern, caseless)}
    return len(names) in reached


def parts_of(path, pattern):
    """The names of a pattern; the last is empty if only directories are meant."""
    text = os.fspath(pattern)
    made = path.with_segments(text)
    if made.anchor:
        raise NotImplementedError("Non-relative patterns are unsupported")
    parts = list(made._names)
    if text and text[-1] in (path.parser.sep, path.parser.altsep):
        parts.append("")
    return parts


def _magic(part):
    return "*" in part or "?" in part or "[" in part


def select(path, parts, caseless, follows):
    """The paths below a path that match the parts of a pattern."""
    found = _select(path, path._text, parts, caseless, follows)
    if parts.count("**") > 1:
        found = _once(found)
    start = path._text
    for text in found:
        if start == "." and text.startswith("./"):
            text = text[2:]
        yield path.with_segments(text)


def _once(texts):
    seen = set()
    for text in texts:
        if text not in seen:
            seen.add(text)
            yield text


def _entries(text):
    try:
        return list(os.scandir(text))
    except OSError:
        return []


def _below(text, follows):
    """A directory and all directories below it."""
    waiting = [text]
    while waiting:
        here = waiting.pop()
        yield here
        inner = []
        for entry in _entries(here):
            if entry.is_dir(follow_symlinks=follows):
                inner.append(entry.path)
        waiting.extend(reversed(inner))


def _select(path, text, parts, caseless, follows):
    if not parts:
        yield text
        return
    part, rest = parts[0], parts[1:]
    if part == "**":
        while rest and rest[0] == "**":
            rest = rest[1:]
        yield from _deep(path, text, rest, caseless, follows)
    elif not part:
        if os.path.isdir(text):
            yield text if text.endswith("/") else text + "/"
    elif part == ".." or not _magic(part) and not caseless:
        new = _joined(text, part)
        if not rest:
            if os.path.lexists(new):
                yield new
        elif os.path.isdir(new):
            yield from _select(path, new, rest, caseless, follows)
    else:
        wanted = _compiled(part, caseless)
        for entry in _entries(text):
            if wanted(entry.name) is not None:
                if not rest:
                    yield entry.path
                elif entry.is_dir():
                    yield from _select(path, entry.path, rest, caseless, follows)


def _joined(text, name):
    return text + name if text.endswith("/") else f"{text}/{name}"


def _deep(path, text, rest, caseless, follows):
    if not os.path.isdir(text):
        return
    if rest:
        for here in _below(text, follows):
            yield from _select(path, here, rest, caseless, follows)
        return
    for here in _below(text, follows):
        if here == text:
            yield here
        for entry in _entries(here):
            yield entry.path
