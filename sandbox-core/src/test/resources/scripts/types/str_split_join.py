# SPDX-License-Identifier: Apache-2.0
# str: split, rsplit, splitlines, partition, join, strip.
print("a b  c ".split(), "  ".split(), "".split(), "a,b,,c".split(","), "".split(","), "a,b,c".split(",", 1), "a b c d".split(None, 2), " a  b ".split(" "))
print("a,b,c".rsplit(",", 1), "a b c d".rsplit(maxsplit=2), "abc".split("x"), "aXXbXXc".split("XX"), "a b c".split(maxsplit=0), "1<>2<>3".split("<>", -1))
print("a\tb\nc\x0bd\u2003e\xa0f".split())
print("one\ntwo\r\nthree\rfour\x0bfive\x0csix\u2028seven\n".splitlines(), "a\nb".splitlines(True), "".splitlines(), "\n\n".splitlines(), "end\n".splitlines(keepends=True))
print("k=v=w".partition("="), "none".partition("="), "k=v=w".rpartition("="), "none".rpartition("="), "=".partition("="))
print(",".join(["a", "b"]), "".join("xyz"), "-".join(()), ", ".join({"k": 1, "j": 2}), "ab".join("123"), " ".join(x * 2 for x in "ab"))
print("  x ".strip() + "|", "xxhixx".strip("x"), "abcba".strip("ab"), "  l".lstrip(), "r  ".rstrip() + "|", "www.x.com".lstrip("w."), "\t\n a \r".strip(), "..a..".rstrip("."), "a".strip(""), " a ".strip(None) + "|")
for source in ["','.join([1, 2])", "','.join(['a', 2])", "','.join(5)", "'a'.split('')", "'a'.split(1)", "'a'.partition('')", "'a'.partition()", "'a'.strip(1)", "'a b'.split(' ', 'x')", "'a'.splitlines(1, 2)", "''.join([b'x'])", "'a'.split(sep=None, max=1)"]:
    try:
        print(eval(source))
    except (TypeError, ValueError) as error:
        print(source, "->", type(error).__name__, error)
