# SPDX-License-Identifier: Apache-2.0
"""Types for annotations, as objects at run time."""

from abc import ABCMeta, abstractmethod
from types import GenericAlias, UnionType

__all__ = [
    'AbstractSet', 'Annotated', 'Any', 'AnyStr', 'AsyncContextManager', 'AsyncGenerator',
    'AsyncIterable', 'AsyncIterator', 'Awaitable', 'BinaryIO', 'ByteString', 'Callable', 'ChainMap',
    'ClassVar', 'Collection', 'Concatenate', 'Container', 'ContextManager', 'Coroutine', 'Counter',
    'DefaultDict', 'Deque', 'Dict', 'Final', 'ForwardRef', 'FrozenSet', 'Generator', 'Generic',
    'Hashable', 'IO', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'List', 'Literal',
    'LiteralString', 'Mapping', 'MappingView', 'Match', 'MutableMapping', 'MutableSequence',
    'MutableSet', 'NamedTuple', 'Never', 'NewType', 'NoDefault', 'NoReturn', 'NotRequired',
    'Optional', 'OrderedDict', 'ParamSpec', 'ParamSpecArgs', 'ParamSpecKwargs', 'Pattern',
    'Protocol', 'ReadOnly', 'Required', 'Reversible', 'Self', 'Sequence', 'Set', 'Sized',
    'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex',
    'SupportsInt', 'SupportsRound', 'TYPE_CHECKING', 'Text', 'TextIO', 'Tuple', 'Type', 'TypeAlias',
    'TypeAliasType', 'TypeGuard', 'TypeIs', 'TypeVar', 'TypeVarTuple', 'TypedDict', 'Union',
    'Unpack', 'ValuesView', 'assert_never', 'assert_type', 'cast', 'clear_overloads',
    'dataclass_transform', 'final', 'get_args', 'get_origin', 'get_overloads',
    'get_protocol_members', 'get_type_hints', 'is_protocol', 'is_typeddict', 'no_type_check',
    'no_type_check_decorator', 'overload', 'override', 'reveal_type', 'runtime_checkable']

TYPE_CHECKING = False
Text = str


class NoDefaultType:
    __slots__ = ()

    def __repr__(self):
        return 'typing.NoDefault'


NoDefault = NoDefaultType()
del NoDefaultType


def _type_repr(obj):
    if isinstance(obj, type):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, (tuple, list)):
        return '[' + ', '.join([_type_repr(each) for each in obj]) + ']'
    if type(obj) is _function:
        return obj.__name__
    return repr(obj)


_function = type(_type_repr)


def _checked(arg, message, qualified=False):
    """A type argument as it is kept; `qualified` ones may be ClassVar and Final."""
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg)
    if isinstance(arg, _Alias):
        origin = arg.__origin__
        if origin is Generic or origin is Protocol or not qualified and (
                origin is ClassVar or origin is Final):
            raise TypeError(f'{arg} is not valid as type argument')
    elif arg is Generic or arg is Protocol or isinstance(arg, _SpecialForm) and not (
            arg._subscript is None or qualified and (arg is ClassVar or arg is Final)):
        raise TypeError(f'Plain {arg} is not valid as type argument')
    if type(arg) is tuple:
        raise TypeError(f'{message} Got {repr(arg):.100}.')
    return arg


def _parameters_of(args):
    found = []
    for each in args:
        if isinstance(each, type):
            continue
        if isinstance(each, (list, tuple)):
            inner = _parameters_of(each)
        elif isinstance(each, _Parameter):
            inner = (each,)
        else:
            inner = getattr(each, '__parameters__', ())
        for parameter in inner:
            if parameter not in found:
                found.append(parameter)
    return tuple(found)


class _Typed:
    """What stands in annotations: it can be joined into unions."""

    __slots__ = ()
    __module__ = 'typing'

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _Final(_Typed):
    """The base of what no program derives classes from, unless it says that it must."""

    __slots__ = ()

    def __init_subclass__(cls, /, *args, _root=False, **kwargs):
        if not _root:
            raise TypeError('Cannot subclass special typing classes')


class _Parameter(_Typed):
    def __setattr__(self, name, value):
        if name in _unchanging and name in self.__dict__:
            raise AttributeError('readonly attribute')
        object.__setattr__(self, name, value)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def __getattr__(self, name):
        makers = self.__dict__.get('_makers', {})
        if name not in makers:
            raise AttributeError(f"'typing.{type(self).__name__}' object has no attribute '{name}'",
                                 name=name, obj=self)
        value = makers[name]()
        setattr(self, name, value)
        return value

    def _evaluates(self, **makers):
        """Has attributes evaluated when they are asked for."""
        self._makers = {name: make for name, make in makers.items() if make is not None}
        for name in self._makers:
            delattr(self, name)
        return self

    def has_default(self):
        return '__default__' in self.__dict__.get('_makers', ()) or self.__default__ is not NoDefault

    def __typing_subst__(self, arg):
        return _checked(arg, 'Parameters to generic types must be types.')

    def __reduce__(self):
        return self.__name__


_unchanging = frozenset(('__name__', '__bound__', '__constraints__', '__covariant__',
                         '__contravariant__', '__infer_variance__', '__default__'))


def _named(maker, name):
    if not isinstance(name, str):
        raise TypeError(f"{maker}() argument 'name' must be str, not {type(name).__name__}")
    return name


def _refuse_subclass(name):
    raise TypeError(f"type 'typing.{name}' is not an acceptable base type")


class TypeVar(_Parameter):
    """A type variable."""

    def __init_subclass__(cls):
        _refuse_subclass('TypeVar')

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False,
                 contravariant=False, infer_variance=False):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if infer_variance and (covariant or contravariant):
            raise ValueError('Variance cannot be specified with infer_variance.')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        self.__name__ = _named('typevar', name)
        self.__constraints__ = constraints
        self.__bound__ = None if bound is None else _checked(bound, 'Bound must be a type.')
        self.__default__ = default
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.__module__ = _caller_module()

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        if self.__covariant__:
            return '+' + self.__name__
        return ('-' if self.__contravariant__ else '~') + self.__name__


class ParamSpecArgs(_Typed):
    __slots__ = ('__origin__',)

    def __init__(self, origin):
        self.__origin__ = origin

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def __repr__(self):
        return f"{getattr(self.__origin__, '__name__', self.__origin__)}.args"

    def __eq__(self, other):
        return type(other) is type(self) and self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpecKwargs(ParamSpecArgs):
    __slots__ = ()

    def __repr__(self):
        return f"{getattr(self.__origin__, '__name__', self.__origin__)}.kwargs"


