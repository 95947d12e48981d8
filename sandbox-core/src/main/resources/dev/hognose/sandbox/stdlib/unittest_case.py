# SPDX-License-Identifier: Apache-2.0
"""Test cases, as a module of their own."""

from unittest import (TestCase, FunctionTestCase, SkipTest, skip, skipIf, skipUnless,
                      expectedFailure, addModuleCleanup, doModuleCleanups, enterModuleContext)
