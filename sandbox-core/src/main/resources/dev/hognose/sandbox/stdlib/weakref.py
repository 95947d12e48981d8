# SPDX-License-Identifier: Apache-2.0
"""Weak references. Nothing is known to have gone here, so what they refer to stays."""

from collections.abc import MutableMapping, MutableSet

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType',
           'ProxyType', 'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet',
           'WeakMethod', 'finalize']

# The builtin classes whose objects can be referred to.
_referable = frozenset((
    'function', 'builtin_function_or_method', 'method', 'method_descriptor', 'type', 'generator',
    'coroutine', 'async_generator', 'set', 'frozenset', 'module', 'memoryview', 'code',
    'wrapper_descriptor', 'classmethod_descriptor', 'getset_descriptor', 'member_descriptor',
    'GenericAlias'))


def _check(obj):
    kind = type(obj)
    if (isinstance(obj, (int, tuple, bytes)) or _has_only_slots(kind)
            or kind.__module__ == 'builtins' and kind.__name__ not in _referable):
        raise TypeError(f"cannot create weak reference to '{kind.__name__}' object")


def _has_only_slots(kind):
    """Whether a class written by the program lets its objects have slots only."""
    if '__slots__' not in kind.__dict__:
        return False
    for each in kind.__mro__[:-1]:
        slots = each.__dict__.get('__slots__')
        if slots is None:
            return each.__module__ == 'builtins' and len(kind.__mro__) > 2
        if '__weakref__' in ((slots,) if isinstance(slots, str) else slots):
            return False
    return True


class ReferenceType:
    """A reference that would not keep its object."""

    __slots__ = ('_object', '__callback__', '_hash')

    def __new__(cls, /, *args, **kwargs):
        if not 0 < len(args) < 3 and cls is ReferenceType:
            bound = 'at least 1 argument' if not args else 'at most 2 arguments'
            raise TypeError(f'__new__ expected {bound}, got {len(args)}')
        object = args[0]
        callback = args[1] if len(args) > 1 else None
        _check(object)
        self = super().__new__(cls)
        ReferenceType._object.__set__(self, object)
        ReferenceType.__callback__.__set__(self, callback)
        return self

    def __init__(self, object, callback=None, /):
        pass

    def __call__(self):
        return self._object

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        return self is other or self._object == other._object

    def __hash__(self):
        return hash(self._object)

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __repr__(self):
        obj = self._object
        name = getattr(obj, '__name__', None)
        shown = f' ({name})' if isinstance(name, str) else ''
        cls = type(obj)
        owner = '' if cls.__module__ in ('builtins', '__main__') else cls.__module__ + '.'
        return (f"<weakref at {id(self):#x}; to '{owner}{cls.__qualname__}' at {id(obj):#x}"
                f'{shown}>')


ref = ReferenceType
ref.__name__ = 'ReferenceType'


class ProxyType:
    """Stands for an object in all its uses."""

    __slots__ = ('_proxied',)
    __hash__ = None

    def __new__(cls, object, callback=None, /):
        _check(object)
        self = super().__new__(cls)
        ProxyType._proxied.__set__(self, object)
        return self

    def __getattribute__(self, name):
        if name == '_proxied':
            return ProxyType._proxied.__get__(self)
        return getattr(ProxyType._proxied.__get__(self), name)

    @property
    def __class__(self):
        return self._proxied.__class__

    def __setattr__(self, name, value):
        setattr(self._proxied, name, value)

    def __delattr__(self, name):
        delattr(self._proxied, name)

    def __repr__(self):
        obj = self._proxied
        return f'<weakproxy at {id(self):#x}; to {type(obj).__name__!r} at {id(obj):#x}>'

    def __str__(self):
        return str(self._proxied)

    def __bool__(self):
        return bool(self._proxied)

    def __reversed__(self):
        return reversed(self._proxied)


class CallableProxyType(ProxyType):
    """Stands for an object that can be called."""

    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return self._proxied(*args, **kwargs)


ProxyTypes = (ProxyType, CallableProxyType)


def _plain(value):
    return value._proxied if type(value) in ProxyTypes else value


def _forward(name, operation):
    def method(self, *args):
        return operation(self._proxied, *[_plain(arg) for arg in args])
    method.__name__ = name
    setattr(ProxyType, name, method)


def _install():
    import operator
    for name in ('lt', 'le', 'eq', 'ne', 'gt', 'ge', 'len', 'getitem', 'setitem', 'delitem',
                 'contains', 'add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow',
                 'lshift', 'rshift', 'and_', 'or_', 'xor', 'neg', 'pos', 'abs', 'invert', 'index',
                 'iadd', 'isub', 'imul', 'imatmul', 'itruediv', 'ifloordiv', 'imod', 'ipow',
                 'ilshift', 'irshift', 'iand', 'ior', 'ixor'):
        special = f'__{name.rstrip("_")}__'
        _forward(special, len if name == 'len' else getattr(operator, name))
    for name in ('add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift',
                 'rshift', 'and_', 'or_', 'xor'):
        operation = getattr(operator, name)
        _forward(f'__r{name.rstrip("_")}__', lambda own, other, operation=operation:
                 operation(other, own))
    for name, operation in (('__int__', int), ('__float__', float), ('__iter__', iter),
                            ('__next__', next), ('__divmod__', divmod)):
        _forward(name, operation)


