# SPDX-License-Identifier: Apache-2.0
# Standard input at its end, and input() where a program has put another stream in its place.
import contextlib
import io
import os
import sys
from unittest import mock

print(repr(sys.stdin.read()), repr(sys.stdin.readline(5)), list(sys.stdin), sys.stdin.readlines())
print(sys.stdin.buffer.read(), sys.stdin.buffer.readline(), list(sys.stdin.buffer))
print(os.read(0, 100), open(0, closefd=False).read().split(), sys.stdin.buffer)
print(isinstance(sys.stdin, io.TextIOWrapper), type(sys.stdin), sys.stdin.closed, sys.stdin.name)
for line in sys.stdin:
    print("never", line)
try:
    input("asked of nobody\n")
except EOFError as problem:
    print(repr(problem))

sys.stdin = io.StringIO("5\nhello world\r\n\nlast")
print(input(), repr(input("prompt> ")), repr(input()), input())
try:
    input()
except EOFError as problem:
    print(repr(problem))


class Lines:
    def __init__(self, *lines):
        self.lines = iter(lines)

    def readline(self):
        return next(self.lines)


class Upper:
    def write(self, text):
        sys.__stdout__.write(text.upper())

    def flush(self):
        sys.__stdout__.write("[flush]")


sys.stdin = Lines("one\n", b"two\n", "three", 4, "")
print(input(1.5), input(), input())
for _ in range(3):
    try:
        input()
    except (TypeError, EOFError, StopIteration) as problem:
        print(repr(problem))
sys.stdin = iter("ab")
try:
    input()
except AttributeError as problem:
    print(problem)
for name in "stdin", "stdout", "stderr":
    with mock.patch.object(sys, name, None):
        try:
            input("lost")
        except RuntimeError as problem:
            found = repr(problem)
    print(found)
with mock.patch("sys.stdin", io.StringIO("patched\n")), mock.patch("sys.stdout", Upper()):
    line = input("where? ")
print(line)
with mock.patch("builtins.input", side_effect=["x", "y"]):
    print(input(), input("not shown"))
with contextlib.redirect_stdout(io.StringIO()) as text:
    sys.stdin = io.TextIOWrapper(io.BytesIO("é\nb c\n".encode()), encoding="utf-8")
    print([input("name: ") for _ in range(2)])
print(repr(text.getvalue()))

sys.stdout.flush()
sys.stdout.buffer.write("bytes é\n".encode())
sys.stdout.buffer.flush()
sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", line_buffering=True)
print("through another wrapper", sys.stdout.encoding)
with open("/dev/stdin") as file:
    print(repr(file.read()), file.name)
with open("/dev/stdout", "w") as file:
    print("by its path", file=file)
sys.stdin = sys.__stdin__
input("at last")
