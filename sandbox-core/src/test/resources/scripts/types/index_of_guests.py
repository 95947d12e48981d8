# SPDX-License-Identifier: Apache-2.0
"""Numbers and positions that a class of the program's own stands for, wherever one is asked."""

import math


class Two:
    def __index__(self):
        return 2


class Wrong:
    def __index__(self):
        return "x"


class Half:
    def __float__(self):
        return 0.5


def show(text):
    try:
        print(text, "=>", eval(text))
    except Exception as error:
        print(text, "=>", type(error).__name__, error)


for case in ("'abcd'", "b'abcd'", "bytearray(b'abcd')", "(1, 2, 3)", "[1, 2, 3]", "range(5)"):
    for key in ("Two()", "Two():", ":Two()", "::Two()", "Wrong()", "Wrong():"):
        show(f"{case}[{key}]")
show("memoryview(b'abcd')[Two():].tobytes()")
show("memoryview(b'abcd')[Wrong():]")
for text in (
    "math.isclose(Half(), 0.5)",
    "math.isclose(1, 2, rel_tol=Half())",
    "math.isclose(1, 1.4, abs_tol=Half())",
    "math.isclose(Half(), 'x')",
    "math.nextafter(Half(), 9)",
    "math.nextafter(1, 2, steps=Two())",
    "math.nextafter(1, Half(), steps=Wrong())",
):
    show(text)


class Endless:
    def __getitem__(self, index):
        return index


for kind in (bytes, bytearray):
    try:
        kind(Endless())
    except ValueError as error:
        print(kind.__name__, error)
