# SPDX-License-Identifier: Apache-2.0
"""Runs the examples of docstrings and compares what they show."""

import builtins
import inspect
import sys
from _doctest_parts import (BLANKLINE_MARKER, COMPARISON_FLAGS, DONT_ACCEPT_BLANKLINE,
                            DONT_ACCEPT_TRUE_FOR_1, ELLIPSIS, ELLIPSIS_MARKER, FAIL_FAST,
                            IGNORE_EXCEPTION_DETAIL, NORMALIZE_WHITESPACE, OPTIONFLAGS_BY_NAME,
                            REPORT_CDIFF, REPORT_NDIFF, REPORT_ONLY_FIRST_FAILURE, REPORT_UDIFF,
                            REPORTING_FLAGS, SKIP, DocTest, DocTestParser, Example, OutputChecker,
                            TestResults, indented, register_optionflag, without_detail)
from io import StringIO

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE',
           'NORMALIZE_WHITESPACE', 'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL',
           'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF', 'REPORT_NDIFF',
           'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest',
           'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure',
           'UnexpectedException', 'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples',
           'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags', 'script_from_examples',
           'testsource']

master = None
_STARS = '*' * 70


class DocTestFinder:
    """Finds the tests of an object, and of what is inside it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests in the object's docstring and in those of its members."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't "
                                 f'exist: {type(obj)!r}')
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, globs, set())
        tests.sort()
        return tests

    def _find(self, tests, obj, name, module, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, value in list(obj.__dict__.items()):
                inner = inspect.unwrap(value) if _can_unwrap(value) else value
                if ((inspect.isroutine(inner) or inspect.isclass(value))
                        and self._from_module(
                            module, value if inspect.isclass(value) else inner)):
                    self._find(tests, value, f'{name}.{key}', module, globs, seen)
            self._find_listed(tests, obj, name, module, globs, seen)
        elif inspect.isclass(obj):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if ((inspect.isroutine(value) or inspect.isclass(value)
                     or isinstance(value, property)) and self._from_module(module, value)):
                    self._find(tests, value, f'{name}.{key}', module, globs, seen)

    def _find_listed(self, tests, module_obj, name, module, globs, seen):
        for key, value in getattr(module_obj, '__test__', {}).items():
            if not isinstance(key, str):
                raise ValueError('DocTestFinder.find: __test__ keys must be strings: '
                                 f'{type(key)!r}')
            if not (inspect.isroutine(value) or inspect.isclass(value)
                    or inspect.ismodule(value) or isinstance(value, str)):
                raise ValueError('DocTestFinder.find: __test__ values must be strings, functions, '
                                 f'methods, classes, or modules: {type(value)!r}')
            self._find(tests, value, f'{name}.__test__.{key}', module, globs, seen)

    def _from_module(self, module, obj):
        if module is None or isinstance(obj, property):
            return True
        if inspect.isfunction(obj):
            return module.__dict__ is obj.__globals__
        owner = getattr(obj, '__module__', None)
        if owner is None and not inspect.isclass(obj):
            objclass = getattr(obj, '__objclass__', None)
            owner = getattr(objclass, '__module__', None)
        return owner == module.__name__

    def _get_test(self, obj, name, module, globs):
        text = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
        text = '' if text is None else text if isinstance(text, str) else str(text)
        if self._exclude_empty and not text:
            return None
        filename, lineno = _place(obj, text)
        return self._parser.get_doctest(text, globs, name, filename, lineno)


def _can_unwrap(value):
    return inspect.isfunction(value) or hasattr(type(value), '__wrapped__') or hasattr(
        getattr(value, '__dict__', None), '__contains__') and '__wrapped__' in value.__dict__


def _place(obj, text):
    """The file of an object, and the line of its docstring counted from 0, or None."""
    if isinstance(obj, property):
        obj = obj.fget
    obj = getattr(obj, '__func__', obj)
    if inspect._is_cached(obj):
        return inspect._program()[0], None
    if _can_unwrap(obj):
        obj = inspect.unwrap(obj)
    code = getattr(obj, '__code__', None)
    if code is not None:
        return code.co_filename, _docstring_line(inspect._source(code), code.co_firstlineno - 1)
    filename, source = inspect._program()
    if inspect.ismodule(obj):
        known = getattr(obj, '__file__', None)
        return known or filename, 0 if text else None
    if inspect.isclass(obj):
        line = obj.__dict__.get('__firstlineno__')
        if line is not None:
            source = inspect._text_of_class(obj) or source
            return filename, _docstring_line(source, line - 1)
    return filename, None


def _docstring_line(source, start):
    """The line at which the docstring of a definition begins."""
    lines = source.split('\n')
    for number in range(start, len(lines)):
        line = lines[number]
        for text in (line, line[line.rfind(':') + 1:]):
            text = text.lstrip().lstrip('rRuUbBfF')
            if text[:1] in ('"', "'"):
                return number
        before, quote, _ = line.partition('"') if '"' in line else line.partition("'")
        if quote and ':' in before and not before.rpartition(':')[2].strip('rRuUbB \t'):
            return number
    return start


class _Capture(StringIO):
    """What an example writes; a text always ends with a line end."""

    def getvalue(self):
        text = StringIO.getvalue(self)
        return text + '\n' if text and not text.endswith('\n') else text

    def truncate(self, size=None):
        self.seek(size)
        StringIO.truncate(self)


class DocTestRunner:
    """Runs tests and reports failures."""

    DIVIDER = _STARS

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        """Says which example comes next."""
        if self._verbose:
            wanted = 'Expecting:\n' + indented(example.want) if example.want else (
                'Expecting nothing\n')
            out('Trying:\n' + indented(example.source) + wanted)

    def report_success(self, out, test, example, got):
        """Says that an example showed what was expected."""
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        """Says what was expected and what came."""
        out(self._failure_header(test, example)
            + self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Shows an exception that no example expected."""
        out(self._failure_header(test, example) + 'Exception raised:\n'
            + indented(_traceback_of(exc_info)))

    def _failure_header(self, test, example):
        lineno = '?'
        if test.lineno is not None and example.lineno is not None:
            lineno = test.lineno + example.lineno + 1
        place = f'File "{test.filename}", line {lineno}' if test.filename else (
            f'Line {example.lineno + 1}')
        return (f'{self.DIVIDER}\n{place}, in {test.name}\nFailed example:\n'
                + indented(example.source))

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Runs the examples of one test."""
        self.test = test
        saved = sys.stdout, sys.displayhook
        write = saved[0].write if out is None else out
        self._captured = sys.stdout = _Capture()
        sys.displayhook = sys.__displayhook__
        try:
            return self._run_all(test, write)
        finally:
            sys.stdout, sys.displayhook = saved
            if clear_globs:
                test.globs.clear()
                builtins._ = None

    def _run_all(self, test, out):
        failures = tries = skips = 0
        flags = self.optionflags
        for number, example in enumerate(test.examples):
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = self._flags_of(example)
            tries += 1
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            if not self._run_one(test, example, number, out, quiet):
                failures += 1
                if self.optionflags & FAIL_FAST:
                    break
        self.optionflags = flags
        old = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = (old[0] + failures, old[1] + tries, old[2] + skips)
        self.failures += failures
        self.tries += tries
        self.skips += skips
        return TestResults(failures, tries, skipped=skips)

    def _flags_of(self, example):
        flags = self.original_optionflags
        for flag, wanted in example.options.items():
            flags = flags | flag if wanted else flags & ~flag
        return flags

    def _run_one(self, test, example, number, out, quiet):
        """Runs an example; whether it did as expected."""
        raised = None
        try:
            exec(inspect._compile(example.source, f'<doctest {test.name}[{number}]>', 'single'),
                 test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException:
            raised = sys.exc_info()
        got = self._captured.getvalue()
        self._captured.truncate(0)
        check = self._checker.check_output
        if raised is None:
            done = check(example.want, got, self.optionflags)
        elif example.exc_msg is None:
            if not quiet:
                self.report_unexpected_exception(out, test, example, raised)
            return False
        else:
            message = _message_of(raised[1])
            done = check(example.exc_msg, message, self.optionflags) or bool(
                self.optionflags & IGNORE_EXCEPTION_DETAIL) and check(
                without_detail(example.exc_msg), without_detail(message), self.optionflags)
            if not quiet:
                got += _traceback_of(raised)
        if not quiet:
            if done:
                self.report_success(out, test, example, got)
            else:
                self.report_failure(out, test, example, got)
        return done

    def summarize(self, verbose=None):
        """Prints how many tests passed and failed."""
        if verbose is None:
            verbose = self._verbose
        empty, passed, failed = [], [], []
        failures = tries = skips = 0
        for name, (bad, tried, skipped) in self._stats.items():
            failures += bad
            tries += tried
            skips += skipped
            if tried == 0:
                empty.append(name)
            elif bad == 0:
                passed.append((name, tried))
            else:
                failed.append((name, (bad, tried)))
        if verbose:
            self._list('had no tests', sorted(empty), lambda name: f'    {name}')
            self._list('passed all tests', sorted(passed), lambda pair:
                       f' {pair[1]:3d} test{"" if pair[1] == 1 else "s"} in {pair[0]}')
        if failed:
            print(self.DIVIDER)
            self._list('had failures', sorted(failed), lambda pair:
                       f' {pair[1][0]:3d} of {pair[1][1]:3d} in {pair[0]}')
        if verbose:
            print(f'{tries} test{"" if tries == 1 else "s"} in {len(self._stats)} '
                  f'item{"" if len(self._stats) == 1 else "s"}.')
            print(f'{tries - failures} passed'
                  + (f' and {failures} failed' if failures else '') + '.')
        if failures:
            print(f'***Test Failed*** {failures} failure{"" if failures == 1 else "s"}'
                  + (f' and {skips} skipped test{"" if skips == 1 else "s"}' if skips else '')
                  + '.')
        elif verbose:
            print('Test passed.')
        return TestResults(failures, tries, skipped=skips)

    def _list(self, what, items, line):
        if items:
            print(f'{len(items)} item{"" if len(items) == 1 else "s"} {what}:')
            for item in items:
                print(line(item))

    def merge(self, other):
        """Takes over the counts of another runner."""
        for name, (bad, tried, skipped) in other._stats.items():
            old = self._stats.get(name, (0, 0, 0))
            self._stats[name] = (old[0] + bad, old[1] + tried, old[2] + skipped)


def _traceback_of(exc_info):
    from traceback import format_exception
    return ''.join(format_exception(exc_info[1]))


def _message_of(error):
    """The last part of a traceback: class, message and notes."""
    from traceback import format_exception_only
    lines = format_exception_only(error)
    if isinstance(error, SyntaxError):
        name = type(error).__qualname__
        while lines and not lines[0].startswith((f'{name}:', f'{type(error).__module__}.{name}:')):
            lines.pop(0)
    return ''.join(lines)


class DocTestFailure(Exception):
    """An example showed something else."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised something that it did not announce."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises at the first failure instead of reporting it."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0,
            extraglobs=None, raise_on_error=False, exclude_empty=False):
    """Tests the examples in the docstrings of a module, by default the program's."""
    if m is None:
        m = sys.modules.get('__main__')
    if not inspect.ismodule(m):
        raise TypeError(f'testmod: module required; {m!r}')
    finder = DocTestFinder(exclude_empty=exclude_empty)
    runner = _runner(verbose, optionflags, raise_on_error)
    for test in finder.find(m, m.__name__ if name is None else name, globs=globs,
                            extraglobs=extraglobs):
        runner.run(test)
    return _finish(runner, report)