class ParamSpec(_Parameter):
    """The parameters of a callable."""

    def __init_subclass__(cls):
        _refuse_subclass('ParamSpec')

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False,
                 contravariant=False, infer_variance=False):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if infer_variance and (covariant or contravariant):
            raise ValueError('Variance cannot be specified with infer_variance.')
        self.__name__ = _named('paramspec', name)
        self.__bound__ = type(None) if bound is None else bound
        self.__default__ = default
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.__module__ = _caller_module()

    args = property(ParamSpecArgs)
    kwargs = property(ParamSpecKwargs)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([_checked(each, 'Expected a type.') for each in arg])
        if arg is not ... and not isinstance(arg, (ParamSpec, _ConcatenateGenericAlias)):
            raise TypeError('Expected a list of types, an ellipsis, ParamSpec, or Concatenate. '
                            f'Got {arg}')
        return arg

    __repr__ = TypeVar.__repr__


class TypeVarTuple(_Parameter):
    """Any number of type variables."""

    def __init_subclass__(cls):
        _refuse_subclass('TypeVarTuple')

    def __init__(self, name, *, default=NoDefault):
        self.__name__ = _named('typevartuple', name)
        self.__default__ = default
        self.__module__ = _caller_module()

    def __iter__(self):
        yield Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __repr__(self):
        return self.__name__


class _SpecialForm(_Final, _root=True):
    """A special name such as Union or NoReturn."""

    __iter__ = None

    def __init__(self, name, subscript=None, call=None):
        self._name = name
        self._subscript = subscript
        self._call = call

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        raise AttributeError(name)

    def __repr__(self):
        return 'typing.' + self._name

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __call__(self, *args, **kwargs):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')

    def __getitem__(self, parameters):
        if self._subscript is None:
            raise TypeError(f'{self} is not subscriptable')
        return self._subscript(self, parameters)

    def __reduce__(self):
        return self._name


def _one(form, parameters):
    item = _checked(parameters, f'{form} accepts only single type.', form in (ClassVar, Final))
    return _Alias(form, (item,), form._name)


def _qualifier(form, parameters):
    item = _checked(parameters, f'{form._name} accepts only a single type.', True)
    return _Alias(form, (item,), form._name)