_install()


def proxy(object, callback=None, /):
    """An object that stands for another one."""
    return (CallableProxyType if callable(object) else ProxyType)(object, callback)


def getweakrefcount(object, /):
    """How many weak references there are is not counted here: always 0."""
    return 0


def getweakrefs(object, /):
    """The weak references to an object are not listed here: always empty."""
    return []


class WeakMethod(ref):
    """A reference to a bound method."""

    __slots__ = ('_method',)

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(
                f'argument should be a bound method, not {type(meth)}') from None
        self = ref.__new__(cls, obj, callback)
        WeakMethod._method.__set__(self, meth)
        return self

    def __call__(self):
        return self._method

    def __eq__(self, other):
        return self._method == other._method if isinstance(other, WeakMethod) else NotImplemented

    def __hash__(self):
        return hash(self._method)


class WeakValueDictionary(MutableMapping):
    """A mapping whose values it would not keep."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        _check(value)
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data

    def __iter__(self):
        return iter(list(self.data))

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def copy(self):
        made = type(self)()
        made.data.update(self.data)
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)()
        for key, value in self.data.items():
            made[deepcopy(key, memo)] = value
        return made

    def itervaluerefs(self):
        for value in list(self.data.values()):
            yield ref(value)

    def valuerefs(self):
        return [ref(value) for value in self.data.values()]

    def __or__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not hasattr(other, 'keys'):
            return NotImplemented
        made = type(self)()
        made.update(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self


class WeakKeyDictionary(WeakValueDictionary):
    """A mapping whose keys it would not keep."""

    def __init__(self, dict=None):
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __setitem__(self, key, value):
        _check(key)
        self.data[key] = value

    def __getitem__(self, key):
        _check(key)
        return self.data[key]

    def __contains__(self, key):
        try:
            _check(key)
        except TypeError:
            return False
        return key in self.data

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)()
        for key, value in self.data.items():
            made[key] = deepcopy(value, memo)
        return made

    def keyrefs(self):
        return [ref(key) for key in self.data]

    def __getattribute__(self, name):
        if name in ('itervaluerefs', 'valuerefs'):
            raise AttributeError(f"'{type(self).__name__}' object has no attribute {name!r}")
        return object.__getattribute__(self, name)


class WeakSet(MutableSet):
    """A set whose items it would not keep."""

    def __init__(self, data=None):
        self.data = {}
        if data is not None:
            self.update(data)

    def __contains__(self, item):
        return item in self.data

    def __iter__(self):
        return iter(list(self.data))

    def __len__(self):
        return len(self.data)

    def add(self, item):
        _check(item)
        self.data[item] = None

    def discard(self, item):
        self.data.pop(item, None)

    def remove(self, item):
        del self.data[item]

    def pop(self):
        if not self.data:
            raise KeyError('pop from empty WeakSet')
        return self.data.popitem()[0]

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def union(self, other):
        made = self.copy()
        made.update(other)
        return made

    __or__ = union

    def difference(self, other):
        gone = set(other)
        return type(self)([item for item in self if item not in gone])

    __sub__ = difference

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection(self, other):
        kept = set(other)
        return type(self)([item for item in self if item in kept])

    __and__ = intersection

    def intersection_update(self, other):
        kept = set(other)
        for item in self:
            if item not in kept:
                self.discard(item)

    def symmetric_difference(self, other):
        items = list(other)
        known = set(items)
        made = type(self)([item for item in self if item not in known])
        made.update([item for item in items if item not in self])
        return made

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        made = self.symmetric_difference(other)
        self.data = made.data

    def issubset(self, other):
        return set(self.data) <= set(other)

    def issuperset(self, other):
        return set(self.data) >= set(other)

    def isdisjoint(self, other):
        return set(self.data).isdisjoint(other)

    def __le__(self, other):
        return self.issubset(other)

    def __lt__(self, other):
        return set(self.data) < set(other)

    def __ge__(self, other):
        return self.issuperset(other)

    def __gt__(self, other):
        return set(self.data) > set(other)

    def __eq__(self, other):
        return set(self.data) == set(other) if isinstance(other, WeakSet) else NotImplemented

    def __repr__(self):
        return repr({ref(item) for item in self.data})


class finalize:
    """Calls a function once: when it is called itself, or at the program's end."""

    __slots__ = ('_entry', '_atexit', '__weakref__')

    def __init__(self, obj, func, /, *args, **kwargs):
        _check(obj)
        self._entry = (obj, func, args, kwargs)
        self._atexit = True
        import atexit
        atexit.register(self._at_end)

    def _at_end(self):
        if self._atexit:
            self()

    def __call__(self, _=None):
        entry, self._entry = self._entry, None
        return entry[1](*entry[2], **entry[3]) if entry else None

    def detach(self):
        """Has the function not be called; what it was, or None."""
        entry, self._entry = self._entry, None
        return entry

    def peek(self):
        """What would be called, or None."""
        return self._entry

    @property
    def alive(self):
        return self._entry is not None

    @property
    def atexit(self):
        return self._entry is not None and self._atexit

    @atexit.setter
    def atexit(self, value):
        self._atexit = bool(value)

    def __repr__(self):
        if self._entry is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        obj = self._entry[0]
        return (f'<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at '
                f'{id(obj):#x}>')
