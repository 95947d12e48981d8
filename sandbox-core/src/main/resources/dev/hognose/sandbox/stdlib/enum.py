# SPDX-License-Identifier: Apache-2.0
"""Enumerations: classes with a fixed set of named values."""

from types import DynamicClassAttribute, MappingProxyType

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag',
           'ReprEnum', 'auto', 'unique', 'property', 'verify', 'member', 'nonmember',
           'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr',
           'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
           'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']



class _Missing:
    def __repr__(self):
        return '_auto_null'


_missing = _Missing()
_plain_property = property
Enum = ReprEnum = _Flag = _EJECT = _KEEP = None


class nonmember:
    """Keeps a value in the body of an enumeration from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a value in the body of an enumeration a member whatever it is."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that the enumeration chooses."""

    def __init__(self, value=_missing):
        self.value = value

    def __repr__(self):
        return f'auto({self.value!r})'


class property(DynamicClassAttribute):
    """A property of members whose name a member may have as well."""

    name = None
    clsname = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            found = ownerclass._member_map_.get(self.name)
            if found is None:
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
            return found
        if self.fget is None:
            raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(
                f'<enum {self.clsname!r}> cannot set attribute {self.name!r}')
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(
                f'<enum {self.clsname!r}> cannot delete attribute {self.name!r}')
        self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


class _MemberProperty:
    """The properties name and value: members hold them themselves, classes look for a member."""

    def __init__(self, key):
        self.key = key
        self.name = key.strip('_')

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            found = ownerclass._member_map_.get(self.name)
            if found is None:
                raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
            return found
        return getattr(instance, self.key)


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == '__' and name[2] != '_' and name[-3] != '_'


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == '_' and name[1] != '_' and name[-2] != '_'


def _is_private(cls_name, name):
    prefix = f'_{cls_name}__'
    return len(name) > len(prefix) and name.startswith(prefix) and not name.endswith('__')


def _is_descriptor(value):
    kind = type(value)
    return hasattr(kind, '__get__') or hasattr(kind, '__set__') or hasattr(kind, '__delete__')


def _is_single_bit(value):
    return value > 0 and value & value - 1 == 0


def _bin(value, max_bits=None):
    """The bits of an int with its sign bit in front."""
    size = (max_bits or 0) if max_bits else value.bit_length()
    if value >= 0:
        digits = format(value, 'b')
        sign = '0b0 '
    else:
        size = max(size, (~value).bit_length())
        digits = format(value + (1 << size), 'b')
        digits = digits.rjust(size, '0')
        sign = '0b1 '
    if max_bits is not None and len(digits) < max_bits:
        digits = ((sign[2] if value >= 0 else '1') * max_bits + digits)[-max_bits:]
    return sign + digits


class EnumDict(dict):
    """The namespace of an enumeration's body: it tells members from all else."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._names = {}
        self._values = []
        self._ignored = []
        self._auto_used = False
        self._generate = None

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._sunder(key, value)
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._names:
            raise TypeError(f'{key!r} already defined as {self[key]!r}')
        elif key in self._ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value) and not (
                isinstance(value, type) and value.__qualname__.endswith('.' + key)):
            if key in self:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            value = self._member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        if key == '_generate_next_value_':
            if self._auto_used:
                raise TypeError('_generate_next_value_ must be defined before members')
            self._generate = value.__func__ if isinstance(value, staticmethod) else value
        elif key == '_ignore_':
            value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
            self._ignored = value
            already = set(value) & set(self._names)
            if already:
                raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
        elif key not in ('_order_', '_numeric_repr_', '_missing_', '_iter_member_',
                         '_iter_member_by_value_', '_iter_member_by_def_', '_add_alias_',
                         '_add_value_alias_', '_use_args_', '_member_map_', '_boundary_'):
            raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
        return value

    def _member(self, key, value):
        if isinstance(value, auto):
            value = self._chosen(key, value)
        elif isinstance(value, tuple) and any([isinstance(each, auto) for each in value]):
            items = [self._chosen(key, each) if isinstance(each, auto) else each
                     for each in value]
            value = type(value)(*items) if hasattr(value, '_fields') else type(value)(items)
        else:
            self._values.append(value)
        self._names[key] = None
        return value

    def _chosen(self, key, value):
        if value.value is _missing:
            value.value = self._generate(key, 1, len(self._names), self._values[:])
            self._auto_used = True
        self._values.append(value.value)
        return value.value

    @_plain_property
    def member_names(self):
        return list(self._names)

    def update(self, members, **more):
        for key, value in members.items() if hasattr(members, 'keys') else members:
            self[key] = value
        for key, value in more.items():
            self[key] = value


class _NewMember:
    """A member to be: it becomes one when the class hands it its name."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        value = self.value
        kind = cls._member_type_
        args = value if isinstance(value, tuple) else (value,)
        if kind is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else cls._new_member_(cls)
        if not hasattr(made, '_value_'):
            if kind is object:
                made._value_ = value
            else:
                try:
                    made._value_ = kind(*args)
                except Exception as error:
                    raise TypeError('_value_ not set in __new__, unable to create it') from error
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        _enter(cls, name, made, made._value_)


