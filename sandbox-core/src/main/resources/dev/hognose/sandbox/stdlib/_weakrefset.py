# SPDX-License-Identifier: Apache-2.0
"""The class WeakSet."""

from weakref import WeakSet

__all__ = ['WeakSet']
