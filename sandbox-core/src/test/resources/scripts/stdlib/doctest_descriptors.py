# SPDX-License-Identifier: Apache-2.0
# Docstrings that descriptors give, callables with __get__, and classes that wrap something.
import doctest
import inspect


class Text:
    def __init__(self, inner):
        self.inner = inner

    def __get__(self, instance, owner=None):
        return self.inner if instance is None else 'of the instance'


class Described:
    __doc__ = Text('''
    >>> 1 + 1
    2
    ''')
    __wrapped__ = None

    def method(self):
        '''
        >>> Described().__doc__
        'of the instance'
        '''


class Callable:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__
        self.__module__ = function.__module__
        self.__name__ = function.__name__

    def __call__(self, *args):
        return self.function(*args)

    def __get__(self, instance, owner=None):
        return self


@Callable
def wrapped(n):
    '''
    >>> wrapped(3)
    6
    '''
    return 2 * n


print(inspect.isroutine(wrapped), inspect.ismethoddescriptor(wrapped))
print(repr(Described.__doc__), Described().__doc__)
import sys
names = [t.name for t in doctest.DocTestFinder().find(sys.modules['__main__'])]
print(names)
print(doctest.testmod())
