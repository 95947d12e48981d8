import unicodedata as u


def attempt(call, *args):
    try:
        print(ascii(call(*args)))
    except Exception as e:
        print(type(e).__name__, e)


print(u.unidata_version)
for c in [*range(0, 0x3100, 61), *range(0x3100, 0x20000, 1009), *range(0x20000, 0x110000, 30011), 0x897, 0x1171e, 0x226d, 0xbd, 0x2167]:
    c = chr(c)
    print(hex(ord(c)), u.category(c), u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c), u.decomposition(c),
          u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.name(c, None))
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    for text in ("", "abc", "é", "e\u0301", "ﬁ①²½", "각", "\u1100\u1161\u11a8", "Å\u212b", "q\u0307\u0323", "\u0344", "\u0958", "㍿", "\U0001d400"):
        print(form, ascii(u.normalize(form, text)), u.is_normalized(form, text))
    attempt(lambda: len(u.normalize(form, "a" + "\u0301\u0323" * 30000)))
for args in (
    (u.name, "\0"), (u.name, "\0", "d"), (u.lookup, "nope"), (u.category, "ab"), (u.category, ""), (u.category, 5), (u.normalize, "X", "a"),
    (u.decimal, "a"), (u.decimal, "a", None), (u.digit, "x"), (u.digit, "²"), (u.decimal, "²"), (u.numeric, "x"), (u.numeric, "⅔"),
    (u.name, "\ud800"), (u.name, "\uac00"), (u.lookup, "HANGUL SYLLABLE GAG"), (u.name, "\u4e00"), (u.name, "\U00020000"), (u.lookup, "NULL"),
    (u.lookup, "line feed"), (u.name, "\ue000"), (u.lookup, "cjk unified ideograph-4e00"), (u.lookup, "latin small letter a"),
    (u.normalize, "NFC", 5), (u.lookup, 5), (u.lookup, "a" * 300), (u.lookup, "CJK UNIFIED IDEOGRAPH-20000"), (u.is_normalized, "q", "a"),
    (u.bidirectional, "ab"), (u.lookup, ""), (u.lookup, "LATIN CAPITAL LETTER GHA"), (u.name, "\u01a2"), (u.category, None), (u.name, 3),
    (u.numeric, "ab"), (u.east_asian_width, 1), (u.decomposition, "xy"), (u.lookup, "SNOWMAN"), (u.name, "😀"), (u.lookup, "grinning face")):
    attempt(*args)
print("".join(c for c in u.normalize("NFD", "Crème Brûlée à la Zürich") if not u.combining(c)))