def _union(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    members = []
    for each in parameters:
        each = _checked(each, 'Union[arg, ...]: each arg must be a type.')
        flat = each.__args__ if isinstance(each, (_UnionGenericAlias, UnionType)) else (each,)
        for one in flat:
            if one not in members:
                members.append(one)
    if len(members) == 1:
        return members[0]
    optional = len(members) == 2 and type(None) in members
    return _UnionGenericAlias(Union, tuple(members), 'Optional' if optional else None)


def _optional(form, parameters):
    return Union[_checked(parameters, f'{form} requires a single type.'), None]


def _literal(form, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    values = []
    for each in parameters:
        flat = each.__args__ if isinstance(each, _LiteralGenericAlias) else (each,)
        for one in flat:
            if not any([type(one) is type(other) and one == other for other in values]):
                values.append(one)
    return _LiteralGenericAlias(form, tuple(values), 'Literal')


def _annotated(form, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments '
                        '(a type and an annotation).')
    if isinstance(parameters[0], _UnpackGenericAlias) and isinstance(
            parameters[0].__args__[0], TypeVarTuple):
        raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
    origin = _checked(parameters[0], 'Annotated[t, ...]: t must be a type.', True)
    return _AnnotatedAlias(origin, parameters[1:])


def _concatenate(form, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if parameters[-1] is not ... and not isinstance(parameters[-1], ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or '
                        'ellipsis.')
    message = 'Concatenate[arg, ...]: each arg must be a type.'
    return _ConcatenateGenericAlias(
        form, (*[_checked(each, message) for each in parameters[:-1]], parameters[-1]),
        'Concatenate')


def _unpack(form, parameters):
    item = _checked(parameters, f'{form} accepts only single type.')
    return _UnpackGenericAlias(form, (item,), 'Unpack')


Union = _SpecialForm('Union', _union)
Optional = _SpecialForm('Optional', _optional)
Literal = _SpecialForm('Literal', _literal)
Annotated = _SpecialForm('Annotated', _annotated)
Concatenate = _SpecialForm('Concatenate', _concatenate)
Unpack = _SpecialForm('Unpack', _unpack)
ClassVar = _SpecialForm('ClassVar', _one)
Final = _SpecialForm('Final', _one)
TypeGuard = _SpecialForm('TypeGuard', _one)
TypeIs = _SpecialForm('TypeIs', _one)
Required = _SpecialForm('Required', _qualifier)
NotRequired = _SpecialForm('NotRequired', _qualifier)
ReadOnly = _SpecialForm('ReadOnly', _qualifier)
NoReturn = _SpecialForm('NoReturn')
Never = _SpecialForm('Never')
Self = _SpecialForm('Self')
LiteralString = _SpecialForm('LiteralString')
TypeAlias = _SpecialForm('TypeAlias')


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError('typing.Any cannot be used with isinstance()')
        return type.__instancecheck__(self, obj)

    def __repr__(self):
        return 'typing.Any' if self is Any else type.__repr__(self)


class Any(metaclass=_AnyMeta):
    """Any type whatever."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError('Any cannot be instantiated')
        return super().__new__(cls)


class ForwardRef(_Final, _root=True):
    """A type named by a string."""

    __slots__ = ('__forward_arg__', '__forward_is_argument__', '__forward_is_class__',
                 '__forward_module__', '__forward_evaluated__', '__forward_value__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        try:
            compile(arg, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(
                f'Forward reference must be an expression -- got {arg!r}') from None
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__forward_evaluated__ = False
        self.__forward_value__ = None

    def _evaluate(self, globalns, localns):
        module = self.__forward_module__
        if module is not None:
            globalns = _module_names(getattr(module, '__name__', module))
        value = eval(self.__forward_arg__, {} if globalns is None else globalns,
                     {} if localns is None else localns)
        value = _checked(value, 'Forward references must evaluate to types.', True)
        self.__forward_value__ = _evaluated(value, globalns, localns)
        self.__forward_evaluated__ = True
        return self.__forward_value__

    @property
    def __forward_code__(self):
        return compile(self.__forward_arg__, '<string>', 'eval')

    def __call__(self):
        raise TypeError("'ForwardRef' object is not callable")

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        if self.__forward_module__ is None:
            return f'ForwardRef({self.__forward_arg__!r})'
        return f'ForwardRef({self.__forward_arg__!r}, module={self.__forward_module__!r})'


_aliased = frozenset(('__parameters__', '__orig_class__', '_name', '_inst'))


def _refuse_instance(alias):
    """Refuses to make an object by one of the names that stand for builtins."""
    if alias._name in ('Dict', 'FrozenSet', 'List', 'Set', 'Tuple', 'Type'):
        raise TypeError(f'Type {alias._name} cannot be instantiated; use '
                        f'{alias.__origin__.__name__}() instead')


class _BaseGenericAlias(_Final, _root=True):
    """A generic type, with or without its arguments."""

    __slots__ = ()


class _Alias(_BaseGenericAlias, _root=True):
    """A generic type with its arguments."""

    def __init__(self, origin, args, name=None, *, inst=None):
        names = self.__dict__
        names['__origin__'] = origin
        names['__args__'] = args
        names['_name'] = name
        names['_inst'] = (not name or isinstance(origin, _SpecialForm)) if inst is None else inst
        names['__parameters__'] = _parameters_of(args)
        names['__module__'] = 'typing' if name else getattr(origin, '__module__', 'typing')

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__') and name not in (
                '__name__', '__qualname__', '__doc__'):
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')
        if name in ('__name__', '__qualname__') and self._name:
            return self._name
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        if name in _aliased or name.startswith('__') and name.endswith('__'):
            self.__dict__[name] = value
        else:
            setattr(self.__origin__, name, value)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        args = ', '.join([_type_repr(each) for each in self.__args__]) if self.__args__ else '()'
        return f'{name}[{args}]'

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __call__(self, *args, **kwargs):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f'Cannot instantiate {self.__origin__!r}')
        _refuse_instance(self)
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            result = [] if origin in bases else [origin]
            after = bases[_position(self, bases) + 1:]
            if not any([isinstance(each, _Alias) or isinstance(each, type)
                        and issubclass(each, Generic) for each in after]):
                result.append(Generic)
            return tuple(result)
        if origin is Generic:
            if Protocol in bases:
                return ()
            for each in bases[_position(self, bases) + 1:]:
                if isinstance(each, _Alias) and each is not self:
                    return ()
        return (origin,)

    def __getitem__(self, items):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        return self._copy(_substituted(self, self.__parameters__, self.__args__, items))

    def _copy(self, args):
        return type(self)(self.__origin__, args, self._name)

    def copy_with(self, args):
        return self._copy(tuple(args))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __iter__(self):
        yield Unpack[self]


def _position(alias, bases):
    for index, each in enumerate(bases):
        if each is alias:
            return index
    return len(bases)


def _flat(items):
    """Type arguments with those of tuples of a known length that are unpacked."""
    result = []
    for each in items:
        inner = None
        if getattr(each, '__unpacked__', False):
            inner = each.__args__
        elif isinstance(each, _UnpackGenericAlias):
            inner = each.__typing_unpacked_tuple_args__
        if inner is None or inner and inner[-1] is ...:
            result.append(each)
        else:
            result.extend(inner)
    return tuple(result)


def _bound(owner, parameters, items, of_class=False):
    """Which type each type variable stands for; a class takes types for parameters, too."""
    items = items if isinstance(items, tuple) else (items,)
    items = items if of_class else _flat(items)
    if len(parameters) == 1 and isinstance(parameters[0], ParamSpec):
        single = len(items) == 1 and (items[0] is ... or isinstance(
            items[0], (list, tuple, ParamSpec, _ConcatenateGenericAlias)))
        items = items if single else (items,)
    several = [index for index, each in enumerate(parameters) if isinstance(each, TypeVarTuple)]
    wanted = len(parameters)
    bound = {}
    if several:
        at = several[0]
        after = wanted - at - 1
        if len(items) < wanted - 1:
            raise TypeError(f'Too few arguments for {owner}; actual {len(items)}, '
                            f'expected at least {wanted - 1}')
        middle = items[at:len(items) - after]
        items = items[:at] + (middle,) + items[len(items) - after:]
    elif len(items) != wanted:
        needed = len([each for each in parameters if not each.has_default()])
        if not needed <= len(items) <= wanted:
            if len(items) > wanted:
                raise TypeError(f'Too many arguments for {owner}; actual {len(items)}, '
                                f'expected {wanted}')
            raise TypeError(f'Too few arguments for {owner}; actual {len(items)}, '
                            f'expected at least {len(items) + 1}')
        items += tuple([each.__default__ for each in parameters[len(items):]])
    for parameter, item in zip(parameters, items):
        if isinstance(parameter, TypeVarTuple):
            bound[parameter] = tuple(
                [_checked(each, 'Parameters to generic types must be types.') for each in item])
        elif of_class and isinstance(parameter, ParamSpec) and not isinstance(item, (list, tuple)):
            bound[parameter] = item if item is ... else _checked(item, 'Expected a type.')
        else:
            bound[parameter] = parameter.__typing_subst__(item)
    return bound


def _substituted(owner, parameters, args, items):
    return _replaced(args, _bound(owner, parameters, items), _is_flat(owner))


def _is_flat(alias):
    """Whether the types of parameters stand among its arguments one by one."""
    origin = getattr(alias, '__origin__', None)
    return getattr(origin, '__name__', '') == 'Callable' or origin in (Concatenate, Generic)


def _replaced_in(alias, bound):
    """An argument that has type variables of its own."""
    if isinstance(alias, _Alias):
        args = _replaced(alias.__args__, bound, _is_flat(alias))
        if isinstance(alias, _ConcatenateGenericAlias):
            if isinstance(args[-1], _ConcatenateGenericAlias):
                args = args[:-1] + args[-1].__args__
            elif args[-1] is not ... and not isinstance(args[-1], ParamSpec):
                return args
        return alias._copy(args)
    picked = []
    for one in alias.__parameters__:
        if isinstance(one, TypeVarTuple):
            picked.extend(bound[one])
        else:
            picked.append(bound.get(one, one))
    changed = alias[tuple(picked)]
    return next(iter(changed)) if getattr(alias, '__unpacked__', False) else changed


def _replaced(args, bound, flat=False):
    result = []
    for each in args:
        if isinstance(each, TypeVar) and each in bound:
            result.append(bound[each])
        elif isinstance(each, ParamSpec) and each in bound:
            value = bound[each]
            if flat and isinstance(value, tuple):
                result.extend(value)
            else:
                result.append(value)
        elif isinstance(each, _UnpackGenericAlias) and each.__args__[0] in bound:
            result.extend(bound[each.__args__[0]])
        elif isinstance(each, list):
            result.append(list(_replaced(each, bound, True)))
        else:
            inner = () if isinstance(each, type) else getattr(each, '__parameters__', ())
            if inner:
                each = _replaced_in(each, bound)
            if flat and inner and isinstance(each, tuple):
                result.extend(each)
            else:
                result.append(each)
    return tuple(result)


_Alias.__name__ = _Alias.__qualname__ = '_GenericAlias'
_GenericAlias = _Alias


class _UnionGenericAlias(_Alias, _root=True):
    __iter__ = None

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            other = args[1] if args[0] is type(None) else args[0]
            return f'typing.Optional[{_type_repr(other)}]'
        return f'typing.Union[{", ".join([_type_repr(each) for each in args])}]'

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def _copy(self, args):
        return Union[args]

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        for each in self.__args__:
            if issubclass(cls, each):
                return True
        return False


class _LiteralGenericAlias(_Alias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return {(type(each), each) for each in self.__args__} == {
            (type(each), each) for each in other.__args__}

    def __hash__(self):
        return hash(frozenset([(type(each), each) for each in self.__args__]))

    def __repr__(self):
        return f'typing.Literal[{", ".join([_type_repr(each) for each in self.__args__]) or "()"}]'


class _ConcatenateGenericAlias(_Alias, _root=True):
    pass


class _UnpackGenericAlias(_Alias, _root=True):
    def __repr__(self):
        return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner = self.__args__[0]
        return getattr(inner, '__args__', None) if get_origin(inner) is tuple else None


class _AnnotatedAlias(_Alias, _root=True):
    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), 'Annotated')
        self.__dict__['__metadata__'] = metadata

    def _copy(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        data = ', '.join([repr(each) for each in self.__metadata__])
        return f'typing.Annotated[{_type_repr(self.__origin__)}, {data}]'

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _CallableGenericAlias(_Alias, _root=True):
    __iter__ = None

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (
                args[0] is ... or isinstance(args[0], (ParamSpec, _ConcatenateGenericAlias))):
            return super().__repr__()
        inside = ', '.join([_type_repr(each) for each in args[:-1]])
        return f'typing.Callable[[{inside}], {_type_repr(args[-1])}]'


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """A class of a container under its name in this module, such as List."""

    __iter__ = None

    __slots__ = ('_name', '_place', '_count', '_origin')

    def __init__(self, name, place, count):
        self._name = name
        self._place = place
        self._count = count
        self._origin = place if isinstance(place, type) else None

    @property
    def _nparams(self):
        return self._count

    _inst = False

    @property
    def __origin__(self):
        origin = self._origin
        if origin is None:
            module, _, name = self._place.rpartition('.')
            origin = self._origin = getattr(_imported(module), name)
        return origin

    __parameters__ = ()

    def __getattr__(self, name):
        if name in ('__name__', '__qualname__'):
            return self._name
        if name.startswith('__') and name != '__doc__':
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwargs):
        _refuse_instance(self)
        return self.__origin__(*args, **kwargs)

    def __mro_entries__(self, bases):
        result = [] if self.__origin__ in bases else [self.__origin__]
        after = bases[_position(self, bases) + 1:]
        if self._count and not any([isinstance(each, _Alias) or isinstance(each, type)
                                    and issubclass(each, Generic) for each in after]):
            result.append(Generic)
        return tuple(result)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __getitem__(self, items):
        count = self._count
        if not count:
            raise TypeError(f'{self!r} is not a generic class')
        if not isinstance(items, tuple):
            items = (items,)
        if count == -1:
            return self._tuple(items)
        if count == -2:
            return self._callable(items)
        if len(items) != count:
            least = {'Generator': 1, 'AsyncGenerator': 1, 'ContextManager': 1,
                     'AsyncContextManager': 1}.get(self._name, count)
            if not least <= len(items) <= count:
                word = 'many' if len(items) > count else 'few'
                raise TypeError(f'Too {word} arguments for {self!r}; actual {len(items)}, '
                                f'expected {count if least == count else f"at least {least}"}')
            rest = bool | None if 'Context' in self._name else type(None)
            items += (rest,) * (count - len(items))
        message = 'Parameters to generic types must be types.'
        return _Alias(self.__origin__, tuple([_checked(each, message) for each in items]),
                      self._name)

    def _tuple(self, items):
        message = 'Tuple[t0, t1, ...]: each t must be a type.'
        if len(items) == 2 and items[1] is ...:
            return _Alias(tuple, (_checked(items[0], 'Tuple[t, ...]: t must be a type.'), ...),
                          'Tuple')
        return _Alias(tuple, tuple([_checked(each, message) for each in items]), 'Tuple')

    def _callable(self, items):
        if len(items) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        arguments, result = items
        result = _checked(result, 'Callable[args, result]: result must be a type.')
        if isinstance(arguments, list):
            arguments = tuple(
                [_checked(each, 'Callable[[arg, ...], result]: each arg must be a type.', True)
                 for each in arguments])
        elif arguments is ... or isinstance(arguments, (ParamSpec, _ConcatenateGenericAlias)):
            arguments = (arguments,)
        else:
            arguments = (_checked(arguments, 'Callable[arg, result]: each arg must be a type.'),)
        return _CallableGenericAlias(self.__origin__, arguments + (result,), 'Callable')


class _TupleType(_SpecialGenericAlias, _root=True):
    __slots__ = ()


class _CallableType(_SpecialGenericAlias, _root=True):
    __slots__ = ()


def _imported(module):
    if module == 'collections.abc':
        import collections.abc
        return collections.abc
    if module == 'collections':
        import collections
        return collections
    if module == 're':
        import re
        return re
    import contextlib
    return contextlib


Tuple = _TupleType('Tuple', tuple, -1)
List = _SpecialGenericAlias('List', list, 1)
Dict = _SpecialGenericAlias('Dict', dict, 2)
Set = _SpecialGenericAlias('Set', set, 1)
FrozenSet = _SpecialGenericAlias('FrozenSet', frozenset, 1)
Type = _SpecialGenericAlias('Type', type, 1)
Callable = _CallableType('Callable', 'collections.abc.Callable', -2)
AbstractSet = _SpecialGenericAlias('AbstractSet', 'collections.abc.Set', 1)
DefaultDict = _SpecialGenericAlias('DefaultDict', 'collections.defaultdict', 2)
OrderedDict = _SpecialGenericAlias('OrderedDict', 'collections.OrderedDict', 2)
Counter = _SpecialGenericAlias('Counter', 'collections.Counter', 1)
ChainMap = _SpecialGenericAlias('ChainMap', 'collections.ChainMap', 2)
Deque = _SpecialGenericAlias('Deque', 'collections.deque', 1)
Pattern = _SpecialGenericAlias('Pattern', 're.Pattern', 1)
Match = _SpecialGenericAlias('Match', 're.Match', 1)
ContextManager = _SpecialGenericAlias('ContextManager', 'contextlib.AbstractContextManager', 2)
AsyncContextManager = _SpecialGenericAlias(
    'AsyncContextManager', 'contextlib.AbstractAsyncContextManager', 2)
Hashable = _SpecialGenericAlias('Hashable', 'collections.abc.Hashable', 0)
Sized = _SpecialGenericAlias('Sized', 'collections.abc.Sized', 0)
ByteString = _SpecialGenericAlias('ByteString', 'collections.abc.ByteString', 0)
Awaitable = _SpecialGenericAlias('Awaitable', 'collections.abc.Awaitable', 1)
Coroutine = _SpecialGenericAlias('Coroutine', 'collections.abc.Coroutine', 3)
AsyncIterable = _SpecialGenericAlias('AsyncIterable', 'collections.abc.AsyncIterable', 1)
AsyncIterator = _SpecialGenericAlias('AsyncIterator', 'collections.abc.AsyncIterator', 1)
AsyncGenerator = _SpecialGenericAlias('AsyncGenerator', 'collections.abc.AsyncGenerator', 2)
Iterable = _SpecialGenericAlias('Iterable', 'collections.abc.Iterable', 1)
Iterator = _SpecialGenericAlias('Iterator', 'collections.abc.Iterator', 1)
Generator = _SpecialGenericAlias('Generator', 'collections.abc.Generator', 3)
Reversible = _SpecialGenericAlias('Reversible', 'collections.abc.Reversible', 1)
Container = _SpecialGenericAlias('Container', 'collections.abc.Container', 1)
Collection = _SpecialGenericAlias('Collection', 'collections.abc.Collection', 1)
MutableSet = _SpecialGenericAlias('MutableSet', 'collections.abc.MutableSet', 1)
Mapping = _SpecialGenericAlias('Mapping', 'collections.abc.Mapping', 2)
MutableMapping = _SpecialGenericAlias('MutableMapping', 'collections.abc.MutableMapping', 2)
Sequence = _SpecialGenericAlias('Sequence', 'collections.abc.Sequence', 1)
MutableSequence = _SpecialGenericAlias('MutableSequence', 'collections.abc.MutableSequence', 1)
MappingView = _SpecialGenericAlias('MappingView', 'collections.abc.MappingView', 1)
KeysView = _SpecialGenericAlias('KeysView', 'collections.abc.KeysView', 1)
ItemsView = _SpecialGenericAlias('ItemsView', 'collections.abc.ItemsView', 2)
ValuesView = _SpecialGenericAlias('ValuesView', 'collections.abc.ValuesView', 1)


Protocol = None


def _check_defaults(parameters):
    """Refuses parameters whose defaults could not be told apart."""
    several = has_default = False
    for each in parameters:
        if isinstance(each, (TypeVarTuple, _UnpackGenericAlias)):
            several = True
        elif each.has_default():
            if several:
                raise TypeError('Type parameter with a default follows TypeVarTuple')
            has_default = True
        elif has_default:
            raise TypeError(f'Type parameter {each!r} without a default follows type parameter '
                            'with a default')


class Generic:
    """The base of classes that take type arguments."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, items):
        if not isinstance(items, tuple):
            items = (items,)
        if cls in (Generic, Protocol):
            if not items:
                raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
            for each in items:
                if not isinstance(each, (_Parameter, _UnpackGenericAlias)):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables '
                                    'or parameter specification variables.')
            if len(set(items)) != len(items):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
            _check_defaults(items)
            return _Alias(cls, items)
        parameters = cls.__parameters__
        if not parameters:
            raise TypeError(f'{cls} is not a generic class')
        if len(items) == 1:
            items = items[0]
        args = []
        for parameter, value in _bound(cls, parameters, items, True).items():
            if isinstance(parameter, TypeVarTuple):
                args.extend(value)
            else:
                args.append(value)
        return _Alias(cls, tuple(args))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get('__orig_bases__')
        if bases is None:
            if Generic in cls.__bases__ and cls.__name__ != 'Protocol':
                raise TypeError('Cannot inherit from plain Generic')
            cls.__parameters__ = ()
            return
        if Generic in bases:
            raise TypeError('Cannot inherit from plain Generic')
        parameters = _parameters_of(bases)
        named = None
        generic = False
        for base in bases:
            if isinstance(base, _Alias) and base.__origin__ in (Generic, Protocol):
                if base.__origin__ is Generic and generic:
                    raise TypeError(
                        'Cannot inherit from Generic[...] multiple times.')
                generic = generic or base.__origin__ is Generic
                named = base if named is None or base.__origin__ is Generic else named
        if named is not None:
            missing = [each for each in parameters if each not in named.__parameters__]
            if missing:
                raise TypeError(
                    f'Some type variables ({", ".join([str(each) for each in missing])}) are not '
                    f'listed in {named.__origin__.__name__}'
                    f'[{", ".join([str(each) for each in named.__parameters__])}]')
            parameters = named.__parameters__
        cls.__parameters__ = parameters


_not_members = frozenset((
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__',
    '__new__', '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__',
    '__match_args__', '__static_attributes__', '__firstlineno__', '__init_subclass__',
    '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol',
    '__protocol_attrs__', '__non_callable_proto_members__', '__type_params__', '__qualname__',
    '_abc_registry', '_abc_answers', '_MutableMapping__marker', '__classcell__'))


def _members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base in (Protocol, Generic) or not getattr(base, '_is_protocol', False):
            continue
        for name in (*base.__dict__, *base.__dict__.get('__annotations__', ())):
            if not name.startswith('_abc_') and name not in _not_members:
                names.add(name)
    return names


def _static(obj, name):
    names = getattr(obj, '__dict__', None)
    if isinstance(names, dict) and name in names:
        return names[name]
    for base in type(obj).__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return NoDefault


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if bases and Protocol in bases:
            for base in bases:
                if not (base in (object, Generic, Protocol) or getattr(base, '_is_protocol', False)
                        or base.__module__ in ('collections.abc', 'contextlib', '_collections_abc')):
                    raise TypeError('Protocols can only inherit from other protocols, '
                                    f'got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        if not cls.__dict__.get('_is_protocol', False) or cls is Protocol:
            return super().__instancecheck__(instance)
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable '
                            'protocols')
        if cls in type(instance).__mro__ or _structural(cls, type(instance)):
            return True
        for known in cls._abc_registry:
            if isinstance(instance, known):
                return True
        for name in cls.__protocol_attrs__:
            value = _static(instance, name)
            if value is NoDefault:
                return False
            if value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True

    def __subclasscheck__(cls, other):
        if not cls.__dict__.get('_is_protocol', False) or cls is Protocol:
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError('issubclass() arg 1 must be a class')
        if not cls._is_runtime_protocol:
            raise TypeError('Instance and class checks can only be used with @runtime_checkable '
                            'protocols')
        if cls.__non_callable_proto_members__:
            names = ', '.join([repr(name) for name in sorted(cls.__non_callable_proto_members__)])
            raise TypeError("Protocols with non-method members don't support issubclass(). "
                            f'Non-method members: {names}.')
        return cls in other.__mro__ or _structural(cls, other) or other in cls._abc_registry


def _structural(cls, other):
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return False
                break
            if name in base.__dict__.get('__annotations__', ()) and getattr(
                    other, '_is_protocol', False):
                break
        else:
            return False
    return True


def _no_init(self, *args, **kwargs):
    raise TypeError('Protocols cannot be instantiated')


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of classes that describe what objects can do."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False
    __parameters__ = ()

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol:
            cls._is_runtime_protocol = False
            cls.__protocol_attrs__ = _members(cls)
            if '__init__' not in cls.__dict__:
                cls.__init__ = _no_init
        elif cls.__init__ is _no_init:
            for base in cls.__mro__[1:]:
                init = base.__dict__.get('__init__')
                if init is not None and init is not _no_init:
                    cls.__init__ = init
                    break


def runtime_checkable(cls):
    """Lets isinstance and issubclass look at the members of a protocol."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)
            and cls.__dict__.get('_is_protocol', False)):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, '
                        f'got {cls!r}')
    cls._is_runtime_protocol = True
    plain = set()
    for name in cls.__protocol_attrs__:
        if not callable(getattr(cls, name, None)):
            plain.add(name)
    cls.__non_callable_proto_members__ = plain
    return cls


def is_protocol(tp, /):
    return (isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol
            and tp is not Generic and issubclass(type(tp), _ProtocolMeta))


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f'{tp!r} is not a Protocol')
    return frozenset(tp.__protocol_attrs__)


def _supports(name, methods, parameter=None):
    @abstractmethod
    def stub(self, *args):
        pass
    namespace = {'__slots__': (), '__module__': 'typing', '__qualname__': name}
    for method in methods:
        namespace[method] = stub
    bases = (Protocol,)
    if parameter is not None:
        namespace['__orig_bases__'] = (Protocol[parameter],)
        bases = (Protocol, Generic)
    return runtime_checkable(_ProtocolMeta(name, bases, namespace))


_made = {}
_lazy = {
    'SupportsInt': lambda: _supports('SupportsInt', ('__int__',)),
    'SupportsFloat': lambda: _supports('SupportsFloat', ('__float__',)),
    'SupportsComplex': lambda: _supports('SupportsComplex', ('__complex__',)),
    'SupportsBytes': lambda: _supports('SupportsBytes', ('__bytes__',)),
    'SupportsIndex': lambda: _supports('SupportsIndex', ('__index__',)),
    'SupportsAbs': lambda: _supports('SupportsAbs', ('__abs__',), TypeVar('T_co', covariant=True)),
    'SupportsRound': lambda: _supports(
        'SupportsRound', ('__round__',), TypeVar('T_co', covariant=True)),
    'IO': lambda: _streams()[0],
    'TextIO': lambda: _streams()[1],
    'BinaryIO': lambda: _streams()[2],
}


def __getattr__(name):
    value = _made.get(name)
    if value is None:
        make = _lazy.get(name)
        if make is None:
            import _typing_private
            if name in _typing_private.names:
                return getattr(_typing_private, name)
            raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
        value = _made[name] = make()
    return value


def _streams():
    def stub(self, *args, **kwargs):
        pass
    methods = ('close', 'fileno', 'flush', 'isatty', 'read', 'readable', 'readline', 'readlines',
               'seek', 'seekable', 'tell', 'truncate', 'writable', 'write', 'writelines',
               '__enter__', '__exit__')
    namespace = {name: stub for name in methods}
    namespace.update({name: property(stub) for name in ('mode', 'name', 'closed')})
    namespace['__module__'] = 'typing'
    namespace['__orig_bases__'] = (Generic[AnyStr],)
    stream = type('IO', (Generic,), namespace)

    def typed(name, argument, extra):
        names = {each: property(stub) for each in extra}
        names['__module__'] = 'typing'
        names['__orig_bases__'] = (stream[argument],)
        return type(name, (stream,), names)

    text = typed('TextIO', str, ('buffer', 'encoding', 'errors', 'line_buffering', 'newlines'))
    binary = typed('BinaryIO', bytes, ())
    _made.update(IO=stream, TextIO=text, BinaryIO=binary)
    return stream, text, binary


AnyStr = TypeVar('AnyStr', bytes, str)
AnyStr.__module__ = 'typing'


class TypeAliasType(_Typed):
    """What the type statement makes."""

    __iter__ = None

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(type_params, tuple):
            raise TypeError('type_params must be a tuple')
        self.__name__ = _named('typealias', name)
        self.__type_params__ = type_params
        self._compute = None
        self._value = value
        self.__module__ = _caller_module()

    @property
    def __value__(self):
        if self._compute is not None:
            self._value = self._compute()
            self._compute = None
        return self._value

    @property
    def __parameters__(self):
        return self.__type_params__

    def __getitem__(self, items):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        return GenericAlias(self, items if isinstance(items, tuple) else (items,))

    def __or__(self, other):
        return _unite(self, other) if _is_plain(other) else NotImplemented

    def __ror__(self, other):
        return _unite(other, self) if _is_plain(other) else NotImplemented

    def __init_subclass__(cls):
        _refuse_subclass('TypeAliasType')

    def __repr__(self):
        return self.__name__

    def __reduce__(self):
        return self.__name__

    def __call__(self, *args, **kwargs):
        raise TypeError("'typing.TypeAliasType' object is not callable")


def _is_plain(part):
    """Whether the union of an alias with it is of the builtin kind."""
    return part is None or isinstance(part, (type, GenericAlias, UnionType, TypeAliasType))


def _lazy_alias(name, parameters, compute):
    alias = TypeAliasType(name, None, type_params=parameters)
    alias._compute = compute
    return alias


class NewType(_Typed):
    """A distinct type for a type checker; the value itself at run time."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = _caller_module()

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        known = self.__name__

        class Refusing:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError('Cannot subclass an instance of NewType. Perhaps you were looking '
                                f'for: `{name} = NewType({name!r}, {known})`')
        return (Refusing,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__


def _field_types(fields, message):
    return {name: _checked(kind, message) for name, kind in fields}


class NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        from collections import namedtuple
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError(
                    'can only inherit from a NamedTuple type and Generic')
        types = {}
        for field, kind in namespace.get('__annotations__', {}).items():
            types[field] = _checked(kind, f'field {field} annotation must be a type')
        defaults = []
        for field in types:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                plural = 's' if len(defaults) > 1 else ''
                raise TypeError(f'Non-default namedtuple field {field} cannot follow default '
                                f'field{plural} {", ".join(defaults)}')
        made = namedtuple(name, list(types), defaults=[namespace[field] for field in defaults],
                          module=namespace['__module__'])
        if Generic in bases:
            made = type(name, (tuple, Generic), {
                key: value for key, value in made.__dict__.items()
                if key not in ('__dict__', '__weakref__')
            } | {'__orig_bases__': namespace['__orig_bases__']})
        made.__annotations__ = made.__new__.__annotations__ = types
        made.__orig_bases__ = (NamedTuple,)
        for key, value in namespace.items():
            if key in _named_tuple_fixed:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in types and key not in _named_tuple_own and key not in (
                    '_fields', '_field_defaults'):
                setattr(made, key, value)
                hook = getattr(type(value), '__set_name__', None)
                if hook is not None:
                    hook(value, made, key)
        if '__qualname__' in namespace:
            made.__qualname__ = namespace['__qualname__']
        if Generic in bases:
            original = namespace.get('__orig_bases__', ())
            made.__orig_bases__ = original
            made.__parameters__ = _parameters_of(original)
            made.__type_params__ = namespace.get('__type_params__', ())
            made.__class_getitem__ = classmethod(_named_tuple_item)
        made.__init_subclass__()
        return made


def _named_tuple_item(cls, items):
    return Generic.__class_getitem__.__func__(cls, items)


_named_tuple_fixed = frozenset(
    ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
     '_field_types', '_make', '_replace', '_asdict', '_source'))
_named_tuple_own = frozenset(
    ('__annotations__', '__module__', '__qualname__', '__orig_bases__', '__classcell__',
     '__type_params__'))
_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {'__module__': 'typing'})


def _warn_of_fields(function, typename, fields, kind, empty):
    from warnings import warn
    what = 'Passing `None` as' if fields is None else 'Failing to pass a value for'
    warn(f"{what} the 'fields' parameter is deprecated and will be disallowed in Python 3.15. "
         f'To create a {function} class with 0 fields using the functional syntax, pass an empty '
         f"{kind}, e.g. `{typename} = {function}({typename!r}, {empty})`.", DeprecationWarning, stacklevel=1)


def NamedTuple(typename, fields=NoDefault, /, **kwargs):
    """Makes a named tuple class with types, also as the base of a class statement."""
    from collections import namedtuple
    if fields is NoDefault and kwargs:
        from warnings import warn
        warn('Creating NamedTuple classes using keyword arguments is deprecated and will be '
             'disallowed in Python 3.15. Use the class-based or functional syntax instead.',
             DeprecationWarning, stacklevel=1)
        fields = kwargs.items()
    elif kwargs:
        if fields is None:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields "
                            'using keyword arguments')
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    elif fields is NoDefault or fields is None:
        _warn_of_fields('NamedTuple', typename, fields, 'list', '[]')
        fields = ()
    types = _field_types(fields, "NamedTuple('Name', [(f0, t0), (f1, t1), ...]); "
                                 'each t must be a type')
    made = namedtuple(typename, list(types), module=_caller_module())
    made.__annotations__ = made.__new__.__annotations__ = types
    made.__orig_bases__ = (NamedTuple,)
    return made


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict '
                                'base class')
        message = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        module = namespace.get('__module__')
        own = {field: ForwardRef(kind, module=module) if isinstance(kind, str)
               else _checked(kind, message)
               for field, kind in namespace.get('__annotations__', {}).items()}
        kinds = (Generic, dict) if Generic in bases else (dict,)
        cls = type.__new__(_TypedDictMeta, name, kinds, namespace)
        if not hasattr(cls, '__orig_bases__'):
            cls.__orig_bases__ = bases
        annotations = {}
        required = set()
        optional = set()
        read_only = set()
        mutable = set()
        for base in bases:
            names = base.__dict__
            annotations.update(names.get('__annotations__', {}))
            required |= names.get('__required_keys__', frozenset())
            optional |= names.get('__optional_keys__', frozenset())
            read_only |= names.get('__readonly_keys__', frozenset())
            mutable |= names.get('__mutable_keys__', frozenset())
        annotations.update(own)
        for field, kind in own.items():
            qualifiers = _qualifiers(kind)
            needed = Required in qualifiers or total and NotRequired not in qualifiers
            required.discard(field)
            optional.discard(field)
            (required if needed else optional).add(field)
            if ReadOnly in qualifiers:
                read_only.add(field)
            else:
                read_only.discard(field)
                mutable.add(field)
        cls.__annotations__ = annotations
        cls.__required_keys__ = frozenset(required)
        cls.__optional_keys__ = frozenset(optional)
        cls.__readonly_keys__ = frozenset(read_only)
        cls.__mutable_keys__ = frozenset(mutable)
        cls.__total__ = total
        return cls

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def _qualifiers(kind):
    found = []
    while isinstance(kind, _Alias):
        origin = kind.__origin__
        if isinstance(kind, _AnnotatedAlias):
            kind = origin
        elif origin in (Required, NotRequired, ReadOnly):
            found.append(origin)
            kind = kind.__args__[0]
        else:
            break
    return found


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {'__module__': 'typing'})


