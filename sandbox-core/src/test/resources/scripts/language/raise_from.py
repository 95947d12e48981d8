# SPDX-License-Identifier: Apache-2.0
# raise from, context chains, re-raise, suppress.
try:
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("converted") from error
except ValueError as error:
    print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
try:
    try:
        {}["k"]
    except KeyError:
        raise RuntimeError("hidden") from None
except RuntimeError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
try:
    try:
        [][0]
    except IndexError:
        undefined_name
except NameError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)


def chain(n):
    try:
        if n == 0:
            raise KeyError(0)
        chain(n - 1)
    except Exception:
        raise KeyError(n)


try:
    chain(3)
except KeyError as error:
    while error:
        print(repr(error), end=" <- ")
        error = error.__context__
    print("none")
for bad in ["raise 5", "raise int", "raise ValueError from 5", "raise"]:
    try:
        exec(bad)
    except (TypeError, RuntimeError) as error:
        print(bad, "->", type(error).__name__, error)
try:
    raise ValueError("x") from KeyError
except ValueError as error:
    print(repr(error.__cause__))
error = ValueError("manual")
error.__cause__ = TypeError("why")
print(repr(error.__cause__), error.__suppress_context__)
try:
    raise error
except ValueError as again:
    print(again is error, again.__context__)


def reraise():
    try:
        raise OSError("disk")
    except OSError:
        print("logging")
        raise


try:
    reraise()
except OSError as e:
    print(e, e.__context__)
e1 = ValueError("with traceback")
print(e1.__traceback__, e1.with_traceback(None) is e1)
