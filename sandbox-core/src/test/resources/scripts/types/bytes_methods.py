# SPDX-License-Identifier: Apache-2.0
# bytes: literals, methods, errors.
b = b"Hello, bytes\x00\xff"
print(b, b[0], b[-1], b[1:4], b[::-1], len(b), list(b[:3]), 72 in b, b"llo" in b)
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(4)), bytes(bytearray(b"q")))
print(b.upper(), b.lower(), b"a b c".split(), b"a,b".split(b","), b"-".join([b"a", b"b"]), b"  x ".strip(), b"abc".replace(b"b", b"ZZ"), b"abcabc".find(b"c"), b"abc".find(98), b"aba".count(b"a"))
print(b"abc".startswith(b"ab"), b"abc".endswith((b"x", b"c")), b"abc".hex(), b"abcd".hex("-"), b"abcdef".hex(":", 2), bytes.fromhex("61 62 63"), b"abc".decode(), b"\xc3\xa9".decode("utf-8"), b"\xff".decode("latin-1"))
print(b"a" + b"b", b"ab" * 2, b"a" < b"b", b"a" == "a", b"abc"[1:2] == b"b", hash(b"") == hash(""), b"title case".title(), b"x".center(5, b"*"), b"7".zfill(3), b"a\tb".expandtabs(4))
print(b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"k=v".partition(b"="), b"a\nb\r\n".splitlines(), b"12".isdigit(), b"ab".isalpha(), b"prefix-x".removeprefix(b"prefix-"), b"\xff\xfe".decode("ascii", "replace"), b"a\xffb".decode("utf-8", "ignore"), b"\xff".decode("utf-8", "backslashreplace"))
print(repr(b"it's"), repr(b'"'), repr(b"'\""), b"\t\n\r\\", str(b"x"), b"%d-%s" % (5, b"x"), bytes([65, 66]).decode("ascii"))
for source in ["bytes([256])", "bytes([-1])", "bytes('a')", "bytes(-1)", "bytes(['a'])", "b'a' + 'b'", "b'a'.join(['x'])", "b'\\xff'.decode()", "b'abc'[5]", "'a' in b'abc'", "300 in b'abc'", "b'a'.find('a')", "bytes.fromhex('6')", "bytes.fromhex('zz')", "b'\\xe9'.decode('ascii')", "b'a' < 'a'", "bytes(1.5)", "b'abc'.index(b'z')", "b'\\xe4\\xbd'.decode()", "b'ab'.hex('--')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
try:
    b[0] = 1
except TypeError as error:
    print(error)
