# SPDX-License-Identifier: Apache-2.0
"""A little language: regex tokenizer, Pratt parser, visitor, compiler to a stack machine, error reports."""

import math
import operator
import re
from collections import ChainMap
from dataclasses import dataclass
from functools import singledispatchmethod
from typing import Any, Iterator, Protocol, Union, get_args, runtime_checkable


class LangError(Exception):
    def __init__(self, message, position):
        super().__init__(message)
        self.add_note(f"at position {position}")
        self.position = position


@dataclass(frozen=True, slots=True)
class Token:
    kind: str
    text: str
    position: int

    def __str__(self):
        return f"{self.kind}({self.text})"


SPEC = {"NUMBER": r"\d+(?:\.\d*)?(?:[eE][+-]?\d+)?", "NAME": r"[^\W\d]\w*", "STRING": r"'(?:[^'\\]|\\.)*'", "OP": r"\*\*|[-+*/%(),=<>?:]|[<>=!]=", "SKIP": r"\s+", "BAD": r"."}
SCANNER = re.compile("|".join(f"(?P<{k}>{v})" for k, v in SPEC.items()))


def tokenize(text) -> Iterator[Token]:
    for match in SCANNER.finditer(text):
        kind = match.lastgroup
        if kind == "BAD":
            raise LangError(f"unexpected character {match.group()!r}", match.start())
        if kind != "SKIP":
            yield Token(kind, match[0], match.start())
    yield Token("END", "", len(text))


@dataclass
class Number:
    value: float


@dataclass
class String:
    value: str


@dataclass
class Name:
    id: str


@dataclass
class Unary:
    op: str
    operand: Any


@dataclass
class Binary:
    op: str
    left: Any
    right: Any


@dataclass
class Call:
    function: Any
    arguments: list


@dataclass
class Conditional:
    test: Any
    then: Any
    other: Any


Node = Union[Number, String, Name, Unary, Binary, Call, Conditional]
BINDING = {"?": 5, "==": 10, "!=": 10, "<": 12, ">": 12, "<=": 12, ">=": 12, "+": 20, "-": 20, "*": 30, "/": 30, "%": 30, "**": 50, "(": 60}


class Parser:
    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.index = 0

    @property
    def current(self):
        return self.tokens[self.index]

    def advance(self, expected=None):
        token = self.current
        if expected is not None and token.text != expected:
            raise LangError(f"expected {expected!r}, found {token.text or 'the end'!r}", token.position)
        self.index += 1
        return token

    def expression(self, binding=0):
        left = self.prefix(self.advance())
        while BINDING.get(self.current.text, -1) > binding:
            left = self.infix(left, self.advance())
        return left

    def prefix(self, token):
        match token:
            case Token("NUMBER", text):
                return Number(float(text) if not text.isdigit() else int(text))
            case Token("STRING", text):
                return String(re.sub(r"\\(.)", r"\1", text[1:-1]))
            case Token("NAME", text):
                return Name(text)
            case Token(text="-" | "+" as op):
                return Unary(op, self.expression(40))
            case Token(text="("):
                inner = self.expression()
                self.advance(")")
                return inner
            case Token(position=position):
                raise LangError(f"cannot start with {token}", position)

    def infix(self, left, token):
        match token.text:
            case "(":
                arguments = []
                while self.current.text != ")":
                    arguments.append(self.expression())
                    if self.current.text == ",":
                        self.advance()
                self.advance(")")
                return Call(left, arguments)
            case "?":
                then = self.expression()
                self.advance(":")
                return Conditional(left, then, self.expression(4))
            case "**":
                return Binary("**", left, self.expression(BINDING["**"] - 1))
            case op:
                return Binary(op, left, self.expression(BINDING[op]))

    def whole(self):
        result = self.expression()
        if self.current.kind != "END":
            raise LangError(f"trailing {self.current}", self.current.position)
        return result


OPERATORS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "%": operator.mod, "**": operator.pow, "==": operator.eq, "!=": operator.ne, "<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge}


class Compiler:
    def __init__(self):
        self.code = []

    @singledispatchmethod
    def emit(self, node):
        raise NotImplementedError(f"no rule for {type(node).__name__}")

    @emit.register
    def _(self, node: Number | String):
        self.code.append(("PUSH", node.value))

    @emit.register
    def _(self, node: Name):
        self.code.append(("LOAD", node.id))

    @emit.register(Unary)
    def _(self, node):
        self.emit(node.operand)
        self.code.append(("NEG" if node.op == "-" else "POS", None))

    @emit.register
    def _(self, node: Binary):
        self.emit(node.left)
        self.emit(node.right)
        self.code.append(("OP", node.op))

    @emit.register
    def _(self, node: Call):
        self.emit(node.function)
        for argument in node.arguments:
            self.emit(argument)
        self.code.append(("CALL", len(node.arguments)))

    @emit.register
    def _(self, node: Conditional):
        self.emit(node.test)
        at = len(self.code)
        self.code.append(None)
        self.emit(node.then)
        end = len(self.code)
        self.code.append(None)
        self.code[at] = ("JUMPF", len(self.code))
        self.emit(node.other)
        self.code[end] = ("JUMP", len(self.code))


@runtime_checkable
class Callable1(Protocol):
    def __call__(self, *args): ...


def run(code, names):
    stack, pc = [], 0
    while pc < len(code):
        op, arg = code[pc]
        pc += 1
        if op == "PUSH":
            stack.append(arg)
        elif op == "LOAD":
            try:
                stack.append(names[arg])
            except KeyError as missing:
                raise LangError(f"unknown name {missing}", -1) from missing
        elif op == "OP":
            right = stack.pop()
            stack[-1] = OPERATORS[arg](stack[-1], right)
        elif op == "CALL":
            *rest, = stack[len(stack) - arg :]
            del stack[len(stack) - arg :]
            function = stack.pop()
            if not isinstance(function, Callable1):
                raise TypeError(f"{function!r} is not callable")
            stack.append(function(*rest))
        elif op == "JUMPF":
            pc = pc if stack.pop() else arg
        elif op == "JUMP":
            pc = arg
        else:
            stack.append(-stack.pop() if op == "NEG" else +stack.pop())
    (value,) = stack
    return value


names = ChainMap({"x": 7}, {"pi": math.pi, "sqrt": math.sqrt, "max": max, "π": math.pi})
for text in ["1 + 2 * 3", "-2 ** 2", "2 ** 3 ** 2", "(1 + x) % 3 == 2", "sqrt(16) + max(1, x, 3)", "x > 5 ? 'big' : x > 2 ? 'mid' : 'small'", "'it\\'s' + '!' * 3", "1e3 / 8.", "2 * π", "1 +", "(1", "y + 1", "1 2", "3 $ 4", "1 / 0", "pi(2)", "'a' - 1", ") + 1"]:
    try:
        compiler = Compiler()
        compiler.emit(Parser(text).whole())
        print(f"{text:<42} = {run(compiler.code, names)!r}")
    except LangError as error:
        print(f"{text:<42} ! {error} {error.__notes__} {error.__cause__!r}")
    except (TypeError, ArithmeticError) as error:
        print(f"{text:<42} ! {type(error).__name__}: {error}")
print(Parser("f(1, -x)(2)").whole())
print(compiler.code, [t.__name__ for t in get_args(Node)])
try:
    Compiler().emit([1])
except NotImplementedError as error:
    print(error)
try:
    Token("a", "b", 1).text = "c"
except AttributeError as error:
    print(type(error).__name__, error)
