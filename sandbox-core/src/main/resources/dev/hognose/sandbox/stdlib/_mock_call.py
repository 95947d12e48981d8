# SPDX-License-Identifier: Apache-2.0
"""Calls of mocks as values, and objects that stand for others."""

__name__ = 'unittest.mock'


class _SentinelObject:
    """An object that is only itself."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'sentinel.{self.name}'

    def __reduce__(self):
        return f'sentinel.{self.name}'


class _Sentinel:
    """Gives a unique object for each attribute."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
MISSING = sentinel.MISSING
DELETED = sentinel.DELETED


class _ANY:
    """Equals everything."""

    def __reduce__(self):
        return 'ANY'

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'

    __hash__ = None


ANY = _ANY()


def signature_text(name, args, kwargs):
    """A call as it is written."""
    shown = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
    return f'{name}({", ".join(shown)})'


def _parts(value):
    """Name, arguments and keyword arguments of a tuple that stands for a call."""
    name, args, kwargs = '', (), {}
    for item in value:
        if isinstance(item, str):
            name = item
        elif isinstance(item, tuple):
            args = item
        else:
            kwargs = item
    return name, args, kwargs


class _Call(tuple):
    """A call: name, arguments and keyword arguments, or only the last two."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        own, args, kwargs = _parts(value)
        return tuple.__new__(cls, (args, kwargs) if two else (own if value else name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        own_name, own_args, own_kwargs = ('', *self) if len(self) == 2 else self
        if isinstance(other, _Call):
            parents = getattr(self, '_mock_parent', None), getattr(other, '_mock_parent', None)
            if None not in parents and parents[0] != parents[1]:
                return False
        if len(other) > 3:
            return False
        name, args, kwargs = _parts(other)
        if own_name and name != own_name:
            return False
        if name and len(self) == 3 and name != own_name:
            return False
        return (args, kwargs) == (own_args, own_kwargs)

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __call__(self, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        name = self._mock_name + '()'
        return _Call((self._mock_name, args, kwargs), name=name, parent=self)

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__') or name.startswith('_mock_'):
            raise AttributeError(name)
        if self._mock_name is None:
            return _Call(name=name, from_kall=False)
        return _Call(name=f'{self._mock_name}.{name}', parent=self, from_kall=False)

    def __getattribute__(self, name):
        if name in ('count', 'index'):
            return self.__getattr__(name)
        return tuple.__getattribute__(self, name)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            return self._mock_name or 'call'
        name, args, kwargs = ('', *self) if len(self) == 2 else self
        if not name:
            name = 'call'
        elif not name.startswith('()'):
            name = f'call.{name}'
        else:
            name = f'call{name}'
        return signature_text(name, args, kwargs)

    def call_list(self):
        """The calls of a chain, the first first."""
        found = []
        here = self
        while here is not None:
            if here._mock_from_kall:
                found.append(here)
            here = here._mock_parent
        return _CallList(reversed(found))


call = _Call(from_kall=False)


class _CallList(list):
    """Calls in order; also finds a sequence of them."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        size = len(value)
        return any(self[at:at + size] == value for at in range(len(self) - size + 1))

    def __repr__(self):
        shown = repr(list(self))
        if len(shown) <= 80:
            return shown
        from pprint import pformat
        return pformat(list(self))
