# SPDX-License-Identifier: Apache-2.0
"""Objects that stand for others in tests and remember how they were used."""

import sys
from _mock_call import (ANY, DEFAULT, DELETED, MISSING, _Call, _CallList, call, sentinel,
                        signature_text)

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec',
           'AsyncMock', 'ThreadingMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock',
           'mock_open', 'PropertyMock', 'seal')

FILTER_DIR = True


class InvalidSpecError(Exception):
    """A mock was given as the specification of another."""


_NUMERIC = ('add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod').split()
_PLAIN = ('lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit neg pos '
          'abs invert complex int float index round trunc floor ceil bool next fspath aiter '
          'hash iter reversed missing aenter aexit anext').split()
_magics = {f'__{name}__' for name in _PLAIN} | {f'__{name}__' for name in _NUMERIC}
_magics |= {f'__{side}{name}__' for name in _NUMERIC for side in 'ir' if name != 'divmod'}
_magics |= {'__rdivmod__'}
_not_by_default = {'__next__', '__missing__', '__reversed__', '__anext__'}
_settable = _magics | {'__get__', '__set__', '__delete__', '__getstate__', '__setstate__',
                       '__repr__', '__dir__', '__format__', '__subclasses__', '__getformat__',
                       '__reduce__', '__reduce_ex__', '__getinitargs__', '__getnewargs__'}
_async_magics = {'__aenter__', '__aexit__', '__anext__'}
_own = {'return_value', '_mock_return_value', 'side_effect', '_mock_side_effect', '_mock_parent',
        '_mock_new_parent', '_mock_name', '_mock_new_name', '_mock_wraps', '_mock_delegate'}
_returns = {'__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented,
            '__ge__': NotImplemented, '__int__': 1, '__contains__': False, '__len__': 0,
            '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True,
            '__index__': 1, '__aexit__': False}
_misspelled = ('assert', 'assret', 'asert', 'aseert', 'assrt')
_denied = {'called_with', 'called_once', 'called_once_with', 'has_calls', 'any_call',
           'not_called'}


def _is_exception(value):
    return isinstance(value, BaseException) or isinstance(value, type) and issubclass(
        value, BaseException)


def _is_async(value):
    if isinstance(value, (staticmethod, classmethod)):
        value = value.__func__
    code = getattr(value, '__code__', None)
    return bool(getattr(code, 'co_flags', 0) & 128) or isinstance(value, AsyncMock)


def _signature_of(spec, skip_first):
    """The signature that calls are checked by, or None."""
    import inspect
    if isinstance(spec, type):
        skip_first = True
        spec = spec.__init__ if spec.__init__ is not object.__init__ else None
        if spec is None:
            return None
    elif not hasattr(spec, '__code__') and not inspect.isroutine(spec):
        spec = getattr(type(spec), '__call__', None)
        skip_first = True
    if not callable(spec) or not hasattr(getattr(spec, '__func__', spec), '__code__'):
        return None
    try:
        found = inspect.signature(spec)
    except (TypeError, ValueError):
        return None
    if skip_first and not inspect.ismethod(spec):
        found = found.replace(parameters=list(found.parameters.values())[1:])
    return found


class _MagicProxy:
    """Makes the mock of a special method when it is first needed."""

    def __init__(self, name):
        self.name = name

    def __call__(self, obj, *args):
        return self.__get__(obj)(*args)

    def __get__(self, obj, kind=None):
        if obj is None:
            return self
        name = self.name
        made = obj._get_child_mock(name=name, _new_name=name, _new_parent=obj)
        setattr(obj, name, made)
        if name in _returns:
            made.return_value = _returns[name]
        elif name == '__hash__':
            made.return_value = object.__hash__(obj)
        elif name == '__str__':
            made.return_value = repr(obj)
        elif name == '__sizeof__':
            made.return_value = object.__sizeof__(obj)
        elif name == '__fspath__':
            made.return_value = f'{type(obj).__name__}/{obj._extract_mock_name()}/{id(obj)}'
        elif name in _effects:
            made.side_effect = _effects[name](obj, made)
        return made


