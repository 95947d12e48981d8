# SPDX-License-Identifier: Apache-2.0
# Number, string and container literals.
print(1_000_000, 0xDEAD_beef, 0o777, 0b1010_0101, 00, 0xff)
print(1.5, 1e3, 1E-3, .5, 5., 1_0.0_1, 3e+2, 1e400, 2j, 1.5e2J)
print('single', "double", 'it''s', "it's", 'say "hi"')
print("""triple
line""", '''another "one"''')
print("a\tb", "a\\b", "\x41\u00e9\U0001F600", "\101\60", "\N{GREEK SMALL LETTER ALPHA}")
print(r"raw\n\t", R'\d+', rb"\x00", b"bytes\x00\xff", Rb'\1')
print("con" "cat" 'enated', "a"
      "b")
print(repr("\a\b\f\v\0\x7f"), repr("\r\n"), repr("\\"))
print("line \
continued")
print([1, 2, 3,], (1,), (), {1: 2,}, {1, 2,}, [], {})
print(1, 2, (3, 4), [5, [6]])
print(..., Ellipsis is ..., None, True, False, NotImplemented)
x = (1 +
     2 +  # a comment inside
     3)
print(x)
print("\u00e4" == "ä", len("😀"), "日本語", len("日本語"))
if True: print("one line"); print("two statements")
