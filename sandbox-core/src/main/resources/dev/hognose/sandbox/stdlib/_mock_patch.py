# SPDX-License-Identifier: Apache-2.0
"""Replaces attributes while a test runs."""

from functools import wraps
from _mock_call import DEFAULT
from unittest.mock import AsyncMock, MagicMock, NonCallableMagicMock, _is_async, create_autospec

__name__ = 'unittest.mock'
_absent = object()


def _import(target):
    """The object of a dotted name."""
    parts = target.split('.')
    found = __import__(parts[0])
    path = parts[0]
    for part in parts[1:]:
        path += '.' + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(path)
            found = getattr(found, part)
    return found


class _patch:
    """Replaces one attribute: as a decorator, a context manager, or from start to stop."""

    attribute_name = None
    _active = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable,
                 kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        """Another patch that does the same."""
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create,
                      self.spec_set, self.autospec, self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [each.copy() for each in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            return self._decorate_class(func)
        if _is_async(func):
            return self._decorate_async(func)
        return self._decorate(func)

    def _decorate_class(self, cls):
        for name in dir(cls):
            if name.startswith(patch.TEST_PREFIX) and hasattr(getattr(cls, name), '__call__'):
                setattr(cls, name, self.copy()(getattr(cls, name)))
        return cls

    def _decorate(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @wraps(func)
        def patched(*args, **kw):
            with _Entered(patched.patchings, args, kw) as (more, keywords):
                return func(*more, **keywords)
        patched.patchings = [self]
        return patched

    def _decorate_async(self, func):
        if hasattr(func, 'patchings'):
            func.patchings.append(self)
            return func

        @wraps(func)
        async def patched(*args, **kw):
            with _Entered(patched.patchings, args, kw) as (more, keywords):
                return await func(*more, **keywords)
        patched.patchings = [self]
        return patched

    def _original(self):
        target = self.getter()
        name = self.attribute
        original = getattr(target, '__dict__', {}).get(name, _absent)
        local = original is not _absent
        if not local:
            original = getattr(target, name, _absent)
        if original is _absent:
            import builtins
            if hasattr(builtins, name) and type(target).__name__ == 'module':
                self.create = True
                original = DEFAULT
            elif self.create:
                original = DEFAULT
            else:
                raise AttributeError(f'{target} does not have the attribute {name!r}')
        return original, local

    def _replacement(self, original):
        new, spec, spec_set, autospec = self.new, self.spec, self.spec_set, self.autospec
        if isinstance(original, (staticmethod, classmethod)):
            original = original.__func__ if autospec is None else original.__get__(
                None, self.target)
        if new is DEFAULT and autospec is None:
            if spec is True:
                spec = original
            if spec_set is True:
                spec_set = original
            given = {}
            if spec is not None:
                given['spec'] = spec
            if spec_set is not None:
                given['spec_set'] = spec_set
            limit = spec_set if spec_set is not None else spec
            if self.new_callable is not None:
                kind = self.new_callable
            elif limit is None and _is_async(original):
                kind = AsyncMock
            elif limit is not None and not isinstance(limit, list) and not callable(limit):
                kind = NonCallableMagicMock
            else:
                kind = MagicMock
            if isinstance(kind, type) and issubclass(kind, NonCallableMagicMock.__mro__[1]):
                given['name'] = self.attribute
            given.update(self.kwargs)
            made = kind(**given)
            if isinstance(limit, type) and hasattr(made, 'return_value'):
                inner = {'spec_set' if spec_set is not None else 'spec': limit}
                made.return_value = NonCallableMagicMock(
                    **inner, _new_name='()', _new_parent=made) if not any(
                    '__call__' in each.__dict__ for each in limit.__mro__) else MagicMock(
                    **inner, _new_name='()', _new_parent=made)
            return made
        if autospec is not None:
            if spec is not None:
                raise TypeError("Can't specify spec and autospec")
            if spec_set not in (None, True, False):
                raise TypeError("Can't provide explicit spec_set *and* autospec")
            if new is not DEFAULT:
                raise TypeError("autospec creates the mock for you. Can't specify autospec and "
                                'new.')
            return create_autospec(original if autospec is True else autospec,
                                   spec_set=bool(spec_set), _name=None, name=self.attribute,
                                   **self.kwargs)
        if self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        return new

    def __enter__(self):
        if self.is_started:
            raise RuntimeError('Patch is already started')
        self.target = self.getter()
        original, local = self._original()
        new = self._replacement(original)
        self.temp_original = original
        self.is_local = local
        self.is_started = True
        setattr(self.target, self.attribute, new)
        if self.attribute_name is None:
            return new
        extra = {self.attribute_name: new} if self.new is DEFAULT else {}
        self._others = []
        for each in self.additional_patchers:
            value = each.__enter__()
            self._others.append(each)
            if each.new is DEFAULT:
                extra.update(value)
        return extra

    def __exit__(self, *exc_info):
        if not self.is_started:
            return False
        self.is_started = False
        for each in reversed(getattr(self, '_others', ())):
            each.__exit__(*exc_info)
        self._others = ()
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        return False

    def start(self):
        """Begins to replace."""
        result = self.__enter__()
        self._active.append(self)
        return result

    def stop(self):
        """Ends it."""
        if self not in self._active:
            return None
        self._active.remove(self)
        return self.__exit__(None, None, None)


class _Entered:
    """The patches of a decorated function while it runs."""

    def __init__(self, patchings, args, keywords):
        self.patchings = patchings
        self.args = args
        self.keywords = keywords

    def __enter__(self):
        self.entered = []
        more, keywords = [], dict(self.keywords)
        try:
            for each in self.patchings:
                value = each.__enter__()
                self.entered.append(each)
                if each.attribute_name is not None:
                    keywords.update(value)
                elif each.new is DEFAULT:
                    more.append(value)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self.args + tuple(more), keywords

    def __exit__(self, *exc_info):
        for each in reversed(self.entered):
            each.__exit__(*exc_info)
        return False


def _target_of(target):
    try:
        owner, attribute = target.rsplit('.', 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f'Need a valid target to patch. You supplied: {target!r}') from None
    return (lambda: _import(owner)), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
          new_callable=None, *, unsafe=False, **kwargs):
    """Replaces what a dotted name stands for."""
    getter, attribute = _target_of(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None,
                  autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    """Replaces an attribute of an object."""
    if type(target) is str:
        raise TypeError(f'{target!r} must be the actual object to be patched, not a str')
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable,
                  kwargs)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None,
                    new_callable=None, **kwargs):
    """Replaces several attributes of an object."""
    getter = (lambda: _import(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError('Must supply at least one keyword argument with patch.multiple')
    patches = []
    for attribute, new in kwargs.items():
        made = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        made.attribute_name = attribute
        patches.append(made)
    patches[0].additional_patchers = patches[1:]
    return patches[0]


class _patch_dict:
    """Changes a mapping, and restores it afterwards."""

    attribute_name = None
    new = None

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def copy(self):
        return _patch_dict(self.in_dict, self.values, self.clear)

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(f, name)):
                    setattr(f, name, self.copy()(getattr(f, name)))
            return f
        if _is_async(f):
            @wraps(f)
            async def inner(*args, **kw):
                with self:
                    return await f(*args, **kw)
        else:
            @wraps(f)
            def inner(*args, **kw):
                with self:
                    return f(*args, **kw)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import(self.in_dict)
        names = self.in_dict
        self._original = names.copy() if hasattr(names, 'copy') else {
            key: names[key] for key in names}
        if self.clear:
            _clear(names)
        try:
            names.update(self.values)
        except AttributeError:
            for key in self.values:
                names[key] = self.values[key]
        return names

    def __exit__(self, *args):
        if self._original is not None:
            _clear(self.in_dict)
            self.in_dict.update(self._original)
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _patch._active.append(self)
        return result

    def stop(self):
        if self not in _patch._active:
            return None
        _patch._active.remove(self)
        return self.__exit__(None, None, None)


def _clear(names):
    try:
        names.clear()
    except AttributeError:
        for key in list(names):
            del names[key]


def _stopall():
    """Ends all patches that start has begun."""
    for each in reversed(list(_patch._active)):
        each.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _stopall
patch.TEST_PREFIX = 'test'
