# SPDX-License-Identifier: Apache-2.0
"""Test suites, as a module of their own."""

from unittest import BaseTestSuite, TestSuite
