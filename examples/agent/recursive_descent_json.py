# SPDX-License-Identifier: Apache-2.0
"""Writes a JSON parser by hand and compares it with the library's; then a diff of documents."""
import json
import math
import re
from itertools import zip_longest

NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class ParseError(ValueError):
    def __init__(self, message, text, at):
        line = text.count("\n", 0, at) + 1
        super().__init__(f"{message} (line {line}, column {at - text.rfind(chr(10), 0, at)})")


class Parser:
    def __init__(self, text):
        self.text, self.at = text, 0

    def parse(self):
        value = self.value()
        self.space()
        if self.at < len(self.text):
            self.fail("extra data")
        return value

    def fail(self, message):
        raise ParseError(message, self.text, self.at)

    def space(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1

    def take(self, token):
        if self.text.startswith(token, self.at):
            self.at += len(token)
            return True
        return False

    def value(self):
        self.space()
        for word, value in (("null", None), ("true", True), ("false", False)):
            if self.take(word):
                return value
        if self.take("["):
            return self.items("]", self.value)
        if self.take("{"):
            return dict(self.items("}", self.pair))
        if self.take('"'):
            return self.string()
        if match := NUMBER.match(self.text, self.at):
            self.at = match.end()
            return (int if match[0].lstrip("-").isdigit() else float)(match[0])
        self.fail("a value was expected")

    def items(self, end, read):
        found = []
        self.space()
        if self.take(end):
            return found
        while True:
            found.append(read())
            self.space()
            if self.take(end):
                return found
            if not self.take(","):
                self.fail(f"',' or {end!r} was expected")

    def pair(self):
        self.space()
        if not self.take('"'):
            self.fail("a name was expected")
        name = self.string()
        self.space()
        if not self.take(":"):
            self.fail("':' was expected")
        return name, self.value()

    def string(self):
        parts = []
        while True:
            if self.at >= len(self.text):
                self.fail("the text ends inside a string")
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return "".join(parts)
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "u":
                    parts.append(chr(int(self.text[self.at : self.at + 4], 16)))
                    self.at += 4
                else:
                    parts.append(ESCAPES[c])
            else:
                parts.append(c)


samples = ['{"a": [1, -2.5e3, "x\\n\\u00e9", {}], "b": null}', "[]", " [true , false] ", '"snow \u2603"', "0", "-0.5", "1e400", '{"k": {"k": {"k": []}}}']
for text in samples:
    mine, theirs = Parser(text).parse(), json.loads(text)
    print(mine == theirs, mine)
for text in ("[1, 2", "{1: 2}", '{"a" 1}', "[1 2]", "tru", '"abc', "[]]", '{\n "a": x}'):
    try:
        Parser(text).parse()
    except ParseError as e:
        print(f"{text!r}: {e}")


def diff(a, b, path="$"):
    if type(a) is not type(b):
        yield f"{path}: {a!r} -> {b!r}"
    elif isinstance(a, dict):
        for key in sorted(a.keys() | b.keys()):
            if key not in b:
                yield f"{path}.{key}: removed {a[key]!r}"
            elif key not in a:
                yield f"{path}.{key}: added {b[key]!r}"
            else:
                yield from diff(a[key], b[key], f"{path}.{key}")
    elif isinstance(a, list):
        gone = object()
        for i, (x, y) in enumerate(zip_longest(a, b, fillvalue=gone)):
            if x is gone:
                yield f"{path}[{i}]: added {y!r}"
            elif y is gone:
                yield f"{path}[{i}]: removed {x!r}"
            else:
                yield from diff(x, y, f"{path}[{i}]")
    elif a != b and not (isinstance(a, float) and math.isclose(a, b)):
        yield f"{path}: {a!r} -> {b!r}"


old = {"name": "svc", "ports": [80, 443], "env": {"A": "1", "B": 2}, "ratio": 0.1 + 0.2, "on": True}
new = {"name": "svc2", "ports": [80, 8443, 9000], "env": {"A": 1, "C": None}, "ratio": 0.3, "on": 1}
print(*diff(old, new), sep="\n")
