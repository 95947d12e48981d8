# What the language itself warns of.
import array
import locale
import threading
import typing
import unittest
import warnings


def warned(action):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        result = action()
    print(result, *[f"{each.category.__name__}: {each.message}" for each in found], sep="\n  ")


class Count(int):
    pass


class Weight(float):
    pass


class Number:
    def __int__(self):
        return Count(3)

    def __index__(self):
        return True

    def __float__(self):
        return Weight(1)


class Truncated:
    def __trunc__(self):
        return 4


def generator():
    try:
        yield 1
    except ValueError as error:
        yield error.args


def thrown():
    steps = generator()
    next(steps)
    return steps.throw(ValueError, "a")


truth = True
warned(lambda: ~truth)
warned(lambda: not NotImplemented)
warned(lambda: "yes" if NotImplemented else "no")
warned(lambda: [each for each in [NotImplemented] if each])
warned(lambda: (int(Number()), float(Number()), [1, 2][Number()]))
warned(lambda: int(Truncated()))
warned(thrown)
warned(lambda: array.array("u", "ab"))
warned(lambda: eval(r"'\d'"))
warned(lambda: eval("1if truth else 2", {"truth": truth}))
warned(lambda: typing.NamedTuple("Point"))
warned(lambda: threading.current_thread().getName() == threading.currentThread().name)
warned(lambda: locale.getdefaultlocale() and None)


class Returns(unittest.TestCase):
    def test_value(self):
        return 3

    def test_warns(self):
        with self.assertWarnsRegex(DeprecationWarning, "NotImplemented") as caught:
            bool(NotImplemented)
        self.assertEqual(caught.lineno, 81)


warned(lambda: Returns("test_value").run().wasSuccessful())
warned(lambda: Returns("test_warns").run().wasSuccessful())
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        ~truth
    except DeprecationWarning as error:
        print(type(error).__name__)