def _equal(obj, made):
    def effect(other):
        given = made.__dict__['_mock_return_value']
        return given if given is not DEFAULT else True if obj is other else NotImplemented
    return effect


def _not_equal(obj, made):
    def effect(other):
        return DEFAULT if made.__dict__['_mock_return_value'] is not DEFAULT else (
            False if obj is other else NotImplemented)
    return effect


def _iterate(obj, made):
    def effect():
        given = made.__dict__['_mock_return_value']
        return iter([]) if given is DEFAULT else iter(given)
    return effect


def _iterate_async(obj, made):
    def effect():
        given = made.__dict__['_mock_return_value']
        return _AsyncItems([] if given is DEFAULT else given)
    return effect


_effects = {'__eq__': _equal, '__ne__': _not_equal, '__iter__': _iterate,
            '__aiter__': _iterate_async}
_proxies = {name: _MagicProxy(name) for name in sorted(_magics - _not_by_default)}


class _AsyncItems:
    """Items that are awaited one by one."""

    def __init__(self, items):
        self._items = iter(items)

    def __aiter__(self):
        return self

    async def __anext__(self):
        for item in self._items:
            return item
        raise StopAsyncIteration


class NonCallableMock:
    """A mock that cannot be called."""

    _mock_magic = False
    _mock_unsafe = False

    def __new__(cls, spec=None, *args, **kwargs):
        names = {'__doc__': cls.__doc__, '__module__': cls.__module__}
        if cls._mock_magic:
            given = kwargs.get('spec_set')
            given = spec if given is None else given
            names.update(cls._supported(given))
        return object.__new__(type(cls.__name__, (cls,), names))

    @classmethod
    def _supported(cls, spec):
        """The proxies of the special methods that a mock has."""
        if spec is None:
            if cls.__module__ == 'unittest.mock':
                return _proxies
            taken = {name for each in cls.__mro__ if each.__module__ != 'unittest.mock'
                     and each is not object for name in each.__dict__}
            return {name: proxy for name, proxy in _proxies.items() if name not in taken}
        allowed = set(spec if isinstance(spec, (list, tuple, set)) else dir(spec))
        return {name: proxy for name, proxy in _proxies.items() if name in allowed and not hasattr(
            object, name)}

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None,
                 _spec_state=None, _new_name='', _new_parent=None, _spec_as_instance=False,
                 _eat_self=None, unsafe=False, **kwargs):
        state = self.__dict__
        state['_mock_parent'] = parent
        state['_mock_name'] = name
        state['_mock_new_name'] = _new_name
        state['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        state['_mock_sealed'] = False
        self._take_spec(spec if spec_set is None else spec_set, spec_set is not None,
                        _spec_as_instance, bool(_eat_self))
        state['_mock_children'] = {}
        state['_mock_wraps'] = wraps
        state['_mock_unsafe'] = unsafe
        state['_mock_return_value'] = DEFAULT
        state['_mock_side_effect'] = None
        self._forget()
        if kwargs:
            self.configure_mock(**kwargs)

    def _take_spec(self, spec, strict, as_instance, eat_self):
        state = self.__dict__
        if isinstance(spec, NonCallableMock):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        spec_class = methods = None
        spec_asyncs = set()
        if spec is not None:
            if isinstance(spec, (list, tuple, set)):
                methods = list(spec)
            else:
                methods = dir(spec)
                spec_class = spec if isinstance(spec, type) else type(spec)
                for name in methods:
                    if name[:2] != '__' and _is_async(getattr(spec_class, name, None)):
                        spec_asyncs.add(name)
        state['_spec_class'] = spec_class
        state['_spec_set'] = strict
        state['_spec_signature'] = None
        state['_mock_methods'] = methods
        state['_spec_asyncs'] = spec_asyncs

    def _forget(self):
        state = self.__dict__
        state['called'] = False
        state['call_count'] = 0
        state['call_args'] = None
        state['call_args_list'] = _CallList()
        state['mock_calls'] = _CallList()
        state['method_calls'] = _CallList()

    def mock_add_spec(self, spec, spec_set=False):
        """Restricts a mock to the attributes of an object."""
        self._take_spec(spec, spec_set, False, False)
        if self._mock_magic:
            kept = self._supported(spec)
            for name in _proxies:
                if name not in kept and name in type(self).__dict__:
                    delattr(type(self), name)

    @property
    def __class__(self):
        found = self.__dict__.get('_spec_class')
        return type(self) if found is None else found

    @property
    def return_value(self):
        value = self.__dict__['_mock_return_value']
        if value is DEFAULT and self._mock_wraps is None:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        self.__dict__['_mock_return_value'] = value
        self._adopt(value, None, '()')

    @property
    def side_effect(self):
        return self.__dict__['_mock_side_effect']

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__['_mock_side_effect'] = value

    def _adopt(self, value, name, new_name):
        """Makes a mock without a parent this one's child."""
        if not isinstance(value, NonCallableMock):
            return False
        state = value.__dict__
        if state['_mock_name'] or state['_mock_new_name'] or state['_mock_parent'] is not None or (
                state['_mock_new_parent'] is not None):
            return False
        above = self
        while above is not None:
            if above is value:
                return False
            above = above.__dict__['_mock_new_parent']
        if new_name:
            state['_mock_new_parent'] = self
            state['_mock_new_name'] = new_name
        if name:
            state['_mock_parent'] = self
            state['_mock_name'] = name
        return True

    def attach_mock(self, mock, attribute):
        """Makes a mock an attribute of this one, and its calls parts of this one's."""
        state = mock.__dict__
        state['_mock_parent'] = state['_mock_new_parent'] = None
        state['_mock_name'] = ''
        state['_mock_new_name'] = None
        setattr(self, attribute, mock)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forgets all calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._forget()
        state = self.__dict__
        if return_value:
            state['_mock_return_value'] = DEFAULT
        if side_effect:
            state['_mock_side_effect'] = None
        for child in list(state['_mock_children'].values()):
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        value = state['_mock_return_value']
        if isinstance(value, NonCallableMock) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Sets attributes; dotted names reach those of children."""
        for path, value in sorted(kwargs.items(), key=lambda pair: pair[0].count('.')):
            *owners, last = path.split('.')
            target = self
            for name in owners:
                target = getattr(target, name)
            setattr(target, last, value)

    def __getattr__(self, name):
        state = self.__dict__
        methods = state.get('_mock_methods')
        if name.startswith('_mock_') or name.startswith('_spec_'):
            raise AttributeError(name)
        if methods is not None:
            if name not in methods or name in _settable:
                raise AttributeError(f'Mock object has no attribute {name!r}')
        elif name in _settable or name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        if not state.get('_mock_unsafe') and (not methods or name not in methods):
            if name.startswith(_misspelled) or name in _denied:
                raise AttributeError(f'{name!r} is not a valid assertion. Use a spec for the mock '
                                     f'if {name!r} is meant to be an attribute.')
        children = state['_mock_children']
        found = children.get(name)
        if found is DELETED:
            raise AttributeError(name)
        if found is None:
            wraps = state['_mock_wraps']
            inner = None if wraps is None else getattr(wraps, name)
            found = self._get_child_mock(parent=self, name=name, wraps=inner, _new_name=name,
                                         _new_parent=self)
            children[name] = found
        elif isinstance(found, _Later):
            found = found.make(self, name)
            children[name] = found
        return found

    def __setattr__(self, name, value):
        state = self.__dict__
        if name in _own:
            return object.__setattr__(self, name, value)
        methods = state.get('_mock_methods')
        if name == '__class__':
            state['_spec_class'] = value
            return None
        if state.get('_spec_set') and methods is not None and name not in methods and (
                name not in state):
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if name in _settable:
            return self._set_magic(name, value, methods)
        if self._adopt(value, name, name):
            state['_mock_children'][name] = value
        if state.get('_mock_sealed') and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        prop = getattr(type(self), name, None)
        if prop is not None and hasattr(type(prop), '__set__'):
            return object.__setattr__(self, name, value)
        state[name] = value
        return None

    def _set_magic(self, name, value, methods):
        if methods is not None and name not in methods:
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if isinstance(value, NonCallableMock):
            self._adopt(value, None, name)
            self.__dict__['_mock_children'][name] = value
        setattr(type(self), name, value)

    def __delattr__(self, name):
        state = self.__dict__
        if name in _settable and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in state:
                return
        children = state['_mock_children']
        known = children.get(name, MISSING)
        if name in state:
            del state[name]
        elif known is DELETED:
            raise AttributeError(name)
        if known is not MISSING:
            del children[name]
        children[name] = DELETED

    def _extract_mock_name(self):
        """The name with those of its parents in front."""
        state = self.__dict__
        parts = [state['_mock_new_name']] if state['_mock_new_name'] else []
        parent = state['_mock_new_parent']
        last = self
        dot = '' if parts == ['()'] else '.'
        while parent is not None:
            last = parent
            name = parent.__dict__['_mock_new_name']
            if name:
                parts.append(name + dot)
                dot = '' if name == '()' else '.'
            else:
                parts.append(dot) if parts else None
            parent = parent.__dict__['_mock_new_parent']
        parts.reverse()
        first = last.__dict__['_mock_name'] or 'mock'
        if last is self:
            return first if not parts else first if parts == [first] else ''.join(parts)
        text = ''.join(parts)
        own = last.__dict__['_mock_new_name']
        if own:
            return text
        return first + (text if text.startswith(('.', '()')) else '.' + text)

    def __repr__(self):
        state = self.__dict__
        name = self._extract_mock_name()
        shown = '' if name in ('mock', 'mock.') else f' name={name!r}'
        spec = ''
        if state['_spec_class'] is not None:
            kind = 'spec_set' if state['_spec_set'] else 'spec'
            spec = f' {kind}={state["_spec_class"].__name__!r}'
        return f"<{type(self).__name__}{shown}{spec} id='{id(self)}'>"

    def __dir__(self):
        state = self.__dict__
        names = list(state['_mock_methods'] or [])
        own = [name for name in dir(type(self)) if not FILTER_DIR or not name.startswith('_')]
        own += [name for name in state if not FILTER_DIR or not name.startswith('_')]
        children = [name for name, child in state['_mock_children'].items()
                    if child is not DELETED]
        return sorted(set(names) | set(own) | set(children))

    def _get_child_mock(self, /, **kwargs):
        """The mock of an attribute or of the return value."""
        if self.__dict__.get('_mock_sealed'):
            name = f'.{kwargs["name"]}' if kwargs.get('name') else '()'
            raise AttributeError(self._extract_mock_name() + name)
        new_name = kwargs.get('_new_name')
        if new_name in self.__dict__['_spec_asyncs'] or new_name in _async_magics:
            return AsyncMock(**kwargs)
        kind = type(self).__mro__[1]
        if issubclass(kind, AsyncMock):
            if new_name in _magics and new_name not in _async_magics:
                kind = MagicMock
        elif issubclass(kind, PropertyMock):
            kind = MagicMock
        elif issubclass(kind, NonCallableMagicMock) and not issubclass(kind, CallableMixin):
            kind = MagicMock
        elif not issubclass(kind, CallableMixin):
            kind = Mock
        return kind(**kwargs)

    def _name_in_text(self):
        return self.__dict__['_mock_name'] or 'mock'

    def _calls_text(self, prefix='Calls'):
        calls = self.mock_calls
        return f'\n{prefix}: {calls!r}.' if calls else ''

    def _bound(self, a_call):
        """The call in a form in which equal calls are equal."""
        signature = self.__dict__['_spec_signature']
        if signature is None:
            return a_call
        name = '' if len(a_call) == 2 else a_call[0]
        try:
            found = signature.bind(*a_call[-2], **a_call[-1])
        except TypeError as error:
            return error.with_traceback(None)
        return call(*found.args, **found.kwargs) if not name else _Call(
            (name, found.args, found.kwargs))

    def _call_text(self, args, kwargs):
        return signature_text(self._name_in_text(), args, kwargs)

    def assert_not_called(self):
        """Fails if the mock was called."""
        if self.call_count:
            raise AssertionError(f'Expected {self._name_in_text()!r} to not have been called. '
                                 f'Called {self.call_count} times.{self._calls_text()}')

    def assert_called(self):
        """Fails if the mock was never called."""
        if not self.call_count:
            raise AssertionError(f'Expected {self._name_in_text()!r} to have been called.')

    def assert_called_once(self):
        """Fails unless the mock was called once."""
        if self.call_count != 1:
            raise AssertionError(f'Expected {self._name_in_text()!r} to have been called once. '
                                 f'Called {self.call_count} times.{self._calls_text()}')

    def assert_called_with(self, /, *args, **kwargs):
        """Fails unless the last call had these arguments."""
        expected = self._call_text(args, kwargs)
        if self.call_args is None:
            raise AssertionError('expected call not found.\n'
                                 f'Expected: {expected}\n  Actual: not called.')
        wanted, actual = self._bound(_Call((args, kwargs), two=True)), self._bound(self.call_args)
        if actual != wanted:
            cause = wanted if isinstance(wanted, Exception) else None
            raise AssertionError(f'expected call not found.\nExpected: {expected}\n  Actual: '
                                 f'{self._call_text(*self.call_args)}') from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fails unless the only call had these arguments."""
        if self.call_count != 1:
            raise AssertionError(f'Expected {self._name_in_text()!r} to be called once. Called '
                                 f'{self.call_count} times.{self._calls_text()}')
        return self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Fails unless some call had these arguments."""
        wanted = self._bound(_Call((args, kwargs), two=True))
        cause = wanted if isinstance(wanted, Exception) else None
        if cause is not None or not any(self._bound(each) == wanted
                                        for each in self.call_args_list):
            raise AssertionError(f'{self._call_text(args, kwargs)} call not found') from cause

    def assert_has_calls(self, calls, any_order=False):
        """Fails unless these calls were made, in order unless told otherwise."""
        wanted = [self._bound(each) for each in calls]
        cause = next((each for each in wanted if isinstance(each, Exception)), None)
        made = _CallList([self._bound(each) for each in self.mock_calls])
        if not any_order:
            if wanted not in made:
                if cause is None:
                    problem = 'Calls not found.'
                else:
                    errors = [each if isinstance(each, Exception) else None for each in wanted]
                    problem = f'Error processing expected calls.\nErrors: {errors}'
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n  Actual: '
                                     f'{self.mock_calls}') from cause
            return
        rest = list(made)
        missing = []
        for each in wanted:
            if each in rest:
                rest.remove(each)
            else:
                missing.append(each)
        if missing:
            raise AssertionError(f'{self._name_in_text()!r} does not contain all of '
                                 f'{tuple(missing)} in its call list, found {rest!r} '
                                 'instead') from cause


class CallableMixin(NonCallableMock):
    """What makes a mock callable."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None,
                 spec_set=None, parent=None, _spec_state=None, _new_name='', _new_parent=None,
                 **kwargs):
        NonCallableMock.__init__(self, spec, wraps, name, spec_set, parent, None, _new_name,
                                 _new_parent)
        if return_value is not DEFAULT:
            self.return_value = return_value
        if side_effect is not None:
            self.side_effect = side_effect
        if 'unsafe' in kwargs:
            self.__dict__['_mock_unsafe'] = kwargs.pop('unsafe')
        if kwargs:
            self.configure_mock(**kwargs)

    def __call__(self, /, *args, **kwargs):
        signature = self.__dict__['_spec_signature']
        if signature is not None:
            signature.bind(*args, **kwargs)
        self._record(args, kwargs)
        return self._execute(args, kwargs)

    def _record(self, args, kwargs):
        """Remembers a call, also in the mocks above."""
        state = self.__dict__
        state['called'] = True
        state['call_count'] += 1
        own = state['call_args'] = _Call((args, kwargs), two=True)
        state['call_args_list'].append(own)
        state['mock_calls'].append(_Call(('', args, kwargs)))
        name, method_name = state['_mock_new_name'], state['_mock_name']
        is_method = state['_mock_parent'] is not None
        above = state['_mock_new_parent']
        while above is not None:
            there = above.__dict__
            if is_method:
                there['method_calls'].append(_Call((method_name, args, kwargs)))
                is_method = there['_mock_parent'] is not None
                if is_method:
                    method_name = f'{there["_mock_name"]}.{method_name}'
            there['mock_calls'].append(_Call((name, args, kwargs)))
            if there['_mock_new_name']:
                dot = '' if name.startswith('()') else '.'
                name = there['_mock_new_name'] + dot + name
            above = there['_mock_new_parent']

    def _execute(self, args, kwargs):
        state = self.__dict__
        effect = state['_mock_side_effect']
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if state['_mock_return_value'] is DEFAULT and state['_mock_wraps'] is not None:
            return state['_mock_wraps'](*args, **kwargs)
        return self.return_value


