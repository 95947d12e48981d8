# SPDX-License-Identifier: Apache-2.0
"""Test cases: their life, their subtests, and how they are skipped."""

import sys
from _unittest_asserts import TestCase as _Assertions
from _unittest_text import safe_repr, strclass

__name__ = 'unittest.case'
_subtest_blank = object()


class SkipTest(Exception):
    """Raised by a test that is to be skipped."""


class _ShouldStop(Exception):
    """The rest of the test is not to run."""


def skip(reason):
    """Leaves a test or a class of tests out."""
    if callable(reason) and hasattr(reason, '__code__'):
        return _skipped(reason, '')
    return lambda item: _skipped(item, reason)


def _skipped(item, reason):
    if not isinstance(item, type):
        from functools import wraps

        @wraps(item)
        def skip_wrapper(*args, **kwargs):
            raise SkipTest(reason)
        item = skip_wrapper
    item.__unittest_skip__ = True
    item.__unittest_skip_why__ = reason
    return item


def skipIf(condition, reason):
    """Leaves a test out if a condition holds."""
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    """Leaves a test out unless a condition holds."""
    return lambda item: item if condition else _skipped(item, reason)


def expectedFailure(test_item):
    """Marks a test that is expected to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Has a function called after tearDownModule."""
    _module_cleanups.append((function, args, kwargs))


def doModuleCleanups():
    """Calls the cleanup functions of a module, the last first."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


def _enter(cm, add):
    kind = type(cm)
    if not hasattr(kind, '__enter__') or not hasattr(kind, '__exit__'):
        raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the "
                        'context manager protocol')
    result = cm.__enter__()
    add(kind.__exit__, cm, None, None, None)
    return result


def enterModuleContext(cm):
    """Enters a context manager that is left after tearDownModule."""
    return _enter(cm, addModuleCleanup)


class _Outcome:
    """How the parts of one test have gone."""

    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, 'addSubTest')
        self.success = True
        self.expectedFailure = None

    def part(self, case, subtest=False):
        return _Part(self, case, subtest)


class _Part:
    """One part of a test: reports what it raises."""

    def __init__(self, outcome, case, subtest):
        self.outcome = outcome
        self.case = case
        self.subtest = subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, kind, error, traceback):
        outcome, case = self.outcome, self.case
        if kind is not None:
            if issubclass(kind, KeyboardInterrupt):
                return False
            self._failed(kind, error, traceback)
        elif self.subtest and outcome.success:
            outcome.result.addSubTest(case.test_case, case, None)
        outcome.success = outcome.success and self.before
        return True

    def _failed(self, kind, error, traceback):
        outcome, case, result = self.outcome, self.case, self.outcome.result
        if issubclass(kind, _ShouldStop):
            outcome.success = False
        elif issubclass(kind, SkipTest):
            outcome.success = False
            _add_skip(result, case, str(error))
        elif outcome.expecting_failure:
            outcome.expectedFailure = (kind, error, traceback)
        else:
            outcome.success = False
            if self.subtest:
                result.addSubTest(case.test_case, case, (kind, error, traceback))
            elif issubclass(kind, case.failureException):
                result.addFailure(case, (kind, error, traceback))
            else:
                result.addError(case, (kind, error, traceback))


def _add_skip(result, case, reason):
    add = getattr(result, 'addSkip', None)
    if add is None:
        result.addSuccess(case)
    else:
        add(case, reason)


def _is_timed(result):
    """Whether a result of the program's own wants to know how long tests take."""
    from _unittest_result import TestResult
    note = getattr(type(result), 'addDuration', None)
    return note is not None and note is not TestResult.addDuration


