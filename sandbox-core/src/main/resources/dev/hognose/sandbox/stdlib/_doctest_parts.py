# SPDX-License-Identifier: Apache-2.0
"""What doctest's runs are made of: option flags, examples, their parser and the comparison."""

__name__ = 'doctest'
OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The flag of a name; a new one if there is none."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE
                    | ELLIPSIS | SKIP | IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
REPORTING_FLAGS = (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE
                   | FAIL_FAST)
BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'
_DIFFS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF


def indented(text, indent=4):
    """The text with its lines that are not empty moved to the right."""
    space = ' ' * indent
    return '\n'.join([space + line if line else line for line in text.split('\n')])


class TestResults(tuple):
    """How many examples failed, and how many were tried."""

    _fields = ('failed', 'attempted')

    def __new__(cls, failed, attempted, *, skipped=0):
        self = tuple.__new__(cls, (failed, attempted))
        self.skipped = skipped
        return self

    failed = property(lambda self: self[0])
    attempted = property(lambda self: self[1])

    def __repr__(self):
        more = f', skipped={self.skipped}' if self.skipped else ''
        return f'TestResults(failed={self[0]}, attempted={self[1]}{more})'


class Example:
    """One statement and what it is expected to show."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = want + '\n' if want and not want.endswith('\n') else want
        if exc_msg is not None and not exc_msg.endswith('\n'):
            exc_msg += '\n'
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._key() == other._key() and self.options == other.options

    def __hash__(self):
        return hash(self._key())


class DocTest:
    """The examples of one docstring, with the names they see."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        if isinstance(examples, str):
            raise AssertionError('DocTest no longer accepts str; use DocTestParser instead')
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        count = len(self.examples)
        shown = 'no examples' if count == 0 else '1 example' if count == 1 else f'{count} examples'
        return f'<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>'

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        place, others = [(each.name, each.filename or '', -1 if each.lineno is None else each.lineno,
                          id(each)) for each in (self, other)]
        return place < others


def _prompt(line):
    """How far a line with a prompt is indented, or -1."""
    text = line.lstrip(' ')
    return len(line) - len(text) if text.startswith('>>>') else -1


class DocTestParser:
    """Finds the examples of a text."""

    def parse(self, string, name='<string>'):
        """The pieces of a text: strings and examples in turn."""
        string = string.expandtabs()
        margins = [len(line) - len(line.lstrip(' ')) for line in string.split('\n')
                   if line.strip(' ')]
        margin = min(margins, default=0)
        lines = string.split('\n')
        if margin > 0:
            lines = [line[margin:] for line in lines]
        output = []
        text_from = at = 0
        while at < len(lines):
            indent = _prompt(lines[at])
            if indent < 0:
                at += 1
                continue
            output.append(''.join([line + '\n' for line in lines[text_from:at]]))
            stop = at + 1
            while stop < len(lines) and lines[stop].lstrip(' ').startswith('...'):
                stop += 1
            wanted = stop
            while wanted < len(lines) and lines[wanted].strip(' ') and _prompt(lines[wanted]) < 0:
                wanted += 1
            example = self._example(lines, at, stop, wanted, indent, name)
            if example is not None:
                example.indent += margin
                output.append(example)
            text_from = at = wanted
        output.append('\n'.join(lines[text_from:]))
        return output

    def _example(self, lines, at, stop, wanted, indent, name):
        space = ' ' * indent
        source = []
        for number in range(at, stop):
            line = lines[number]
            if len(line) >= indent + 4 and line[indent + 3] != ' ':
                raise ValueError(f'line {number + 1} of the docstring for {name} lacks blank '
                                 f'after {line[indent:indent + 3]}: {line!r}')
            self._check_margin(line, space, name, max(at, number - 1))
            source.append(line[indent + 4:])
        want = lines[stop:wanted]
        if want and not want[-1].strip():
            want.pop()
        for number, line in enumerate(want):
            self._check_margin(line, space, name, stop + number)
        source = '\n'.join(source)
        want = '\n'.join([line[indent:] for line in want])
        options = self._options(source, name, at)
        if all(not line.strip() or line.lstrip().startswith('#') for line in source.split('\n')):
            return None
        return Example(source, want, exc_msg=_expected_error(want), lineno=at, indent=indent,
                       options=options)

    def _check_margin(self, line, space, name, number):
        if line and not line.startswith(space):
            raise ValueError(f'line {number + 1} of the docstring for {name} has inconsistent '
                             f'leading whitespace: {line!r}')

    def _options(self, source, name, lineno):
        options = {}
        if 'doctest:' not in source:
            return options
        import re
        for found in re.finditer(r'#\s*doctest:\s*([^\n\'"]*)$', source, re.MULTILINE):
            for option in found.group(1).replace(',', ' ').split():
                if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1} of the doctest for {name} has an invalid '
                                     f'option: {option!r}')
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
        if options and source.lstrip().startswith('#'):
            raise ValueError(f'line {lineno} of the doctest for {name} has an option directive on '
                             f'a line with no example: {source!r}')
        return options

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples of a text as one test."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name='<string>'):
        """The examples of a text."""
        return [each for each in self.parse(string, name) if isinstance(each, Example)]


