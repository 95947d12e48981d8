# SPDX-License-Identifier: Apache-2.0
"""Warnings, shown on standard error, and the filters that decide on them."""

import sys

__all__ = ['catch_warnings', 'deprecated', 'filterwarnings', 'formatwarning', 'resetwarnings',
           'showwarning', 'simplefilter', 'warn', 'warn_explicit']

_default_filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
filters = list(_default_filters)
_seen = {}
_once = {}
_actions = ('error', 'ignore', 'always', 'all', 'default', 'module', 'once')


class WarningMessage:
    """A warning and where it was raised."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, '
                f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')


def _place(stacklevel, skipped=()):
    """File, line and source text of the code that warns; callers in the skipped files do not count."""
    from traceback import _stack
    entries = _stack() if skipped else _stack(max(1, min(stacklevel, 10_000)))
    if skipped and entries:
        callers = [entry for entry in entries[:-1] if not entry[0].startswith(skipped)]
        entries = [*callers, entries[-1]]
        stacklevel = max(2, stacklevel)
    if not entries or stacklevel > len(entries):
        return '<sys>', 0, ''
    file, line, _, source = entries[max(0, len(entries) - max(1, stacklevel))][:4]
    return file, line, source


def formatwarning(message, category, filename, lineno, line=None):
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    if line is None:
        if (filename, lineno) == _shown[:2]:
            line = _shown[2]
        else:
            from linecache import getline
            line = getline(filename, lineno)
    return text + f'  {line.strip()}\n' if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    (sys.stderr if file is None else file).write(
        formatwarning(message, category, filename, lineno, line))


# Where the warning that a program's own showwarning gets has its source.
_shown = None, None, None
_plain_showwarning = showwarning
_recorded = None


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Issues a warning, or does what a filter says."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(
            f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("warn() argument 'skip_file_prefixes' must be tuple, not "
                        + type(skip_file_prefixes).__name__)
    for prefix in skip_file_prefixes:
        if not isinstance(prefix, str):
            raise TypeError(f'Found non-str {type(prefix).__name__!r} in skip_file_prefixes.')
    filename, lineno, line = _place(stacklevel, skip_file_prefixes)
    _issue(message, category, filename, lineno, '__main__', _seen, source, line)


def warn_explicit(message, category, filename, lineno, module=None, registry=None,
                  module_globals=None, source=None):
    if module is None:
        module = filename.removesuffix('.py') or '<unknown>'
    if isinstance(message, Warning):
        category = message.__class__
    _issue(message, category, filename, int(lineno), module,
           {} if registry is None else registry, source, None)


def _issue(message, category, filename, lineno, module, registry, source, line):
    if isinstance(message, Warning):
        text = str(message)
    else:
        text = message
        message = category(message)
    action = 'default'
    for kind, pattern, wanted, place, number in filters:
        if issubclass(category, wanted) and (number == 0 or number == lineno) and (
                place is None or _matches(place, module)) and (
                pattern is None or _matches(pattern, text)):
            action = kind
            break
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    if action not in ('always', 'all'):
        if action == 'once':
            registry, key = _once, (text, category)
        elif action == 'module':
            key = (text, category, filename)
        else:
            # Code that was made of text counts for the program that runs it.
            key = (text, category, filename if filename.endswith('.py') else 'main.py', lineno)
        if key in registry:
            return
        registry[key] = True
    if _recorded is not None:
        _recorded.append(WarningMessage(message, category, filename, lineno, None, None, source))
    elif showwarning is _plain_showwarning:
        text = formatwarning(message, category, filename, lineno, line)
        if source is not None:
            text += (f'{category.__name__}: '
                     'Enable tracemalloc to get the object allocation traceback\n')
        sys.stderr.write(text)
    else:
        global _shown
        _shown = filename, lineno, line
        showwarning(message, category, filename, lineno, None, None)


def _matches(pattern, text):
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    _check(action, lineno)
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError('category must be a Warning subclass')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    if message or module:
        import re
        if not isinstance(message, str) or not isinstance(module, str):
            wrong = 'module' if isinstance(message, str) else 'message'
            raise TypeError(f'{wrong} must be a string')
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _insert((action, message or None, category, module or None, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action, lineno)
    _insert((action, None, category, None, lineno), append)


def _check(action, lineno):
    if action not in _actions:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def _insert(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _seen.clear()


def resetwarnings():
    filters[:] = []
    _seen.clear()


class catch_warnings:
    """Restores the filters at the end of the block, and may collect the warnings."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0,
                 append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        return 'catch_warnings(record=True)' if self._record else 'catch_warnings()'

    def __enter__(self):
        global _recorded, showwarning
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._saved = filters[:], _recorded, showwarning, dict(_seen)
        _seen.clear()
        if self._filter is not None:
            simplefilter(*self._filter)
        if self._record:
            _recorded = []
            showwarning = _plain_showwarning
            return _recorded
        return None

    def __exit__(self, *exc_info):
        global _recorded, showwarning
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters[:], _recorded, showwarning, seen = self._saved
        _seen.clear()
        _seen.update(seen)


class deprecated:
    """Marks a class or function as deprecated: its use warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f'Expected an object of type str for \'message\', not '
                            f'{type(message).__name__!r}')
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            original = arg.__new__

            def __new__(cls, /, *args, **kwargs):
                if cls is arg:
                    warn(message, category=category, stacklevel=stacklevel)
                if original is not object.__new__:
                    return original(cls, *args, **kwargs)
                if cls.__init__ is object.__init__ and (args or kwargs):
                    raise TypeError(f'{cls.__name__}() takes no arguments')
                return original(cls)
            arg.__new__ = staticmethod(__new__)
            arg.__deprecated__ = message
            return arg
        if not callable(arg):
            raise TypeError('@deprecated decorator with non-None category must be applied to a '
                            f'class or callable, not {arg!r}')
        from functools import wraps

        @wraps(arg)
        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel)
            return arg(*args, **kwargs)
        arg.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper
