# SPDX-License-Identifier: Apache-2.0
"""Timeouts, as a module of their own."""

from asyncio import Timeout, timeout, timeout_at

__all__ = ['Timeout', 'timeout', 'timeout_at']
