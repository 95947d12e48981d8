# SPDX-License-Identifier: Apache-2.0
# str: find, index, count, startswith, endswith, in, replace.
s = "banana bandana"
print(s.find("an"), s.find("an", 2), s.find("an", 2, 4), s.find("x"), s.find(""), s.find("", 50), s.rfind("an"), s.rfind("an", 0, 5))
print(s.index("n"), s.rindex("n"), s.index("na", 3), s.count("an"), s.count("a", 3, 8), s.count(""), "aaaa".count("aa"), "".count(""))
print(s.startswith("ban"), s.startswith("nan", 2), s.startswith(("x", "b")), s.startswith(""), s.endswith("ana"), s.endswith(("z", "na")), s.endswith("ban", 0, 3), s.startswith(()))
print("nan" in s, "x" in s, "" in s, s.replace("an", "AN"), s.replace("an", "-", 2), s.replace("", "."), s.replace("x", "y"), "aaa".replace("aa", "b"), s.replace("a", "", 3), s.replace("n", "m", -1), "abc".replace("b", "x", count=1))
print(s.find("a", -3), s.find("b", -100, 3), s.removeprefix("ban"), s.removesuffix("ana"), s.removeprefix("x"), "abab".removesuffix("ab"))
print("😀a😀".find("a"), "😀a😀".rfind("😀"), "日本語".index("語"))
for source in ["s.index('zz')", "s.rindex('zz')", "s.find(1)", "1 in s", "s.startswith(1)", "s.startswith(['b'])", "s.replace('a')", "s.replace(1, 2)", "s.count()", "s.endswith((1,))", "s.find()", "None in 'abc'", "s.index('a', 'b')"]:
    try:
        print(eval(source))
    except (TypeError, ValueError) as error:
        print(source, "->", type(error).__name__, error)
