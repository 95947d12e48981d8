# SPDX-License-Identifier: Apache-2.0
"""Collections of tests, how they are found, and the program that runs them."""

import sys
from _unittest_case import SkipTest, TestCase, doModuleCleanups
from _unittest_text import strclass

__name__ = 'unittest.suite'


class _ErrorHolder:
    """Stands for a test where a fixture of a class or module has failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.description

    def countTestCases(self):
        return 0


class BaseTestSuite:
    """Tests in a sequence, without fixtures of classes and modules."""

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f'<{strclass(self.__class__)} tests={list(self)}>'

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum([test.countTestCases() for test in self if test])

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to '
                            'addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """Tests in a sequence; fixtures of classes and modules run between them."""

    def run(self, result, debug=False):
        top = not getattr(result, '_testRunEntered', False)
        result._testRunEntered = True
        for test in self:
            if getattr(result, 'shouldStop', False):
                break
            if not isinstance(test, BaseTestSuite) and hasattr(test, '_testMethodName'):
                self._leave_class(test, result)
                self._enter_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, '_classSetupFailed', False) or getattr(
                        result, '_moduleSetUpFailed', False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
        if top:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        from _unittest_result import TestResult
        self.run(TestResult(), True)

    def _fixture(self, function, result, name, owner, failed):
        """Runs a fixture; reports what it raises."""
        capture = getattr(result, '_setupStdout', None)
        if capture:
            capture()
        try:
            function()
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            failed()
            holder = _ErrorHolder(f'{name} ({owner})')
            if isinstance(error, SkipTest):
                result.addSkip(holder, str(error))
            else:
                result.addError(holder, sys.exc_info())
            return False
        finally:
            if capture:
                result._restoreStdout()
        return True

    def _enter_class(self, test, result):
        cls = test.__class__
        if cls is result._previousTestClass or result._moduleSetUpFailed or getattr(
                cls, '__unittest_skip__', False):
            return
        setup = getattr(cls, 'setUpClass', None)
        if setup is None:
            return
        cls._classSetupFailed = False

        def failed():
            cls._classSetupFailed = True
        if not self._fixture(setup, result, 'setUpClass', strclass(cls), failed):
            cls.doClassCleanups()
            self._report(cls.tearDown_exceptions, result, 'setUpClass', cls)

    def _leave_class(self, test, result):
        before = getattr(result, '_previousTestClass', None)
        if before is None or test is not None and test.__class__ is before:
            return
        if getattr(before, '_classSetupFailed', False) or getattr(
                result, '_moduleSetUpFailed', False) or getattr(
                before, '__unittest_skip__', False):
            return
        teardown = getattr(before, 'tearDownClass', None)
        if teardown is not None:
            self._fixture(teardown, result, 'tearDownClass', strclass(before), lambda: None)
        if hasattr(before, 'doClassCleanups'):
            before.doClassCleanups()
            self._report(before.tearDown_exceptions, result, 'tearDownClass', before)

    def _report(self, errors, result, name, cls):
        for error in errors:
            result.addError(_ErrorHolder(f'{name} ({strclass(cls)})'), error)

    def _enter_module(self, test, result):
        before = getattr(result, '_previousTestClass', None)
        if before is not None and before.__module__ == test.__class__.__module__:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(test.__class__.__module__)
        setup = getattr(module, 'setUpModule', None)
        if setup is None:
            return

        def failed():
            result._moduleSetUpFailed = True
        self._fixture(setup, result, 'setUpModule', module.__name__, failed)

    def _leave_module(self, result):
        before = getattr(result, '_previousTestClass', None)
        if before is None or getattr(result, '_moduleSetUpFailed', False):
            return
        module = sys.modules.get(before.__module__)
        if module is None:
            return
        teardown = getattr(module, 'tearDownModule', None)
        if teardown is not None:
            self._fixture(teardown, result, 'tearDownModule', module.__name__, lambda: None)
        self._fixture(doModuleCleanups, result, 'tearDownModule', module.__name__, lambda: None)


class TestLoader:
    """Finds the tests of classes and modules."""

    __module__ = 'unittest.loader'
    testMethodPrefix = 'test'
    testNamePatterns = None
    suiteClass = TestSuite

    @staticmethod
    def sortTestMethodsUsing(a, b):
        return (a > b) - (a < b)

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        names = []
        for name in dir(testCaseClass):
            if name.startswith(self.testMethodPrefix) and callable(getattr(testCaseClass, name)):
                full = f'{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}'
                if self.testNamePatterns is None or self._matches(full):
                    names.append(name)
        if self.sortTestMethodsUsing:
            from functools import cmp_to_key
            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def _matches(self, name):
        from fnmatch import fnmatchcase
        return any(fnmatchcase(name, pattern) for pattern in self.testNamePatterns)

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError('Test cases should not be derived from TestSuite. Maybe you meant to '
                            'derive from TestCase?')
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass([testCaseClass(name) for name in names])

    def loadTestsFromModule(self, module, *, pattern=None):
        tests = []
        for name in dir(module):
            value = getattr(module, name)
            if isinstance(value, type) and issubclass(value, TestCase) and not (
                    value.__module__.startswith('unittest.')):
                tests.append(self.loadTestsFromTestCase(value))
        tests = self.suiteClass(tests)
        load = getattr(module, 'load_tests', None)
        return tests if load is None else load(self, tests, pattern)

    def loadTestsFromName(self, name, module=None):
        parts = name.split('.')
        if module is None:
            found = sys.modules['__main__']
            for length in range(len(parts), 0, -1):
                try:
                    dotted = '.'.join(parts[:length])
                    __import__(dotted)
                except ImportError:
                    continue
                found, parts = sys.modules[dotted], parts[length:]
                break
        else:
            found = module
        parent = None
        for part in parts:
            parent = found
            try:
                found = getattr(found, part)
            except AttributeError as error:
                return self._failed_load(part, error, name)
        return self._tests_of(found, parent, name)

    def _failed_load(self, method, error, name):
        from traceback import format_exception

        def fails(self):
            raise error
        cls = type('_FailedTest', (TestCase,), {method: fails, '__module__': 'unittest.loader'})
        self.errors.append(''.join(format_exception(error)))
        return self.suiteClass([cls(method)])

    def _tests_of(self, found, parent, name):
        import types
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(parent, type) and issubclass(parent, TestCase) and callable(found):
            return self.suiteClass([parent(name.rpartition('.')[2])])
        if isinstance(found, TestSuite):
            return found
        if callable(found):
            made = found()
            if isinstance(made, TestSuite):
                return made
            if isinstance(made, TestCase):
                return self.suiteClass([made])
            raise TypeError(f'calling {found} returned {made}, not a test')
        raise TypeError(f"don't know how to make test from: {found}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        from os.path import abspath, isdir, isfile, join
        top = abspath(start_dir if top_level_dir is None else top_level_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        start = abspath(start_dir)
        if not isdir(start) or start != top and not isfile(join(start, '__init__.py')):
            raise ImportError(f'Start directory is not importable: {start_dir!r}' if not isdir(start)
                              else f'Start directory is not importable: {start!r}')
        return self.suiteClass(list(self._tests_in(start, top, pattern)))

    def _tests_in(self, folder, top, pattern):
        """The tests of the modules in a folder and in the packages in it."""
        import os
        import re
        from fnmatch import fnmatch
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            dotted = os.path.relpath(path, top).replace(os.sep, '.').removesuffix('.py')
            if os.path.isfile(path):
                if re.fullmatch(r'[_a-z]\w*\.py', name, re.IGNORECASE) and fnmatch(name, pattern):
                    yield self._tests_of_module(dotted, pattern)
            elif os.path.isfile(os.path.join(path, '__init__.py')):
                if fnmatch(name, pattern) or hasattr(sys.modules.get(dotted), 'load_tests'):
                    yield self._tests_of_module(dotted, pattern)
                else:
                    yield from self._tests_in(path, top, pattern)

    def _tests_of_module(self, name, pattern):
        try:
            __import__(name)
        except SkipTest as skip:
            return self._skipped_load(name, str(skip))
        except Exception as error:
            from traceback import format_exc
            told = ImportError(f'Failed to import test module: {name}\n{format_exc()}')
            suite = self._failed_load(name, told, name)
            self.errors[-1] = str(told)
            return suite
        return self.loadTestsFromModule(sys.modules[name], pattern=pattern)

    def _skipped_load(self, name, reason):
        def skipped(self):
            raise SkipTest(reason)
        cls = type('ModuleSkipped', (TestCase,), {name: skipped, '__module__': 'unittest.loader'})
        return self.suiteClass([cls(name)])


defaultTestLoader = TestLoader()


def _parser(program):
    """Reads the command line of a program of tests."""
    from argparse import ArgumentParser, RawDescriptionHelpFormatter
    parser = ArgumentParser(prog=program, formatter_class=RawDescriptionHelpFormatter, epilog=f"""\
