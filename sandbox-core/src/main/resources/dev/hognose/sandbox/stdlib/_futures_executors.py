# SPDX-License-Identifier: Apache-2.0
"""Executors. Both kinds run their work in threads, which take turns."""

from collections import deque
from threading import Condition, Thread
from _futures import BrokenExecutor, Executor, Future

__name__ = 'concurrent.futures.thread'
_pools = 0


class BrokenThreadPool(BrokenExecutor):
    """The initializer of a worker has failed."""


class ThreadPoolExecutor(Executor):
    """Runs work in a number of threads."""

    def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
        global _pools
        if max_workers is None:
            max_workers = 5
        if max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._max_workers = max_workers
        self._initializer = initializer
        self._initargs = initargs
        self._work = deque()
        self._changed = Condition()
        self._idle = 0
        self._threads = []
        self._shutdown = False
        self._broken = False
        self._thread_name_prefix = thread_name_prefix or f'ThreadPoolExecutor-{_pools}'
        if not thread_name_prefix:
            _pools += 1

    def submit(self, fn, /, *args, **kwargs):
        """Has a function called; its future."""
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError('cannot schedule new futures after shutdown')
        future = Future()
        self._work.append((future, fn, args, kwargs))
        if self._idle:
            self._idle -= 1
            with self._changed:
                self._changed.notify()
        elif len(self._threads) < self._max_workers:
            thread = Thread(target=self._serve,
                            name=f'{self._thread_name_prefix}_{len(self._threads)}')
            self._threads.append(thread)
            thread.start()
        return future

    def _serve(self):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException:
                self._fail()
                return
        while True:
            while self._work:
                self._do(*self._work.popleft())
            if self._shutdown:
                return
            self._idle += 1
            with self._changed:
                self._changed.wait()

    def _fail(self):
        import logging
        logging.getLogger('concurrent.futures').critical('Exception in initializer:',
                                                         exc_info=True)
        self._broken = 'A thread initializer failed, the thread pool is not usable anymore'
        while self._work:
            self._work.popleft()[0].set_exception(BrokenThreadPool(self._broken))

    def _do(self, future, fn, args, kwargs):
        if not future.set_running_or_notify_cancel():
            return
        try:
            result = fn(*args, **kwargs)
        except BaseException as error:
            future.set_exception(error)
        else:
            future.set_result(result)

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Takes no further work, and waits for what it has."""
        self._shutdown = True
        if cancel_futures:
            while self._work:
                self._work.popleft()[0].cancel()
        self._idle = 0
        with self._changed:
            self._changed.notify_all()
        if wait:
            for thread in self._threads:
                thread.join()


class ProcessPoolExecutor(ThreadPoolExecutor):
    """Has the interface of a pool of processes; its workers are threads of this program."""

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *,
                 max_tasks_per_child=None):
        super().__init__(max_workers, 'ProcessPoolExecutor', initializer, initargs)

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        if chunksize < 1:
            raise ValueError('chunksize must be >= 1.')
        return super().map(fn, *iterables, timeout=timeout)


ProcessPoolExecutor.__module__ = 'concurrent.futures.process'
