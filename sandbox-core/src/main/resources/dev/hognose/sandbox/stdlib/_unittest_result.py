# SPDX-License-Identifier: Apache-2.0
"""What becomes of tests: results, and the runner that prints them."""

import sys
from _unittest_text import strclass

__name__ = 'unittest.result'

STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'


class TestResult:
    """Counts and collects what tests report."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False
    _times_tests = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._captured = None
        self._mirrorOutput = False

    def printErrors(self):
        """Prints the list of errors; nothing here."""

    def startTest(self, test):
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def _setupStdout(self):
        if self.buffer and self._captured is None:
            from io import StringIO
            self._captured = sys.stdout, sys.stderr
            sys.stdout, sys.stderr = StringIO(), StringIO()

    def startTestRun(self):
        """Called once before the first test."""

    def stopTest(self, test):
        self._restoreStdout()
        self._mirrorOutput = False

    def _restoreStdout(self):
        if self._captured is None:
            return
        texts = sys.stdout.getvalue(), sys.stderr.getvalue()
        streams = self._captured
        self._captured = None
        sys.stdout, sys.stderr = streams
        if self._mirrorOutput:
            for text, stream, shape in zip(texts, streams, (STDOUT_LINE, STDERR_LINE)):
                if text:
                    stream.write(shape % (text if text.endswith('\n') else text + '\n'))

    def stopTestRun(self):
        """Called once after the last test."""

    def _failed(self, where, test, err):
        where.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self._failed(self.errors, test, err)

    def addFailure(self, test, err):
        self._failed(self.failures, test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self._failed(self.failures if failed else self.errors, subtest, err)

    def addSuccess(self, test):
        """Called for each test that has succeeded."""

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        if self.failfast:
            self.stop()

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        """Has no further test begin."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        from traceback import TracebackException
        _forget_own_frames(err[1])
        found = TracebackException(type(err[1]), err[1], err[1].__traceback__,
                                   capture_locals=self.tb_locals, compact=True)
        lines = list(found.format())
        if self.buffer and self._captured is not None:
            for stream, shape in ((sys.stdout, STDOUT_LINE), (sys.stderr, STDERR_LINE)):
                text = stream.getvalue()
                if text:
                    lines.append(shape % (text if text.endswith('\n') else text + '\n'))
        return ''.join(lines)

    def __repr__(self):
        return (f'<{strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')


def _forget_own_frames(error):
    """Has an error, and those that led to it, show no traceback where it has passed none but our code."""
    open_ones, known = [error], set()
    while open_ones:
        each = open_ones.pop()
        if each is not None and id(each) not in known:
            known.add(id(each))
            if each.__traceback__ is None:
                each.__traceback__ = None
            open_ones += each.__cause__, each.__context__


class _Stream:
    """A stream that can write lines."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ('stream', '__getstate__'):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        self.stream.write((arg or '') + '\n')


class TextTestResult(TestResult):
    """A result that shows each test as it goes."""

    __module__ = 'unittest.runner'
    separator1 = '=' * 70
    separator2 = '-' * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._newline = True
        self.durations = durations
        self._times_tests = durations is not None

    def getDescription(self, test):
        first = test.shortDescription() if self.descriptions else None
        return f'{test}\n{first}' if first else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + ' ... ')
            self.stream.flush()
            self._newline = False

    def _write_status(self, test, status):
        is_part = hasattr(test, 'test_case')
        if is_part or self._newline:
            if not self._newline:
                self.stream.writeln()
            if is_part:
                self.stream.write('  ')
            self.stream.write(self.getDescription(test) + ' ... ')
        self.stream.writeln(status)
        self.stream.flush()
        self._newline = True

    def _show(self, test, word, letter):
        if self.showAll:
            self._write_status(test, word)
        elif self.dots:
            self.stream.write(letter)
            self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            self._show(subtest, 'FAIL' if failed else 'ERROR', 'F' if failed else 'E')
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._show(test, 'ok', '.')

    def addError(self, test, err):
        super().addError(test, err)
        self._show(test, 'ERROR', 'E')

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._show(test, 'FAIL', 'F')

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._show(test, f'skipped {reason!r}', 's')

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._show(test, 'expected failure', 'x')

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._show(test, 'unexpected success', 'u')

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
            self.stream.flush()
        self.printErrorList('ERROR', self.errors)
        self.printErrorList('FAIL', self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f'UNEXPECTED SUCCESS: {self.getDescription(test)}')
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f'{flavour}: {self.getDescription(test)}')
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)
            self.stream.flush()


class TextTestRunner:
    """Runs tests and prints how they went."""

    __module__ = 'unittest.runner'
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
                 resultclass=None, warnings=None, *, tb_locals=False, durations=None):
        self.stream = _Stream(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity,
                                    durations=self.durations)
        except TypeError:
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        """Runs a test or a suite; the result."""
        from _unittest_case import _now
        import warnings
        result = self._makeResult()
        result.failfast = self.failfast
        result.buffer = self.buffer
        result.tb_locals = self.tb_locals
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            start = _now()
            getattr(result, 'startTestRun', lambda: None)()
            try:
                test(result)
            finally:
                getattr(result, 'stopTestRun', lambda: None)()
            taken = _now() - start
        result.printErrors()
        if self.durations is not None:
            self._print_durations(result)
        self._summary(result, taken)
        return result

    def _summary(self, result, taken):
        stream = self.stream
        if hasattr(result, 'separator2'):
            stream.writeln(result.separator2)
        run = result.testsRun
        stream.writeln(f'Ran {run} test{"" if run == 1 else "s"} in {taken:.3f}s')
        stream.writeln()
        infos = []
        if not result.wasSuccessful():
            stream.write('FAILED')
            if result.failures:
                infos.append(f'failures={len(result.failures)}')
            if result.errors:
                infos.append(f'errors={len(result.errors)}')
        else:
            stream.write('NO TESTS RAN' if run == 0 and not result.skipped else 'OK')
        for name, items in (('skipped', getattr(result, 'skipped', ())),
                            ('expected failures', getattr(result, 'expectedFailures', ())),
                            ('unexpected successes', getattr(result, 'unexpectedSuccesses', ()))):
            if items:
                infos.append(f'{name}={len(items)}')
        stream.writeln(f' ({", ".join(infos)})' if infos else '')
        stream.flush()

    def _print_durations(self, result):
        if not result.collectedDurations:
            return
        items = sorted(result.collectedDurations, key=lambda pair: pair[1], reverse=True)
        if self.durations > 0:
            items = items[:self.durations]
        self.stream.writeln('Slowest test durations')
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)
        hidden = False
        for name, elapsed in items:
            if self.verbosity < 2 and elapsed < 0.001:
                hidden = True
                continue
            self.stream.writeln(f'{elapsed:.3f}s{" " * 5} {name}')
        if hidden:
            self.stream.writeln('\n(durations < 0.001s were hidden; use -v to show these '
                                'durations)')
        else:
            self.stream.writeln('')


def registerResult(result):
    """Does nothing: there are no signals to stop a run."""


def removeResult(result):
    """Does nothing: there are no signals to stop a run."""
    return False


def installHandler():
    """Does nothing: there are no signals to stop a run."""


def removeHandler(method=None):
    """Does nothing: there are no signals to stop a run."""
    return method
