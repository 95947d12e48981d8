# SPDX-License-Identifier: Apache-2.0
"""Running a coroutine, as a module of their own."""

from asyncio import Runner, run

__all__ = ['Runner', 'run']
