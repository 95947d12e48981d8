# SPDX-License-Identifier: Apache-2.0
"""Specialized container types."""

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString',
           'defaultdict', 'deque', 'namedtuple']

def __getattr__(name):
    global ChainMap, UserDict, UserList, UserString
    if name in ('ChainMap', 'UserDict', 'UserList', 'UserString'):
        from _collections_user import ChainMap, UserDict, UserList, UserString
        return {'ChainMap': ChainMap, 'UserDict': UserDict, 'UserList': UserList,
                'UserString': UserString}[name]
    if name == 'abc':
        import collections.abc as module
        return module
    raise AttributeError(f"module 'collections' has no attribute {name!r}")


_missing = object()


class defaultdict(dict):
    """A dict that makes the values of missing keys by a factory."""

    __slots__ = ('default_factory',)

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        object.__setattr__(self, 'default_factory', default_factory)
        if args or kwargs:
            dict.__init__(self, *args, **kwargs)

    def __missing__(self, key, /):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = self[key] = factory()
        return value

    def __repr__(self, /):
        return f'{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})'

    def copy(self, /):
        return type(self)(self.default_factory, self)

    def __copy__(self, /):
        return type(self)(self.default_factory, self)

    def __reduce__(self, /):
        return type(self), (self.default_factory,), None, None, iter(self.items())

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result


def _pair(pair):
    """The two items of an entry that is no tuple of two."""
    items = iter(pair)
    found = []
    for item in items:
        if len(found) == 2:
            raise ValueError('too many values to unpack (expected 2)')
        found.append(item)
    if len(found) < 2:
        raise ValueError(f"need more than {len(found)} value{'' if found else 's'} to unpack")
    return found


def _update_ordered(target, other):
    kind = type(other)
    if kind is dict or kind is OrderedDict:
        if type(target) is OrderedDict:
            dict.update(target, other)
            return
        other = list(other.items())
    elif hasattr(other, 'keys'):
        for key in other.keys():
            target[key] = other[key]
        return
    elif hasattr(other, 'items'):
        other = other.items()
    for pair in other:
        key, value = pair if type(pair) is tuple and len(pair) == 2 else _pair(pair)
        target[key] = value


# The numbers of the ordered dicts whose texts are being made.
_shown = set()


class OrderedDict(dict):
    """A dict that knows its order."""

    def __init__(self, /, *args, **kwds):
        if args:
            if len(args) > 1:
                raise TypeError(f'expected at most 1 arguments, got {len(args)}')
            _update_ordered(self, args[0])
        if kwds:
            _update_ordered(self, kwds)

    def update(self, /, *args, **kwds):
        if args:
            if len(args) > 1:
                raise TypeError(f'update() takes at most 1 positional argument ({len(args)} given)')
            _update_ordered(self, args[0])
        if kwds:
            _update_ordered(self, kwds)

    def __ior__(self, other, /):
        _update_ordered(self, other)
        return self

    def keys(self, /):
        return _keys(self)

    def values(self, /):
        return _values(self)

    def items(self, /):
        return _items(self)

    def clear(self, /):
        dict.clear(self)

    def __reversed__(self, /):
        return _reversed(self)

    def move_to_end(self, key, last=True):
        if (key is None or type(key) is tuple) and not dict.__contains__(self, key):
            raise KeyError(*key or ())
        _move_to_end(self, key, True if last else False)

    def popitem(self, last=True):
        keys = reversed(self) if last else iter(self)
        for key in keys:
            break
        else:
            raise KeyError('dictionary is empty')
        value = dict.__getitem__(self, key)
        dict.__delitem__(self, key)
        return key, value

    def pop(self, key, default=_missing):
        if default is _missing:
            if (key is None or type(key) is tuple) and not dict.__contains__(self, key):
                raise KeyError(*key or ())
            return dict.pop(self, key)
        return dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        if key in self:
            return self[key]
        self[key] = default
        return default

    def __eq__(self, other, /):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other, /):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __repr__(self, /):
        if not self:
            return f'{type(self).__name__}()'
        number = id(self)
        if number in _shown:
            return '...'
        _shown.add(number)
        try:
            return f'{type(self).__name__}({dict.__repr__(self)})'
        finally:
            _shown.discard(number)

    def copy(self, /):
        return type(self)(self)

    __copy__ = copy

    def __reduce__(self, /):
        return type(self), (), vars(self) or None, None, iter(self.items())


    def __reduce__(self):
        return type(self), (), vars(self) or None, None, iter(self.items())

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = cls()
        for key in iterable:
            result[key] = value
        return result

    def __or__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self)
        result.update(other)
        return result

    def __ror__(self, other, /):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(other)
        result.update(self)
        return result


