# SPDX-License-Identifier: Apache-2.0
"""A module's own docstring.

>>> helper(2)
4
>>> _
4
"""
import doctest
import contextlib
import functools
import io
import re
import sys


def helper(x):
    """Squares.

        >>> helper(3)
        9
        >>> helper(3) == 9
        1
        >>> for i in range(3):
        ...     helper(i)
        ...
        0
        1
        4
        >>> helper('a')
        Traceback (most recent call last):
          File "nothing", line 1, in x
        TypeError: can't multiply sequence by non-int of type 'str'
    """
    return x * x


def undocumented():
    pass


def documented():
    """No examples here."""


def traced(function):
    @functools.wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper


@traced
def decorated(x):
    '''
    >>> decorated(1)
    2
    '''
    return x


class Shape:
    """A shape.

    >>> Shape(2).area
    4
    """

    def __init__(self, side):
        """
        >>> Shape(1).side
        1
        """
        self.side = side

    @property
    def area(self):
        """The area.

        >>> Shape(3).area
        8
        """
        return self.side ** 2

    @staticmethod
    def unit():
        """
        >>> Shape.unit().side
        1
        """
        return Shape(1)

    @classmethod
    def of(cls, side):
        """
        >>> Shape.of(5).side
        5
        """
        return cls(side)

    class Inner:
        """
        >>> Shape.Inner()  # doctest: +ELLIPSIS
        <...Inner object at 0x...>
        """


def flags():
    """
    >>> print('a   b\\n  c')  # doctest: +NORMALIZE_WHITESPACE
    a b c
    >>> list(range(20))  # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> list(range(20))  # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
    [0,    1, ...,   19]
    >>> 1 / 0  # doctest: +SKIP
    nothing
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> raise doctest.UnexpectedException(1, 2, 3)  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    UnexpectedException: whatever
    >>> int('x')  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: something else
    >>> int('x')  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    ValueError: invalid literal ... 'x'
    >>> print('z', end='')
    z
    >>> True  # doctest: +DONT_ACCEPT_TRUE_FOR_1
    1
    >>> x = 5; x
    5
    >>> x = [
    ...     1,
    ...     2]
    >>> x
    [1, 2]
    >>> if True: x
    [1, 2]
    >>> 'quoted'
    "quoted"
    >>> None
    >>> print('unexpected')
    >>> 'nothing comes' and None
    something
    """


def raises():
    """
    >>> print('first'); 1 / 0
    first
    >>> {}['k']
    Traceback (most recent call last):
    KeyError: 'other'
    >>> eval('1 +')
    Traceback (most recent call last):
      ...
    SyntaxError: invalid syntax
    >>> error = ValueError('with'); error.add_note('a note'); raise error
    Traceback (most recent call last):
    ValueError: with
    a note
    >>> raise KeyError('multi\\nline')
    Traceback (most recent call last):
    KeyError: 'multi\\nline'
    """


__test__ = {
    'extra': """
>>> helper(10)
100
""",
    'function': documented,
}

output = io.StringIO()
with contextlib.redirect_stdout(output):
    results = doctest.testmod()
    print(results, results.failed, results.attempted, results.skipped)
    print('----- verbose')
    print(doctest.testmod(verbose=True, report=True))
    print('----- first failure only')
    doctest.run_docstring_examples(flags, globals(), optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
    print('----- fail fast')
    doctest.run_docstring_examples(flags, globals(), name='other', optionflags=doctest.FAIL_FAST)
    print('----- summary')
    print(doctest.master.summarize(verbose=True))
    after = (sys.displayhook is sys.__displayhook__, sys.stdout is output)
# The library's own frame, which CPython shows, is left out.
print(re.sub(r'( *)  File ".*doctest.py".*\n(\1    .*\n)*', '', output.getvalue()), *after)
