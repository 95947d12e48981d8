# SPDX-License-Identifier: Apache-2.0
"""Functions documented by examples, checked by doctest, and a page of their documentation."""
import doctest
import inspect
import textwrap
import timeit
import traceback


def roman(n):
    """The Roman numeral of a number.

    >>> [roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024)]
    ['I', 'IV', 'IX', 'XIV', 'XL', 'XC', 'CD', 'MCMXCIV', 'MMXXIV']
    >>> roman(0)
    Traceback (most recent call last):
        ...
    ValueError: 0 is not between 1 and 3999
    """
    if not 0 < n < 4000:
        raise ValueError(f"{n} is not between 1 and 3999")
    parts = []
    for value, letters in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        count, n = divmod(n, value)
        parts.append(letters * count)
    return "".join(parts)


def parse_roman(text):
    """The number of a Roman numeral.

    >>> parse_roman("MCMXCIV"), parse_roman("iv")
    (1994, 4)
    >>> all(parse_roman(roman(n)) == n for n in range(1, 4000, 37))
    True
    >>> parse_roman("wrong on purpose")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    ...
    KeyError: ...
    """
    values = [dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in text.upper()]
    return sum(-a if a < b else a for a, b in zip(values, values[1:] + [0]))


def wrong():
    """
    >>> 1 + 1
    3
    >>> print("a   b")  # doctest: +NORMALIZE_WHITESPACE
    a b
    """


class Temperature:
    """Degrees.

    >>> Temperature(25).fahrenheit
    77.0
    """

    def __init__(self, celsius: float = 0.0):
        self.celsius = celsius

    @property
    def fahrenheit(self) -> float:
        """The same in Fahrenheit."""
        return self.celsius * 9 / 5 + 32


finder, out = doctest.DocTestFinder(exclude_empty=True), []
for thing in (roman, parse_roman, Temperature, wrong):
    for test in finder.find(thing, thing.__name__, globs=globals()):
        runner = doctest.DocTestRunner(verbose=False)
        result = runner.run(test, out=out.append)
        print(f"{test.name:<24} {result} {len(test.examples)} examples")
print("".join(out))
for name in ("roman", "parse_roman", "Temperature"):
    thing = globals()[name]
    print(name + str(inspect.signature(thing)))
    print(textwrap.indent(inspect.getdoc(thing).split("\n\n")[0], "    "))
print([n for n, v in inspect.getmembers(Temperature) if isinstance(v, property)], Temperature.fahrenheit.__doc__)
print(len(inspect.getsource(roman).splitlines()), inspect.getsourcelines(wrong)[0][0].strip())
print(timeit.timeit("x += 1", setup="x = 0", number=10, timer=iter([1.0, 3.5]).__next__), timeit.default_timer is not None)
try:
    parse_roman(5)
except AttributeError:
    last = traceback.format_exc().splitlines()
    print(last[0], "|", last[-1])
