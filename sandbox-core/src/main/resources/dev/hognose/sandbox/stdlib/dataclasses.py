# SPDX-License-Identifier: Apache-2.0
"""Classes that mainly hold data, their methods written from annotations."""

__all__ = ['FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'Field', 'asdict', 'astuple',
           'dataclass', 'field', 'fields', 'is_dataclass', 'make_dataclass', 'replace']


class FrozenInstanceError(AttributeError):
    """A field of a frozen instance was assigned or deleted."""


class _Marker:
    __slots__ = ('_text',)

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class _MISSING_TYPE:
    pass


class _FactoryDefault:
    def __repr__(self):
        return '<factory>'


class _KW_ONLY_TYPE:
    pass


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_HAS_DEFAULT_FACTORY = _FactoryDefault()
_Proxy = type(type.__dict__)
_NO_METADATA = _Proxy({})
_FIELD = _Marker('_FIELD')
_CLASS_VARIABLE = _Marker('_FIELD_CLASSVAR')
_INIT_VARIABLE = _Marker('_FIELD_INITVAR')
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'


class InitVar:
    """Marks an argument of __init__ that is no field."""

    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        kind = self.type
        name = kind.__name__ if isinstance(kind, type) else repr(kind)
        return f'dataclasses.InitVar[{name}]'


