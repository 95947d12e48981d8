# SPDX-License-Identifier: Apache-2.0
# Methods and attributes of int.
n = 1000
print(n.bit_length(), (-n).bit_length(), (0).bit_length(), n.bit_count(), (-7).bit_count())
print(n.to_bytes(2, "big"), n.to_bytes(4, "little"), (-2).to_bytes(2, "big", signed=True), (255).to_bytes())
print(int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"))
print(n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.as_integer_ratio(), n.is_integer())
print(n.__add__(5), n.__radd__(5), n.__add__("x"), (5).__divmod__(3), (2).__pow__(5, 7), n.__index__(), n.__bool__())
print((5).__lt__(6), (5).__eq__("5"), (7).__floordiv__(2), (7).__truediv__(2), (-7).__abs__(), (3).__rsub__(10))
for bad in ["n.to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "n.to_bytes(2, 'middle')", "n.nothing", "n.to_bytes(-1, 'big')", "int.from_bytes('ab', 'big')"]:
    try:
        eval(bad)
    except Exception as error:
        print(bad, "->", type(error).__name__, error)
print(int.__name__, type(n), isinstance(True, int), int.__doc__ is not None)
print([m for m in dir(int) if not m.startswith("_")])