class Mock(CallableMixin):
    """A callable object whose attributes are mocks, and which remembers its use."""


class NonCallableMagicMock(NonCallableMock):
    """A mock that has the special methods and cannot be called."""

    _mock_magic = True


class MagicMock(Mock):
    """A mock that has the special methods."""

    _mock_magic = True


class PropertyMock(Mock):
    """A mock that stands for a property: reading calls it, setting calls it with the value."""

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


class ThreadingMock(MagicMock):
    """A mock with methods that wait for calls."""

    DEFAULT_TIMEOUT = None

    def __init__(self, /, *args, timeout=None, **kwargs):
        super().__init__(*args, **kwargs)

    def wait_until_called(self, *, timeout=None):
        """Fails unless the mock was called, after the other threads have run."""
        self._wait(lambda: self.called, timeout)
        self.assert_called()

    def wait_until_any_call_with(self, *args, **kwargs):
        """Fails unless a call had these arguments, after the other threads have run."""
        wanted = _Call((args, kwargs), two=True)
        self._wait(lambda: wanted in self.call_args_list, None)
        self.assert_any_call(*args, **kwargs)

    def _wait(self, done, timeout):
        from threading import _let_others_run
        while not done() and _let_others_run():
            pass


class AsyncMock(Mock):
    """A mock whose calls give coroutines."""

    _mock_magic = True

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__['_is_coroutine_mark'] = True

    def _forget(self):
        super()._forget()
        state = self.__dict__
        state['await_count'] = 0
        state['await_args'] = None
        state['await_args_list'] = _CallList()

    def _execute(self, args, kwargs):
        return self._execute_async(args, kwargs)

    async def _execute_async(self, args, kwargs):
        state = self.__dict__
        state['await_count'] += 1
        own = state['await_args'] = _Call((args, kwargs), two=True)
        state['await_args_list'].append(own)
        effect = state['_mock_side_effect']
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if callable(effect):
                result = effect(*args, **kwargs)
                if hasattr(result, '__await__'):
                    result = await result
            else:
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            if result is not DEFAULT:
                return result
        if state['_mock_return_value'] is DEFAULT and state['_mock_wraps'] is not None:
            result = state['_mock_wraps'](*args, **kwargs)
            return await result if hasattr(result, '__await__') else result
        return self.return_value

    def _get_child_mock(self, /, **kwargs):
        if kwargs.get('_new_name') == '()':
            if self.__dict__.get('_mock_sealed'):
                raise AttributeError(self._extract_mock_name() + '()')
            return AsyncMock(**kwargs)
        return super()._get_child_mock(**kwargs)

    def assert_awaited(self):
        """Fails if the mock was never awaited."""
        if not self.await_count:
            raise AssertionError(f'Expected {self._name_in_text()} to have been awaited.')

    def assert_awaited_once(self):
        """Fails unless the mock was awaited once."""
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._name_in_text()} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fails unless the last await had these arguments."""
        expected = self._call_text(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f'Expected await: {expected}\nNot awaited')
        if self.await_args != _Call((args, kwargs), two=True):
            raise AssertionError(f'expected await not found.\nExpected: {expected}\n  Actual: '
                                 f'{self._call_text(*self.await_args)}')

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fails unless the only await had these arguments."""
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._name_in_text()} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fails unless some await had these arguments."""
        if _Call((args, kwargs), two=True) not in self.await_args_list:
            raise AssertionError(f'{self._call_text(args, kwargs)} await not found')

    def assert_has_awaits(self, calls, any_order=False):
        """Fails unless these awaits were made."""
        made = self.await_args_list
        if not any_order:
            if list(calls) not in made:
                raise AssertionError(f'Awaits not found.\nExpected: {_CallList(calls)}\n'
                                     f'Actual: {made}')
            return
        rest, missing = list(made), []
        for each in calls:
            if each in rest:
                rest.remove(each)
            else:
                missing.append(each)
        if missing:
            raise AssertionError(f'{tuple(missing)!r} not all found in await list')

    def assert_not_awaited(self):
        """Fails if the mock was awaited."""
        if self.await_count:
            raise AssertionError(f'Expected {self._name_in_text()} to not have been awaited. '
                                 f'Awaited {self.await_count} times.')


class _Later:
    """An attribute of an automatic specification, made when it is asked for."""

    def __init__(self, spec, strict, skip_first):
        self.spec = spec
        self.strict = strict
        self.skip_first = skip_first

    def make(self, parent, name):
        return create_autospec(self.spec, self.strict, _parent=parent, _name=name,
                               _skip_first=self.skip_first)


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None,
                    _skip_first=False, *, unsafe=False, **kwargs):
    """A mock with the attributes and signatures of an object."""
    import inspect
    if isinstance(spec, (list, tuple, set)):
        spec = type(spec)
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    is_type = isinstance(spec, type)
    is_function = hasattr(getattr(spec, '__func__', spec), '__code__') or inspect.isroutine(spec)
    given = {'spec_set' if spec_set else 'spec': spec}
    kind = MagicMock
    if is_function:
        if _parent is None:
            given = {}
        if _is_async(spec):
            kind = AsyncMock
    elif isinstance(spec, property):
        given = {}
    elif is_type and instance and not hasattr(spec, '__call__'):
        kind = NonCallableMagicMock
    elif not callable(spec):
        kind = NonCallableMagicMock
    if is_type and instance and not any('__call__' in each.__dict__ for each in spec.__mro__):
        kind = NonCallableMagicMock
    name = _name or kwargs.pop('name', None)
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=_name or '', name=name, **given,
                **kwargs)
    state = mock.__dict__
    if is_function or is_type and not instance or kind is MagicMock and not is_type:
        if not isinstance(spec, property):
            state['_spec_signature'] = _signature_of(spec, _skip_first)
    if is_type and not instance and 'return_value' not in kwargs:
        made = create_autospec(spec, spec_set, True, _name='()', _parent=mock)
        made.__dict__['_mock_name'] = None
        made.__dict__['_mock_parent'] = None
        mock.return_value = made
    if is_function:
        if _parent is None and hasattr(spec, '__code__'):
            return _as_function(mock, spec)
        return mock
    for entry in dir(spec):
        if entry in _settable or entry.startswith('__') and entry.endswith('__'):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        own = inspect.getattr_static(spec, entry, None)
        skip = is_type and not isinstance(own, (staticmethod, classmethod))
        state['_mock_children'][entry] = _Later(original, spec_set, skip)
    return mock


_shared = ('called', 'call_count', 'call_args', 'call_args_list', 'mock_calls', 'method_calls')
_shared_awaits = ('await_count', 'await_args', 'await_args_list')
_shared_methods = ('assert_called', 'assert_called_once', 'assert_called_with',
                   'assert_called_once_with', 'assert_any_call', 'assert_has_calls',
                   'assert_not_called', 'attach_mock', 'configure_mock', 'mock_add_spec')
_shared_await_methods = ('assert_awaited', 'assert_awaited_once', 'assert_awaited_with',
                         'assert_awaited_once_with', 'assert_any_await', 'assert_has_awaits',
                         'assert_not_awaited')


def _as_function(mock, spec):
    """A function that stands for a mock, with the mock's attributes."""
    is_async = isinstance(mock, AsyncMock)
    shared = _shared + _shared_awaits if is_async else _shared

    def prepare():
        if mock.return_value is not function.return_value:
            mock.return_value = function.return_value
        if mock.side_effect is not function.side_effect:
            mock.side_effect = function.side_effect
            function.side_effect = mock.side_effect

    def publish():
        for name in shared:
            setattr(function, name, getattr(mock, name))

    if is_async:
        async def function(*args, **kwargs):
            prepare()
            try:
                return await mock(*args, **kwargs)
            finally:
                publish()
    else:
        def function(*args, **kwargs):
            prepare()
            try:
                return mock(*args, **kwargs)
            finally:
                publish()

    def reset_mock(*args, **kwargs):
        mock.reset_mock(*args, **kwargs)
        publish()

    for name in ('__name__', '__qualname__', '__doc__', '__module__', '__defaults__',
                 '__kwdefaults__'):
        setattr(function, name, getattr(spec, name, None))
    function.__wrapped__ = spec
    function.mock = mock
    function.reset_mock = reset_mock
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    for name in _shared_methods + (_shared_await_methods if is_async else ()):
        setattr(function, name, getattr(mock, name))
    publish()
    return function


