# SPDX-License-Identifier: Apache-2.0
"""Names matched with patterns as shells know them."""

import re

__all__ = ['filter', 'fnmatch', 'fnmatchcase', 'translate']

_compiled = {}


def _matcher(pattern):
    match = _compiled.get(pattern)
    if match is None:
        if isinstance(pattern, bytes):
            expression = translate(pattern.decode('latin-1')).encode('latin-1')
        else:
            expression = translate(pattern)
        match = _compiled[pattern] = re.compile(expression).match
    return match


def fnmatch(name, pat):
    """Whether a name matches; case matters."""
    if not isinstance(name, str) or not isinstance(pat, str):
        from os import fspath
        name, pat = fspath(name), fspath(pat)
    return fnmatchcase(name, pat)


def fnmatchcase(name, pat):
    return _matcher(pat)(name) is not None


def filter(names, pat):
    """The names that match."""
    match = _matcher(pat)
    return [name for name in names if match(name)]


def _set(text):
    """The regular expression of what stands between brackets."""
    negated = text[0] == '!'
    if negated:
        text = text[1:]
    parts = []
    at = 0
    while at < len(text):
        if at + 2 < len(text) and text[at + 1] == '-':
            low, high = text[at], text[at + 2]
            if low <= high:
                parts.append(f'{_escaped(low)}-{_escaped(high)}')
            at += 3
        else:
            parts.append(_escaped(text[at]))
            at += 1
    if not parts:
        return '.' if negated else '(?!)'
    return f"[{'^' if negated else ''}{''.join(parts)}]"


def _escaped(char):
    return '\\' + char if char in '\\]^-[&~|' else char


def translate(pat):
    """The regular expression of a pattern."""
    result = []
    at = 0
    while at < len(pat):
        char = pat[at]
        at += 1
        if char == '*':
            while at < len(pat) and pat[at] == '*':
                at += 1
            result.append('.*')
        elif char == '?':
            result.append('.')
        elif char == '[':
            end = at
            if end < len(pat) and pat[end] == '!':
                end += 1
            if end < len(pat) and pat[end] == ']':
                end += 1
            while end < len(pat) and pat[end] != ']':
                end += 1
            if end >= len(pat):
                result.append('\\[')
            else:
                result.append(_set(pat[at:end]))
                at = end + 1
        else:
            result.append(re.escape(char))
    return f"(?s:{''.join(result)})\\Z"
