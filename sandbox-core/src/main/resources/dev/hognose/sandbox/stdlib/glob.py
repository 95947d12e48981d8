# SPDX-License-Identifier: Apache-2.0
"""Names of files that match a pattern."""

import fnmatch
import os
import re

__all__ = ["escape", "glob", "iglob", "translate"]

magic_check = re.compile("([*?[])")
magic_check_bytes = re.compile(b"([*?[])")


def has_magic(s):
    check = magic_check_bytes if isinstance(s, bytes) else magic_check
    return check.search(s) is not None


def escape(pathname):
    if isinstance(pathname, bytes):
        return magic_check_bytes.sub(rb"[\1]", pathname)
    return magic_check.sub(r"[\1]", pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive,
                      include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    root = pathname[:0] if root_dir is None else os.fspath(root_dir)
    if isinstance(pathname, bytes):
        found = _found(os.fsdecode(pathname), os.fsdecode(root), recursive, include_hidden)
        return (os.fsencode(each) for each in found)
    return _found(pathname, root, recursive, include_hidden)


def _found(pattern, root, recursive, hidden):
    start = "/" if pattern.startswith("/") else ""
    if start:
        start = pattern[:len(pattern) - len(pattern.lstrip("/"))]
    parts = pattern[len(start):].split("/")
    # Slashes in a row stay as they are where the name before them is no pattern.
    return _select(start, parts, root, recursive, hidden) if pattern else iter(())


def _select(text, parts, root, recursive, hidden):
    part, rest = parts[0], parts[1:]
    if not part:
        if not rest:
            if text and os.path.isdir(os.path.join(root, text)):
                yield text
        else:
            yield from _select(text + "/", rest, root, recursive, hidden)
    elif recursive and part == "**":
        yield from _deep(text, rest, root, hidden)
    elif not has_magic(part):
        new = text + part
        if not rest:
            if os.path.lexists(os.path.join(root, new)):
                yield new
        elif os.path.isdir(os.path.join(root, new)):
            yield from _select(new + "/", rest, root, recursive, hidden)
    else:
        for entry in _entries(text, root):
            if fnmatch.fnmatch(entry.name, part) and (
                    hidden or part.startswith(".") or not entry.name.startswith(".")):
                if not rest:
                    yield text + entry.name
                elif entry.is_dir():
                    yield from _select(text + entry.name + "/", rest, root, recursive, hidden)


def _entries(text, root):
    try:
        return list(os.scandir(os.path.join(root, text) or "."))
    except OSError:
        return []


def _deep(text, rest, root, hidden):
    """What "**" stands for: nothing, or any names below."""
    while rest and rest[0] == "**":
        rest = rest[1:]
    waiting = [text]
    while waiting:
        here = waiting.pop()
        entries = [each for each in _entries(here, root)
                   if hidden or not each.name.startswith(".")]
        if rest:
            yield from _select(here, rest, root, True, hidden)
        elif here == text and text and os.path.isdir(os.path.join(root, text)):
            yield text
        inner = []
        for entry in entries:
            if not rest:
                yield here + entry.name
            if entry.is_dir():
                inner.append(here + entry.name + "/")
        waiting.extend(reversed(inner))


def translate(pat, *, recursive=False, include_hidden=False, seps=None):
    """The regular expression that matches what a pattern matches."""
    if not seps:
        seps = "/"
    any_sep = "[" + "".join([re.escape(each) for each in seps]) + "]" if len(seps) > 1 \
        else re.escape(seps)
    not_sep = f"[^{''.join([re.escape(each) for each in seps])}]"
    if include_hidden:
        one, last = f"{not_sep}+", f"{not_sep}+"
        many, all_last = f"(?:.+{any_sep})?", ".*"
    else:
        one = last = f"[^{''.join([re.escape(each) for each in seps])}.]{not_sep}*"
        many = f"(?:{one}{any_sep})*"
        all_last = f"{many}(?:{one})?"
    parts = re.split(any_sep, pat)
    made = []
    for index, part in enumerate(parts):
        at_end = index == len(parts) - 1
        if part == "*":
            made.append(last if at_end else one + any_sep)
        elif recursive and part == "**":
            if at_end:
                made.append(all_last)
            elif parts[index + 1] != "**":
                made.append(many)
        else:
            if part:
                if not include_hidden and part[0] in "*?":
                    made.append(r"(?!\.)")
                inner = fnmatch.translate(part)
                inner = inner.removeprefix("(?s:").removesuffix(r")\Z")
                made.append(_within(inner, not_sep))
            if not at_end:
                made.append(any_sep)
    return rf"(?s:{''.join(made)})\Z"


def _within(pattern, not_sep):
    """A pattern of one name, whose dots match no separator."""
    made = []
    at = 0
    in_set = False
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            made.append(pattern[at:at + 2])
            at += 2
            continue
        if in_set:
            in_set = char != "]"
        elif char == "[":
            in_set = True
        elif char == ".":
            char = not_sep
        made.append(char)
        at += 1
    return "".join(made)
