# SPDX-License-Identifier: Apache-2.0
# Literals of strings: prefixes, escapes, replacement fields: chapter 2.4 of the language reference.
import warnings


def show(source):
    print(ascii(source))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(source, {})
        except SyntaxError as error:
            print(type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
        except Exception as error:
            print(type(error).__name__, error)
    for each in caught:
        print(each.category.__name__, each.message, each.lineno)


for source in [
    "x = 'abc",
    "x = '''abc",
    "x = f'abc{",
    "x = f'abc{x",
    "x = f'''abc{x",
    "x = f'abc}'",
    "x = f'{}'",
    "x = f'{!r}'",
    "x = f'{1!z}'",
    "x = f'{1!}'",
    "x = f'{1! r}'",
    "x = f'{1 !r}'\nprint(x)",
    "x = f'{1:{'",
    "x = f'{lambda x:1}'",
    "x = f'{(lambda x:1)}'\nprint(x[:10])",
    "x = f'{a b}'",
    "x = f'{1=}{2 = }{3 =!r:>4}'\nprint(x)",
    "x = f'{1:{2}{3}}'\nprint(x)",
    "x = f'{1:{2:{3}}}'\nprint(x)",
    "x = f'{1:{2:{3:{4}}}}'\nprint(x)",
    "x = f'''{\n1\n=}'''\nprint(x)",
    "x = f'{1#}'",
    "x = f'{\"a\" \"b\"}' 'c' f'{1}'\nprint(x)",
    "x = b'a' 'b'",
    "x = f'a' b'b'",
    "x = b'é'",
    "x = rb'\\x' Rb'\\y' bR'\\z' BR'q'\nprint(x)",
    "x = ur'a'",
    "x = u'a' U'b' R'c'\nprint(x)",
    "x = fb'a'",
    "x = rf'\\{1}' FR'{2}\\n' fR'\\N{3}'\nprint(x)",
    r"x = f'\N{BULLET}\u0041\x41\101\n{1}'; print(ascii(x))",
    r"x = '\N{NOPE}'",
    r"x = '\N'",
    r"x = '\N{'",
    r"x = '\x4'",
    r"x = b'\x4'",
    r"x = '\u004'",
    r"x = '\U00110000'",
    r"x = '\777'; print(ascii(x))",
    r"x = b'\777'; print(ascii(x))",
    r"x = '\400'; print(ascii(x))",
    r"x = '\8\d\.'; print(ascii(x))",
    r"x = f'\8\d\.{1}\('; print(ascii(x))",
    "x = r'\\'",
    "x = r'\\''; print(x)",
    "match -1:\n case -1: print('m')",
    "print('a' 'b' \n'c')",
    "print('a'\n)",
]:
    show(source)
