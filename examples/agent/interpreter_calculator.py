# SPDX-License-Identifier: Apache-2.0
"""A tokenizer, a Pratt parser and an evaluator for arithmetic with variables."""
import math
import operator
import re
from typing import Callable, NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    at: int


SPEC = [("number", r"\d+(?:\.\d+)?(?:e[+-]?\d+)?"), ("name", r"[A-Za-z_]\w*"), ("op", r"\*\*|//|[-+*/%^(),=]"), ("space", r"\s+"), ("bad", r".")]
PATTERN = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in SPEC))
BINARY: dict[str, tuple[int, Callable]] = {
    "+": (10, operator.add), "-": (10, operator.sub), "*": (20, operator.mul), "/": (20, operator.truediv),
    "//": (20, operator.floordiv), "%": (20, operator.mod), "**": (40, operator.pow),
}


class CalcError(ValueError):
    pass


def tokenize(text):
    for match in PATTERN.finditer(text):
        if match.lastgroup == "bad":
            raise CalcError(f"unexpected {match.group()!r} at {match.start()}")
        if match.lastgroup != "space":
            yield Token(match.lastgroup, match.group(), match.start())
    yield Token("end", "", len(text))


class Parser:
    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.i = 0

    def next(self):
        self.i += 1
        return self.tokens[self.i - 1]

    def peek(self):
        return self.tokens[self.i].text

    def expect(self, text):
        token = self.next()
        if token.text != text:
            raise CalcError(f"expected {text!r} at {token.at}, not {token.text!r}")

    def expression(self, power=0):
        token = self.next()
        match token:
            case Token("number", text, _):
                left = ("num", float(text) if re.search("[.e]", text) else int(text))
            case Token("name", text, _) if self.peek() == "(":
                self.next()
                args = []
                while self.peek() != ")":
                    args.append(self.expression())
                    if self.peek() == ",":
                        self.next()
                self.expect(")")
                left = ("call", text, args)
            case Token("name", text, _):
                left = ("var", text)
            case Token("op", "-", _):
                left = ("neg", self.expression(30))
            case Token("op", "(", _):
                left = self.expression()
                self.expect(")")
            case _:
                raise CalcError(f"unexpected {token.text or 'end'!r} at {token.at}")
        while (op := self.peek()) in BINARY and BINARY[op][0] > power:
            self.next()
            level = BINARY[op][0]
            left = ("bin", op, left, self.expression(level - (op == "**")))
        return left


def evaluate(tree, names):
    match tree:
        case ("num", value):
            return value
        case ("var", name):
            try:
                return names[name]
            except KeyError:
                raise CalcError(f"unknown name {name!r}") from None
        case ("neg", inner):
            return -evaluate(inner, names)
        case ("bin", op, left, right):
            return BINARY[op][1](evaluate(left, names), evaluate(right, names))
        case ("call", name, args):
            return getattr(math, name)(*(evaluate(a, names) for a in args))


names = {"pi": math.pi}
for line in ["1 + 2 * 3", "-2 ** 2", "2 ** 3 ** 2", "(1 + 2) * 3 - 4 / 2", "r = 2.5", "pi * r ** 2", "sqrt(16) + hypot(3, 4)", "7 // 2 % 2", "1 +", "2 $ 3", "foo + 1", "1 / 0", "sqrt(-1)", "1e3 + .5", "(1", "10 - 3 - 2"]:
    try:
        target = re.match(r"(\w+)\s*=\s*", line)
        parser = Parser(line[target.end():] if target else line)
        value = evaluate(parser.expression(), names)
        if parser.peek():
            raise CalcError(f"left over: {parser.peek()!r}")
        if target:
            names[target[1]] = value
        print(f"{line:<24} = {value!r}")
    except (CalcError, ArithmeticError, ValueError) as e:
        print(f"{line:<24} ! {type(e).__name__}: {e}")
