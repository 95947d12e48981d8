# SPDX-License-Identifier: Apache-2.0
# The examples of a text say how far they are indented in it.
import doctest

TEXT = """    First line.
        >>> 1 + 1
        2
    >>> print('a',
    ...       'b')
    a b

      >>> [
      ...   1]  # nested
      [1]
"""
for example in doctest.DocTestParser().get_examples(TEXT):
    print(example.indent, example.lineno, repr(example.source), repr(example.want))
for piece in doctest.DocTestParser().parse('  text\n  >>> x\n  5\n'):
    print(piece if isinstance(piece, str) else (piece.indent, piece.source, piece.want))