class Counter(dict):
    """A dict that counts."""

    def __init__(self, iterable=None, /, **kwds):
        if iterable is not None or kwds:
            self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        from operator import itemgetter
        if n is None:
            return sorted(self.items(), key=itemgetter(1), reverse=True)
        from heapq import nlargest
        return nlargest(n, self.items(), key=itemgetter(1))

    def elements(self):
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError(
            'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if isinstance(iterable, dict) or hasattr(iterable, 'items') and hasattr(iterable, 'keys'):
                if self:
                    get = self.get
                    for key, count in iterable.items():
                        self[key] = count + get(key, 0)
                else:
                    dict.update(self, iterable)
            else:
                _count_items(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            get = self.get
            if isinstance(iterable, dict) or hasattr(iterable, 'items') and hasattr(iterable, 'keys'):
                for key, count in iterable.items():
                    self[key] = get(key, 0) - count
            else:
                for key in iterable:
                    self[key] = get(key, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return type(self)(self)

    def __reduce__(self):
        return type(self), (dict(self),)

    def __delitem__(self, key):
        if key in self:
            dict.__delitem__(self, key)

    def __repr__(self):
        if not self:
            return f'{type(self).__name__}()'
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f'{type(self).__name__}({shown!r})'

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] == other[key] for each in (self, other) for key in each)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] <= other[key] for each in (self, other) for key in each)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] >= other[key] for each in (self, other) for key in each)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            total = count + other[key]
            if total > 0:
                result[key] = total
        for key, count in other.items():
            if key not in self and count > 0:
                result[key] = count
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            rest = count - other[key]
            if rest > 0:
                result[key] = rest
        for key, count in other.items():
            if key not in self and count < 0:
                result[key] = 0 - count
        return result

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            most = other[key] if count < other[key] else count
            if most > 0:
                result[key] = most
        for key, count in other.items():
            if key not in self and count > 0:
                result[key] = count
        return result

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for key, count in self.items():
            least = count if count < other[key] else other[key]
            if least > 0:
                result[key] = least
        return result

    def __pos__(self):
        result = Counter()
        for key, count in self.items():
            if count > 0:
                result[key] = count
        return result

    def __neg__(self):
        result = Counter()
        for key, count in self.items():
            if count < 0:
                result[key] = 0 - count
        return result

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in list(self.items()):
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()


_keywords = frozenset((
    'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue',
    'def', 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import',
    'in', 'is', 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while',
    'with', 'yield'))


# Fields of named tuples in snapshots of earlier builds refer to these two.
def _refuse_set(self, value):
    raise AttributeError("can't set attribute")


def _refuse_delete(self):
    raise AttributeError("can't delete attribute")


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Makes a subclass of tuple whose items have names."""
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    names = [str(name) for name in field_names]
    typename = str(typename)
    if rename:
        seen = set()
        for i, name in enumerate(names):
            if not name.isidentifier() or name in _keywords or name.startswith('_') or name in seen:
                names[i] = f'_{i}'
            seen.add(name)
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
        if name in _keywords:
            raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
    seen = set()
    for name in names:
        if name.startswith('_') and not rename:
            raise ValueError(f'Field names cannot start with an underscore: {name!r}')
        if name in seen:
            raise ValueError(f'Encountered duplicate field name: {name!r}')
        seen.add(name)
    fields = tuple(names)
    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(fields):
            raise TypeError('Got more default values than field names')
        field_defaults = dict(zip(fields[len(fields) - len(defaults):], defaults))
    parameters = ', '.join(fields)
    listed = parameters + ',' if len(fields) == 1 else parameters
    make = tuple.__new__
    new = eval(f'lambda _cls, {parameters}: _make(_cls, ({listed}))',
               {'_make': make, '__builtins__': {}, '__name__': f'namedtuple_{typename}'})
    new.__name__ = '__new__'
    new.__qualname__ = f'{typename}.__new__'
    new.__doc__ = f'Create new instance of {typename}({listed})'
    if defaults is not None:
        new.__defaults__ = defaults
    count = len(fields)
    template = '(' + ', '.join(name + '=%r' for name in fields) + ')'

    def _make_from(cls, iterable):
        """Make a new object from a sequence or iterable."""
        result = make(cls, iterable)
        if len(result) != count:
            raise TypeError(f'Expected {count} arguments, got {len(result)}')
        return result

    def _replace(self, /, **kwds):
        """Return a new object replacing specified fields with new values."""
        result = self._make([kwds.pop(name, value) for name, value in zip(fields, self)])
        if kwds:
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')
        return result

    def __repr__(self):
        return self.__class__.__name__ + template % tuple(self)

    def _asdict(self):
        """Return a new dict which maps field names to their values."""
        return dict(zip(fields, self))

    def __getnewargs__(self):
        """Return self as a plain tuple."""
        return tuple(self)

    for method in (_replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f'{typename}.{method.__name__}'
    _make_from.__name__ = '_make'
    _make_from.__qualname__ = f'{typename}._make'
    namespace = {
        '__doc__': f'{typename}({listed})',
        '__slots__': (),
        '_fields': fields,
        '_field_defaults': field_defaults,
        '__new__': new,
        '_make': classmethod(_make_from),
        '__replace__': _replace,
        '_replace': _replace,
        '__repr__': __repr__,
        '_asdict': _asdict,
        '__getnewargs__': __getnewargs__,
        '__match_args__': fields,
    }
    for i, name in enumerate(fields):
        namespace[name] = _tuplegetter(i, f'Alias for field number {i}')
    if module is None:
        module = _caller_module()
    namespace['__module__'] = module
    return type(typename, (tuple,), namespace)


def __dir__():
    return sorted({*globals(), *__all__})