def _runner(verbose, optionflags, raise_on_error):
    return (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose,
                                                              optionflags=optionflags)


def _finish(runner, report):
    global master
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def _read(filename, encoding):
    with open(filename, encoding=encoding or 'utf-8') as file:
        return file.read()


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None,
             report=True, optionflags=0, extraglobs=None, raise_on_error=False,
             parser=DocTestParser(), encoding=None):
    """Tests the examples in a text file that the host has."""
    if package and not module_relative:
        raise ValueError('Package may only be specified for module-relative paths.')
    text = _read(filename, encoding)
    if name is None:
        name = filename.rpartition('/')[2]
    globs = {} if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    globs.setdefault('__name__', '__main__')
    runner = _runner(verbose, optionflags, raise_on_error)
    runner.run(parser.get_doctest(text, globs, name, filename, 0))
    return _finish(runner, report)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None,
                           optionflags=0):
    """Tests the examples in the docstring of one object."""
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


def script_from_examples(s):
    """A program made of the examples of a text, the rest as comments."""
    output = []
    for piece in DocTestParser().parse(s):
        if isinstance(piece, Example):
            output.append(piece.source[:-1])
            if piece.want:
                output.append('# Expected:')
                output += ['## ' + line for line in piece.want.split('\n')[:-1]]
        else:
            output += [f'# {line.rstrip()}'.rstrip() for line in piece.split('\n')[:-1]]
    while output and output[-1] == '#':
        output.pop()
    while output and output[0] == '#':
        output.pop(0)
    return '\n'.join(output) + '\n'


def testsource(module, name):
    """The examples of an object of a module, as a program."""
    if not inspect.ismodule(module):
        module = __import__(module, fromlist=['*'])
    tests = [test for test in DocTestFinder().find(module) if test.name == name]
    if not tests:
        raise ValueError(name, 'not found in tests')
    return script_from_examples(tests[0].docstring)


def __getattr__(name):
    if name in ('DocTestSuite', 'DocFileSuite', 'DocTestCase', 'set_unittest_reportflags'):
        import _doctest_unittest
        value = getattr(_doctest_unittest, name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'doctest' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
