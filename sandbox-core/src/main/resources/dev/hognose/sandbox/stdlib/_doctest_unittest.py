# SPDX-License-Identifier: Apache-2.0
"""Doctests as cases of unittest."""

import unittest
import doctest

__name__ = 'doctest'
_flags = 0


def set_unittest_reportflags(flags):
    """Sets how failures are reported; the flags from before."""
    global _flags
    if flags & doctest.REPORTING_FLAGS != flags:
        raise ValueError('Only reporting flags allowed', flags)
    before, _flags = _flags, flags
    return before


class DocTestCase(unittest.TestCase):
    """The examples of one docstring as a test."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_optionflags = optionflags
        self._dt_checker = checker
        self._dt_test = test
        self._dt_globs = test.globs.copy()
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown

    def setUp(self):
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        from io import StringIO
        flags = self._dt_optionflags
        if not flags & doctest.REPORTING_FLAGS:
            flags |= _flags
        text = StringIO()
        runner = doctest.DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = '-' * 70
        failures = runner.run(self._dt_test, out=text.write, clear_globs=False).failed
        if failures:
            test = self._dt_test
            lineno = 'unknown line number' if test.lineno is None else str(test.lineno)
            name = test.name.split('.')[-1]
            raise self.failureException(
                f'Failed doctest test for {test.name}\n  File "{test.filename}", line {lineno}, '
                f'in {name}\n\n{text.getvalue()}')

    def id(self):
        return self._dt_test.name

    def __eq__(self, other):
        return self._dt_test == other._dt_test if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self._dt_optionflags, self._dt_setUp, self._dt_tearDown))

    def __repr__(self):
        name = self._dt_test.name.split('.')
        return f'{name[-1]} ({".".join(name[:-1])})'

    __str__ = object.__str__

    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.name


class DocFileCase(DocTestCase):
    """The examples of a file as a test."""

    def id(self):
        return '_'.join(self._dt_test.name.split('.'))

    def __repr__(self):
        return self._dt_test.filename

    def shortDescription(self):
        return 'Doctest: ' + self._dt_test.name


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The docstrings of a module as a suite of tests."""
    import sys
    finder = doctest.DocTestFinder() if test_finder is None else test_finder
    if module is None:
        module = sys.modules['__main__']
    elif isinstance(module, str):
        module = __import__(module, fromlist=['*'])
    suite = unittest.TestSuite()
    for test in sorted(finder.find(module, globs=globs, extraglobs=extraglobs)):
        if test.examples:
            suite.addTest(DocTestCase(test, **options))
    return suite


def DocFileSuite(*paths, module_relative=True, package=None, setUp=None, tearDown=None, globs=None,
                 optionflags=0, parser=None, encoding=None):
    """Files of the host as a suite of tests."""
    parser = doctest.DocTestParser() if parser is None else parser
    suite = unittest.TestSuite()
    for path in paths:
        names = {} if globs is None else globs.copy()
        names.setdefault('__file__', path)
        test = parser.get_doctest(doctest._read(path, encoding), names, path.rpartition('/')[2],
                                  path, 0)
        suite.addTest(DocFileCase(test, optionflags, setUp, tearDown))
    return suite
