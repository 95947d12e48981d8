# SPDX-License-Identifier: Apache-2.0
# Methods of texts of ASCII, of Latin-1, of the basic plane and beyond it, short and long: what one makes, others take.

TEXTS = ["", "a", "Z", "7", " ", "_", "hello", "Hello World", "ABC", "abc1", "42", " \t\n", "x y\x1cz", "it's o'clock", "a-b_c d9e", "\x7f", "\x00a"]
TEXTS += ["é", "ÀÉÎ", "straße", "ÿ", "µm", "ª²½", "naïve café", "\xa0", "\x85"]
TEXTS += ["λόγος ΣΑΣ", "Ωmega", "\u0130x", "ŉa", "日本語", "٣٤", "\u2003", "ǅ"]
TEXTS += ["😀", "a😀b", "𝐀𝐛", "😀é "]

PREDICATES = ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper"]
CASES = ["capitalize", "casefold", "lower", "swapcase", "title", "upper"]

for text in TEXTS:
    print(ascii(text), "".join("01"[getattr(text, name)()] for name in PREDICATES), *(ascii(getattr(text, name)()) for name in CASES))

for text in ("a" * 255 + "B", "a" * 256 + "B", "a" * 2047 + "Bc", "a" * 2048 + "é", "A1" * 600 + "ÿ", " " * 300, "9" * 300, "9" * 300 + "x"):
    made = [getattr(text, name)() for name in CASES]
    print(len(text), [getattr(text, name)() for name in PREDICATES], [(len(m), ascii(m[-3:]), m.isascii()) for m in made])


def describe(text):
    return len(text), [hex(ord(c)) for c in text[:3]], ascii(text[-2:]), text.isascii(), hash(text) == hash("".join(list(text)))


for text in ("  one,two,,three  ", "  eins,zwei,,größe  ", "  один,два,,три  ", "  a,😀,,b😀  "):
    print([describe(part) for part in text.split(",")], [describe(part) for part in text.strip().rsplit(",", 1)])
    print(describe(text.strip()), describe(text.strip()[2:]), describe(text.partition(",")[2]), describe(text.rpartition(",")[0]))
    print(describe(text.replace(",", "")), describe(text.replace(",", "é")), describe(text.replace("e", "😀")), describe(text.replace(",,", "日", 1)))
    print(describe("".join([text, "x"])), describe("é".join(text.split())), describe(text.removeprefix("  ").removesuffix(" ")), describe(text + "ÿ" + "Ā"))
    print(describe(f"{text}|{len(text)}|{'ü'}"), describe(f"{1}{text}"), describe((text.upper() + "x").lower()), describe(text.center(30, "é")))
    print(text.startswith("  o"), text.endswith("e  "), text.startswith(("x", "  ")), text.startswith("", 3), text.find(","), text.rfind(","), text.count(","), text.index(",", 6))

text = "".join(chr(n) for n in range(0x100))
print(describe(text.upper()), describe(text.lower()), describe(text.title()), describe(text.swapcase()), describe(text.casefold()))
print([chr(n) for n in range(0x180) if chr(n).isdigit() or chr(n).isspace()], sum(chr(n).isalpha() for n in range(0x300)), sum(chr(n).isalnum() for n in range(0x300)))
print("long " * 3000 == "long\n".replace("\n", " ") * 3000, ("ab" * 700).replace("a", "xyz") == "xyzb" * 700, len(("ab" * 400).replace("b", "-" * 40)), "abcabc".replace("abc", "", 1), "aaa".replace("a", "b", 2))
print("n" in "banana", "x" not in "banana", "" in "", "é" in "café", "😀" in "a😀", "nan" in "banana", [c in "aeiou" for c in "hello"])
print(f"{'w' * 2000}{1}"[-3:], len(f"{'w' * 2000}{'é' * 10}"), f"{'a'}{'😀'}"[1] == "😀")
