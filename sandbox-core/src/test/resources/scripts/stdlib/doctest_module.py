# SPDX-License-Identifier: Apache-2.0
# doctest: examples in docstrings run and reported.
import doctest


def gcd(a, b):
    """Greatest common divisor.

    >>> gcd(12, 18)
    6
    >>> [gcd(n, 10) for n in range(1, 6)]
    [1, 2, 1, 2, 5]
    >>> gcd("a", 1)
    Traceback (most recent call last):
        ...
    TypeError: not all arguments converted during string formatting
    """
    while b:
        a, b = b, a % b
    return a


def wrong(x):
    """
    >>> wrong(2)
    5
    >>> print("a\\nb")
    a
    b
    """
    return x + 2


class Stack:
    """
    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> s.items
    [1, 2]
    >>> s.pop()
    2
    >>> len(s)  # doctest: +ELLIPSIS
    1
    """

    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()

    def __len__(self):
        return len(self.items)


results = doctest.testmod(verbose=False)
print(results.attempted, results.failed, results)
parser = doctest.DocTestParser()
examples = parser.get_examples(">>> 1 + 1\n2\n>>> x = 5\n")
print([(e.source, e.want) for e in examples])
print(doctest.testmod is not None, doctest.ELLIPSIS > 0)
