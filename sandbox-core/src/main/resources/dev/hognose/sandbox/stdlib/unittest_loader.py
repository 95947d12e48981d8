# SPDX-License-Identifier: Apache-2.0
"""Loading tests, as a module of their own."""

from unittest import TestLoader, defaultTestLoader
