# SPDX-License-Identifier: Apache-2.0
"""Weak references, proxies, and how they learn that their objects are gone.

Objects are not counted by what refers to them. Whoever looks at a weak reference first has the heap
swept for what only such references keep, as if it had gone at once; so does whoever deletes
something while there is a callback to call. What a sweep costs is bounded by how often is looked.
"""

from _process_state import state as _state

# References that sweeps may still follow, what each look adds to them, and what the last one followed.
_allowance = 8_000_000
_SHARE = 128
_cost = 0

_number = 0

# Cells of the references and of the proxies without a callback, by the identities of their objects.
_shared = {}
_shared_proxies = {}

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


def _settle():
    """Finds what is gone, unless that would cost too much now, and tells its references."""
    global _allowance, _cost
    _allowance += _SHARE
    if _allowance >= _cost:
        _collect(False)


def _collect(cycles):
    """Finds what is gone, also in cycles if asked to; tells its references; how many there were."""
    global _allowance, _cost
    _cost, gone = _sweep(cycles)
    _allowance -= _cost
    for reference in gone:
        if type(reference) is tuple:
            shared, key = reference
            if key in shared and _target(shared[key]) is None:
                del shared[key]
            continue
        slots = _slots(reference)
        callback = slots._callback.__get__(reference)
        slots._callback.__set__(reference, None)
        if callback is not None:
            try:
                callback(reference)
            except BaseException as error:
                _ignore(error, callback)
    return len(gone)


def _ignore(error, function):
    import sys
    from types import SimpleNamespace
    sys.unraisablehook(SimpleNamespace(
        exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg=None,
        object=function))


def _watch():
    """Has deaths be looked for after each deletion, and at the program's end."""
    own = _state()
    if 'deleted' not in own:
        own['deleted'] = _settle
        own.setdefault('finish', _settle)


def _slots(reference):
    return ReferenceType if issubclass(type(reference), ReferenceType) else ProxyType


def _refer(reference, object, callback, shared=None):
    """Has a reference be one to an object; where there is no callback, others may share it."""
    global _number
    _check(object)
    _number += 1
    slots = _slots(reference)
    slots._callback.__set__(reference, callback)
    slots._cell.__set__(reference, _make_cell(object, reference, _number))
    if callback is not None:
        _watch()
    elif shared is not None:
        key = id(object)
        shared[key] = _make_cell(reference, (shared, key), 0)
    _settle()
    return reference


def _known(shared, object):
    """The reference to an object that is shared, or None."""
    cell = shared.get(id(object))
    return None if cell is None else _target(cell)


class ReferenceType:
    """A reference that does not keep its object."""

    __module__ = 'weakref'
    __slots__ = ('_cell', '_callback', '_hash')

    def __new__(cls, /, *args, **kwargs):
        if not 0 < len(args) < 3 and cls is ReferenceType:
            bound = 'at least 1 argument' if not args else 'at most 2 arguments'
            raise TypeError(f'__new__ expected {bound}, got {len(args)}')
        object = args[0]
        callback = args[1] if len(args) > 1 else None
        if cls is not ReferenceType:
            return _refer(super().__new__(cls), object, callback)
        if kwargs:
            raise TypeError('ref() takes no keyword arguments')
        known = _known(_shared, object) if callback is None else None
        if known is None:
            known = _refer(super().__new__(cls), object, callback, _shared)
        return known

    def __init__(self, object, callback=None, /):
        pass

    @property
    def __callback__(self):
        return self._callback

    def __call__(self):
        _settle()
        return _target(self._cell)

    def __eq__(self, other):
        if not isinstance(other, ReferenceType):
            return NotImplemented
        if self is other:
            return True
        own, others = ReferenceType.__call__(self), ReferenceType.__call__(other)
        return own is not None and others is not None and own == others

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            object = ReferenceType.__call__(self)
            if object is None:
                raise TypeError('weak object has gone away') from None
        ReferenceType._hash.__set__(self, hash(object))
        return self._hash

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __reduce_ex__(self, protocol, /):
        owner = 'weakref.' if type(self) is ReferenceType else ''
        raise TypeError(f"cannot pickle '{owner}{type(self).__name__}' object")

    def __repr__(self):
        obj = ReferenceType.__call__(self)
        if obj is None:
            return f'<weakref at {id(self):#x}; dead>'
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

    __module__ = 'weakref'
    __slots__ = ('_cell', '_callback')
    __hash__ = None

    def __new__(cls, object, callback=None, /):
        known = _known(_shared_proxies, object) if callback is None else None
        if known is None:
            known = _refer(super().__new__(cls), object, callback, _shared_proxies)
        return known

    @property
    def _proxied(self):
        return _of(self)

    def __getattribute__(self, name):
        return getattr(_of(self), name)

    @property
    def __class__(self):
        return _of(self).__class__

    def __setattr__(self, name, value):
        setattr(_of(self), name, value)

    def __delattr__(self, name):
        delattr(_of(self), name)

    def __repr__(self):
        _settle()
        obj = _target(ProxyType._cell.__get__(self))
        if obj is None:
            return f'<weakproxy at {id(self):#x}; dead>'
        return f'<weakproxy at {id(self):#x}; to {type(obj).__name__!r} at {id(obj):#x}>'

    def __str__(self):
        return str(_of(self))

    def __bool__(self):
        return bool(_of(self))

    def __reversed__(self):
        return reversed(_of(self))


class CallableProxyType(ProxyType):
    """Stands for an object that can be called."""

    __module__ = 'weakref'
    __slots__ = ()

    def __call__(self, /, *args, **kwargs):
        return _of(self)(*args, **kwargs)


def _of(proxy):
    """What a proxy stands for."""
    _settle()
    object = _target(ProxyType._cell.__get__(proxy))
    if object is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return object


ProxyTypes = (ProxyType, CallableProxyType)


def _plain(value):
    return _of(value) if type(value) in ProxyTypes else value


def _forward(name, operation):
    def method(self, *args):
        return operation(_of(self), *[_plain(arg) for arg in args])
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


def getweakrefs(object, /):
    """The weak references to an object: the shared ones first, then the newest."""
    shared = _known(_shared, object), _known(_shared_proxies, object)
    newest = [each for each in _owners(object) if type(each) is not tuple]
    return ([each for own in shared for each in newest if each is own]
            + [each for each in newest if each is not shared[0] and each is not shared[1]])


def getweakrefcount(object, /):
    """How many weak references to an object there are."""
    return len(getweakrefs(object))


class WeakMethod(ref):
    """A reference to a bound method: to its object and to its function."""

    __module__ = 'weakref'
    __slots__ = ('_func_ref', '_meth_type', '_alive', '__weakref__')

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(
                f'argument should be a bound method, not {type(meth)}') from None
        gone = None
        if callback is not None:
            def gone(_):
                method = own()
                if method._alive:
                    method._alive = False
                    callback(method)
        self = ref.__new__(cls, obj, gone)
        own = _strong(self)
        self._func_ref = ref(func, gone)
        self._meth_type = type(meth)
        self._alive = True
        return self

    def __call__(self):
        obj, func = ReferenceType.__call__(self), self._func_ref()
        return None if obj is None or func is None else self._meth_type(func, obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self() is None or other() is None:
            return self is other
        return ref.__eq__(self, other) and self._func_ref == other._func_ref

    __hash__ = ref.__hash__


def _strong(value):
    return lambda: value