class TestCase(_Assertions):
    """One test; a class with several test methods makes one object for each."""

    _classSetupFailed = False
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = 'No test'
        self._subtest = None
        self._cleanups = []
        self._equality = {}
        method = getattr(self, methodName, None)
        if method is not None:
            self._testMethodDoc = method.__doc__
        elif methodName != 'runTest':
            raise ValueError(f'no such test method in {self.__class__}: {methodName}')

    def setUp(self):
        """Runs before the test method."""

    def tearDown(self):
        """Runs after the test method."""

    @classmethod
    def setUpClass(cls):
        """Runs before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """Runs after the last test of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Has a function called after tearDown."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enters a context manager that is left after tearDown."""
        return _enter(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Has a function called after tearDownClass."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enters a context manager that is left after tearDownClass."""
        return _enter(cm, cls.addClassCleanup)

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        from _unittest_result import TestResult
        return TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None

    def id(self):
        return f'{strclass(self.__class__)}.{self._testMethodName}'

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(
            other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f'{self._testMethodName} ({strclass(self.__class__)}.{self._testMethodName})'

    def __repr__(self):
        return f'<{strclass(self.__class__)} testMethod={self._testMethodName}>'

    def skipTest(self, reason):
        """Skips the rest of the test."""
        raise SkipTest(reason)

    def subTest(self, msg=_subtest_blank, **params):
        """A part of a test that may fail while the rest goes on."""
        return _SubTestContext(self, msg, params)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            from warnings import warn_explicit
            warn_explicit('It is deprecated to return a value that is not None from a test case '
                          f'({method})', DeprecationWarning, 'case.py', 1, 'unittest.case')

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        """Runs the test and reports to a result, which is returned."""
        own = result is None
        if own:
            result = self.defaultTestResult()
            getattr(result, 'startTestRun', lambda: None)()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            for marked in (self.__class__, method):
                if getattr(marked, '__unittest_skip__', False):
                    _add_skip(result, self, getattr(marked, '__unittest_skip_why__', ''))
                    return result
            self._run(method, result)
            return result
        finally:
            result.stopTest(self)
            if own:
                getattr(result, 'stopTestRun', lambda: None)()

    def _run(self, method, result):
        expecting = getattr(self, '__unittest_expecting_failure__', False) or getattr(
            method, '__unittest_expecting_failure__', False)
        outcome = self._outcome = _Outcome(result)
        timed = getattr(result, '_times_tests', False) or _is_timed(result)
        start = _now() if timed else 0.0
        try:
            with outcome.part(self):
                self._callSetUp()
            if outcome.success:
                outcome.expecting_failure = expecting
                with outcome.part(self):
                    self._callTestMethod(method)
                outcome.expecting_failure = False
                with outcome.part(self):
                    self._callTearDown()
            self.doCleanups()
            if timed:
                result.addDuration(self, _now() - start)
            if outcome.success:
                if not expecting:
                    result.addSuccess(self)
                elif outcome.expectedFailure:
                    result.addExpectedFailure(self, outcome.expectedFailure)
                else:
                    result.addUnexpectedSuccess(self)
        finally:
            outcome.expectedFailure = None
            self._outcome = None

    def doCleanups(self):
        """Calls the cleanup functions, the last first."""
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Calls the cleanup functions of the class, the last first."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        """Runs the test without collecting errors."""
        method = getattr(self, self._testMethodName)
        for marked in (self.__class__, method):
            if getattr(marked, '__unittest_skip__', False):
                raise SkipTest(getattr(marked, '__unittest_skip_why__', ''))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)


def _now():
    from time import perf_counter
    try:
        return perf_counter()
    except OSError:
        return 0.0


class _SubTestContext:
    """The with block of a subtest."""

    def __init__(self, case, msg, params):
        self.case = case
        self.msg = msg
        self.params = params
        self.inside = None

    def __enter__(self):
        case = self.case
        outcome = case._outcome
        if outcome is None or not outcome.result_supports_subtests:
            return
        parent = self.parent = case._subtest
        params = self.params
        if parent is not None:
            params = {**parent.params, **params}
            params = {**self.params, **{key: value for key, value in params.items()
                                        if key not in self.params}}
        case._subtest = _SubTest(case, self.msg, params)
        self.inside = outcome.part(case._subtest, subtest=True)
        self.inside.__enter__()

    def __exit__(self, kind, error, traceback):
        if self.inside is None:
            return False
        case, outcome = self.case, self.case._outcome
        try:
            if not self.inside.__exit__(kind, error, traceback):
                return False
        finally:
            case._subtest = self.parent
        if not outcome.success:
            if outcome.result is not None and getattr(outcome.result, 'failfast', False):
                raise _ShouldStop
        elif outcome.expectedFailure:
            raise _ShouldStop
        return True


class FunctionTestCase(TestCase):
    """A test made of functions."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return (self._setUpFunc, self._tearDownFunc, self._testFunc, self._description) == (
            other._setUpFunc, other._tearDownFunc, other._testFunc, other._description)

    def __hash__(self):
        return hash((type(self), self._setUpFunc, self._tearDownFunc, self._testFunc,
                     self._description))

    def __str__(self):
        return f'{strclass(self.__class__)} ({self._testFunc.__name__})'

    def __repr__(self):
        return f'<{strclass(self.__class__)} tec={self._testFunc}>'

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split('\n')[0].strip() or None


class _SubTest(TestCase):
    """What a subtest is called."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError('subtests cannot be run directly')

    def _description(self):
        parts = []
        if self._message is not _subtest_blank:
            parts.append(f'[{self._message}]')
        if self.params:
            shown = ', '.join([f'{key}={safe_repr(value)}' for key, value in self.params.items()])
            parts.append(f'({shown})')
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._description()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._description()}'


class IsolatedAsyncioTestCase(TestCase):
    """A test whose methods may be coroutines; each test has an event loop of its own."""

    loop_factory = None

    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        self._runner = None
        self._context = None

    async def asyncSetUp(self):
        """Runs after setUp."""

    async def asyncTearDown(self):
        """Runs before tearDown."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Has a coroutine function called after tearDown."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enters an asynchronous context manager that is left after tearDown."""
        kind = type(cm)
        if not hasattr(kind, '__aenter__') or not hasattr(kind, '__aexit__'):
            raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the "
                            'asynchronous context manager protocol')
        result = await cm.__aenter__()
        self.addAsyncCleanup(kind.__aexit__, cm, None, None, None)
        return result

    def _maybe_await(self, function, /, *args, **kwargs):
        result = function(*args, **kwargs)
        if hasattr(result, '__await__'):
            async def waiting():
                return await result
            return self._runner.run(waiting())
        return result

    def _callSetUp(self):
        self.setUp()
        self._maybe_await(self.asyncSetUp)

    def _callTestMethod(self, method):
        self._maybe_await(method)

    def _callTearDown(self):
        self._maybe_await(self.asyncTearDown)
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        self._maybe_await(function, *args, **kwargs)

    def run(self, result=None):
        from asyncio import Runner
        self._runner = Runner(debug=True)
        try:
            return super().run(result)
        finally:
            self._runner.close()
            self._runner = None

    def debug(self):
        from asyncio import Runner
        self._runner = Runner(debug=True)
        try:
            super().debug()
        finally:
            self._runner.close()
            self._runner = None
