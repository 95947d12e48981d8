# SPDX-License-Identifier: Apache-2.0
# A reverse Polish calculator and unit conversions.
from fractions import Fraction


class StackError(Exception):
    pass


class Calculator:
    def __init__(self):
        self.stack, self.names = [], {}
        self.words = {"+": (2, lambda a, b: a + b), "-": (2, lambda a, b: a - b), "*": (2, lambda a, b: a * b), "/": (2, lambda a, b: a / b), "^": (2, lambda a, b: a ** int(b)), "neg": (1, lambda a: -a), "dup": (1, lambda a: (a, a)), "swap": (2, lambda a, b: (b, a)), "drop": (1, lambda a: ()), "max": (2, max)}

    def word(self, token):
        if token in self.words:
            count, f = self.words[token]
            if len(self.stack) < count:
                raise StackError(f"{token} needs {count}, has {len(self.stack)}")
            args = [self.stack.pop() for _ in range(count)][::-1]
            result = f(*args)
            self.stack.extend(result if isinstance(result, tuple) else (result,))
        elif token.startswith(">"):
            self.names[token[1:]] = self.stack.pop()
        elif token in self.names:
            self.stack.append(self.names[token])
        else:
            try:
                self.stack.append(Fraction(token))
            except ValueError:
                raise StackError(f"unknown word {token!r}") from None

    def run(self, line):
        saved = self.stack[:]
        try:
            for token in line.split():
                self.word(token)
        except (StackError, ZeroDivisionError, IndexError) as error:
            self.stack = saved
            return f"error: {error}"
        return " ".join(map(str, self.stack)) or "empty"


c = Calculator()
for line in ["1 2 +", "3 *", "1/3 1/6 +", "/", "dup *", ">sq sq", "sq 0 /", "+ + + +", "foo", "2 10 ^ 0.125 *", "drop drop", "1.5 neg 2 max"]:
    print(f"{line:<16} {c.run(line)}")
UNITS = {"m": Fraction(1), "km": Fraction(1000), "cm": Fraction(1, 100), "in": Fraction(254, 10000), "ft": Fraction(3048, 10000), "mi": Fraction(1609344, 1000)}


def convert(text):
    amount, source, _, target = text.split()
    value = Fraction(amount) * UNITS[source] / UNITS[target]
    return f"{text} = {float(value):.4g} ({value})"


for text in ("1 mi to km", "6 ft to cm", "2.54 cm to in", "10 km to mi"):
    print(convert(text))
try:
    convert("1 parsec to m")
except KeyError as error:
    print("no unit", error)
print(sum(Fraction(1, n * (n + 1)) for n in range(1, 50)), [str(Fraction(x).limit_denominator(50)) for x in (0.333, 0.1428, 3.14159)])
