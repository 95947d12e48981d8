# SPDX-License-Identifier: Apache-2.0
"""Futures: results that are still to come, and waiting for several of them."""

from threading import Condition

__name__ = 'concurrent.futures._base'

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
PENDING = 'PENDING'
RUNNING = 'RUNNING'
CANCELLED = 'CANCELLED'
CANCELLED_AND_NOTIFIED = 'CANCELLED_AND_NOTIFIED'
FINISHED = 'FINISHED'
_OVER = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)
_names = {PENDING: 'pending', RUNNING: 'running', CANCELLED: 'cancelled',
          CANCELLED_AND_NOTIFIED: 'cancelled', FINISHED: 'finished'}
_finished_so_far = 0


class Error(Exception):
    """The errors of futures."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """A future's state does not allow what was asked."""


class BrokenExecutor(RuntimeError):
    """An executor cannot be used any more."""


class Future:
    """A result that is still to come."""

    def __init__(self):
        self._condition = Condition()
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []
        self._finished_number = 0

    def __repr__(self):
        shown = ''
        if self._state == FINISHED:
            what = f'raised {type(self._exception).__name__}' if self._exception else (
                f'returned {type(self._result).__name__}')
            shown = ' ' + what
        return (f'<{type(self).__name__} at {id(self):#x} state={_names[self._state]}{shown}>')

    def _invoke_callbacks(self):
        global _finished_so_far
        _finished_so_far += 1
        self._finished_number = _finished_so_far
        for callback in self._done_callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception:
            import logging
            logging.getLogger('concurrent.futures').exception('exception calling callback for %r',
                                                              self)

    def cancel(self):
        """Has the work not begin; whether that was possible."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        return self._state == RUNNING

    def done(self):
        """Whether there is a result; the other threads run first if there is none."""
        if self._state not in _OVER:
            from _threading_locks import _threads
            _threads().poll()
        return self._state in _OVER

    def add_done_callback(self, fn):
        """Has a function called with the future when it is done."""
        if self._state in _OVER:
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    def _await(self, timeout):
        with self._condition:
            if self._state not in _OVER:
                self._condition.wait_for(lambda: self._state in _OVER, timeout)
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                raise CancelledError()
            if self._state != FINISHED:
                raise TimeoutError()

    def result(self, timeout=None):
        """The result, when it is there; raises what the work has raised."""
        self._await(timeout)
        if self._exception is not None:
            try:
                raise self._exception
            finally:
                self = None
        return self._result

    def exception(self, timeout=None):
        """What the work has raised, or None."""
        self._await(timeout)
        return self._exception

    def set_running_or_notify_cancel(self):
        """Marks the work as begun; False if it was cancelled."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                self._condition.notify_all()
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
        raise RuntimeError('Future in unexpected state')

    def _set(self, result, exception):
        with self._condition:
            if self._state in _OVER:
                raise InvalidStateError(f'{self._state}: {self!r}')
            self._result = result
            self._exception = exception
            self._state = FINISHED
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        self._set(result, None)

    def set_exception(self, exception):
        self._set(None, exception)

    @classmethod
    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class DoneAndNotDoneFutures(tuple):
    """The futures that are done, and the others."""

    __slots__ = ()
    _fields = ('done', 'not_done')

    def __new__(cls, done, not_done):
        return tuple.__new__(cls, (done, not_done))

    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f'DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})'


class _Watch:
    """Waits for some of the futures that are not over; knows those that came to be, in order."""

    def __init__(self, futures):
        self.condition = Condition()
        self.done = []
        self.failed = False
        for future in futures:
            future.add_done_callback(self._tell)

    def _tell(self, future):
        with self.condition:
            self.done.append(future)
            if future._state == FINISHED and future._exception is not None:
                self.failed = True
            self.condition.notify_all()

    def until(self, holds, timeout):
        with self.condition:
            return self.condition.wait_for(holds, timeout)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Waits for some futures; those that are done, and the others."""
    fs = set(fs)
    done = {each for each in fs if each._state in _OVER}
    missing = fs - done
    if return_when == FIRST_COMPLETED:
        is_over = done or not fs
    else:
        is_over = not missing or return_when == FIRST_EXCEPTION and any(
            each._state == FINISHED and each._exception is not None for each in done)
    if not is_over:
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f'Invalid return condition: {return_when!r}')
        watch = _Watch(missing)
        if return_when == FIRST_COMPLETED:
            enough = 1
        else:
            enough = len(missing)
        watch.until(lambda: len(watch.done) >= enough
                    or return_when == FIRST_EXCEPTION and watch.failed, timeout)
        done.update(watch.done)
    return DoneAndNotDoneFutures(done, fs - done)


def as_completed(fs, timeout=None):
    """Gives futures in the order in which they are done."""
    over, missing = [], []
    for each in dict.fromkeys(fs):
        (over if each._state in _OVER else missing).append(each)
    watch = _Watch(missing)
    threads = None
    deadline = None
    if timeout is not None:
        from _threading_locks import _threads
        threads = _threads()
        deadline = threads.now + timeout
    yield from sorted(over, key=lambda each: each._finished_number)
    for i in range(len(missing)):
        if len(watch.done) <= i:
            left = None if deadline is None else max(0, deadline - threads.now)
            watch.until(lambda: len(watch.done) > i, left)
            if len(watch.done) <= i:
                raise TimeoutError(f'{len(missing) - i} (of {len(over) + len(missing)}) '
                                   'futures unfinished')
        first, watch.done[i] = watch.done[i], None
        yield first


class Executor:
    """Takes work over."""

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """The results for the items of the iterables, in order."""
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    yield futures.pop().result(timeout)
            finally:
                for future in futures:
                    future.cancel()
        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Takes no further work."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.shutdown(wait=True)
        return False
