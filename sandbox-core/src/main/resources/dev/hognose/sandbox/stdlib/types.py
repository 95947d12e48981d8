# SPDX-License-Identifier: Apache-2.0
"""Names of builtin types, and classes made dynamically."""

__all__ = ['FunctionType', 'LambdaType', 'CodeType', 'MappingProxyType', 'SimpleNamespace',
           'CellType', 'GeneratorType', 'CoroutineType', 'AsyncGeneratorType', 'MethodType',
           'BuiltinFunctionType', 'BuiltinMethodType', 'WrapperDescriptorType',
           'MethodWrapperType', 'MethodDescriptorType', 'ClassMethodDescriptorType', 'ModuleType',
           'TracebackType', 'FrameType', 'GetSetDescriptorType', 'MemberDescriptorType',
           'GenericAlias', 'UnionType', 'EllipsisType', 'NoneType', 'NotImplementedType',
           'CapsuleType', 'new_class', 'resolve_bases', 'prepare_class', 'get_original_bases',
           'DynamicClassAttribute', 'coroutine']


def _generator():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


def _cell(value):
    return lambda: value


class _Holder:
    __slots__ = ('place',)

    def method(self):
        pass


FunctionType = LambdaType = type(_generator)
CodeType = type(_generator.__code__)
MappingProxyType = type(type.__dict__)
GeneratorType = type(_generator())
_waiting = _coroutine()
CoroutineType = type(_waiting)
_waiting.close()
AsyncGeneratorType = type(_async_generator())
MethodType = type(_Holder().method)
BuiltinFunctionType = BuiltinMethodType = type(len)
MethodDescriptorType = type(str.join)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
GetSetDescriptorType = MemberDescriptorType = type(_Holder.place)
GenericAlias = type(list[int])
UnionType = type(int | str)
EllipsisType = type(...)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
ModuleType = type(__import__('sys'))


def __getattr__(name):
    if name == 'CellType':
        value = type(_cell(1).__closure__[0])
    elif name == 'TracebackType' or name == 'FrameType':
        try:
            raise TypeError
        except TypeError as error:
            traceback = error.__traceback__
        value = type(traceback) if name == 'TracebackType' else type(traceback.tb_frame)
    elif name == 'CapsuleType':
        value = type('PyCapsule', (), {})
    else:
        raise AttributeError(f"module 'types' has no attribute {name!r}")
    globals()[name] = value
    return value


class SimpleNamespace:
    """An object whose attributes are given as keyword arguments."""

    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        if mapping_or_iterable:
            self.__dict__.update(dict(mapping_or_iterable))
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        shown = ', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])
        return f'{name}({shown})'

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented

    __hash__ = None

    def __replace__(self, /, **changes):
        result = type(self)()
        result.__dict__.update(self.__dict__)
        result.__dict__.update(changes)
        return result


def new_class(name, bases=(), kwds=None, exec_body=None):
    """Makes a class as a class statement does."""
    resolved = resolve_bases(bases)
    meta, namespace, kwds = prepare_class(name, resolved, kwds)
    if exec_body is not None:
        exec_body(namespace)
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    return meta(name, resolved, namespace, **kwds)


def resolve_bases(bases):
    result = []
    changed = False
    for base in bases:
        method = None if isinstance(base, type) else getattr(base, '__mro_entries__', None)
        if method is None:
            result.append(base)
        else:
            changed = True
            result.extend(method(bases))
    return tuple(result) if changed else bases


def prepare_class(name, bases=(), kwds=None):
    kwds = dict(kwds) if kwds else {}
    meta = kwds.pop('metaclass', None)
    if meta is None:
        meta = type(bases[0]) if bases else type
    if isinstance(meta, type):
        for base in bases:
            kind = type(base)
            if issubclass(kind, meta):
                meta = kind
            elif not issubclass(meta, kind):
                raise TypeError('metaclass conflict: the metaclass of a derived class must be a '
                                '(non-strict) subclass of the metaclasses of all its bases')
    prepare = getattr(meta, '__prepare__', None)
    return meta, prepare(name, bases, **kwds) if prepare is not None else {}, kwds


def get_original_bases(cls, /):
    return cls.__dict__.get('__orig_bases__', cls.__bases__)


class DynamicClassAttribute(property):
    """A property of instances that on the class gives way to the metaclass."""

    def __get__(self, instance, owner=None):
        if instance is None:
            raise AttributeError()
        return super().__get__(instance, owner)


def coroutine(func):
    """Makes a generator function awaitable."""
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')
    return func