def TypedDict(typename, fields=NoDefault, /, *, total=True):
    """Makes a class of dicts with known keys, also as the base of a class statement."""
    if fields is None or fields is NoDefault:
        _warn_of_fields('TypedDict', typename, fields, 'dictionary', '{}')
        fields = {}
    namespace = {'__annotations__': dict(fields),
                 '__module__': _caller_module()}
    made = _TypedDictMeta(typename, (), namespace, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta) and tp is not _TypedDict


def cast(typ, val):
    """The value itself."""
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + '...'
    raise AssertionError(f'Expected code to be unreachable, but got: {value}')


def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        'You should not call an overloaded function. A series of @overload-decorated functions '
        'outside a stub module should always be followed by an implementation that is not '
        '@overload-ed.')


def overload(func):
    """Marks one of several signatures of a function."""
    plain = getattr(func, '__func__', func)
    try:
        known = _overloads.setdefault((plain.__module__, plain.__qualname__), {})
        known[plain.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    plain = getattr(func, '__func__', func)
    return list(_overloads.get((plain.__module__, plain.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    if isinstance(arg, type):
        for name, value in list(arg.__dict__.items()):
            if type(value) is _function or isinstance(value, type) and (
                    value.__qualname__ == f'{arg.__qualname__}.{value.__name__}'):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def no_type_check_decorator(decorator):
    from warnings import warn
    warn("'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15",
         DeprecationWarning)
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    wrapped.__name__ = decorator.__name__
    wrapped.__wrapped__ = decorator
    return wrapped


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        frozen_default=False, field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            'eq_default': eq_default, 'order_default': order_default,
            'kw_only_default': kw_only_default, 'frozen_default': frozen_default,
            'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return decorator


def get_origin(tp):
    """The class or form that a type with arguments was made from."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _SpecialGenericAlias, GenericAlias, ParamSpecArgs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, UnionType):
        return UnionType
    return None


def get_args(tp):
    """The arguments of a type."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_Alias, GenericAlias)):
        args = tp.__args__
        if tp.__origin__ is Callable.__origin__ and not (
                len(args) == 2 and (args[0] is ... or isinstance(
                    args[0], (list, ParamSpec, _ConcatenateGenericAlias)))):
            return list(args[:-1]), args[-1]
        return args
    if isinstance(tp, UnionType):
        return tp.__args__
    return ()


def _evaluated(tp, globalns, localns):
    if isinstance(tp, ForwardRef):
        return tp._evaluate(globalns, localns)
    if isinstance(tp, (_Alias, GenericAlias, UnionType)):
        args = []
        for each in tp.__args__:
            if isinstance(tp, GenericAlias) and isinstance(each, str):
                each = ForwardRef(each)
            args.append(each if isinstance(tp, _LiteralGenericAlias)
                        else _evaluated(each, globalns, localns))
        if all([one is other for one, other in zip(args, tp.__args__)]):
            return tp
        return _rebuilt(tp, tuple(args))
    return tp


def _rebuilt(tp, args):
    if isinstance(tp, GenericAlias):
        return GenericAlias(tp.__origin__, args)
    if isinstance(tp, UnionType):
        result = args[0]
        for each in args[1:]:
            result = result | each
        return result
    return tp._copy(args)


def _stripped(tp):
    if isinstance(tp, _AnnotatedAlias):
        return _stripped(tp.__origin__)
    if isinstance(tp, _Alias) and tp.__origin__ in (Required, NotRequired, ReadOnly):
        return _stripped(tp.__args__[0])
    if isinstance(tp, (_Alias, GenericAlias, UnionType)) and not isinstance(tp, _LiteralGenericAlias):
        args = tuple([_stripped(each) for each in tp.__args__])
        return tp if args == tp.__args__ else _rebuilt(tp, args)
    return tp


def _hint(value, globalns, localns):
    if value is None:
        return type(None)
    if isinstance(value, str):
        value = ForwardRef(value)
    return _evaluated(value, globalns, localns)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of an object, strings evaluated."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            names = base.__dict__.get('__annotations__', {})
            if not isinstance(names, dict) or not names:
                continue
            module = _module_names(base.__module__) if globalns is None else globalns
            inside = {**vars(base), **{each.__name__: each for each in getattr(
                base, '__type_params__', ())}} if localns is None else localns
            for name, value in names.items():
                hints[name] = _hint(value, module, inside)
    else:
        names = getattr(obj, '__annotations__', None)
        if globalns is None:
            plain = obj
            while hasattr(plain, '__wrapped__'):
                plain = plain.__wrapped__
            globalns = getattr(plain, '__globals__', None)
            if globalns is None:
                globalns = getattr(obj, '__dict__', {})
            if localns is None:
                localns = globalns
        elif localns is None:
            localns = globalns
        if names is None:
            if callable(obj) or hasattr(obj, '__file__') or type(obj).__name__ == 'module':
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        parameters = {each.__name__: each for each in getattr(obj, '__type_params__', ())}
        if parameters:
            localns = {**parameters, **localns}
        for name, value in names.items():
            hints[name] = _hint(value, globalns, localns)
    return hints if include_extras else {name: _stripped(each) for name, each in hints.items()}


def _type_parameter(name, kind, bound, default):
    """A type parameter of a generic function, class or alias."""
    made = _made_parameter(name, kind, bound, default)
    made.__module__ = 'typing'
    return made


def _made_parameter(name, kind, bound, default):
    if kind == 1:
        return ParamSpec(name, infer_variance=True)._evaluates(__default__=default)
    if kind == 2:
        return TypeVarTuple(name)._evaluates(__default__=default)
    made = TypeVar(name, infer_variance=True)
    if kind == 3:
        return made._evaluates(__constraints__=bound, __default__=default)
    return made._evaluates(__bound__=bound, __default__=default)


def _generic_base(parameters):
    return Generic[tuple([Unpack[each] if isinstance(each, TypeVarTuple) else each
                          for each in parameters])]


def __dir__():
    return sorted({*globals(), *__all__})
