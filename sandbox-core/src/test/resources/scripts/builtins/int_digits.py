# SPDX-License-Identifier: Apache-2.0
"""The bound of the digits of ints that are read and written, and programs that move it."""
import decimal
import json
import math
import sys

big = 7 ** 20000


def tour():
    for action in (
        lambda: str(10 ** 5000),
        lambda: len(str(10 ** 4999)),
        lambda: len(str(10 ** 4299)),
        lambda: str(-10 ** 4299)[:3],
        lambda: int("1" * 5001),
        lambda: int("1" * 5000) > 0,
        lambda: f"{big}",
        lambda: "%d" % big,
        lambda: json.dumps(big),
        lambda: json.loads("1" * 6000),
        lambda: repr([big]),
        lambda: print(big),
        lambda: int("z" * 5001, 36),
        lambda: hex(big)[:5],
        lambda: int("f" * 9000, 16) > 0,
        lambda: format(-(10 ** 5000)),
        lambda: f"{big:_}",
        lambda: int("1_" * 4999 + "1") > 0,
        lambda: float("1" * 6000),
    ):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)


print(sys.get_int_max_str_digits())
tour()
sys.set_int_max_str_digits(5000)
print(sys.get_int_max_str_digits())
tour()
for wrong in (5, -1, 639, "x", 1.5, None):
    try:
        sys.set_int_max_str_digits(wrong)
    except Exception as error:
        print(type(error).__name__, error)
sys.set_int_max_str_digits(0)
print(len(str(big)), len(repr(big)), len(f"{big}"), len(f"{big:,}"), len("%d" % big))
print(len(json.dumps([big])), json.loads(str(big)) == big, int(str(big)) == big, int(str(-big)) == -big)
print(len(str([big, -big])), len(format(-big, "d")), len("{:>20000}".format(big)), len(str(decimal.Decimal(big))))
print(sum(map(int, str(2 ** 30000))), str(math.factorial(3000))[:20], len("%s" % big))