def _find(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for each in cls._member_map_.values():
            if each._value_ == value:
                return each
        return None


def _enter(cls, name, made, value):
    known = _find(cls, value)
    if known is not None:
        made = known
    elif not cls._is_flag or isinstance(value, int) and _is_single_bit(value):
        cls._member_names_.append(name)
    _attach(cls, name, made)
    if known is None:
        if cls._plain_properties:
            names = made.__dict__
            names['name'] = made._name_
            names['value'] = value
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            cls._unhashable_values_.append(value)


def _attach(cls, name, made):
    """Makes a member an attribute of its class, unless a property of that name looks it up."""
    for base in cls.__mro__:
        existing = base.__dict__.get(name)
        if existing is not None:
            if isinstance(existing, (property, _MemberProperty)):
                cls._member_map_[name] = made
                if isinstance(existing, _MemberProperty) and name in ('name', 'value'):
                    cls._plain_properties = True
                return
            break
    type.__setattr__(cls, name, made)
    cls._member_map_[name] = made


def _data_type(name, bases):
    """The class of the values that members are, or object."""
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    found.append(base._member_type_)
                    break
            elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                found.append(candidate or base)
                break
            else:
                candidate = candidate or base
    kinds = []
    for kind in found:
        if kind not in kinds:
            kinds.append(kind)
    if len(kinds) > 1:
        shown = ', '.join([repr(kind) for kind in kinds])
        raise TypeError(f'too many data types for {name!r}: {{{shown}}}')
    return kinds[0] if kinds else object


def _maker(namespace, member_type, first_enum):
    """The __new__ of members, and whether it takes the value."""
    own = namespace.get('__new__')
    if own is not None:
        own = own.__func__ if isinstance(own, staticmethod) else own
        return own, True, True
    for kind in (first_enum, member_type):
        if kind is None:
            continue
        for name in ('_saved_new_', '__new__'):
            if name == '_saved_new_':
                found = getattr(kind, name, None)
            else:
                found = kind.__new__ if kind is member_type else None
            if found is not None and found is not object.__new__ and found is not _enum_new:
                return found, True, False
    return object.__new__, False, False


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, /, **kwds):
        if Enum is None:
            return {}
        for base in bases:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f'<enum {cls!r}> cannot extend {base!r}')
        namespace = EnumDict(cls)
        first = bases[-1] if bases else None
        if isinstance(first, EnumType):
            namespace._generate = first._generate_next_value_
            dict.__setitem__(namespace, '_generate_next_value_', staticmethod(
                namespace._generate))
        return namespace

    def __new__(metacls, name, bases, namespace, /, *, boundary=None, _simple=False, **kwds):
        if Enum is None:
            return type.__new__(metacls, name, bases, dict(namespace), **kwds)
        if not isinstance(namespace, EnumDict):
            kind = type(namespace).__name__
            raise AttributeError(f"'{kind}' object has no attribute '_member_names'")
        names = dict(namespace)
        members = namespace._names
        for ignored in namespace._ignored:
            names.pop(ignored, None)
        names.pop('_ignore_', None)
        if 'mro' in members:
            raise ValueError("invalid enum member name(s) 'mro'")
        order = names.pop('_order_', None)
        if bases and not isinstance(bases[-1], EnumType):
            raise TypeError('new enumerations should be created as '
                            '`EnumName([mixin_type, ...] [data_type,] enum_type)`')
        first_enum = bases[-1] if bases else Enum
        member_type = _data_type(name, bases)
        new_member, use_args, own_new = _maker(names, member_type, first_enum)
        if namespace._generate is not None and not isinstance(
                names.get('_generate_next_value_'), staticmethod):
            names['_generate_next_value_'] = staticmethod(namespace._generate)
        is_flag = _Flag is not None and any([issubclass(base, _Flag) for base in bases])
        names['_member_names_'] = []
        names['_member_map_'] = {}
        names['_value2member_map_'] = {}
        names['_unhashable_values_'] = []
        names['_member_type_'] = member_type
        names['_use_args_'] = use_args
        names['_new_member_'] = staticmethod(new_member)
        names['_is_flag'] = is_flag
        names['_plain_properties'] = not any(
            [each in names and each not in members for each in ('name', 'value')]) and all(
                [base.__dict__.get('_plain_properties', True) for base in bases])
        if own_new:
            names['_saved_new_'] = staticmethod(new_member)
        names['__new__'] = staticmethod(_enum_new)
        if is_flag:
            names['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
            flags = [each for each in namespace._values if isinstance(each, int)]
            names.update(_masks(flags))
        for key in members:
            names[key] = _NewMember(names[key])
        try:
            cls = type.__new__(metacls, name, bases, names, **kwds)
        except Exception as error:
            error.__dict__.pop('__notes__', None)
            raise
        _choose_texts(cls, names, bases, first_enum, member_type)
        if is_flag:
            _finish_flag(cls)
        if order:
            _check_order(cls, order)
        return cls

    def __init__(cls, *args, **kwds):
        pass

    def __call__(cls, value=_missing, names=_missing, *values, module=None, qualname=None,
                 type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _missing:
                value = (value, names) + values
            if value is _missing:
                raise TypeError(
                    "EnumType.__call__() missing 1 required positional argument: 'value'")
            return cls.__new__(cls, value)
        if names is _missing and type is None:
            if value is _missing:
                raise TypeError(
                    "EnumType.__call__() missing 1 required positional argument: 'value'")
            if not cls.__dict__.get('_member_map_'):
                raise TypeError(f'{cls} has no members; specify `names=()` if you meant to create '
                                'a new, empty, enum')
        return _create(cls, value, () if names is _missing else names, values, module, qualname,
                       type, start, boundary)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        return _find(cls, value) is not None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        known = cls._member_map_
        return iter([known[name] for name in cls._member_names_])

    def __reversed__(cls):
        known = cls._member_map_
        return (known[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_plain_property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return f"<{'flag' if cls.__dict__.get('_is_flag') else 'enum'} {cls.__name__!r}>"

    def __dir__(cls):
        names = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__',
                 '__init_subclass__', '__members__', '__module__', '__name__', '__qualname__',
                 *cls._member_names_}
        if cls._member_type_ is object:
            return sorted(names)
        return sorted({*dir(cls._member_type_), *names})

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError(f'cannot reassign member {name!r}')
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
        super().__delattr__(name)


EnumMeta = EnumType


def _choose_texts(cls, names, bases, first_enum, member_type):
    """Lets the enumeration, not the data type, say how members are shown and combined."""
    if cls._is_flag:
        for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__',
                     '__invert__'):
            if name not in names:
                method = getattr(first_enum, name)
                if getattr(cls, name) is not method:
                    type.__setattr__(cls, name, method)
    if ReprEnum is not None and ReprEnum in bases:
        if member_type is object:
            raise TypeError('ReprEnum subclasses must be mixed with a data type '
                            '(i.e. int, str, float, etc.)')
        if '__format__' not in names:
            type.__setattr__(cls, '__format__', member_type.__format__)
        if '__str__' not in names:
            method = member_type.__str__
            if method is object.__str__:
                method = member_type.__repr__
            type.__setattr__(cls, '__str__', method)
        if '__repr__' not in names:
            type.__setattr__(cls, '__repr__', first_enum.__repr__ if isinstance(
                first_enum, EnumType) else Enum.__repr__)
        return
    if member_type is not object:
        for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
            if name not in names:
                found = getattr(cls, name)
                if found is getattr(member_type, name) or found is getattr(object, name):
                    type.__setattr__(cls, name, getattr(first_enum, name))


def _masks(values):
    flags = singles = 0
    for value in values:
        flags |= value
        if _is_single_bit(value):
            singles |= value
    return {'_flag_mask_': flags, '_singles_mask_': singles,
            '_all_bits_': 2 ** flags.bit_length() - 1}


def _finish_flag(cls):
    """Works out the bits that members use, from their values."""
    values = [each._value_ for each in cls._member_map_.values()]
    for name, mask in _masks([each for each in values if isinstance(each, int)]).items():
        type.__setattr__(cls, name, mask)
    boundary = cls._boundary_
    if boundary is not _KEEP and cls._member_map_:
        missed = cls._flag_mask_ & ~cls._singles_mask_
        if missed:
            raise_names = []
            for name, each in cls._member_map_.items():
                value = each._value_
                if isinstance(value, int) and value & missed and not _is_single_bit(value):
                    raise_names.append(name)
            if raise_names and boundary is None:
                raise TypeError(f'invalid Flag {cls.__name__!r}')
    ordered = [each._value_ for each in cls]
    type.__setattr__(cls, '_by_definition', ordered != sorted(ordered))


def _has_one_bit(value):
    if value == 0:
        return False
    value &= value - 1
    return value == 0


def _check_order(cls, order):
    wanted = order.replace(',', ' ').split() if isinstance(order, str) else list(order)
    names = cls._member_names_
    if cls._is_flag:
        known = cls._member_map_
        wanted = [name for name in wanted
                  if name not in known
                  or known[name]._name_ == name and _has_one_bit(known[name]._value_)]
    else:
        wanted = [name for name in wanted
                  if name not in cls._member_map_ or name in names]
    if wanted != names:
        raise TypeError('member order does not match _order_:\n'
                        f'  {names!r}\n  {wanted!r}')


def _create(cls, class_name, names, more, module, qualname, kind, start, boundary):
    """The functional form: a class of a name and the names of its members."""
    metacls = cls.__class__
    bases = (cls,) if kind is None else (kind, cls)
    namespace = metacls.__prepare__(class_name, bases)
    if isinstance(names, str):
        names = names.replace(',', ' ').split()
    if more:
        names = [names, *more]
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        original, names = names, []
        last = []
        for count, name in enumerate(original):
            value = namespace._generate(name, start, count, last[:])
            last.append(value)
            names.append((name, value))
    for item in names:
        if isinstance(item, str):
            key, value = item, names[item]
        else:
            key, value = item
        namespace[key] = value
    namespace['__module__'] = _caller_module() if module is None else module
    if qualname is not None:
        namespace['__qualname__'] = qualname
    return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)


def _enum_new(cls, value):
    if type(value) is cls:
        return value
    try:
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
    except TypeError:
        for each in cls._member_map_.values():
            if each._value_ == value:
                return each
    if not cls._member_map_ and not cls._is_flag:
        raise TypeError(f'{cls!r} has no members defined')
    failed = None
    try:
        result = cls._missing_(value)
    except Exception as error:
        failed = error
        result = None
    try:
        if isinstance(result, cls):
            return result
        if cls._is_flag and cls._boundary_ is _EJECT and isinstance(result, int):
            return result
        problem = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
        if result is None and failed is None:
            raise problem
        if failed is None:
            failed = TypeError(f'error in {cls.__name__}._missing_: returned {result!r} instead '
                               'of None or a valid member')
        if not isinstance(failed, ValueError):
            failed.__context__ = problem
        raise failed
    finally:
        failed = problem = None


class Enum(metaclass=EnumType):
    """The base of enumerations."""

    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _unhashable_values_ = []
    _member_type_ = object
    _is_flag = False
    _plain_properties = True
    _by_definition = False
    _boundary_ = None
    _flag_mask_ = 0
    _singles_mask_ = 0
    _all_bits_ = 0
    _numeric_repr_ = repr

    __new__ = staticmethod(_enum_new)
    name = _MemberProperty('_name_')
    value = _MemberProperty('_value_')

    def __init__(self, *args, **kwds):
        pass

    def __init_subclass__(cls, **kwds):
        super().__init_subclass__(**kwds)

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f'unable to increment {last!r}') from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        _attach(self.__class__, name, self)

    def _add_value_alias_(self, value):
        known = _find(self.__class__, value)
        if known is not None and known is not self:
            raise ValueError(f'{value!r} is already bound: {known!r}')
        self.__class__._value2member_map_[value] = self

    def __setattr__(self, name, value):
        if name == 'name' or name == 'value':
            for base in type(self).__mro__:
                existing = base.__dict__.get(name)
                if existing is not None:
                    if isinstance(existing, _MemberProperty):
                        raise AttributeError(
                            f"<enum 'Enum'> cannot set attribute {name!r}")
                    break
        object.__setattr__(self, name, value)

    def __repr__(self):
        show = repr if self._member_type_ is object else _value_text(self._member_type_)
        return f'<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>'

    def __str__(self):
        return f'{self.__class__.__name__}.{self._name_}'

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return '(*values)'
        return ('(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, '
                'boundary=None)')

    def __dir__(self):
        names = {'__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'}
        if self._member_type_ is not object:
            names.update(object.__dir__(self))
        for cls in self.__class__.mro():
            for name, each in cls.__dict__.items():
                if name[0] != '_' and name not in self._member_map_:
                    names.add(name)
        names.update([name for name in self.__dict__ if name[0] != '_'])
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self


