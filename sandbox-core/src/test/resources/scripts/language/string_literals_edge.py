# SPDX-License-Identifier: Apache-2.0
# String prefixes, escapes, implicit concatenation, long literals.
print("\x41\u0042\U00000043\103\N{LATIN SMALL LETTER D}", '\'"', "\"'", "\
joined", """a"b""c""", '''x
y''')
print(len("\\n"), len("\n"), len(r"\n"), r"\\", r'\'', "a\
b", "tab\there", "bell\a".encode(), "\v\f\b".encode(), "\0".encode(), "\7".encode())
print(b"\x00\xff\101\n", rb"\x00", Rb"\n", b"a" b"b", b'\'', len(b"\\"))
print(u"unicode", U"x", "abc" 'def' """ghi""", ("long "
      "literal "
      "in parts"), "no" + "yes" "!")
print("{} " "{}".format(1, 2), "%s" "%s" % (1, 2))
s1 = True
text = """\
    first
      second
    third\
"""
print(repr(text), text.count("\n"))
print("emoji 👍🏽 family 👨‍👩‍👧 flag 🇫🇷", len("👍🏽"), len("👨‍👩‍👧"), "é" == "e\u0301", len("e\u0301"), "ñ"[0], "日本"[::-1])
print(f"{'a' 'b'}" "c" f"{1}", f'{"x":>{5}}', f"{'''triple'''}", f"{b'x'}", rf"\{1}\n", f"\x41{2}\n".strip())
print("a" "b" if s1 else "c", ["x" "y", "z"], {"k" "1": "v" "2"}, "line1\r\nline2".splitlines(), "\ufeffbom".encode(), "\u2028".isspace(), ascii("\x7f\x80\xa0"))
s = 'He said "it\'s"'
print(s, repr(s), repr("'"), repr('"'), repr("'\""), str(["'", '"']), "\x00\x1f\x7f".__repr__())
