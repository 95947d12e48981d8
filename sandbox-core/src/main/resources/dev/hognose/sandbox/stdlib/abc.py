# SPDX-License-Identifier: Apache-2.0
"""Abstract base classes."""

__all__ = ['ABC', 'ABCMeta', 'abstractmethod', 'abstractclassmethod', 'abstractstaticmethod',
           'abstractproperty', 'get_cache_token', 'update_abstractmethods']

_registrations = 0


def abstractmethod(funcobj):
    """Marks a function that concrete subclasses must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


def _is_abstract(value):
    if isinstance(value, property):
        return any(getattr(f, '__isabstractmethod__', False)
                   for f in (value.fget, value.fset, value.fdel))
    if isinstance(value, (classmethod, staticmethod)):
        return bool(getattr(value.__func__, '__isabstractmethod__', False))
    return bool(getattr(value, '__isabstractmethod__', False))


def _collect(cls, namespace, bases):
    known = _collect_plain(cls, namespace, bases)
    if known is not None:
        return known
    names = set()
    for name, value in namespace.items():
        if _is_abstract(value):
            names.add(name)
    for base in bases:
        for name in getattr(base, '__abstractmethods__', ()):
            for owner in cls.__mro__:
                if name in owner.__dict__:
                    if _is_abstract(owner.__dict__[name]):
                        names.add(name)
                    break
    return frozenset(names)


class ABCMeta(type):
    """The class of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _collect(cls, namespace, bases)
        cls._abc_registry = ()
        cls._abc_answers = {}
        return cls

    def register(cls, subclass):
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError('Can only register classes')
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError('Refusing to create an inheritance cycle')
        cls._abc_registry += (subclass,)
        _registrations += 1
        return subclass

    def __instancecheck__(cls, instance):
        if cls.__subclasscheck__(type(instance)):
            return True
        known = getattr(instance, '__class__', None)
        return known is not type(instance) and isinstance(known, type) and cls.__subclasscheck__(known)

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        answers = cls._abc_answers
        known = answers.get(subclass)
        if known is not None and known[1] == _registrations:
            return known[0]
        answer = cls._abc_decide(subclass)
        answers[subclass] = (answer, _registrations)
        return answer

    def _abc_decide(cls, subclass):
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            if answer is not True and answer is not False:
                raise AssertionError(
                    '__subclasshook__ must return either False, True, or NotImplemented')
            return answer
        if cls in subclass.__mro__:
            return True
        for each in cls._abc_registry:
            if issubclass(subclass, each):
                return True
        for each in type.__subclasses__(cls):
            if each is not subclass and issubclass(subclass, each):
                return True
        return False


class ABC(metaclass=ABCMeta):
    """A class whose subclasses may have abstract methods."""

    __slots__ = ()


def get_cache_token():
    return _registrations


def update_abstractmethods(cls):
    """Computes the abstract methods of a class again."""
    if hasattr(cls, '__abstractmethods__'):
        cls.__abstractmethods__ = _collect(cls, cls.__dict__, cls.__bases__)
    return cls
