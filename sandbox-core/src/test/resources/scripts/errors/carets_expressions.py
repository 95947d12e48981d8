# SPDX-License-Identifier: Apache-2.0
# Carets under parts of expressions, shown with traceback.format_exc.
import traceback


def show(f):
    try:
        f()
    except Exception:
        print("".join(traceback.format_exc().splitlines(True)[4:]), end="")


values = {"a": [1, 2], "b": None}
text = "abc"


class C:
    attr = None

    def method(self, x):
        return x / 0


show(lambda: values["a"][5] + 1)
show(lambda: (1 + 2) * len(text) + text)
show(lambda: values["b"].x.y)
show(lambda: C().attr.missing(1, 2))
show(lambda: text.nope(1)(2))
show(lambda: [x for x in values["b"]])
show(lambda: -text)
show(lambda: text[0][1])
show(lambda: values["zz"])
show(lambda: C().method(3))
show(lambda: int("x") if text else 0)
show(lambda: f"{text} and {1 / 0}")
show(lambda: {**values, **text})
show(lambda: print(*5))
show(lambda: 1 < 2 < text)
show(lambda: text in 5)
show(lambda: not undefined)
show(lambda: (yield_ := 1) and None.real)
show(lambda: "é" * 2 + "日本" + 5)
show(lambda: C(1, 2))
show(lambda: text @ 2)
show(lambda: values["a"][1:"x"])
show(lambda: max(1, "2", key=lambda v: v + 1))