class Field:
    """What is known of one field."""

    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare',
                 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else _Proxy(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        names = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare',
                 'metadata', 'kw_only')
        shown = [f'{name}={getattr(self, name)!r}' for name in names]
        return f'Field({",".join(shown)},_field_type={self._field_type})'

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), '__set_name__', None)
        if hook:
            hook(self.default, owner, name)

    __class_getitem__ = classmethod(type(list[int]))


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only',
                 'slots', 'weakref_slot')

    def __init__(self, *values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)

    def __repr__(self):
        shown = [f'{name}={getattr(self, name)!r}' for name in self.__slots__]
        return f'_DataclassParams({",".join(shown)})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """Says more of a field than its annotation and default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _identifier(text):
    """The name at the beginning of a text, and what follows it."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == '_'):
        end += 1
    return text[:end], text[end:].lstrip()


def _names(annotation, cls, module, name):
    """Whether an annotation that is a string begins with that name of a module, seen from a class."""
    from sys import modules
    if module not in modules:
        return False
    first, rest = _identifier(annotation)
    known = getattr(modules.get(cls.__module__), '__dict__', {})
    if rest.startswith('.'):
        return known.get(first) is modules[module] and _identifier(rest[1:])[0] == name
    return first in known and known[first] is getattr(modules[module], name)


def _kind(annotation, cls):
    if isinstance(annotation, str):
        if _names(annotation, cls, 'typing', 'ClassVar'):
            return _CLASS_VARIABLE
        return _INIT_VARIABLE if _names(annotation, cls, 'dataclasses', 'InitVar') else _FIELD
    if annotation is InitVar or type(annotation) is InitVar:
        return _INIT_VARIABLE
    if type(annotation).__module__ == 'typing':
        name = repr(annotation)
        if name == 'typing.ClassVar' or name.startswith('typing.ClassVar['):
            return _CLASS_VARIABLE
    return _FIELD


def _is_kw_only(annotation, cls):
    return annotation is KW_ONLY or (
        isinstance(annotation, str) and _names(annotation, cls, 'dataclasses', 'KW_ONLY'))


def _make_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default).__name__ == 'member_descriptor':
            default = MISSING
        made = Field(default, MISSING, True, True, None, True, None, MISSING)
    made.name = name
    made.type = annotation
    kind = made._field_type = _kind(annotation, cls)
    if kind is not _FIELD:
        if made.default_factory is not MISSING:
            raise TypeError(f'field {name} cannot have a default factory')
    if kind is _CLASS_VARIABLE:
        if made.kw_only is not MISSING:
            raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if kind is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(made.default)} for field {name} is not allowed: '
                         'use default_factory')
    return made


def _parameter(each):
    if each.default is MISSING and each.default_factory is MISSING:
        return each.name
    if each.default is not MISSING:
        return f'{each.name}=_dflt_{each.name}'
    return f'{each.name}=_HAS_DEFAULT_FACTORY'


def _init_lines(fields, frozen, post_init, own, names):
    """The text of __init__; fills the names that it needs."""
    seen = None
    for each in fields:
        if each.init and not each.kw_only:
            if each.default is not MISSING or each.default_factory is not MISSING:
                seen = each.name
            elif seen is not None:
                raise TypeError(
                    f'non-default argument {each.name!r} follows default argument {seen!r}')
    body = []
    for each in fields:
        name = each.name
        if each.default_factory is not MISSING:
            names[f'_dflt_{name}'] = each.default_factory
            value = f'_dflt_{name}()'
            if each.init:
                value += f' if {name} is _HAS_DEFAULT_FACTORY else {name}'
        elif each.init:
            value = name
            if each.default is not MISSING:
                names[f'_dflt_{name}'] = each.default
        elif own and each.default is not MISSING:
            names[f'_dflt_{name}'] = each.default
            value = f'_dflt_{name}'
        else:
            continue
        if each._field_type is _INIT_VARIABLE:
            continue
        if frozen:
            body.append(f'  _set({self_name(fields)}, {name!r}, {value})')
        else:
            body.append(f'  {self_name(fields)}.{name} = {value}')
    me = self_name(fields)
    if post_init:
        passed = ', '.join([each.name for each in fields if each._field_type is _INIT_VARIABLE])
        body.append(f'  {me}.__post_init__({passed})')
    parameters = [me]
    parameters += [_parameter(each) for each in fields if each.init and not each.kw_only]
    keywords = [_parameter(each) for each in fields if each.init and each.kw_only]
    if keywords:
        parameters += ['*', *keywords]
    return [f' def __init__({", ".join(parameters)}):', *(body or ['  pass'])]


def self_name(fields):
    for each in fields:
        if each.name == 'self':
            return '__dataclass_self__'
    return 'self'


def _values(owner, fields):
    if not fields:
        return '()'
    return '(' + ', '.join([f'{owner}.{each.name}' for each in fields]) + ',)'


def _method_lines(cls, fields, params, own):
    """The texts of all methods to be made, by name."""
    lines = {}
    compared = [each for each in fields if each.compare]
    if params.repr:
        shown = ', '.join([f'{each.name}={{self.{each.name}!r}}' for each in fields if each.repr])
        lines['__repr__'] = [
            ' @_not_inside_itself',
            ' def __repr__(self):',
            f"  return f'{{self.__class__.__qualname__}}({shown})'"]
    if params.eq:
        tests = ' and '.join([f'self.{each.name} == other.{each.name}' for each in compared])
        lines['__eq__'] = [
            ' def __eq__(self, other):',
            '  if self is other:',
            '   return True',
            '  if other.__class__ is self.__class__:',
            f'   return {tests or "True"}',
            '  return NotImplemented']
    if params.order:
        for name, operator in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'),
                               ('__ge__', '>=')):
            lines[name] = [
                f' def {name}(self, other):',
                '  if other.__class__ is self.__class__:',
                f'   return {_values("self", compared)} {operator} {_values("other", compared)}',
                '  return NotImplemented']
    return lines


def _frozen_lines(own):
    names = '(' + ''.join([f'{each.name!r}, ' for each in own]) + ')'
    test = 'type(self) is _cls' + (f' or name in {names}' if own else '')
    return {
        '__setattr__': [
            ' def __setattr__(self, name, value):',
            f'  if {test}:',
            '   raise _FrozenInstanceError(f"cannot assign to field {name!r}")',
            '  super(_cls, self).__setattr__(name, value)'],
        '__delattr__': [
            ' def __delattr__(self, name):',
            f'  if {test}:',
            '   raise _FrozenInstanceError(f"cannot delete field {name!r}")',
            '  super(_cls, self).__delattr__(name)']}


_shown = set()


def _enter(obj):
    key = id(obj)
    if key in _shown:
        return False
    _shown.add(key)
    return True


def _leave(obj):
    _shown.discard(id(obj))


def _not_inside_itself(function):
    """Ends the recursion of a __repr__."""
    def wrapper(self):
        if not _enter(self):
            return '...'
        try:
            return function(self)
        finally:
            _leave(self)

    wrapper.__name__ = function.__name__
    wrapper.__module__ = function.__module__
    wrapper.__wrapped__ = function
    return wrapper


def _define(cls, lines, names):
    """Compiles all methods at once: those that the class does not have, at lines as if it had none."""
    needed = [name for name in lines if name not in cls.__dict__ or name == '__hash__']
    if not needed:
        return {}
    text = [f'def __create_fn__({", ".join(names)}):']
    for name, method in lines.items():
        text += method if name in needed else [''] * len(method)
    text.append(f' return {", ".join(needed)},')
    namespace = {}
    exec('\n'.join(text), {'__name__': cls.__module__}, namespace)
    functions = dict(zip(needed, namespace['__create_fn__'](**names)))
    for name, function in functions.items():
        function.__qualname__ = f'{cls.__qualname__}.{name}'
    return functions


def _hash_action(cls, params, has_hash):
    """What becomes of __hash__: 'add', 'none' or nothing."""
    if params.unsafe_hash:
        if has_hash:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        return 'add'
    if not params.eq or has_hash:
        return None
    return 'add' if params.frozen else 'none'


def _collect(cls, params):
    """The fields of a class and of its bases, by name, and its own ones."""
    fields = {}
    any_frozen = any_plain = has_bases = False
    for base in cls.__mro__[-1:0:-1]:
        inherited = base.__dict__.get(_FIELDS)
        if inherited is not None:
            has_bases = True
            fields.update(inherited)
            if getattr(base, _PARAMS).frozen:
                any_frozen = True
            else:
                any_plain = True
    own = []
    kw_only = params.kw_only
    marked = False
    annotations = cls.__dict__.get('__annotations__', {})
    for name, annotation in annotations.items():
        if _is_kw_only(annotation, cls):
            if marked:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            marked = kw_only = True
        else:
            own.append(_make_field(cls, name, annotation, kw_only))
    for each in own:
        fields[each.name] = each
        if isinstance(getattr(cls, each.name, None), Field):
            if each.default is MISSING:
                delattr(cls, each.name)
            else:
                setattr(cls, each.name, each.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if has_bases:
        if any_frozen and not params.frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if any_plain and params.frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return fields, own


def _process(cls, params):
    fields, own = _collect(cls, params)
    setattr(cls, _PARAMS, params)
    setattr(cls, _FIELDS, fields)
    defined = cls.__dict__
    hash_method = defined.get('__hash__', MISSING)
    has_hash = not (hash_method is MISSING or hash_method is None and '__eq__' in defined)
    if params.order and not params.eq:
        raise ValueError('eq must be true if order is true')
    stored = [each for each in fields.values() if each._field_type is _FIELD]
    names = {'_HAS_DEFAULT_FACTORY': _HAS_DEFAULT_FACTORY,
             '_not_inside_itself': _not_inside_itself}
    lines = {}
    init = [each for each in fields.values() if each._field_type is not _CLASS_VARIABLE]
    if params.init:
        slots = params.slots
        if params.frozen:
            names['_set'] = object.__setattr__
        lines['__init__'] = _init_lines(
            init, params.frozen, hasattr(cls, '__post_init__'), slots, names)
    lines.update(_method_lines(cls, stored, params, own))
    for name in ('__lt__', '__le__', '__gt__', '__ge__'):
        if name in lines and name in defined:
            raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__} '
                            'Consider using functools.total_ordering')
    if params.frozen:
        for name in ('__setattr__', '__delattr__'):
            if name in defined:
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
        lines.update(_frozen_lines(own))
        names['_cls'] = cls
        names['_FrozenInstanceError'] = FrozenInstanceError
    action = _hash_action(cls, params, has_hash)
    if action == 'add':
        hashed = [each for each in stored
                  if (each.compare if each.hash is None else each.hash)]
        lines['__hash__'] = [' def __hash__(self):', f'  return hash({_values("self", hashed)})']
    functions = _define(cls, lines, names)
    if '__init__' in functions:
        functions['__init__'].__annotations__ = _init_annotations(init)
    for name, function in functions.items():
        setattr(cls, name, function)
    if action == 'none':
        cls.__hash__ = None
    if not getattr(cls, '__doc__'):
        if '__init__' in functions:
            cls.__doc__ = _signature_text(cls, init)
        else:
            from inspect import signature
            cls.__doc__ = cls.__name__ + str(signature(cls)).replace(' -> None', '')
    if params.match_args and '__match_args__' not in defined:
        cls.__match_args__ = tuple(
            [each.name for each in init if each.init and not each.kw_only])
    if '__replace__' not in defined:
        cls.__replace__ = _replace
    if params.weakref_slot and not params.slots:
        raise TypeError('weakref_slot is True but slots is False')
    if params.slots:
        cls = _with_slots(cls, params, stored)
    if hasattr(cls, '__abstractmethods__'):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


def _init_annotations(init):
    annotations = {each.name: each.type for each in init if each.init and not each.kw_only}
    for each in init:
        if each.init and each.kw_only:
            annotations[each.name] = each.type
    annotations['return'] = None
    return annotations


def _signature_text(cls, init):
    shown = []
    star = False
    for each in [*[each for each in init if not each.kw_only],
                 *[each for each in init if each.kw_only]]:
        if not each.init:
            continue
        if each.kw_only and not star:
            star = True
            shown.append('*')
        kind = each.type
        if isinstance(kind, str):
            text = f'{each.name}: {kind!r}'
        elif isinstance(kind, type):
            qualified = kind.__qualname__ if kind.__module__ in ('builtins', cls.__module__) and (
                kind.__module__ == 'builtins') else f'{kind.__module__}.{kind.__qualname__}'
            text = f'{each.name}: {qualified}'
        else:
            text = f'{each.name}: {repr(kind).replace("typing.", "")}'
        if each.default is not MISSING:
            text += f' = {each.default!r}'
        elif each.default_factory is not MISSING:
            text += ' = <factory>'
        shown.append(text)
    return f'{cls.__name__}({", ".join(shown)})'


def _with_slots(cls, params, stored):
    """The class again, with slots for its fields."""
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    inherited = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get('__slots__', ())
        inherited.update((slots,) if isinstance(slots, str) else slots)
    names = [each.name for each in stored]
    namespace = dict(cls.__dict__)
    for name in names:
        namespace.pop(name, None)
    slots = [name for name in names if name not in inherited]
    if params.weakref_slot and '__weakref__' not in inherited:
        slots.append('__weakref__')
    namespace['__slots__'] = tuple(slots)
    namespace.pop('__dict__', None)
    namespace.pop('__weakref__', None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    made.__qualname__ = cls.__qualname__
    for value in (*namespace.values(),):
        if _rebind(value, cls, made):
            break
    if params.frozen:
        if '__getstate__' not in cls.__dict__:
            made.__getstate__ = _get_state
        if '__setstate__' not in cls.__dict__:
            made.__setstate__ = _set_state
    return made


def _rebind(value, old, new):
    """Makes super() in a method find the class that took the place of another."""
    for each in (value, getattr(value, '__func__', None), getattr(value, 'fget', None),
                 getattr(value, 'fset', None), getattr(value, 'fdel', None)):
        code = getattr(each, '__code__', None)
        for name, cell in zip(getattr(code, 'co_freevars', ()), getattr(each, '__closure__', None) or ()):
            if name == '__class__' and cell.cell_contents is old:
                cell.cell_contents = new
                return True
    return False


def _get_state(self):
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self, state):
    for each, value in zip(fields(self), state):
        object.__setattr__(self, each.name, value)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Adds methods to a class, written from its annotations."""
    def decorate(cls):
        return _process(cls, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen,
                                              match_args, kw_only, slots, weakref_slot))
    return decorate if cls is None else decorate(cls)


