# SPDX-License-Identifier: Apache-2.0
"""Shallow and deep copies."""

from copyreg import _is_partial, _new_args, _new_args_ex, dispatch_table
from types import MethodType as _method, ModuleType as _module

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    """An object cannot be copied."""


error = Error

_atoms = (int, float, bool, complex, str, bytes, type, range, type(None), type(...),
          type(NotImplemented), type(len), type(lambda: 0), property,
          type((lambda: 0).__code__))
_opaque = (_module, staticmethod, classmethod)


def copy(x):
    cls = type(x)
    if cls in _atoms or cls is tuple or cls is frozenset or cls is slice:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    if issubclass(cls, type) or cls.__name__ == 'ReferenceType' and cls.__module__ == 'weakref':
        return x
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    return _rebuild(x, None, cls)


def deepcopy(x, memo=None):
    cls = type(x)
    if cls in _atoms:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    if cls is list:
        result = []
        memo[key] = result
        for item in x:
            result.append(deepcopy(item, memo))
    elif cls is dict:
        result = {}
        memo[key] = result
        for name, value in x.items():
            result[deepcopy(name, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        result = x
        for old, new in zip(x, items):
            if old is not new:
                result = tuple(items)
                break
    elif cls is set or cls is frozenset:
        result = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        result = x.copy()
    elif issubclass(cls, type) or cls.__name__ == 'ReferenceType' and cls.__module__ == 'weakref':
        result = x
    elif cls is _method:
        result = _method(x.__func__, deepcopy(x.__self__, memo))
    else:
        method = getattr(x, '__deepcopy__', None)
        if method is not None:
            result = method(memo)
        else:
            result = _rebuild(x, memo, cls)
    if result is not x:
        memo[key] = result
        memo.setdefault(id(memo), []).append(x)
    return result


def _rebuild(x, memo, cls):
    reducer = dispatch_table.get(cls)
    if reducer is not None or _reduces(cls):
        reduced = x.__reduce_ex__(4) if reducer is None else reducer(x)
        if isinstance(reduced, str):
            return x
        return _from_reduced(x, memo, reduced)
    if _is_foreign(x) or _is_partial(x) or isinstance(x, _opaque) or _fills_itself(cls):
        return _from_reduced(x, memo, x.__reduce_ex__(4))
    result = _empty_twin(x, cls, memo)
    if memo is not None:
        memo[id(x)] = result
    if issubclass(cls, dict):
        for name, value in dict.items(x):
            if memo is None:
                dict.__setitem__(result, name, value)
            else:
                dict.__setitem__(result, deepcopy(name, memo), deepcopy(value, memo))
    elif issubclass(cls, list):
        list.extend(result, [each if memo is None else deepcopy(each, memo) for each in list.__iter__(x)])
    elif issubclass(cls, set):
        set.update(result, [each if memo is None else deepcopy(each, memo) for each in set.__iter__(x)])
    _copy_state(x, result, memo, cls)
    return result


def _reduces(cls):
    for each in cls.__mro__:
        if each is not object and (
                '__reduce_ex__' in each.__dict__ or '__reduce__' in each.__dict__):
            return True
    return False


def _fills_itself(cls):
    """Whether a class says itself what its items are or how one is put in."""
    if issubclass(cls, dict):
        return cls.__setitem__ is not dict.__setitem__ or cls.items is not dict.items
    if issubclass(cls, list):
        return cls.append is not list.append or cls.__iter__ is not list.__iter__
    return False


def _own(cls, name):
    for each in cls.__mro__:
        if each is object:
            return None
        if name in each.__dict__:
            found = each.__dict__[name]
            return found if callable(found) else None
    return None


def _is_foreign(x):
    return not hasattr(x, '__dict__') and not hasattr(type(x), '__slots__') \
        and not isinstance(x, (tuple, list, dict, set, frozenset, int, float, str, bytes))


def _empty_twin(x, cls, memo):
    with_args = getattr(x, '__getnewargs_ex__', None)
    if with_args is not None:
        args, kwargs = _new_args_ex(with_args)
        if memo is not None:
            args, kwargs = deepcopy(args, memo), deepcopy(kwargs, memo)
        return cls.__new__(cls, *args, **kwargs)
    method = getattr(x, '__getnewargs__', None)
    if method is not None:
        args = _new_args(method)
        if memo is not None:
            args = tuple([deepcopy(each, memo) for each in args])
        return cls.__new__(cls, *args)
    if isinstance(x, BaseException):
        result = cls.__new__(cls, *x.args)
        result.args = x.args if memo is None else deepcopy(x.args, memo)
        return result
    for base in (tuple, frozenset):
        if issubclass(cls, base):
            items = list(base.__iter__(x))
            return cls.__new__(cls, items if memo is None else [deepcopy(each, memo) for each in items])
    return cls.__new__(cls)


def _copy_state(x, result, memo, cls):
    getstate = _own(cls, '__getstate__')
    if getstate is not None:
        state = getstate(x)
        if memo is not None:
            state = deepcopy(state, memo)
        _set_state(result, state)
        return
    names = getattr(x, '__dict__', None)
    if names:
        state = dict(names) if memo is None else deepcopy(dict(names), memo)
        setstate = getattr(result, '__setstate__', None)
        if setstate is not None:
            setstate(state)
        else:
            result.__dict__.update(state)
    for each in cls.__mro__:
        slots = each.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ('__dict__', '__weakref__'):
                if name.startswith('__') and not name.endswith('__'):
                    name = f'_{each.__name__.lstrip("_")}{name}'
                try:
                    value = getattr(x, name)
                except AttributeError:
                    continue
                object.__setattr__(result, name, value if memo is None else deepcopy(value, memo))


def _set_state(result, state):
    setstate = getattr(result, '__setstate__', None)
    if setstate is not None:
        setstate(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        result.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(result, name, value)


def _misfit(given):
    """What is said of a result of __reduce__ that is too short or too long."""
    if given < 2:
        missing = "1 required positional argument: 'args'" if given else (
            "2 required positional arguments: 'func' and 'args'")
        return f'_reconstruct() missing {missing}'
    return f'_reconstruct() takes from 4 to 7 positional arguments but {given + 2} were given'


def _from_reduced(x, memo, reduced):
    parts = (*reduced, None, None, None)
    if not 5 <= len(parts) <= 8:
        raise TypeError(_misfit(len(parts) - 3))
    function, args, state, items, pairs = parts[:5]
    if memo is not None and args:
        args = [deepcopy(each, memo) for each in args]
    result = function(*args)
    if memo is not None:
        memo[id(x)] = result
    if state is not None:
        _set_state(result, state if memo is None else deepcopy(state, memo))
    for item in items or ():
        result.append(item if memo is None else deepcopy(item, memo))
    for name, value in pairs or ():
        if memo is None:
            result[name] = value
        else:
            result[deepcopy(name, memo)] = deepcopy(value, memo)
    return result


def replace(obj, /, **changes):
    """A copy with some fields replaced."""
    method = getattr(type(obj), '__replace__', None)
    if method is None:
        raise TypeError(f'replace() does not support {type(obj).__name__} objects')
    return method(obj, **changes)
