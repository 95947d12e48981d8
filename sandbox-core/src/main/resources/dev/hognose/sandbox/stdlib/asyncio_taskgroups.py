# SPDX-License-Identifier: Apache-2.0
"""Groups of tasks, as a module of their own."""

from asyncio import TaskGroup

__all__ = ['TaskGroup']