def _value_text(kind):
    """How the value of a data type is shown."""
    if '__dataclass_fields__' in kind.__dict__ and kind.__dict__[
            '__dataclass_params__'].repr:
        return _dataclass_text
    for base in kind.__mro__:
        if base is object:
            continue
        if '__repr__' in base.__dict__:
            return base.__repr__
    return repr


def _dataclass_text(value):
    fields = value.__dataclass_fields__
    return ', '.join([f'{name}={getattr(value, name)!r}' for name in fields if fields[name].repr])


class ReprEnum(Enum):
    """Enumerations whose members are shown by str and format as their values."""


class IntEnum(int, ReprEnum):
    """Enumerations whose members are ints."""


def _string_new(cls, *values):
    if len(values) > 3:
        raise TypeError(f'too many arguments for str(): {values!r}')
    if len(values) == 1 and not isinstance(values[0], str):
        raise TypeError(f'{values[0]!r} is not a string')
    if len(values) >= 2 and not isinstance(values[1], str):
        raise TypeError(f'encoding must be a string, not {values[1]!r}')
    if len(values) == 3 and not isinstance(values[2], str):
        raise TypeError(f'errors must be a string, not {values[2]!r}')
    value = str(*values)
    made = str.__new__(cls, value)
    made._value_ = value
    return made


