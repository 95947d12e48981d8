# SPDX-License-Identifier: Apache-2.0
# bytes and str side by side: what mixes and what does not.
s, b = "abc", b"abc"
print(s == b, s.encode() == b, b.decode() == s, b == bytearray(b), hash(b) == hash(bytes(bytearray(b))), b in {b: 1}, [s, b].index(b), sorted([b"b", b"a"]), max(b), min(b), sum(b), list(b), b[0], b[:1], bytes([b[0]]))
for left in ("x", b"x", bytearray(b"x"), 5, None):
    for op in ("+", "%", "in", "<", "*"):
        try:
            print(repr(left), op, eval({"+": "left + b", "%": "left % ()", "in": "left in b", "<": "left < b", "*": "left * 2"}[op]), end="; ")
        except TypeError as error:
            print(f"[{op}: {error}]", end="; ")
    print()
print(b"%s|%5d|%x|%c|%r|%a" % (b"s", 5, 255, 65, "r", "é"), b"%b" % b"x", b"%(k)d" % {b"k": 1}, b"%.2f %%" % 1.5)
print(b.hex(), bytes.fromhex("61 62"), b.join([b"1", b"2"]), b"a b".split(), b"a,b".partition(b","), b" x ".strip(), b"abc".find(b"c"), b"abc".replace(b"a", b"z"), b"Ab".swapcase(), b"ab".isalpha(), b"1".isdigit(), b"a\nb".splitlines(), b"abc".startswith((b"a", b"b")), b"abc".translate(None, b"b"), b"x".ljust(3, b"."), b"ab" * 2, b"aXbX".count(b"X"), b"abc".index(98), 98 in b)
for codec in ("ascii", "utf-8", "utf-16", "latin-1", "cp1252"):
    print(codec, "é".encode(codec, "replace"), end="; ")
print()
print(str(b), repr(b), str(b, "utf-8"), f"{b}", "%s" % b, "{}".format(b), ascii(b), b"\x00\t\n\r\x7f\x80'\"", bytes("é", "latin-1"), bytearray("é", "utf-8"), bytes(bytearray(3)), memoryview(b)[1:].tobytes(), int.from_bytes(b, "big"), (97).to_bytes(2, "little"), [chr(x) for x in b], "".join(map(chr, b)), ord(b[:1]), bytes(map(ord, s)))
print(b"".join(bytes([x]) for x in b), bytes(reversed(b)), bytes(x ^ 1 for x in b), bytes(range(97, 100)), rb"\N{x}" == b"\\N{x}", rb"\u0041", len(rb"\u0041"), b"abc"[::-1], b"a" < b"ab" < b"b", b"" or "empty", bool(b"\0"), b"abc".__contains__(b"bc"), b"abc".rfind(b""), b"abc".find(b"", 3), b"abc".find(b"", 4))
