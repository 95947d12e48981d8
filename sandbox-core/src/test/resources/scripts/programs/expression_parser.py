# SPDX-License-Identifier: Apache-2.0
# A recursive descent parser and evaluator of arithmetic expressions.
import math


class ParseError(Exception):
    pass


class Parser:
    FUNCTIONS = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs}

    def __init__(self, text):
        self.tokens = list(self.tokenize(text)) + [("end", None)]
        self.position = 0

    @staticmethod
    def tokenize(text):
        i = 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
            elif c.isdigit() or c == ".":
                start = i
                while i < len(text) and (text[i].isdigit() or text[i] == "."):
                    i += 1
                number = text[start:i]
                yield "number", float(number) if "." in number else int(number)
            elif c.isalpha():
                start = i
                while i < len(text) and text[i].isalnum():
                    i += 1
                yield "name", text[start:i]
            elif text[i : i + 2] in ("**", "//"):
                yield "op", text[i : i + 2]
                i += 2
            elif c in "+-*/%(),":
                yield "op", c
                i += 1
            else:
                raise ParseError(f"unexpected {c!r} at {i}")

    def peek(self, *values):
        return self.tokens[self.position][1] in values and self.tokens[self.position][0] == "op"

    def take(self):
        token = self.tokens[self.position]
        self.position += 1
        return token

    def expect(self, value):
        kind, got = self.take()
        if got != value:
            raise ParseError(f"expected {value!r}, got {got!r}")

    def binary(self, operators, operand):
        left = operand()
        while self.peek(*operators):
            op = self.take()[1]
            left = (op, left, operand())
        return left

    def expression(self):
        return self.binary("+-", self.term)

    def term(self):
        return self.binary(("*", "/", "//", "%"), self.unary)

    def unary(self):
        if self.peek("-"):
            self.take()
            return ("neg", self.unary())
        return self.power()

    def power(self):
        base = self.atom()
        if self.peek("**"):
            self.take()
            return ("**", base, self.unary())
        return base

    def atom(self):
        match self.take():
            case ("number", value):
                return value
            case ("name", name) if self.peek("("):
                self.take()
                args = [self.expression()]
                while self.peek(","):
                    self.take()
                    args.append(self.expression())
                self.expect(")")
                return ("call", name, *args)
            case ("name", name):
                return name
            case ("op", "("):
                inner = self.expression()
                self.expect(")")
                return inner
            case (_, other):
                raise ParseError(f"unexpected {other!r}")

    def parse(self):
        tree = self.expression()
        if self.tokens[self.position][0] != "end":
            raise ParseError(f"trailing {self.tokens[self.position][1]!r}")
        return tree


def evaluate(tree, names):
    match tree:
        case int() | float():
            return tree
        case str():
            return names[tree]
        case ("neg", x):
            return -evaluate(x, names)
        case ("call", name, *args):
            return Parser.FUNCTIONS[name](*(evaluate(a, names) for a in args))
        case (op, left, right):
            a, b = evaluate(left, names), evaluate(right, names)
            return {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "//": lambda: a // b, "%": lambda: a % b, "**": lambda: a**b}[op]()


for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-x ** 2", "10 // 4 % 3 - 1.5", "max(1, x, min(9, 7)) + sqrt(16)", "1 / 0", "(1", "1 $ 2", "y + 1", "1 2", "*3", "abs(-x * 2)"]:
    try:
        tree = Parser(text).parse()
        print(text, "=", tree, "=", evaluate(tree, {"x": 5}))
    except (ParseError, ZeroDivisionError, KeyError) as error:
        print(text, "->", type(error).__name__, error)
