# SPDX-License-Identifier: Apache-2.0
# Exceptions raised, caught, chained, passed through finally; context managers; assertions.
from contextlib import contextmanager, suppress


class Invalid(Exception):
    def __init__(self, what, line):
        super().__init__(what)
        self.line = line


class Missing(Invalid):
    pass


def parse(text, line):
    if not text:
        raise Missing("nothing", line)
    try:
        return int(text)
    except ValueError as problem:
        raise Invalid(f"bad {text}", line) from problem


def total(lines):
    good = bad = 0
    for number, text in enumerate(lines):
        try:
            value = parse(text, number)
        except Missing:
            continue
        except (Invalid, TypeError) as problem:
            bad += problem.line
        else:
            good += value
        finally:
            bad += 1
    return good, bad


@contextmanager
def entered(log, name):
    log.append("+" + name)
    try:
        yield name
    finally:
        log.append("-" + name)


class Guard:
    def __init__(self):
        self.errors = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, problem, traceback):
        if kind is not None and issubclass(kind, KeyError):
            self.errors += 1
            return True
        return False


def retry(times):
    for attempt in range(times):
        try:
            if attempt % 4 != 3:
                raise ConnectionError(attempt)
            return attempt
        except OSError:
            if attempt == times - 1:
                raise
    return None


def deep(n):
    if n == 0:
        raise LookupError("deep")
    try:
        deep(n - 1)
    finally:
        n += 1


def main():
    log = []
    guard = Guard()
    table = {"a": 1}
    out = [total(["1", "x", "", "22", "3.5", "7"] * 60)]
    for i in range(150):
        with entered(log, "n"):
            pass
        with guard, suppress(ZeroDivisionError):
            table["b" if i % 2 else "a"] / (i % 3)
        out.append(retry(5))
        try:
            [1, 2][i % 4]
        except IndexError as problem:
            out.append(str(problem))
        try:
            getattr(None, "missing")
        except AttributeError:
            pass
        try:
            assert i % 2 == 0, "odd"
        except AssertionError as problem:
            out.append(problem.args[0])
        if i % 10 == 0:
            try:
                deep(10)
            except LookupError:
                pass
    return len(out), len(log), guard.errors


main()
