# SPDX-License-Identifier: Apache-2.0
"""Variables whose values belong to a context; each task and each thread has its own."""

__all__ = ['Context', 'ContextVar', 'Token', 'copy_context']

_missing = object()


class Context:
    """Values of context variables. Values are shared until one is set."""

    __module__ = '_contextvars'

    __slots__ = ('_values', '_shared', '_entered', '_outer')

    def __new__(cls, *args, **kwargs):
        if args or kwargs:
            raise TypeError('Context() does not accept any arguments')
        self = object.__new__(cls)
        self._values = {}
        self._shared = False
        self._entered = False
        self._outer = None
        return self

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.Context' is not an acceptable base type")

    def run(self, callable, *args, **kwargs):
        """Calls a function in this context."""
        global _current
        if self._entered == _era:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = _era
        outer = _current
        _current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current = outer
            self._entered = False

    def copy(self):
        """Another context with the same values."""
        made = Context()
        made._values = self._values
        made._shared = self._shared = True
        return made

    def _own(self):
        if self._shared:
            self._values = dict(self._values)
            self._shared = False
        return self._values

    def __getitem__(self, var):
        _check(var)
        return self._values[var]

    def __contains__(self, var):
        _check(var)
        return var in self._values

    def get(self, var, default=None):
        _check(var)
        return self._values.get(var, default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_contextvars.Context' object")

    def __repr__(self):
        return f'<_contextvars.Context object at {id(self):#x}>'


def _check(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")


_outermost = _current = Context()

# Counts the executions that were cut off: contexts that one of them had entered are not any more.
_era = 1


class _MissingType:
    """Stands for a value that was not there."""

    def __repr__(self):
        return '<Token.MISSING>'


class Token:
    """What set gives: the means to restore the value."""

    __module__ = '_contextvars'

    __slots__ = ('_context', '_var', '_old', '_used')
    MISSING = _MissingType()

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {id(self):#x}>'


class ContextVar:
    """A variable of contexts."""

    __module__ = '_contextvars'

    __slots__ = ('_name', '_default')

    def __init__(self, *names, default=_missing):
        if len(names) != 1:
            expected = 'at most' if names else 'exactly'
            raise TypeError(f'ContextVar() takes {expected} 1 positional argument '
                            f'({len(names)} given)')
        name, = names
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    def __init_subclass__(cls):
        raise TypeError("type '_contextvars.ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def get(self, default=_missing, /):
        """The value in the current context."""
        value = _current._values.get(self, _missing)
        if value is not _missing:
            return value
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Sets the value in the current context; the token restores it."""
        context = _current
        token = object.__new__(Token)
        token._context = context
        token._var = self
        token._used = False
        token._old = context._values.get(self, Token.MISSING)
        context._own()[self] = value
        return token

    def reset(self, token, /):
        """Restores the value from before a set."""
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _current:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        values = _current._own()
        if token._old is Token.MISSING:
            values.pop(self, None)
        else:
            values[self] = token._old

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_contextvars.ContextVar' object")

    def __repr__(self):
        default = '' if self._default is _missing else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'


def copy_context():
    """A copy of the current context."""
    return _current.copy()


def _swap(context):
    """Makes a context the current one; the one before."""
    global _current
    before = _current
    _current = context
    return before
