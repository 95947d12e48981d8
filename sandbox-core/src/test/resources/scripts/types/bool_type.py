# SPDX-License-Identifier: Apache-2.0
# bool as a number and its own operators.
print(True, False, repr(True), str(False), int(True), float(True), True + True, True * 5, -True, ~False + 0)
print(True & True, True & 1, True | False, True ^ True, True ^ 2, not True, True and False)
print(True == 1, True is True, True < 2, {True: "a", 1: "b"}, [0, 1][True], "ab"[False], hash(True))
print(bool(), bool(""), bool("False"), bool([0]), bool(0.0), bool(None), isinstance(True, int), issubclass(bool, int))
print(sum([True, False, True]), max(True, 0), sorted([True, False, 2, -1]), [True].count(1), range(True), True.real, True.bit_length())
print(True.to_bytes(), True.numerator, bool.__mro__, type(True), True.__class__.__name__, f"{True:d} {True:>6} {True!r}")
for source in ["bool(1, 2)", "bool(x=1)", "True.x", "type('B', (bool,), {})"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print(True / 2, True // 2, True % 2, True**5, 2**True, divmod(True, 2), round(True), abs(False), +True)
