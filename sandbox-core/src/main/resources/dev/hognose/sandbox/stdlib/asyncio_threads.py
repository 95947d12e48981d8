# SPDX-License-Identifier: Apache-2.0
"""Functions in threads, as a module of their own."""

from asyncio import to_thread

__all__ = ['to_thread']
