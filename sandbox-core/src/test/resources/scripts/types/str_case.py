# SPDX-License-Identifier: Apache-2.0
# str: case, predicates, alignment.
s = "hello World 123"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), "Straße".casefold(), "ß".upper(), "İ".lower() == "i̇")
print("they're bill's".title(), "a1b2".title(), "ǆ".title(), "ŉ".upper(), "ΑΣ".lower())
for text in ["abc", "ABC", "Abc", "abc1", "123", "12.3", "", " ", "a b", "٣", "²", "½", "é", "Title Case", "not Title", "\t\n", "_id", "Ⅷ"]:
    flags = [text.isalpha(), text.isdigit(), text.isdecimal(), text.isnumeric(), text.isalnum(), text.islower(), text.isupper(), text.istitle(), text.isspace(), text.isidentifier(), text.isprintable(), text.isascii()]
    print(repr(text), "".join("01"[f] for f in flags))
print("[" + "ab".center(7) + "]", "[" + "ab".center(6, "*") + "]", "abc".center(6, "-"), "ab".ljust(5, "."), "ab".rjust(5, "."), "toolong".center(3))
print("42".zfill(5), "-42".zfill(6), "+7".zfill(4), "".zfill(3), "abc".zfill(2), "--1".zfill(5))
print("a\tb\tcd".expandtabs(), "a\tb".expandtabs(4), "1234\t5".expandtabs(4), "x\ny\tz".expandtabs(3))
for source in ["'a'.center()", "'a'.center('5')", "'a'.center(5, 'ab')", "'a'.ljust(5, 1)", "'a'.zfill()", "'a'.upper(1)"]:
    try:
        print(eval(source))
    except TypeError as error:
        print(source, "->", error)
