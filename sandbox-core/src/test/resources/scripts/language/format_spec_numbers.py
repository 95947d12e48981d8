# SPDX-License-Identifier: Apache-2.0
# The format mini-language for numbers.
for spec in ["", "d", "5", "<6", ">6", "^6", "=6", "06", "+", "-", " ", "+06", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "#010b", ",", "_", "_x", "_b", "c", "e", ".2f", "%", "n", "*>+8,", "0=8", "^+9", "08,", "g"]:
    print(f"{spec!r:8} [{format(75000 if spec != 'c' else 75, spec)}] [{format(-75000, spec) if spec != 'c' else ''}]")
for spec in ["", "f", ".0f", ".1f", ".3f", "e", ".2e", "E", "g", ".3g", "G", "%", ".1%", "10.2f", "<10.2f", "^10.2f", "+.2f", " .2f", "010.2f", ",.2f", "_.1f", "#.0f", "#g", "n", ".10", "z.1f", "=+12.3f"]:
    print(f"{spec!r:9} [{format(1234.5678, spec)}] [{format(-0.04, spec)}] [{format(1e22, spec)}]")
for v in [float("inf"), float("-inf"), float("nan")]:
    print(format(v), format(v, "f"), format(v, "10.2f"), format(v, "E"), format(v, "06"), format(v, "%"))
print(format(1 + 2j, ".2f"), format(3j, ">10"), format(1e10 + 1j, ",.1f"), format(2.5 + 3j))
print(format(True), format(True, "d"), format(True, "5"), format(False, ".1f"))
print(format(10**20, ","), format(10**30, "e"), format(123456789, "_"), format(2**70, "#_x"))
for value, spec in [(5, "s"), (5, ".2d"), (5.5, "d"), (5, "q"), ("a", "+"), ("a", "="), (5, ",c"), (5.5, "x"), (5, "10,_d"), (5, ",_"), (5, ",n"), (-1, "c"), ("a", ","), ("a", "05d"), (5, "zd"), (1j, "=5"), (5, "#c")]:
    try:
        print(format(value, spec))
    except (ValueError, OverflowError) as error:
        print(repr(value), repr(spec), type(error).__name__, error)
