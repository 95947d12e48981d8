# SPDX-License-Identifier: Apache-2.0
# A compiler from a toy language to stack code, and its machine.
import re

SOURCE = """
n = 10
a = 0
b = 1
while n > 0:
  print a
  t = a + b
  a = b
  b = t
  n = n - 1
end
if a > 50 :
  print a * 2 - 1
else
  print 0
end
"""


def tokenize(text):
    for line in text.strip().splitlines():
        yield from re.findall(r"\d+|[a-z]+|[=<>!]=|\S", line)
        yield "\n"


class Compiler:
    PRECEDENCE = {"<": 1, ">": 1, "==": 1, "+": 2, "-": 2, "*": 3, "/": 3}

    def __init__(self, text):
        self.tokens, self.code = list(tokenize(text)), []

    def peek(self):
        return self.tokens[0] if self.tokens else None

    def take(self, expected=None):
        token = self.tokens.pop(0) if self.tokens else None
        if expected and token != expected:
            raise SyntaxError(f"expected {expected!r}, got {token!r}")
        return token

    def emit(self, *op):
        self.code.append(list(op))
        return len(self.code) - 1

    def expression(self, minimum=1):
        token = self.take()
        if token == "(":
            self.expression()
            self.take(")")
        elif token.isdigit():
            self.emit("push", int(token))
        else:
            self.emit("load", token)
        while self.PRECEDENCE.get(self.peek(), 0) >= minimum:
            op = self.take()
            self.expression(self.PRECEDENCE[op] + 1)
            self.emit("op", op)

    def block(self, *ends):
        while self.peek() not in ends:
            if self.peek() is None:
                raise SyntaxError(f"missing {ends[0]}")
            self.statement()
        return self.take()

    def statement(self):
        match self.take():
            case "\n":
                return
            case "print":
                self.expression()
                self.emit("print")
            case "while":
                top = len(self.code)
                self.expression()
                self.take(":")
                leave = self.emit("unless", None)
                self.block("end")
                self.emit("jump", top)
                self.code[leave][1] = len(self.code)
            case "if":
                self.expression()
                self.take(":")
                branch = self.emit("unless", None)
                if self.block("else", "end") == "else":
                    leave = self.emit("jump", None)
                    self.code[branch][1] = len(self.code)
                    self.block("end")
                    branch = leave
                self.code[branch][1] = len(self.code)
            case name:
                self.take("=")
                self.expression()
                self.emit("store", name)

    def compile(self):
        while self.peek() is not None:
            self.statement()
        return [tuple(op) for op in self.code]


def run(code):
    import operator

    ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv, "<": operator.lt, ">": operator.gt, "==": operator.eq}
    stack, names, pc, steps, out = [], {}, 0, 0, []
    while pc < len(code):
        steps += 1
        pc += 1
        match code[pc - 1]:
            case "push", value:
                stack.append(value)
            case "load", name:
                stack.append(names[name])
            case "store", name:
                names[name] = stack.pop()
            case "op", op:
                right, left = stack.pop(), stack.pop()
                stack.append(ops[op](left, right))
            case ("print",):
                out.append(stack.pop())
            case "jump", target:
                pc = target
            case "unless", target:
                if not stack.pop():
                    pc = target
    return out, names, steps


code = Compiler(SOURCE).compile()
for i, op in enumerate(code[:12]):
    print(i, *op)
print(len(code), *run(code))
print(run(Compiler("x = 2 + 3 * 4 - 10 / (1 + 1)\nprint x").compile())[0])
for bad in ["while 1 :\n print 1", "x 5", "print y", "print 1 / 0"]:
    try:
        print(run(Compiler(bad).compile()))
    except (SyntaxError, KeyError, ZeroDivisionError) as error:
        print(repr(bad), "->", type(error).__name__, error)
