# SPDX-License-Identifier: Apache-2.0
"""Futures, as a module of their own."""

from asyncio import Future, wrap_future, isfuture

__all__ = ['Future', 'wrap_future', 'isfuture']
