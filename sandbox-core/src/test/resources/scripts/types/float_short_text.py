# SPDX-License-Identifier: Apache-2.0
# Floats of few digits: read from text, and shown.

import json

TEXTS = ["0", "-0", "-0.0", ".5", "5.", "-.25", "12.5", "0.1", "0.30000000000000004", "123456789.012345", "999999999999999", "9999999999999999", "0.001", "0.0009999", "1e3", "00012.50", "1234567.125", "9999999.999", "10000000.5", "0.000000000000001", "99999999999999.9", "4.35", "2.675", "1.005"]
for text in TEXTS:
    value = float(text)
    print(text, repr(value), str(-value), f"{value}", value.hex(), [value])

for text in (".", "-", "", "-.", "1..2", "1.2.3", "--1", "+1.5", " 1.5\n", "1_0.5", "1_.5", "\u0663.5", "1.5a", "inf", "-nan", "1,5"):
    try:
        print(repr(text), repr(float(text)))
    except ValueError as problem:
        print(repr(text), problem)

print(json.loads("[0.5, -0.0, 12.25, 100, 1.5e3, 0.1, 123456.789012345678]"), json.dumps([0.5, 1.25, 1e-3, 9.999e6, 1e7]))

for step in range(1, 2000, 7):
    for scale in (10, 1000, 8, 3, 7919):
        value = step / scale
        assert float(repr(value)) == value and float(str(-value)) == -value, value
        for digits in (1, 3, 6, 12):
            text = f"{value:.{digits}f}"
            numerator, denominator = float(text).as_integer_ratio()
            whole = int(text.replace(".", ""))
            error = abs(whole * denominator - numerator * 10**digits)
            assert error * 2**54 <= 2 * whole * denominator or whole == 0, text
print(sum(float(f"{n}.{n:03d}") for n in range(1000)), min(map(float, "3.5 2.25 8".split())))
