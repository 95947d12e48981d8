# SPDX-License-Identifier: Apache-2.0
"""Results of tests, as a module of their own."""

from unittest import TestResult
