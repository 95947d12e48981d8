# SPDX-License-Identifier: Apache-2.0
"""Queues, as a module of their own."""

from asyncio import (Queue, PriorityQueue, LifoQueue, QueueFull, QueueEmpty, QueueShutDown)

__all__ = ['Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty', 'QueueShutDown']
