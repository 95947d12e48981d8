# SPDX-License-Identifier: Apache-2.0
"""The event loop, as a module of their own."""

from asyncio import BaseEventLoop

__all__ = ['BaseEventLoop']
