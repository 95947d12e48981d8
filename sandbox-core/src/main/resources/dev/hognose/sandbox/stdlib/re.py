# SPDX-License-Identifier: Apache-2.0
"""Regular expressions."""

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile',
           'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII',
           'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag',
           'PatternError']


class PatternError(Exception):
    """What is wrong with a regular expression."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            msg = f'{msg} at position {pos}'
            if newline in pattern:
                msg = f'{msg} (line {self.lineno}, column {self.colno})'
        super().__init__(msg)


PatternError.__name__ = PatternError.__qualname__ = 'PatternError'
error = PatternError

_names = {1: 'TEMPLATE', 2: 'IGNORECASE', 4: 'LOCALE', 8: 'MULTILINE', 16: 'DOTALL', 32: 'UNICODE',
          64: 'VERBOSE', 128: 'DEBUG', 256: 'ASCII'}


class RegexFlag(int):
    """Flags of regular expressions."""

    __slots__ = ()

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        found = [name for bit, name in _names.items() if int(self) & bit]
        return '|'.join(found) if found else 'NOFLAG' if not int(self) else None

    def __repr__(self):
        found = ['re.' + name for bit, name in _names.items() if int(self) & bit]
        rest = int(self) & ~511
        if rest:
            found.append(hex(rest))
        return '|'.join(found) if found else 're.NOFLAG'

    __str__ = __repr__

    def __or__(self, other):
        return RegexFlag(int(self) | int(other))

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(int(self) & int(other))

    __rand__ = __and__

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other))

    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(510 & ~int(self))


NOFLAG = RegexFlag(0)
I = IGNORECASE = RegexFlag(2)
L = LOCALE = RegexFlag(4)
M = MULTILINE = RegexFlag(8)
S = DOTALL = RegexFlag(16)
U = UNICODE = RegexFlag(32)
X = VERBOSE = RegexFlag(64)
DEBUG = RegexFlag(128)
A = ASCII = RegexFlag(256)

_cache = {}


def _pattern(pattern, flags):
    key = (pattern.__class__, pattern, flags) if flags else pattern
    try:
        known = _cache.get(key)
    except TypeError:
        known = None
    if known is not None and known.pattern.__class__ is pattern.__class__:
        return known
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray)):
        raise TypeError('first argument must be string or compiled pattern')
    made = _compile(pattern, int(flags))
    if made.__class__ is tuple:
        raise PatternError(made[0], pattern, made[1])
    if len(_cache) >= 512:
        _cache.clear()
    _cache[key] = made
    return made


def compile(pattern, flags=0):
    return _pattern(pattern, flags)


def match(pattern, string, flags=0):
    return _pattern(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _pattern(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _pattern(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return _pattern(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _pattern(pattern, flags).finditer(string)


def split(pattern, string, maxsplit=0, flags=0):
    return _pattern(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, count=0, flags=0):
    return _pattern(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return _pattern(pattern, flags).subn(repl, string, count)


def purge():
    _cache.clear()


def _template_error(pattern, template):
    wrong = _check_template(pattern, template)
    if isinstance(wrong, tuple):
        return PatternError(wrong[0], template, wrong[1])
    return IndexError(f'unknown group name {wrong!r}')
