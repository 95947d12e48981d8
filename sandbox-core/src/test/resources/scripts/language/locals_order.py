# SPDX-License-Identifier: Apache-2.0
# The order of locals(): own variables, those that inner functions share, those of outer functions.
import sys


def outer(p, shared_p):
    a = 1
    late = 2

    def inner():
        return late, shared_p, early

    early = 3
    b = 4
    print(list(locals()))

    def other():
        q = late
        r = 5

        def inmost():
            return r, early

        t = 7
        print(list(locals()), list(sys._getframe().f_locals))

    other()
    del a
    print(list(locals()), vars() == locals())


outer(1, 2)


def generate():
    a = 1
    yield list(locals())

    def inner():
        return a

    b = 2
    yield list(locals())


print(list(generate()))
