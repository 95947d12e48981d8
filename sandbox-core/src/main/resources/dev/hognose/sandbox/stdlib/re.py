# SPDX-License-Identifier: Apache-2.0
"""Regular expressions."""

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile',
           'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII',
           'IGNORECASE', 'LOCALE', 'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag',
           'PatternError']

__version__ = '2.2.1'


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


error = PatternError

_names = {256: 'ASCII', 2: 'IGNORECASE', 4: 'LOCALE', 32: 'UNICODE', 8: 'MULTILINE', 16: 'DOTALL',
          64: 'VERBOSE', 128: 'DEBUG'}


_member_names = ('NOFLAG', 'ASCII', 'A', 'IGNORECASE', 'I', 'LOCALE', 'L', 'UNICODE', 'U', 'MULTILINE',
                 'M', 'DOTALL', 'S', 'VERBOSE', 'X', 'DEBUG')


class _FlagType(type):
    """The class of RegexFlag: what enumerations can, without the cost of their module."""

    @property
    def __members__(cls):
        return {name: globals()[name] for name in _member_names}

    def __getattr__(cls, name):
        if name in _member_names:
            return globals()[name]
        raise AttributeError(f"type object 'RegexFlag' has no attribute {name!r}")

    def __dir__(cls):
        return [*type.__dir__(cls), *_member_names]

    def __iter__(cls):
        return (getattr(cls, name) for name in _names.values())

    def __len__(cls):
        return len(_names)

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __contains__(cls, value):
        return isinstance(value, int) and not value & ~511

    def __repr__(cls):
        return "<flag 'RegexFlag'>"


class RegexFlag(int, metaclass=_FlagType):
    """Flags of regular expressions."""

    __slots__ = ()
    _made = {}

    def __new__(cls, value):
        made = cls._made.get(value)
        if made is None:
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid RegexFlag')
            made = cls._made.setdefault(value, int.__new__(cls, value if value >= 0 else 512 + value))
        return made

    @property
    def value(self):
        return int(self)

    @property
    def name(self):
        if not self:
            return 'NOFLAG'
        found = [name for bit, name in _names.items() if int(self) & bit]
        rest = int(self) & ~510
        if rest:
            found.append(hex(rest))
        return '|'.join(found) if int(self) & 510 else None

    _name_ = name
    _value_ = value

    def __repr__(self):
        name = self.name
        if name is None:
            return f're.RegexFlag({int(self)})'
        return '|'.join([each if each[0] == '0' else 're.' + each for each in name.split('|')])

    __str__ = __repr__

    def __format__(self, spec):
        return format(str(self) if not spec else int(self), spec)

    def __reduce__(self):
        return RegexFlag, (int(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __iter__(self):
        return (RegexFlag(bit) for bit in _names if int(self) & bit)

    def __len__(self):
        return int(self).bit_count()

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __bool__(self):
        return int(self) != 0

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    __ror__ = __or__

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    __rand__ = __and__

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __rxor__ = __xor__

    def __invert__(self):
        return RegexFlag(511 & ~int(self))


_make_flag = int.__new__
NOFLAG = _make_flag(RegexFlag, 0)
I = IGNORECASE = _make_flag(RegexFlag, 2)
L = LOCALE = _make_flag(RegexFlag, 4)
M = MULTILINE = _make_flag(RegexFlag, 8)
S = DOTALL = _make_flag(RegexFlag, 16)
U = UNICODE = _make_flag(RegexFlag, 32)
X = VERBOSE = _make_flag(RegexFlag, 64)
DEBUG = _make_flag(RegexFlag, 128)
A = ASCII = _make_flag(RegexFlag, 256)
RegexFlag._made.update({0: NOFLAG, 2: I, 4: L, 8: M, 16: S, 32: U, 64: X, 128: DEBUG, 256: A})

_cache = {}


def _pattern(pattern, flags):
    if flags and not isinstance(flags, int):
        raise TypeError(
            f"unsupported operand type(s) for &: '{type(flags).__name__}' and 'int'")
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
    if not isinstance(pattern, (str, bytes)):
        hash(pattern)
        raise TypeError('first argument must be string or compiled pattern')
    made = _compile(pattern, int(flags))
    if made.__class__ is tuple:
        if len(made) == 4:
            from warnings import warn
            for warning in made[3]:
                warn(warning, FutureWarning, stacklevel=1)
        if made[0] is not None:
            raise PatternError(made[0], None if made[1] is None else pattern, made[1])
        made = made[2]
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


def _positional(function, given, name, named, flags):
    """The count and the flags of a call that gave them by position, which is deprecated."""
    from warnings import warn
    if named is not _unset:
        raise TypeError(f"{function}() got multiple values for argument '{name}'")
    if len(given) > 1:
        if flags is not _unset:
            raise TypeError(f"{function}() got multiple values for argument 'flags'")
        if len(given) > 2:
            taken = 4 if function == 'split' else 5
            raise TypeError(f'{function}() takes from {taken - 2} to {taken} positional arguments but '
                            f'{taken - 2 + len(given)} were given')
        flags = given[1]
    warn(f"'{name}' is passed as positional argument", DeprecationWarning, stacklevel=1)
    return given[0], flags


_unset = NOFLAG


def split(pattern, string, *args, maxsplit=_unset, flags=_unset):
    if args:
        maxsplit, flags = _positional('split', args, 'maxsplit', maxsplit, flags)
    return _pattern(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string, *args, count=_unset, flags=_unset):
    if args:
        count, flags = _positional('sub', args, 'count', count, flags)
    return _pattern(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, *args, count=_unset, flags=_unset):
    if args:
        count, flags = _positional('subn', args, 'count', count, flags)
    return _pattern(pattern, flags).subn(repl, string, count)


def purge():
    _cache.clear()


def __getattr__(name):
    if name == 'Scanner':
        from _re_scanner import Scanner
        return Scanner
    raise AttributeError(f"module 're' has no attribute {name!r}")


def _template_error(pattern, template):
    wrong = _check_template(pattern, template)
    if isinstance(wrong, tuple):
        return PatternError(wrong[0], template, wrong[1])
    return IndexError(f'unknown group name {wrong!r}')
