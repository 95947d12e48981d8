# SPDX-License-Identifier: Apache-2.0
"""How objects are taken apart for copying and pickling, and put together again (PEP 307)."""

__all__ = ['pickle', 'constructor', 'add_extension', 'remove_extension', 'clear_extension_cache']

dispatch_table = {}
_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError('reduction functions must be callable')
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError('constructors must be callable')


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    import functools
    import operator
    return functools.reduce, (operator.or_, obj.__args__)


pickle(complex, pickle_complex, complex)
pickle(type(int | str), pickle_union)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    obj = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(obj, state)
    return obj


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


_function = type(pickle)
_builtin_function = type(len)
_generic_alias = type(list[int])
_module = type(__import__('sys'))
_values = (int, float, complex, str, bytes, tuple)
_builtin_bases = (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset,
                  BaseException)
_hidden = {'deque': ('collections', lambda d: ((), d.maxlen) if d.maxlen is not None else ()),
           'defaultdict': ('collections', lambda d: () if d.default_factory is None
                           else (d.default_factory,)),
           'OrderedDict': ('collections', lambda d: ())}
_plain = {'Fraction': ('fractions', lambda f: (f.numerator, f.denominator)),
          'Counter': ('collections', lambda c: (dict(c),)),
          'range': ('builtins', lambda r: (r.start, r.stop, r.step))}


def _state(obj):
    getstate = getattr(obj, '__getstate__', None)
    return None if getstate is None else getstate()


def _base(cls):
    """The builtin class whose value an instance carries, or object."""
    for each in cls.__mro__:
        if each in _builtin_bases:
            return each
    return object


def _is_foreign(obj, cls):
    """Whether an object holds something that no Python code can see."""
    if cls is object or _base(cls) is not object:
        return False
    for each in cls.__mro__:
        if each is not object and '__module__' in each.__dict__ and (
                '__dict__' in each.__dict__ or '__slots__' in each.__dict__):
            return False
    return not hasattr(obj, '__dict__')


def _special(obj, cls):
    """What builtin classes that hold more than they show are made of, or None."""
    for each in cls.__mro__:
        name = each.__name__
        if name in _hidden and each.__module__ == _hidden[name][0]:
            state = _state(obj) or None
            if name == 'deque':
                return cls, _hidden[name][1](obj), state, iter(obj)
            return cls, _hidden[name][1](obj), state, None, iter(obj.items())
        if name == 'array' and each.__module__ == 'array':
            return cls, (obj.typecode, obj.tolist()), _state(obj) or None
        if name in _plain and each.__module__ == _plain[name][0]:
            return cls, _plain[name][1](obj)
    if isinstance(obj, BaseException):
        names = getattr(obj, '__dict__', None)
        return (cls, obj.args, dict(names)) if names else (cls, obj.args)
    if isinstance(obj, (set, frozenset)):
        return cls, (list(obj),), _state(obj) or None
    if isinstance(obj, bytearray):
        return cls, (bytes(obj),) if obj else (), _state(obj) or None
    if cls.__module__ == 'types' and cls.__name__ == 'SimpleNamespace':
        return cls, (), dict(obj.__dict__)
    if cls.__name__ == 'Pattern' and cls.__module__ == 're':
        import re
        return re.compile, (obj.pattern, obj.flags)
    if any([each.__module__ == '_io' and each.__name__ in ('BytesIO', 'StringIO')
            for each in cls.__mro__]):
        return __newobj__, (cls,), obj.__getstate__()
    if cls is _generic_alias:
        import operator
        return operator.getitem, (obj.__origin__, obj.__args__)
    if cls.__name__ in ('method_descriptor', 'wrapper_descriptor'):
        return getattr, (obj.__objclass__, obj.__name__)
    if cls.__name__ == 'method-wrapper':
        return getattr, (obj.__self__, obj.__name__)
    if _is_partial(obj):
        return _partial, (cls, obj.func, obj.args, obj.keywords, dict(obj.__dict__) or None)
    return None


def _is_partial(obj):
    return any([each.__name__ == 'partial' and each.__module__ == 'functools'
                for each in type(obj).__mro__])


def _partial(cls, func, args, keywords, state):
    result = cls(func, *args, **keywords)
    if state:
        result.__dict__.update(state)
    return result


