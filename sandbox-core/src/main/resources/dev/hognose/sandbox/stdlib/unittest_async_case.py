# SPDX-License-Identifier: Apache-2.0
"""Test cases of coroutines, as a module of their own."""

from unittest import IsolatedAsyncioTestCase
