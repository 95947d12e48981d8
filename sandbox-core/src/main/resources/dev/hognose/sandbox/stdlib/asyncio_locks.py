# SPDX-License-Identifier: Apache-2.0
"""Locks, as a module of their own."""

from asyncio import (Lock, Event, Condition, Semaphore, BoundedSemaphore, Barrier)

__all__ = ['Lock', 'Event', 'Condition', 'Semaphore', 'BoundedSemaphore', 'Barrier']
