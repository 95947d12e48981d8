# SPDX-License-Identifier: Apache-2.0
"""Questions about coroutines, as a module of their own."""

from asyncio import iscoroutinefunction, iscoroutine

__all__ = ['iscoroutinefunction', 'iscoroutine']
