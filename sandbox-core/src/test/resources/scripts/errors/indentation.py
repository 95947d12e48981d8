# SPDX-License-Identifier: Apache-2.0
# IndentationError and TabError, by compile().
sources = [
    "if True:\nprint(1)",
    "  x = 1",
    "if True:\n    x = 1\n  y = 2",
    "def f():\n",
    "class C:\n\nx = 1",
    "for i in x:\n    pass\n     y",
    "if 1:\n\tx\n        y",
    "while 1:",
    "try:\npass",
    "if 1:\n    pass\nelse:\npass",
    "with x:\npass",
    "match x:\ncase 1:\n    pass",
]
for source in sources:
    try:
        compile(source, "<test>", "exec")
        print(repr(source), "compiles")
    except SyntaxError as error:
        print(repr(source), "->", type(error).__name__, "|", error.msg, "|", error.lineno, error.offset)
