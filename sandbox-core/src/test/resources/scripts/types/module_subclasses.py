# SPDX-License-Identifier: Apache-2.0
# Classes derived from types.ModuleType, with properties, methods, lazy attributes of their own.
import sys
import types


class Lazy:
    def __init__(self, name):
        self.name = name

    def __get__(self, module, kind):
        value = 'value of ' + self.name
        setattr(module, self.name, value)
        delattr(module.__class__, self.name)
        return value


class Moved(types.ModuleType):
    """A module with parts that are made when asked for."""

    x = 5
    late = Lazy('late')

    def __init__(self, name):
        super().__init__(name)
        self.__doc__ = self.__class__.__doc__

    @property
    def size(self):
        return len(self.__name__)

    def method(self):
        return 'method of ' + self.__name__

    def __dir__(self):
        return ['late', 'x']


m = Moved('moved')
print(type(m), isinstance(m, types.ModuleType), m.x, m.size, m.method(), m.__doc__)
print(m.late, m.late, 'late' in vars(m), hasattr(Moved, 'late'), dir(m))
m.x = 6
print(m.x, Moved.x, sorted(vars(m)))
try:
    m.missing
except AttributeError as e:
    print(e)
sys.modules['moved'] = m
import moved
from moved import x, size
print(moved is m, x, size)


class Upper(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return name.upper()

    def __setattr__(self, name, value):
        print('set', name)
        super().__setattr__(name, value)

    def __call__(self):
        return 'called'


u = Upper('u', 'doc')
print(u.abc, u.__doc__, u())
u.k = 2
print(u.k, u)
try:
    types.ModuleType()
except TypeError as e:
    print(e)
print(sorted(vars(types.ModuleType('plain'))))


class Counted(types.ModuleType):
    @property
    def answer(self):
        return 42


main = sys.modules['__main__']
main.__class__ = Counted
print(type(main), main.answer, main is sys.modules['__main__'])
try:
    main.__class__ = int
except TypeError as e:
    print(e)
main.__class__ = types.ModuleType
print(type(main), hasattr(main, 'answer'))
