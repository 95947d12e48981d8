# SPDX-License-Identifier: Apache-2.0
"""Functions that work on functions."""

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering',
           'cache', 'cmp_to_key', 'lru_cache', 'reduce', 'partial', 'partialmethod',
           'singledispatch', 'singledispatchmethod', 'cached_property']

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__',
                       '__type_params__')
WRAPPER_UPDATES = ('__dict__',)
_missing = object()


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        value = getattr(wrapped, name, _missing)
        if value is not _missing:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


class KeyWrapper:
    """What `cmp_to_key` gives: called with a value, the key that compares as the function says."""

    __slots__ = ('obj', '_compare')
    __hash__ = None

    def __init__(self, compare, obj=None):
        self._compare = compare
        self.obj = obj

    def __call__(self, obj):
        return KeyWrapper(self._compare, obj)

    def __lt__(self, other):
        return self._compare(self.obj, _object_of(other)) < 0

    def __gt__(self, other):
        return self._compare(self.obj, _object_of(other)) > 0

    def __eq__(self, other):
        return self._compare(self.obj, _object_of(other)) == 0

    def __le__(self, other):
        return self._compare(self.obj, _object_of(other)) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, _object_of(other)) >= 0


def _object_of(key):
    if type(key) is not KeyWrapper:
        raise TypeError('other argument must be K instance')
    return key.obj


class _CacheInfo(tuple):
    __slots__ = ()
    _fields = ('hits', 'misses', 'maxsize', 'currsize')
    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})'

    def _asdict(self):
        return dict(zip(self._fields, self))


_CacheInfo.__name__ = _CacheInfo.__qualname__ = 'CacheInfo'
_keyword_mark = object()


