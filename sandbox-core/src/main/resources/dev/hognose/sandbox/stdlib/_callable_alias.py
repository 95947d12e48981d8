# SPDX-License-Identifier: Apache-2.0
"""collections.abc.Callable with the types of its arguments and of its result."""

from types import GenericAlias


def _shown(each):
    if each is ...:
        return '...'
    if isinstance(each, GenericAlias):
        return repr(each)
    if isinstance(each, type):
        if each.__module__ == 'builtins':
            return each.__qualname__
        return f'{each.__module__}.{each.__qualname__}'
    return repr(each)


def _stands_for_parameters(each):
    kind = type(each)
    return kind.__module__ == 'typing' and kind.__name__ in ('ParamSpec', '_ConcatenateGenericAlias')


class _CallableGenericAlias(GenericAlias):
    """Callable[[int], str]: its __args__ are flat."""

    __slots__ = ()

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or _stands_for_parameters(args[0])):
            return f'collections.abc.Callable[{_shown(args[0])}, {_shown(args[1])}]'
        return (f'collections.abc.Callable[[{", ".join([_shown(each) for each in args[:-1]])}], '
                f'{_shown(args[-1])}]')

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and (args[0] is ... or _stands_for_parameters(args[0]))):
            args = list(args[:-1]), args[-1]
        return make, (self.__origin__, args)


def make(cls, item):
    if not (isinstance(item, tuple) and len(item) == 2):
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')
    arguments, result = item
    if isinstance(arguments, (tuple, list)):
        return _CallableGenericAlias(cls, (*arguments, result))
    if arguments is not ... and not _stands_for_parameters(arguments):
        raise TypeError('Expected a list of types, an ellipsis, ParamSpec, or Concatenate. '
                        f'Got {arguments}')
    return _CallableGenericAlias(cls, item)