def seal(mock):
    """Has a mock make no further attributes."""
    state = mock.__dict__
    state['_mock_sealed'] = True
    for child in list(state['_mock_children'].values()) + [state['_mock_return_value']]:
        if isinstance(child, NonCallableMock) and child.__dict__['_mock_new_parent'] is mock:
            seal(child)


def _open_lines(text):
    kind = b'' if isinstance(text, bytes) else ''
    from io import BytesIO, StringIO
    return BytesIO(text) if kind == b'' else StringIO(text)


def mock_open(mock=None, read_data=''):
    """A mock that stands for the builtin open."""
    if mock is None:
        mock = MagicMock(name='open')
    import io
    handle = MagicMock(spec=sorted({*dir(io.StringIO), *dir(io.BytesIO)}))
    handle.__enter__.return_value = handle
    data = [_open_lines(read_data)]

    def reader(name):
        def effect(*args, **kwargs):
            method = getattr(handle, name)
            if method.__dict__['_mock_return_value'] is not DEFAULT:
                return method.return_value
            return getattr(data[0], name)(*args, **kwargs)
        return effect

    handle.write.return_value = None
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).side_effect = reader(name)
    handle.__iter__.side_effect = lambda: iter(data[0])
    handle.__next__ = lambda self: next(data[0])

    def leave(*args):
        handle.close()

    handle.__exit__.side_effect = leave

    def reset(*args, **kwargs):
        data[0] = _open_lines(read_data)
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock


def __getattr__(name):
    if name in ('patch', '_patch', '_patch_dict'):
        import _mock_patch
        value = getattr(_mock_patch, name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'unittest.mock' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
