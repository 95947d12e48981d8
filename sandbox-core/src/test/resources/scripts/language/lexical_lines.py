# SPDX-License-Identifier: Apache-2.0
# Lines, indentation, comments and encodings: chapter 2.1 of the language reference.
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
    "# -*- coding: foo -*-\n1",
    b"# -*- coding: latin-1 -*-\nprint('\xe9')",
    b"# vim: set fileencoding=latin-1 :\nprint('\xe9')",
    b"\n# coding=latin-1\nprint('\xe9')",
    "print(1)\rprint(2)\r\nprint(3)",
    "print('''a\rb\r\nc''' == 'a\\nb\\nc')",
    "print(1)\n\x0cprint(2)",
    "if 1:\n\x0c    print(2)\n    print(3)",
    "if 1:\n  \x0c    print(2)\n    print(3)",
    "if 1:\n\tprint(1)\n        print(2)",
    "if 1:\n        print(1)\n\tprint(2)",
    "if 1:\n  if 1:\n\tprint(1)\n        print(2)",
    "if 1:\n    print(1)\n  print(2)",
    "  print(1)",
    "print(1)\n  print(2)",
    "x = 1 \\",
    "x = 1 \\\n",
    "x = \\\n\\\n1\nprint(x)",
    "x = [1, # c\n 2 # d\n ]\nprint(x)",
    "def f():\n",
    "(",
    ")",
    "(]",
    "{\n(\n]",
    "x = f'{1 # c\n}'\nprint(x)",
    "x = '\\\na'; print(ascii(x))",
    "x = r'\\\na'; print(ascii(x))",
    "def match(x): return x\nprint(match(1), match (2), match\\\n(3), match[1:2] if 0 else 0)",
    "print (1)\n;",
    "a = 1;;",
    "a = 1;\nprint(a);",
    "# only a comment",
    "",
    "\\\n",
    "\n\n   \n\t\n",
    "   # indented comment\nprint(1)",
    "if 1:\n    print(1)\n# c\n    print(2)\n  # d\n    print(3)",
    "x = '\t'; print(ascii(x))",
]:
    show(source)
