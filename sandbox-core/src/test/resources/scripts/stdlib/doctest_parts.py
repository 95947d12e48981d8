# SPDX-License-Identifier: Apache-2.0
# doctest: parser, finder, checker and runners on their own.
import doctest

parser = doctest.DocTestParser()
TEXT = """Intro text.

    >>> x = 1  # doctest: +ELLIPSIS, -SKIP
    >>> x
    1

    Between.
    >>> if x:
    ...     print('yes')
    ...
    yes
    >>> # only a comment
    >>> 1 / 0
    Traceback (most recent call last):
      File "x", line 1, in y
    ZeroDivisionError: division by zero
    Final text.
"""
for piece in parser.parse(TEXT, 'text'):
    if isinstance(piece, doctest.Example):
        print('example', repr(piece.source), repr(piece.want), repr(piece.exc_msg), piece.lineno,
              piece.indent, sorted(piece.options.values()))
    else:
        print('text', repr(piece))
test = parser.get_doctest(TEXT, {'a': 1}, 'name', 'file.txt', 10)
print(test, test.globs, test.name, test.filename, test.lineno, len(test.examples))
print(parser.get_doctest("nothing", {}, "empty", None, None), parser.get_examples(">>> 1\n1")[0].want)

for bad in ('>>>print(1)', '    >>> if 1:\n   ...     pass\n', '>>> 1 # doctest: +NO_SUCH',
            '    >>> 1\n  2\n', '>>> # doctest: +ELLIPSIS\n', '>>> for x in y:\n...x\n'):
    try:
        print(parser.get_examples(bad, 'bad'))
    except ValueError as error:
        print(error)

first = doctest.Example('x', 'y')
print(repr(first.source), repr(first.want), first.exc_msg, first.lineno, first.indent,
      first.options, first == doctest.Example('x\n', 'y\n'), first == doctest.Example('x', 'z'),
      hash(first) == hash(doctest.Example('x', 'y')))

checker = doctest.OutputChecker()
for want, got, flags in [
    ('1\n', '1\n', 0), ('1\n', 'True\n', 0), ('0\n', 'False\n', 0), ('True\n', '1\n', 0),
    ('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1), ('a\n<BLANKLINE>\nb\n', 'a\n\nb\n', 0),
    ('a\n<BLANKLINE>\nb\n', 'a\n\nb\n', doctest.DONT_ACCEPT_BLANKLINE),
    ('a b\n', 'a  b\n', 0), ('a b\n', 'a\n  b\n', doctest.NORMALIZE_WHITESPACE),
    ('a...z\n', 'abcz\n', 0), ('a...z\n', 'abcz\n', doctest.ELLIPSIS),
    ('...b...\n', 'abc\n', doctest.ELLIPSIS), ('...\n', '', doctest.ELLIPSIS),
    ('a...a\n', 'a\n', doctest.ELLIPSIS), ('a...b...b\n', 'ab\n', doctest.ELLIPSIS),
    ('a ... c', 'a\n\nb\nc', doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE),
    ('caf\xe9\n', 'caf\xe9\n', 0), ('a', 'a \n', 0),
]:
    print(repr(want), repr(got), checker.check_output(want, got, flags))
print(checker.output_difference(first, 'other\n', 0), end='')
print(checker.output_difference(doctest.Example('x', ''), 'other\n\n', 0), end='')
print(checker.output_difference(doctest.Example('x', 'w'), '', 0), end='')
print(checker.output_difference(doctest.Example('x', ''), '', 0), end='')


def outer():
    """
    >>> outer() + extra
    3
    """
    return 1


class Base:
    """
    >>> 1
    1
    """

    def method(self):
        """
        >>> 2
        2
        """


for finder in (doctest.DocTestFinder(), doctest.DocTestFinder(recurse=False),
               doctest.DocTestFinder(exclude_empty=False)):
    print([(each.name, each.lineno, len(each.examples)) for each in finder.find(Base)])
found = doctest.DocTestFinder().find(outer, 'renamed', extraglobs={'extra': 1})
print(found[0].name, found[0].globs['extra'], '__name__' in found[0].globs)
try:
    doctest.DocTestFinder().find(5)
except ValueError as error:
    print(error)

lines = []
runner = doctest.DocTestRunner(verbose=False)
print(runner.run(found[0], out=lines.append), found[0].globs)
print(''.join(lines), end='')
found = doctest.DocTestFinder().find(outer, extraglobs={'extra': 2})
print(runner.run(found[0], clear_globs=False), 'extra' in found[0].globs)
print(runner.tries, runner.failures, runner.summarize())

debug = doctest.DebugRunner(verbose=False)
wrong = parser.get_doctest('>>> 1 + 1\n3\n', {}, 'wrong', 'f', 0)
try:
    debug.run(wrong)
except doctest.DocTestFailure as failure:
    print(failure, failure.test is wrong, failure.example.want, failure.got)
raising = parser.get_doctest('>>> [][0]\n3\n', {}, 'raising', 'f', 0)
try:
    debug.run(raising)
except doctest.UnexpectedException as failure:
    print(failure, failure.example.source, failure.exc_info[0])

print(doctest.script_from_examples(TEXT))
print(doctest.register_optionflag('ELLIPSIS') == doctest.ELLIPSIS,
      doctest.register_optionflag('MINE') == doctest.register_optionflag('MINE'))
print(doctest.TestResults(1, 2), doctest.TestResults(1, 2, skipped=3), doctest.TestResults(1, 2)[0])
nowhere = parser.get_doctest('>>> 1\n2\n', {}, 'nowhere', None, None)
print(doctest.DocTestRunner().run(nowhere))