class StrEnum(str, ReprEnum):
    """Enumerations whose members are strings."""

    __new__ = _string_new

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def unique(enumeration):
    """Refuses an enumeration in which two names have the same value."""
    duplicates = [(name, each._name_) for name, each in enumeration.__members__.items()
                  if name != each._name_]
    if duplicates:
        shown = ', '.join([f'{alias} -> {name}' for alias, name in duplicates])
        raise ValueError(f'duplicate values found in {enumeration!r}: {shown}')
    return enumeration


def bin(number, max_bits=None):
    """The binary digits of an int in two's complement, the sign first."""
    bits = number.bit_length()
    sign = '1' if number < 0 else '0'
    digits = f'{number + (1 << bits if number < 0 else 0):0{bits}b}' if bits else ''
    return f'0b{sign} ' + digits.rjust(max_bits or 0, sign)


def show_flag_values(value):
    """The bits that an int is made of."""
    return [1 << index for index in range(value.bit_length()) if value >> index & 1]


def _module_of(enumeration):
    return enumeration.__class__.__module__.split('.')[-1]


def global_enum_repr(self):
    return f'{_module_of(self)}.{self._name_}'


def global_flag_repr(self):
    module = _module_of(self)
    if self._name_ is None:
        return f'{module}.{self.__class__.__name__}({self._value_})'
    return '|'.join([name if name.isdecimal() else f'{module}.{name}'
                     for name in self._name_.split('|')])


def global_str(self):
    if self._name_ is None:
        return f'{self.__class__.__name__}({self._value_!r})'
    return self._name_


def global_enum(cls, update_str=False):
    """Shows members by their module and puts them into its namespace."""
    cls.__repr__ = global_flag_repr if cls._is_flag else global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    _module_names(cls.__module__).update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self._name_


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


_LATER = {'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'Flag', 'IntFlag', 'EnumCheck',
          'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE', 'verify'}


def __getattr__(name):
    if name in _LATER:
        import _enum_flags
        names = {each: getattr(_enum_flags, each) for each in _LATER}
        globals().update(names)
        return names[name]
    raise AttributeError(f"module 'enum' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