def _new_args_ex(method):
    """What __getnewargs_ex__ gives: a tuple and a dict."""
    given = method()
    if not isinstance(given, tuple):
        raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(given).__name__}'")
    if len(given) != 2:
        raise ValueError('__getnewargs_ex__ should return a tuple of length 2, '
                         f'not {len(given)}')
    args, kwargs = given
    if not isinstance(args, tuple):
        raise TypeError('first item of the tuple returned by __getnewargs_ex__ must be a tuple, '
                        f"not '{type(args).__name__}'")
    if not isinstance(kwargs, dict):
        raise TypeError('second item of the tuple returned by __getnewargs_ex__ must be a dict, '
                        f"not '{type(kwargs).__name__}'")
    return given


def _new_args(method):
    """What __getnewargs__ gives: a tuple."""
    args = method()
    if not isinstance(args, tuple):
        raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
    return args


def _reduced(obj, protocol):
    """What object.__reduce_ex__ gives."""
    cls = type(obj)
    special = _special(obj, cls)
    if special is not None:
        return special
    if isinstance(obj, type):
        raise TypeError("cannot pickle 'type' object" if protocol < 2
                        else 'unbound method object.__getstate__() needs an argument')
    if obj is None:
        if protocol < 2:
            raise TypeError("cannot pickle 'NoneType' object")
        return __newobj__, (cls,), None, None, None
    if isinstance(obj, _builtin_function):
        owner = obj.__self__
        return obj.__name__ if owner is None or isinstance(owner, _module) \
            else (getattr, (owner, obj.__name__))
    if isinstance(obj, (_function, staticmethod, classmethod)):
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if cls is memoryview and protocol >= 2:
        raise TypeError('cannot pickle memoryview objects')
    if _is_foreign(obj, cls) or isinstance(obj, (_module, staticmethod, classmethod)):
        owner = '' if protocol < 2 or cls.__module__ == 'builtins' else cls.__module__ + '.'
        if cls.__name__ == 'TextIOWrapper':
            raise TypeError("cannot pickle 'TextIOWrapper' instances")
        raise TypeError(f"cannot pickle '{owner}{cls.__name__}' object")
    if protocol < 2:
        return _reduced_early(obj, cls)
    with_args = getattr(obj, '__getnewargs_ex__', None)
    kwargs = {}
    if with_args is not None:
        args, kwargs = _new_args_ex(with_args)
    elif hasattr(obj, '__getnewargs__'):
        args = _new_args(obj.__getnewargs__)
    elif isinstance(obj, _values):
        base = _base(cls)
        args = (obj.real, obj.imag) if base is complex else (base(obj),)
    else:
        args = ()
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return __newobj_ex__, (cls, args, kwargs), _state(obj), items, pairs
    return __newobj__, (cls, *args), _state(obj), items, pairs


def _reduce_ex(self, proto):
    """What object.__reduce_ex__ gives for the protocols 0 and 1."""
    return _reduced_early(self, type(self))


def _slotnames(cls):
    """Names of the slots of a class and of those above it, as attributes are called."""
    known = cls.__dict__.get('__slotnames__')
    if known is not None:
        return known
    names = []
    for each in cls.__mro__ if hasattr(cls, '__slots__') else ():
        slots = each.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                owner = each.__name__.lstrip('_')
                name = f'_{owner}{name}' if owner else name
            names.append(name)
    try:
        cls.__slotnames__ = names
    except (AttributeError, TypeError):
        pass
    return names


def _reduced_early(obj, cls):
    base = _base(cls)
    if base is cls and base is not object or cls is bool:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    if base is object:
        state = None
        slots = any(['__slots__' in each.__dict__ and each.__dict__['__slots__']
                     for each in cls.__mro__])
        if slots and getattr(cls, '__getstate__', None) is object.__getstate__:
            raise TypeError('a class that defines __slots__ without defining __getstate__ '
                            'cannot be pickled')
    else:
        state = complex(obj) if base is complex else base(obj)
    names = _state(obj)
    if isinstance(names, tuple) and getattr(cls, '__getstate__', None) is object.__getstate__:
        names = names[0]
    if names:
        return _reconstructor, (cls, base, state), names
    return _reconstructor, (cls, base, state)


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError('code out of range')
    key = module, name
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError(f'key {key} is already registered with code {_extension_registry[key]}')
    if code in _inverted_registry:
        raise ValueError(f'code {code} is already in use for key {_inverted_registry[code]}')
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    key = module, name
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError(f'key {key} is not registered with code {code}')
    del _extension_registry[key]
    del _inverted_registry[code]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    _extension_cache.clear()