def fields(class_or_instance):
    """The fields of a dataclass or of an instance of one."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([each for each in found.values() if each._field_type is _FIELD])


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


_atoms = frozenset((type(None), bool, int, float, str, complex, bytes, type(...),
                    type(NotImplemented), type, range, property, type(is_dataclass), type(len)))


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict, and so on inside them."""
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('asdict() should be called on dataclass instances')
    return _as_dict(obj, dict_factory)


def _as_dict(obj, factory):
    kind = type(obj)
    if kind in _atoms:
        return obj
    if hasattr(kind, _FIELDS):
        if factory is dict:
            return {each.name: _as_dict(getattr(obj, each.name), dict) for each in fields(obj)}
        return factory([(each.name, _as_dict(getattr(obj, each.name), factory))
                        for each in fields(obj)])
    if kind is list:
        return [_as_dict(each, factory) for each in obj]
    if kind is dict:
        return {_as_dict(key, factory): _as_dict(value, factory) for key, value in obj.items()}
    if issubclass(kind, tuple):
        items = [_as_dict(each, factory) for each in obj]
        return kind(*items) if hasattr(kind, '_fields') else kind(items)
    if issubclass(kind, dict):
        if hasattr(kind, 'default_factory'):
            result = kind(obj.default_factory)
            for key, value in obj.items():
                result[_as_dict(key, factory)] = _as_dict(value, factory)
            return result
        return kind([(_as_dict(key, factory), _as_dict(value, factory))
                     for key, value in obj.items()])
    if issubclass(kind, list):
        return kind([_as_dict(each, factory) for each in obj])
    from copy import deepcopy
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The fields of an instance as a tuple, and so on inside them."""
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('astuple() should be called on dataclass instances')
    return _as_tuple(obj, tuple_factory)


def _as_tuple(obj, factory):
    kind = type(obj)
    if kind in _atoms:
        return obj
    if hasattr(kind, _FIELDS):
        return factory([_as_tuple(getattr(obj, each.name), factory) for each in fields(obj)])
    if issubclass(kind, tuple) and hasattr(kind, '_fields'):
        return kind(*[_as_tuple(each, factory) for each in obj])
    if issubclass(kind, (list, tuple)):
        return kind([_as_tuple(each, factory) for each in obj])
    if issubclass(kind, dict):
        items = [(_as_tuple(key, factory), _as_tuple(value, factory))
                 for key, value in obj.items()]
        if hasattr(kind, 'default_factory'):
            result = kind(obj.default_factory)
            result.update(items)
            return result
        return kind(items)
    from copy import deepcopy
    return deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                   order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                   slots=False, weakref_slot=False, module=None):
    """Makes a dataclass of names, types and defaults."""
    from keyword import iskeyword
    from types import new_class
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, 'typing.Any'
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, defaults[name] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = kind

    def fill(body):
        body.update(namespace or {})
        body.update(defaults)
        body['__annotations__'] = annotations
        body['__module__'] = _caller_module() if module is None else module

    cls = new_class(cls_name, bases, {}, fill)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new instance with some fields changed."""
    if not hasattr(type(obj), _FIELDS):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for each in getattr(self, _FIELDS).values():
        if each._field_type is _CLASS_VARIABLE:
            continue
        name = each.name
        if not each.init:
            if name in changes:
                raise TypeError(f'field {name} is declared with init=False, it cannot be '
                                'specified with replace()')
        elif name not in changes:
            if each._field_type is _INIT_VARIABLE and each.default is MISSING:
                raise TypeError(
                    f'InitVar {name!r} must be specified with replace()')
            changes[name] = getattr(self, name)
    return self.__class__(**changes)
