# SPDX-License-Identifier: Apache-2.0
# str: indexing, slicing, repetition, concatenation, comparison, conversion.
s = "héllo 😀!"
print(len(s), s[0], s[1], s[6], s[-1], s[-2], s[1:4], s[::-1], s[::2], s[10:], list(s))
print("a" + "b", "ab" * 3, 3 * "x", "x" * 0, "x" * -1, "a" in "abc", "a" < "b", "a" == "A", min("hello"), max("hello"), sorted("hello"))
print(str(), str(5), str(None), str(b"abc"), str(b"abc", "ascii"), str(object=7), str(1.50), str([1, "a"]), str("x"))
print(repr("it's"), repr('say "x"'), repr("both ' and \""), repr("tab\t nl\n nul\0 del\x7f"), repr("é\x80\xad\u200b😀\U000e0001"), ascii("é😀\n"), repr("\\"), repr("\ud800"))
print(ord("a"), ord("€"), ord("😀"), chr(97), chr(8364), chr(128512), chr(0) == "\0")
print("abc".encode(), "é€😀".encode("utf-8"), "é".encode("latin-1"), "aé".encode("ascii", "ignore"), "aé".encode("ascii", "replace"), "aé".encode("ascii", "xmlcharrefreplace"), "aé".encode("ascii", "backslashreplace"), "a".encode("utf-16-le"), "a😀".encode("utf-16"))
print("hash" and hash("") == 0, "abc".__len__(), "abc".__contains__("b"), "abc".__add__("d"), "x".__mul__(2), "abc".__getitem__(1), "b".__eq__("b"), "b".__lt__(5))
for source in ["s[100]", "s['a']", "s[1.5]", "'a' + 1", "1 + 'a'", "'a' * 'b'", "'a' * 1.5", "'a' - 'b'", "ord('ab')", "ord('')", "ord(5)", "chr(-1)", "chr(1114112)", "chr('a')", "'é'.encode('ascii')", "'a'.encode('nope')", "str(b'\\xff', 'ascii')", "'a' < 1", "-'a'", "len('a', 'b')", "'abc'.nope", "s.x"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    s[0] = "x"
except TypeError as error:
    print(error)
try:
    del s[0]
except TypeError as error:
    print(error)
