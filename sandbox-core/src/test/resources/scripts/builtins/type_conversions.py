# SPDX-License-Identifier: Apache-2.0
# int, float, str, bool, list, tuple, set, dict as conversions.
print(int("7"), int(7.9), int(True), float("2"), float(3), str(4), str(None), str([1, "a"]), bool("x"), bool(0.0), complex("1j"))
print(list("ab"), list((1, 2)), list({"k": 1}), list({"k": 1}.items()), list(range(3)), list(b"ab"), list(map(str, [1])), list(enumerate("a")), list(x * x for x in range(3)))
print(tuple([1]), tuple("ab"), tuple({1: 2}), set([1, 1]), frozenset("a"), dict([(1, 2)]), dict(a=1), dict({"x": 1}), dict(zip("ab", (1, 2))), dict(enumerate("ab")), dict([["k", "v"]]), dict(["ab", "cd"]))
print(str(1.0), str(1e100), str(True), str((1,)), str({1: [2]}), str({1}), str(b"x"), str(range(2)), str(int), str(Ellipsis), str(1j), repr("x"), str("x"))
print(int("0b11", 0), int("z", 36), int(b"5"), float("1_000.5"), float(" inf "), bytes([1, 2]), bytes(2), bytearray(b"x"), bytes("é", "utf8"), chr(ord("a") + 1), [int(c) for c in "123"], "".join(map(str, [1, 2])), sum(map(int, "99")))


class Both:
    def __int__(self):
        return 5

    def __float__(self):
        return 5.5

    def __str__(self):
        return "five"

    def __bool__(self):
        return False

    def __iter__(self):
        return iter([5, 5])

    def __complex__(self):
        return 5j

    def __bytes__(self):
        return b"5"

    def __len__(self):
        return 2

    def keys(self):
        return ["k"]

    def __getitem__(self, key):
        return key * 2


b = Both()
print(int(b), float(b), str(b), bool(b), list(b), tuple(b), set(b), complex(b), bytes(b), len(b), dict(b), {**b}, [*b], sorted(b))
for source in ["int('1.5')", "int('')", "float('a')", "float('')", "list(5)", "tuple(None)", "set([[]])", "dict([1])", "dict('ab')", "dict([(1,)])", "str(b'a', 'nope')", "bytes('a')", "bool(1, 2)", "complex('a')", "int([])", "int(None)", "float([])", "float(None)", "list(1, 2)", "frozenset(5)", "dict(None)", "int('١x')", "bytes([300])", "bytearray('x')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print(type(int("5")), isinstance(float("1"), float), int(float("1e3")), int(1e3 + 0.5), str(float("1e3")), float(str(0.1)) == 0.1, eval(repr([1, "a", None, 2.5, (1,), {"k": {1}}])))