def _expected_error(want):
    """The message of the exception that an example expects, or None."""
    head, _, rest = want.partition('\n')
    if head.rstrip() not in ('Traceback (most recent call last):', 'Traceback (innermost last):'):
        return None
    lines = rest.split('\n')
    for number, line in enumerate(lines):
        if line[:1].isalnum() or line[:1] == '_':
            return '\n'.join(lines[number:])
    return None


def _fits(want, got):
    """Whether a text has the pieces between the ellipses in their order."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    pieces = want.split(ELLIPSIS_MARKER)
    start, end = len(pieces[0]), len(got) - len(pieces[-1])
    if not got.startswith(pieces[0]) or not got.endswith(pieces[-1]) or start > end:
        return False
    for piece in pieces[1:-1]:
        found = got.find(piece, start, end)
        if found < 0:
            return False
        start = found + len(piece)
    return True


def without_detail(message):
    """The name of an exception's class, without its module and what follows the name."""
    end = len(message)
    for stop in ('\n', ':'):
        found = message.find(stop)
        if found >= 0:
            end = min(end, found)
    return message[message.rfind('.', 0, end) + 1:end]


class OutputChecker:
    """Decides whether an example showed what was expected, and tells the difference."""

    def check_output(self, want, got, optionflags):
        """Whether the output is as expected."""
        want, got = [text.encode('ASCII', 'backslashreplace').decode('ASCII')
                     for text in (want, got)]
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = '\n'.join(['' if line.rstrip() == BLANKLINE_MARKER else line
                              for line in want.split('\n')])
            got = '\n'.join([line if line.strip() else '' for line in got.split('\n')])
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _fits(want, got)

    def _is_worth_a_diff(self, want, got, optionflags):
        if not optionflags & _DIFFS:
            return False
        return bool(optionflags & REPORT_NDIFF) or want.count('\n') > 2 and got.count('\n') > 2

    def output_difference(self, example, got, optionflags):
        """A text that shows what was expected and what came."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = '\n'.join([BLANKLINE_MARKER if not line.strip(' ') else line
                             for line in got.split('\n')[:-1]] + got.split('\n')[-1:])
        if self._is_worth_a_diff(want, got, optionflags):
            return self._diff(want.splitlines(keepends=True), got.splitlines(keepends=True),
                              optionflags)
        if want and got:
            return f'Expected:\n{indented(want)}Got:\n{indented(got)}'
        if want:
            return f'Expected:\n{indented(want)}Got nothing\n'
        return f'Expected nothing\nGot:\n{indented(got)}' if got else 'Expected nothing\nGot nothing\n'

    def _diff(self, want, got, optionflags):
        import difflib
        if optionflags & REPORT_UDIFF:
            lines = list(difflib.unified_diff(want, got, n=2))[2:]
            kind = 'unified diff with -expected +actual'
        elif optionflags & REPORT_CDIFF:
            lines = list(difflib.context_diff(want, got, n=2))[2:]
            kind = 'context diff with expected followed by actual'
        else:
            engine = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK)
            lines = list(engine.compare(want, got))
            kind = 'ndiff with -expected +actual'
        return f'Differences ({kind}):\n' + indented(''.join(lines))
