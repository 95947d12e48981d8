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
    return '\\' + char if char in '\\^-[&~|' else char


def translate(pat):
    """The regular expression of a pattern.

    What stands between two stars is looked for once, from the left: if the rest does not match
    there, it does not match further right either.
    """
    pieces = [[]]
    at = 0
    while at < len(pat):
        char = pat[at]
        at += 1
        if char == '*':
            while at < len(pat) and pat[at] == '*':
                at += 1
            pieces.append([])
        elif char == '?':
            pieces[-1].append('.')
        elif char == '[':
            end = at
            if end < len(pat) and pat[end] == '!':
                end += 1
            if end < len(pat) and pat[end] == ']':
                end += 1
            while end < len(pat) and pat[end] != ']':
                end += 1
            if end >= len(pat):
                pieces[-1].append('\\[')
            else:
                pieces[-1].append(_set(pat[at:end]))
                at = end + 1
        else:
            pieces[-1].append(re.escape(char))
    first, *middle = [''.join(piece) for piece in pieces]
    if middle:
        last = middle.pop()
        first += ''.join([f'(?>.*?{piece})' for piece in middle]) + '.*' + last
    return f'(?s:{first})\\Z'
