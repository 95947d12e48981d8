# SPDX-License-Identifier: Apache-2.0
"""Running tests, as a module of their own."""

from unittest import TextTestResult, TextTestRunner
