# SPDX-License-Identifier: Apache-2.0
"""Weak references, and what is built of them: mappings, and functions that are called at an end."""

from _process_state import state as _state
from _weakrefs import (CallableProxyType, ProxyType, ProxyTypes, ReferenceType, WeakMethod, _collect, _settle,
                       getweakrefcount, getweakrefs, proxy, ref)
from _weakrefset import WeakSet
from collections.abc import MutableMapping

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType',
           'ProxyType', 'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet',
           'WeakMethod', 'finalize']


class KeyedRef(ref):
    """The reference to a value of a WeakValueDictionary."""

    __slots__ = ('key',)

    def __new__(type, ob, callback, key):
        self = super().__new__(type, ob, callback)
        self.key = key
        return self

    def __init__(self, ob, callback, key):
        super().__init__(ob, callback)


class WeakValueDictionary(MutableMapping):
    """A mapping that does not keep its values."""

    def __init__(self, other=(), /, **kw):
        own = ref(self)

        def remove(reference):
            self = own()
            if self is not None and self.data.get(reference.key) is reference:
                del self.data[reference.key]
        self._remove = remove
        self.data = {}
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._remove, key)

    def __delitem__(self, key):
        _settle()
        del self.data[key]

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def __iter__(self):
        return self.keys()

    def __len__(self):
        _settle()
        return len(self.data)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x}>'

    def keys(self):
        """The keys whose values are there, as an iterator."""
        for key, _ in self.items():
            yield key

    def values(self):
        """The values that are there, as an iterator."""
        for _, value in self.items():
            yield value

    def items(self):
        """The pairs that are there, as an iterator."""
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def itervaluerefs(self):
        """The references to values, as an iterator."""
        yield from list(self.data.values())

    def valuerefs(self):
        """The references to values, as a list."""
        return list(self.data.values())

    def get(self, key, default=None):
        reference = self.data.get(key)
        value = None if reference is None else reference()
        return default if value is None else value

    def pop(self, key, *args):
        reference = self.data.pop(key, None)
        value = None if reference is None else reference()
        if value is not None:
            return value
        if args:
            return args[0]
        raise KeyError(key)

    def popitem(self):
        while True:
            key, reference = self.data.popitem()
            value = reference()
            if value is not None:
                return key, value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def copy(self):
        made = type(self)()
        made.update(self)
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)()
        for key, value in self.items():
            made[deepcopy(key, memo)] = value
        return made

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


class WeakKeyDictionary(MutableMapping):
    """A mapping that does not keep its keys."""

    def __init__(self, dict=None):
        own = ref(self)

        def remove(reference):
            self = own()
            if self is not None:
                self.data.pop(reference, None)
        self._remove = remove
        self.data = {}
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._remove)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        return self.keys()

    __len__ = WeakValueDictionary.__len__
    __repr__ = WeakValueDictionary.__repr__

    keys = WeakValueDictionary.keys
    values = WeakValueDictionary.values

    def items(self):
        """The pairs that are there, as an iterator."""
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        """The references to keys, as a list."""
        return list(self.data)

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def pop(self, key, *args):
        return self.data.pop(ref(key), *args)

    def popitem(self):
        while True:
            reference, value = self.data.popitem()
            key = reference()
            if key is not None:
                return key, value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            pairs = dict.items() if hasattr(dict, 'items') else {}.__class__(dict).items()
            for key, value in pairs:
                self[key] = value
        if kwargs:
            self.update(kwargs)

    copy = __copy__ = WeakValueDictionary.copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = type(self)()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made

    __or__ = WeakValueDictionary.__or__
    __ror__ = WeakValueDictionary.__ror__
    __ior__ = WeakValueDictionary.__ior__


class finalize:
    """Calls a function once: when an object is gone, when it is called itself, or at the end."""

    __slots__ = ()

    class _Entry:
        __slots__ = ('reference', 'function', 'arguments', 'keywords', 'atexit')

    # What waits to be called, by finalizer.
    _registry = {}

    def __init__(self, obj, func, /, *args, **kwargs):
        entry = self._Entry()
        entry.reference = ref(obj, lambda _: self())
        entry.function, entry.arguments, entry.keywords = func, args, kwargs
        entry.atexit = True
        self._registry[self] = entry
        if 'finalizers' not in _state():
            import atexit
            _state()['finalizers'] = True
            atexit.register(self._at_end)

    @classmethod
    def _at_end(cls):
        for own, entry in reversed(list(cls._registry.items())):
            if entry.atexit:
                try:
                    own()
                except Exception as error:
                    import sys
                    sys.excepthook(type(error), error, error.__traceback__)

    def __call__(self, _=None):
        """Calls the function, unless that has happened or is not to happen."""
        entry = self._registry.pop(self, None)
        if entry is not None:
            return entry.function(*entry.arguments, **entry.keywords)

    def detach(self):
        """Has the function not be called; what it was, or None."""
        shown = self.peek()
        if shown is not None:
            del self._registry[self]
        return shown

    def peek(self):
        """What would be called, or None."""
        entry = self._registry.get(self)
        obj = None if entry is None else entry.reference()
        return None if obj is None else (obj, entry.function, entry.arguments, entry.keywords)

    @property
    def alive(self):
        """Whether the function may still be called."""
        _settle()
        return self in self._registry

    @property
    def atexit(self):
        """Whether the function is called at the program's end."""
        entry = self._registry.get(self)
        return entry is not None and entry.atexit

    @atexit.setter
    def atexit(self, value):
        entry = self._registry.get(self)
        if entry is not None:
            entry.atexit = bool(value)

    def __repr__(self):
        entry = self._registry.get(self)
        obj = None if entry is None else entry.reference()
        if obj is None:
            return f'<{type(self).__name__} object at {id(self):#x}; dead>'
        return (f'<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at '
                f'{id(obj):#x}>')
