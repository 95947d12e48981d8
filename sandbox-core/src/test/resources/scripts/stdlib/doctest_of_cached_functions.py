# What lru_cache makes is no function for inspect and doctest: its examples are found, without a line.
import doctest
import functools
import inspect


@functools.lru_cache
def fibonacci(n):
    """
    >>> fibonacci(10)
    55
    >>> fibonacci(3)
    3
    """
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@functools.cache
def cube(n):
    """>>> cube(2)
    8"""
    return n ** 3


class Solver:
    """
    >>> Solver().steps(3)
    6
    """

    @functools.lru_cache(maxsize=None)
    def steps(self, n):
        """
        >>> Solver().steps(2)
        3
        """
        return n + self.steps(n - 1) if n else 0

    @staticmethod
    @functools.cache
    def half(n):
        """
        >>> Solver.half(4)
        2
        """
        return n // 2

    @functools.cached_property
    def answer(self):
        """
        >>> Solver().answer
        42
        """
        return 42

    def plain(self):
        """
        >>> Solver().plain()
        1
        """
        return 1


def wrapped(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper


@wrapped
def outer():
    """
    >>> outer()
    """


for test in doctest.DocTestFinder().find(__import__("__main__"), "main"):
    print(test.name, test.lineno, len(test.examples))
for each in fibonacci, Solver.steps, Solver.plain, outer, Solver().steps:
    print(each.__name__, inspect.isfunction(each), inspect.ismethod(each), inspect.isroutine(each),
          inspect.ismethoddescriptor(each), inspect.signature(each))
print(inspect.getsource(fibonacci).splitlines()[1], inspect.getsource(Solver).splitlines()[0])
print([name for name, _ in inspect.getmembers(Solver, inspect.isfunction)])
print(doctest.testmod())
