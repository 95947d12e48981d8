# SPDX-License-Identifier: Apache-2.0
"""What goes through a text by a pattern, match by match, and by a lexicon of patterns."""

from re import compile


class _Scanner:
    """Goes through a text, one match after the other, as Pattern.scanner gives it."""

    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._pos = pos
        self._endpos = len(string) if endpos is None else endpos
        self._advances = False

    def match(self):
        return self._next(False)

    def search(self):
        return self._next(True)

    def _next(self, searches):
        if self._pos is None:
            return None
        found = self.pattern._scan(self._string, self._pos, self._endpos, searches, self._advances)
        if found is None:
            self._pos = None
        else:
            self._pos = found.end()
            self._advances = found.start() == self._pos
        return found


_Scanner.__name__ = _Scanner.__qualname__ = 'SRE_Scanner'
_Scanner.__module__ = '_sre'


class Scanner:
    """Makes tokens of a text by a lexicon of patterns and actions."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        parts = []
        for phrase, _ in lexicon:
            parts.append((parts[-1][1] if parts else 1, 0, phrase))
            first = parts[-1][0]
            parts[-1] = (first, first + 1 + compile(phrase, flags).groups, phrase)
        self._actions = {first: action for (first, _, _), (_, action) in zip(parts, lexicon)}
        self._firsts = sorted(self._actions)
        self.scanner = compile('|'.join([f'({phrase})' for _, _, phrase in parts]), flags)
        self.match = None

    def scan(self, string):
        found = []
        at = 0
        while at < len(string):
            self.match = match = self.scanner.match(string, at)
            if match is None or match.end() == at:
                break
            for first in self._firsts:
                if match.start(first) == at and match.end(first) == match.end():
                    break
            action = self._actions[first]
            if callable(action):
                action = action(self, match.group())
            if action is not None:
                found.append(action)
            at = match.end()
        return found, string[at:]


Scanner.__module__ = 're'
