# SPDX-License-Identifier: Apache-2.0
# Character by character parsing of arithmetic, with evaluation.


class Tokenizer:
    def __init__(self, text):
        self.text = text
        self.position = 0

    def tokens(self):
        result = []
        text = self.text
        while self.position < len(text):
            char = text[self.position]
            if char.isspace():
                self.position += 1
            elif char.isdigit():
                result.append(("number", int(self.while_true(str.isdigit))))
            elif char.isalpha():
                result.append(("name", self.while_true(str.isalnum)))
            elif char in "+-*()":
                result.append(("operator", char))
                self.position += 1
            else:
                raise ValueError(char)
        return result

    def while_true(self, test):
        start = self.position
        while self.position < len(self.text) and test(self.text[self.position]):
            self.position += 1
        return self.text[start : self.position]


def evaluate(tokens, names):
    position = 0

    def factor():
        nonlocal position
        kind, value = tokens[position]
        position += 1
        if kind == "number":
            return value
        if kind == "name":
            return names[value]
        if value == "-":
            return -factor()
        result = expression()
        position += 1
        return result

    def term():
        nonlocal position
        result = factor()
        while position < len(tokens) and tokens[position][1] == "*":
            position += 1
            result = result * factor() % 1000003
        return result

    def expression():
        nonlocal position
        result = term()
        while position < len(tokens) and tokens[position][1] in ("+", "-"):
            operator = tokens[position][1]
            position += 1
            result = result + term() if operator == "+" else result - term()
        return result

    return expression()


def main():
    source = "12 * (alpha + 34) - beta1 * -(7 - 3 * gamma) + 100 * (2 + (alpha - 1) * 9)"
    names = {"alpha": 5, "beta1": 11, "gamma": 3}
    total = 0
    for i in range(5500):
        names["alpha"] = i
        total += evaluate(Tokenizer(source).tokens(), names)
    return total


main()
