# SPDX-License-Identifier: Apache-2.0
# Unicode strings: code points, normalisation, encodings, surrogates.
import unicodedata

s = "aé日😀e\u0301"
print(len(s), list(s), [hex(ord(c)) for c in s], s[3], s[-1] == "\u0301", s.index("😀"), s[::-1][2], s.encode("utf-8"), len(s.encode("utf-16-le")), s.encode("utf-8").decode())
print(unicodedata.name("é"), unicodedata.category("a"), unicodedata.category("1"), unicodedata.normalize("NFC", "e\u0301") == "é", len(unicodedata.normalize("NFD", "é")), unicodedata.numeric("½"), unicodedata.decimal("٣"), unicodedata.lookup("SNOWMAN"), unicodedata.combining("\u0301"), unicodedata.bidirectional("א"), unicodedata.east_asian_width("日"))
print(unicodedata.normalize("NFKC", "ﬁ①²"), "".join(c for c in unicodedata.normalize("NFD", "Crème Brûlée") if unicodedata.category(c) != "Mn"))
print("ß".upper(), "ŉ".upper(), "ΣΑΣ".lower(), "İ".lower().encode(), "ǅ".lower(), "ǆ".title(), "ﬀ".upper(), "ß".casefold() == "SS".casefold(), "Ⅷ".lower(), "ﬃ".casefold(), "µ".upper(), "ÿ".upper(), "ı".upper())
print("😀" * 3, "😀" in s, "a😀b".split("😀"), "😀x".replace("😀", ":)"), "😀".center(5, "-"), "日本".ljust(4, "*"), f"{'日':>3}|{'é':^5}|", "😀" > "\uffff", sorted(["é", "z", "a", "Z", "日"]), min("😀é"), "😀".isalpha(), "日".isalpha(), "日".isidentifier(), "²".isdigit(), "²".isdecimal(), "٣".isdecimal(), int("٣٤"), float("١.٥"))
print(repr("\ud83d"), len("\ud83d\ude00"), "\ud83d\ude00" == "😀", "\udc80".encode("utf-8", "surrogatepass"), "\u200b".isprintable(), "\xa0".isspace(), "\u2003x\u3000".strip(), repr("\u0600\u061c\ufeff"), "\x85".splitlines(), "a\u2029b".splitlines(), "\x1c".isspace(), "\x1fa\x1eb".split())
for codec in ("utf-8", "utf-16", "utf-32", "latin-1", "cp1252", "ascii"):
    try:
        print(codec, "é€".encode(codec))
    except UnicodeEncodeError as error:
        print(codec, error)
for data, codec in [(b"\xc3\x28", "utf-8"), (b"\xe2\x82", "utf-8"), (b"\xed\xa0\x80", "utf-8"), (b"\xf8", "utf-8"), (b"a\x80", "ascii"), (b"\x00", "utf-16-le"), (b"\x81", "cp1252")]:
    try:
        print(data.decode(codec))
    except UnicodeDecodeError as error:
        print(error, data.decode(codec, "replace").encode("unicode_escape"))
try:
    "\ud800".encode()
except UnicodeEncodeError as error:
    print(error)
print(b"caf\xc3\xa9".decode(), "x".encode("utf-8-sig"), b"\xef\xbb\xbfx".decode("utf-8-sig"), "é".encode("utf8").hex(), "\N{EURO SIGN}", "tab\\t".encode().decode("unicode_escape"), "é\n".encode("unicode_escape"))
