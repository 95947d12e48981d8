# SPDX-License-Identifier: Apache-2.0
# str.translate, maketrans, and character tables.
table = str.maketrans("abc", "xyz")
print(table, "aabbcc d".translate(table))
print(str.maketrans({"a": "1", "b": None, 99: "long"}), "abcd".translate(str.maketrans({"a": "1", "b": None, 99: "long"})))
print(str.maketrans("ab", "cd", "xz"), "axbz".translate(str.maketrans("ab", "cd", "xz")))
print("abc".translate({97: 98, 98: "BB"}), "hello".translate({ord("l"): None}))


class Table(dict):
    def __missing__(self, key):
        return chr(key).upper()


print("mixed".translate(Table({ord("m"): "_"})))
print("abc".translate("x" * 200), "abc".translate(["q"] * 98))
rot13 = str.maketrans("abcdefghijklmnopqrstuvwxyz", "nopqrstuvwxyzabcdefghijklm")
print("hello".translate(rot13), "hello".translate(rot13).translate(rot13))
for source in ["str.maketrans('ab', 'c')", "str.maketrans('ab')", "str.maketrans({'ab': 1})", "str.maketrans(1, 2)", "'a'.translate(5)", "'a'.translate({97: 1.5})", "'a'.translate({97: 1114112})", "str.maketrans({1.5: 2})"]:
    try:
        print(eval(source))
    except (TypeError, ValueError) as error:
        print(source, "->", type(error).__name__, error)
print([m for m in dir(str) if not m.startswith("_")])
