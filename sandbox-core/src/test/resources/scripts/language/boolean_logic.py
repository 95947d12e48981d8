# SPDX-License-Identifier: Apache-2.0
# and, or, not, conditional expressions and truth values.
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or [] or "end", 1 and [] and 3)
print(not 1, not [], not not "x", not 0 == 1, (not 0) == 1)


def say(value):
    print("say", value)
    return value


print(say(0) and say(1), say(1) or say(2))
print(say("") or say(0) or say(()))
print("yes" if say(1) else "no", "yes" if say(0) else "no")
print(1 if False else 2 if False else 3)
for value in [0, 1, 0.0, -0.5, 0j, "", "0", [], [0], (), ((),), {}, {0: 0}, set(), range(0), range(3), None, b"", b"\0"]:
    print(repr(value), bool(value))


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Yes:
    def __bool__(self):
        return True

    def __len__(self):
        return 0


print(bool(Sized(0)), bool(Sized(2)), bool(Yes()), bool(object()))


class Wrong:
    def __bool__(self):
        return 1


try:
    bool(Wrong())
except TypeError as error:
    print(error)

try:
    bool(Sized(-1))
except ValueError as error:
    print(error)