def _key_of(args, kwargs, typed):
    key = args
    if kwargs:
        key += (_keyword_mark,)
        for item in kwargs.items():
            key += item
    if typed:
        key += tuple([type(each) for each in args])
        if kwargs:
            key += tuple([type(each) for each in kwargs.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


def lru_cache(maxsize=128, typed=False):
    """Remembers the results of the latest calls."""
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        wrapped, maxsize = maxsize, 128
        return _cached(wrapped, maxsize, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)
    return decorating_function


def _cached(function, maxsize, typed):
    if not callable(function):
        raise TypeError('the first argument must be callable')
    known = {}
    get = known.get
    hits = misses = 0

    if maxsize == 0:
        def _lru_cache_wrapper(*args, **kwargs):
            nonlocal misses
            misses += 1
            return function(*args, **kwargs)
    elif maxsize is None:
        def _lru_cache_wrapper(*args, **kwargs):
            nonlocal hits, misses
            if kwargs or typed or len(args) != 1:
                key = _key_of(args, kwargs, typed)
            else:
                key = args[0]
                if key.__class__ is not int and key.__class__ is not str:
                    key = args
            result = get(key, _missing)
            if result is not _missing:
                hits += 1
                return result
            misses += 1
            result = known[key] = function(*args, **kwargs)
            return result
    else:
        def _lru_cache_wrapper(*args, **kwargs):
            nonlocal hits, misses
            if kwargs or typed or len(args) == 1:
                key = _key_of(args, kwargs, typed)
            else:
                key = args
            result = get(key, _missing)
            if result is not _missing:
                hits += 1
                del known[key]
                known[key] = result
                return result
            misses += 1
            result = function(*args, **kwargs)
            if key not in known and len(known) >= maxsize:
                for oldest in known:
                    break
                del known[oldest]
            known[key] = result
            return result

    def cache_info():
        return _CacheInfo((hits, misses, maxsize, len(known)))

    def cache_clear():
        nonlocal hits, misses
        known.clear()
        hits = misses = 0

    wrapper = _lru_cache_wrapper
    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    return _cached(user_function, None, False)


class cached_property:
    """A property computed once and then kept in the instance's dict."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError(
                'Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            names = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to "
                            f'cache {self.attrname!r} property.') from None
        value = names.get(self.attrname, _missing)
        if value is _missing:
            value = self.func(instance)
            names[self.attrname] = value
        return value

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


_signs = {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='}
# For each comparison those that follow from it, and how: r is its result.
_opposites = {
    '__lt__': (('__gt__', lambda self, other, r: not r and self != other, '(not {}) and (a != b)'),
               ('__le__', lambda self, other, r: r or self == other, '({}) or (a == b)'),
               ('__ge__', lambda self, other, r: not r, '(not {})')),
    '__le__': (('__ge__', lambda self, other, r: not r or self == other, '(not {}) or (a == b)'),
               ('__lt__', lambda self, other, r: r and self != other, '({}) and (a != b)'),
               ('__gt__', lambda self, other, r: not r, '(not {})')),
    '__gt__': (('__lt__', lambda self, other, r: not r and self != other, '(not {}) and (a != b)'),
               ('__ge__', lambda self, other, r: r or self == other, '({}) or (a == b)'),
               ('__le__', lambda self, other, r: not r, '(not {})')),
    '__ge__': (('__le__', lambda self, other, r: not r or self == other, '(not {}) or (a == b)'),
               ('__gt__', lambda self, other, r: r and self != other, '({}) and (a != b)'),
               ('__lt__', lambda self, other, r: not r, '(not {})')),
}


def total_ordering(cls):
    """Adds the comparisons that a class does not define."""
    roots = [name for name in _opposites
             if getattr(cls, name, None) is not getattr(object, name, None)]
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = '__lt__' if '__lt__' in roots else max(roots)
    for name, decide, terms in _opposites[root]:
        if name not in roots:
            setattr(cls, name, _derived(root, name, decide, terms))
    return cls


def _derived(root, name, decide, terms):
    def method(self, other):
        result = getattr(type(self), root)(self, other)
        return result if result is NotImplemented else decide(self, other, result)
    method.__name__ = name
    method.__doc__ = (f'Return a {_signs[name]} b.  Computed by @total_ordering from '
                      + terms.format(f'a {_signs[root]} b') + '.')
    method.__qualname__ = f'_{name[2:4]}_from_{root[2:4]}'
    return method


class partialmethod:
    """A method with some arguments given in advance."""

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        shown = [repr(self.func), *map(repr, self.args)]
        shown += [f'{name}={value!r}' for name, value in self.keywords.items()]
        return f'functools.partialmethod({", ".join(shown)})'

    def __get__(self, instance, owner=None):
        get = getattr(self.func, '__get__', None)
        if get is not None and not isinstance(self.func, partial):
            bound = get(instance, owner)
            if bound is not self.func:
                return partial(bound, *self.args, **self.keywords)
        outer = self

        def _method(cls_or_self, /, *args, **keywords):
            return outer.func(cls_or_self, *outer.args, *args, **{**outer.keywords, **keywords})
        _method.__qualname__ = 'partialmethod._make_unbound_method.<locals>._method'
        return _method.__get__(instance, owner)


def _find(registry, cls):
    for each in cls.__mro__:
        if each in registry:
            best = each
            break
    else:
        best = None
    if best is None or best is object:
        candidates = [each for each in registry
                      if each is not object and each not in cls.__mro__ and issubclass(cls, each)]
        if candidates:
            least = [each for each in candidates
                     if not any(other is not each and issubclass(other, each)
                                for other in candidates)]
            if len(least) > 1:
                raise RuntimeError(f'Ambiguous dispatch: {least[0]} or {least[1]}')
            best = least[0]
    return registry[best] if best is not None else None


def singledispatch(func):
    """Chooses the function by the type of the first argument."""
    registry = {object: func}
    found = {}
    name = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        known = found.get(cls)
        if known is None:
            known = registry[cls] if cls in registry else _find(registry, cls)
            found[cls] = known
        return known

    def register(cls, func=None):
        kinds = _dispatch_types(cls)
        if kinds is None:
            plain = cls.__func__ if isinstance(cls, (classmethod, staticmethod)) else cls
            annotations = getattr(plain, '__annotations__', {})
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either '
                                '`@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            from typing import get_type_hints
            plain = func.__func__ if isinstance(func, (classmethod, staticmethod)) else func
            argument, hint = next(iter(get_type_hints(plain).items()))
            kinds = _dispatch_types(hint)
            if kinds is None:
                raise TypeError(f'Invalid annotation for {argument!r}. {hint!r} is not a class.')
        elif func is None:
            return lambda f: register(cls, f)
        for kind in kinds:
            registry[kind] = func
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{name} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    from types import MappingProxyType
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


def _dispatch_types(hint):
    if isinstance(hint, type):
        return (hint,)
    kinds = getattr(hint, '__args__', None)
    if kinds and (type(hint).__name__ == 'UnionType' or str(hint).startswith('typing.Union')):
        return kinds if all(isinstance(kind, type) for kind in kinds) else None
    return None


class singledispatchmethod:
    """Chooses the method by the type of the first argument."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch

        def method(*args, **kwargs):
            if not args:
                name = getattr(self.func, '__name__', 'singledispatchmethod method')
                raise TypeError(f'{name} requires at least 1 positional argument')
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        method.register = self.register
        update_wrapper(method, self.func if not isinstance(self.func, (classmethod, staticmethod))
                       else self.func.__func__)
        return method
