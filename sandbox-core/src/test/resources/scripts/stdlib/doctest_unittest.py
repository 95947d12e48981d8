# SPDX-License-Identifier: Apache-2.0
"""Doctests in suites of unittest.

>>> 1 + 1
2
"""
import doctest
import io
import re
import unittest


def right():
    """
    >>> right() + extra
    6
    """
    return 5


def wrong():
    """
    >>> wrong()
    4
    """
    return 5


suite = doctest.DocTestSuite(extraglobs={'extra': 1})
print(suite.countTestCases(), [case.id() for case in suite], [repr(case) for case in suite])
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
text = re.sub(r'in \d\.\d+s', 'in 0.000s', stream.getvalue())
# The library's own frames, which CPython shows, are left out.
print(re.sub(r'Traceback .*\n(  File ".*/lib/.*\n(    .*\n)*)*', '', text))
print(result.testsRun, len(result.failures), doctest.set_unittest_reportflags(doctest.REPORT_NDIFF))
try:
    doctest.set_unittest_reportflags(doctest.ELLIPSIS)
except ValueError as error:
    print(error.args[0])
