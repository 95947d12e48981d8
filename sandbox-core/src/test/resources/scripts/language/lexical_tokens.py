# SPDX-License-Identifier: Apache-2.0
# Names, numbers, operators and delimiters: chapters 2.3 to 2.6 of the language reference.
import warnings


def show(source):
    print(ascii(source))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(source, {})
        except SyntaxError as error:
            print(type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
        except Exception as error:
            print(type(error).__name__, error)
    for each in caught:
        print(each.category.__name__, each.message, each.lineno)


for source in [
    "x = 1 \\ \n+1",
    "0777",
    "print(00, 0_0, 0000)",
    "1__0",
    "1_",
    "0x_f; print(0x_f)",
    "0x",
    "0b2",
    "0o8",
    "0b1_0__1",
    "1_000j; print(1_0.0_1e1_0, 1_0j, .5J, 0e0, 0_1.5, 09.5, 09j, 1e+1_0)",
    "09",
    "1.e",
    "1e",
    "1._0",
    "1_.0",
    "print(0x1for x in (1,))",
    "1_a",
    "1a",
    "0b1a",
    "0o1a",
    "0x1g",
    "1.5a",
    "1ja",
    "print(1..real, 1.0.real, 1 .real, 1j.imag, 0x1.real)",
    "x = 1.real",
    "x = $",
    "x = ?",
    "x = a!b",
    "x = `a`",
    "x <> 1",
    "x = 1 <> 2",
    "x = €",
    "x = “a”",
    "x = 1\u00a0+ 2",
    "x = 1\x00",
    "x = 1\u200b",
    "Ⅷ = 8; print(Ⅷ, VIII)",
    "ﬁ = 1; print(fi)",
    "ª = 1; print(a)",
    "match = 1; case = 2; type = 3; _ = 4; print(match, case, type, _)",
    "match: int = 1; print(match); type = type(1); print(type)",
    "match(1)",
    "print(match := 3, (case := 4))",
    "match = 5\nprint(match -1)\nmatch *a, b:\n  pass",
    "match *[1], 2:\n  case [*x]: print(x)",
    "None = 1",
    "def f(None): pass",
    "x.None = 1",
    "True: int = 1",
    "class A:\n  async = 1",
    "print(...)\nx = . . .\n",
    "x = .. .",
    "x = a->b",
    "a @= 1",
    "x = 5\nx //= 2; x **= 3; x >>= 1; x <<= 2; x ^= 1; x |= 8; x &= 0xff; x %= 7\nprint(x)",
    "x = y = : 3",
    "1 +",
]:
    show(source)
