# SPDX-License-Identifier: Apache-2.0
"""Tests as classes."""

from _unittest_case import (FunctionTestCase, IsolatedAsyncioTestCase, SkipTest, TestCase,
                            addModuleCleanup, doModuleCleanups, enterModuleContext,
                            expectedFailure, skip, skipIf, skipUnless)
from _unittest_result import (TestResult, TextTestResult, TextTestRunner, installHandler,
                              registerResult, removeHandler, removeResult)
from _unittest_suite import (BaseTestSuite, TestLoader, TestProgram, TestSuite, defaultTestLoader,
                             main)

__all__ = ['IsolatedAsyncioTestCase', 'TestResult', 'TestCase', 'TestSuite', 'TextTestRunner',
           'TestLoader', 'FunctionTestCase', 'main', 'defaultTestLoader', 'SkipTest', 'skip',
           'skipIf', 'skipUnless', 'expectedFailure', 'TextTestResult', 'installHandler',
           'registerResult', 'removeResult', 'removeHandler', 'addModuleCleanup',
           'doModuleCleanups', 'enterModuleContext']


def __getattr__(name):
    if name in ('async_case', 'case', 'loader', 'result', 'runner', 'suite', 'util'):
        return __import__('unittest.' + name, fromlist=['*'])
    raise AttributeError(f"module 'unittest' has no attribute {name!r}")
