# SPDX-License-Identifier: Apache-2.0
# bin, oct, hex, chr, ord, ascii, repr, format.
print(bin(10), bin(-10), bin(0), oct(64), oct(-8), hex(255), hex(-255), hex(2**70), bin(True))
print(chr(65), chr(0x1F600), ord("A"), ord("😀"), ord(b"x"), ascii("aé😀"), ascii([1, "ü"]), repr("é"), repr([1, "a", None, 2.0]))
print(format(5), format("x", ">3"), format(3.14159, ".2f"), format([1, 2]), format(None), format(255, "08b"), format("text", "^10"), format(10, ","), format(True, "d"))
for source in ["bin(1.5)", "hex('a')", "oct(None)", "chr(1114112)", "chr(-5)", "chr(1.5)", "chr()", "ord('')", "ord('ab')", "ord(5)", "ord(b'ab')", "ascii()", "format([], 'd')", "format(None, '>5')", "format({}, 'x')", "format(5, 5)", "format('a', 'd')", "hex()", "repr()", "format()", "bin('0b1')", "chr(2**70)", "format(object, 'x')"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)


class Idx:
    def __index__(self):
        return 10


print(bin(Idx()), hex(Idx()), oct(Idx()), chr(Idx()) == "\n", int(hex(255), 16), int(bin(5), 2), int(oct(8), 8))
