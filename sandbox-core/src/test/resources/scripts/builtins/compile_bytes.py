# SPDX-License-Identifier: Apache-2.0
# Source as bytes, in what its first lines say; and where sources may begin.
print(eval(b'# coding: latin-1\n"\xe9"'), eval(b'\n# vim: set fileencoding=cp1252 :\n"\x80"'))
print(eval(b'\xef\xbb\xbf"\xc3\xa9"'), eval(bytearray(b'1 + 1')), eval(memoryview(b' 2')))
exec(b'# -*- coding: iso-8859-1 -*-\nprint("\xfc")')
print(eval(b'1\n# coding: nope'))


def tried(*args):
    try:
        return compile(*args)
    except (SyntaxError, UnicodeEncodeError) as error:
        return type(error).__name__, str(error)


print(tried(b'# coding: nope\nx = 1', 'f', 'exec'))
print(tried('a\0b', 'f', 'exec'), tried('\ud800', 'f', 'exec'))
print(tried('  3', 'f', 'eval'), eval('  3'), eval('\t3'), eval('\n\n3\n'), tried('', 'f', 'eval'))
try:
    eval(' \n 3')
except IndentationError as error:
    print(error)
