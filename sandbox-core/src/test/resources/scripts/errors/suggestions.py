# SPDX-License-Identifier: Apache-2.0
# "Did you mean": names, attributes and imports, in printed tracebacks only through messages.
import traceback


class Thing:
    def __init__(self):
        self.colour = "red"
        self.size = 5

    def method(self):
        return self.colr


def local_names():
    variable = 1
    return varable


def self_hint():
    class K:
        def __init__(self):
            self.blech = 1

        def go(self):
            return blech

    return K().go()


cases = [
    lambda: Thing().colur,
    lambda: Thing().method(),
    lambda: Thing().methd,
    lambda: Thing().zzz,
    local_names,
    self_hint,
    lambda: pritn("x"),
    lambda: "abc".uper(),
    lambda: [].apend(1),
    lambda: {}.itms(),
    lambda: lenn([]),
    lambda: exec("from math import sqroot"),
    lambda: exec("import math\nmath.flor(1)"),
    lambda: exec("from collections import orderedDict"),
    lambda: completely_unknown_thing,
    lambda: Flase,
]
for case in cases:
    try:
        case()
    except Exception as error:
        print(traceback.format_exception_only(error)[-1].strip().split(" (")[0])
