# SPDX-License-Identifier: Apache-2.0
"""Queues that threads hand items through."""

from collections import deque
from heapq import heappop, heappush
from _process_state import state as _state

__all__ = ['Empty', 'Full', 'ShutDown', 'Queue', 'PriorityQueue', 'LifoQueue', 'SimpleQueue']


class Empty(Exception):
    """Nothing is in the queue."""

    __module__ = '_queue'


class Full(Exception):
    """The queue holds as much as it may."""


class ShutDown(Exception):
    """The queue takes and gives nothing any more."""


def _check_timeout(timeout):
    if timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")


def _wait_for(waiters, holds, block, timeout):
    """Waits until a condition holds; whether it does."""
    from _threading_locks import _await_turn, _threads
    if not block:
        _threads().poll()
        return holds()
    return _await_turn(waiters, holds, timeout if timeout is None else float(timeout))


def _poll():
    threads = _state().get('scheduler')
    if threads is not None:
        threads.poll()


def _wake(waiters, all=False):
    while waiters:
        from _threading_locks import _threads
        _threads().unpark(waiters.popleft())
        if not all:
            break


class Queue:
    """First in, first out."""

    def __getstate__(self):
        """Its mutex is part of it, so that it is neither pickled nor copied deeply."""
        return {**self.__dict__, 'mutex': self.mutex}

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self._getters = deque()
        self._putters = deque()
        self._joiners = deque()
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def qsize(self):
        return self._qsize()

    def empty(self):
        """Whether nothing is there; the other threads run first if so."""
        if not self._qsize():
            _poll()
        return not self._qsize()

    def full(self):
        """Whether nothing more fits; the other threads run first if so."""
        if 0 < self.maxsize <= self._qsize():
            _poll()
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if block and timeout is not None and self.maxsize > 0:
            _check_timeout(timeout)
        if 0 < self.maxsize <= self._qsize():
            if not _wait_for(self._putters, lambda: self.is_shutdown or not (
                    0 < self.maxsize <= self._qsize()), block, timeout):
                raise Full
            if self.is_shutdown:
                raise ShutDown
        self._put(item)
        self.unfinished_tasks += 1
        if self._getters:
            _wake(self._getters)

    def get(self, block=True, timeout=None):
        if block and timeout is not None:
            _check_timeout(timeout)
        if not self._qsize():
            if self.is_shutdown:
                raise ShutDown
            if not _wait_for(self._getters, lambda: self.is_shutdown or self._qsize(), block,
                             timeout):
                raise Empty
            if not self._qsize():
                raise ShutDown
        item = self._get()
        if self._putters:
            _wake(self._putters)
        return item

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self.unfinished_tasks -= 1
        if not self.unfinished_tasks:
            _wake(self._joiners, all=True)

    def join(self):
        if self.unfinished_tasks:
            _wait_for(self._joiners, lambda: not self.unfinished_tasks, True, None)

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1
            _wake(self._joiners, all=True)
        _wake(self._getters, all=True)
        _wake(self._putters, all=True)

    def __getattr__(self, name):
        if name in ('mutex', 'not_empty', 'not_full', 'all_tasks_done'):
            from threading import Condition, Lock
            self.mutex = mutex = Lock()
            self.not_empty = Condition(mutex)
            self.not_full = Condition(mutex)
            self.all_tasks_done = Condition(mutex)
            return self.__dict__[name]
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')


class PriorityQueue(Queue):
    """Gives the smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Gives the newest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """A queue without bounds."""

    __module__ = '_queue'

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_queue.SimpleQueue' object")

    def __init__(self):
        self._queue = deque()
        self._getters = deque()

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)
        if self._getters:
            _wake(self._getters)

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        if block and timeout is not None:
            _check_timeout(timeout)
        if not self._queue and not _wait_for(self._getters, lambda: self._queue, block, timeout):
            raise Empty
        return self._queue.popleft()

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        if not self._queue:
            _poll()
        return not self._queue

    def qsize(self):
        return len(self._queue)

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)
