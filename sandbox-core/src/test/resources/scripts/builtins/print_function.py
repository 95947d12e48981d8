# SPDX-License-Identifier: Apache-2.0
# print: sep, end, file, flush, conversions.
import io

print()
print("a", 1, None, [1], sep="-")
print("no newline", end="")
print("!", end="\n\n")
print(*range(5), sep=", ", end=".\n")
print("x", sep="")
print("a", "b", sep=None, end=None)
print("multi\nline", "tab\there")
out = io.StringIO()
print("captured", 5, file=out)
print("more", file=out, end="")
print(repr(out.getvalue()))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("a", "b", sep="+", file=w)
print(w.parts)
print("flush works", flush=True)
print("é", "日本", "😀", "\u200d".encode("utf-8"))
print([1.0, "it's", b"x"], (1,), {"k": "v"}, {1}, print)


class S:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(S(), [S()], {"s": S()}, (S(),))
for source in ["print('a', sep=1)", "print('a', end=5)", "print('a', wrong=1)", "print('a', file=5)"]:
    try:
        eval(source)
    except (TypeError, AttributeError) as error:
        print(source, "->", type(error).__name__, error)
import sys

print("to stdout", file=sys.stdout)
sys.stdout.write("written\n")
print(print("inner"))