Examples:
  {program}                           - run default set of tests
  {program} MyTestSuite               - run suite 'MyTestSuite'
  {program} MyTestCase.testSomething  - run MyTestCase.testSomething
  {program} MyTestCase                - run all 'test*' test methods
                                       in MyTestCase
""")
    shown = parser.format_help
    parser.format_help = lambda: shown() + '\n'
    _options(program, parser)
    parser.add_argument('tests', nargs='*',
                        help='a list of any number of test modules, classes and test methods.')
    return parser


def _options(program, parser=None):
    """The options that programs of tests have in common."""
    if parser is None:
        from argparse import ArgumentParser
        parser = ArgumentParser(prog=program)
    add = parser.add_argument
    add('-v', '--verbose', dest='verbosity', action='store_const', const=2, help='Verbose output')
    add('-q', '--quiet', dest='verbosity', action='store_const', const=0, help='Quiet output')
    add('--locals', dest='tb_locals', action='store_true', help='Show local variables in tracebacks')
    add('--durations', type=int, metavar='N', help='Show the N slowest test cases (N=0 for all)')
    add('-f', '--failfast', action='store_true', help='Stop on first fail or error')
    add('-c', '--catch', dest='catchbreak', action='store_true',
        help='Catch Ctrl-C and display results so far')
    add('-b', '--buffer', action='store_true', help='Buffer stdout and stderr during tests')
    add('-k', dest='patterns', action='append', metavar='TESTNAMEPATTERNS',
        help='Only run tests which match the given substring')
    return parser


class TestProgram:
    """Reads the arguments, finds the tests and runs them: unittest.main."""

    __module__ = 'unittest.main'

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None,
                 catchbreak=None, buffer=None, warnings=None, *, tb_locals=False, durations=None):
        self.module = __import__(module, fromlist=['*']) if isinstance(module, str) else module
        argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.progName = argv[0].rpartition('/')[2] if argv else 'main.py'
        discovers = self.module is None and argv[1:2] in ([], ['discover'])
        self.testNames = [] if discovers else self._read(list(argv[1:]))
        if discovers:
            self._discover(argv[2:])
        else:
            self.createTests()
        self.runTests()

    def _discover(self, arguments):
        """Finds the tests in files as the arguments say."""
        parser = _options(self.progName + ' discover')
        add = parser.add_argument
        add('-s', '--start-directory', dest='start', default='.')
        add('-p', '--pattern', dest='pattern', default='test*.py')
        add('-t', '--top-level-directory', dest='top')
        add('places', nargs='*')
        read = parser.parse_args(arguments)
        self._take(read)
        places = [*read.places, *(read.start, read.pattern, read.top)[len(read.places):]]
        self.test = self.testLoader.discover(*places[:3])

    def _read(self, arguments):
        """Takes the options; the names of the tests."""
        if not arguments:
            return []
        read = _parser(self.progName).parse_args(arguments)
        self._take(read)
        return read.tests

    def _take(self, read):
        """Does what the options say."""
        self.verbosity = self.verbosity if read.verbosity is None else read.verbosity
        self.tb_locals = self.tb_locals or read.tb_locals
        self.durations = self.durations if read.durations is None else read.durations
        for name in ('failfast', 'catchbreak', 'buffer'):
            if getattr(self, name) is None:
                setattr(self, name, getattr(read, name))
        if read.patterns:
            self.testLoader.testNamePatterns = [each if '*' in each else f'*{each}*'
                                                for each in read.patterns]

    def createTests(self, from_discovery=False, Loader=None):
        names = self.testNames
        if not names and self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else self.defaultTest
        if names:
            self.test = self.testLoader.loadTestsFromNames(list(names), self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def runTests(self):
        from _unittest_result import TextTestRunner
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            try:
                runner = runner(verbosity=self.verbosity, failfast=self.failfast,
                                buffer=self.buffer, warnings=self.warnings,
                                tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                runner = runner()
        self.result = runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
