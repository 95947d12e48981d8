# SPDX-License-Identifier: Apache-2.0
"""What threads wait for: locks, conditions, events, semaphores, barriers."""

from collections import deque

__name__ = 'threading'


def _current():
    from threading import current_thread
    return current_thread()


def _threads():
    from threading import _scheduler
    return _scheduler()


def _address(obj):
    return f'{id(obj):#x}'


_MOST_SECONDS = 2 ** 63 / 1e9


def _check_length(timeout):
    """Refuses a time that no clock of 64 bits tells in nanoseconds."""
    if timeout != timeout:
        raise ValueError('Invalid value NaN (not a number)')
    if not -_MOST_SECONDS < timeout < _MOST_SECONDS:
        raise OverflowError('timestamp too large to convert to C PyTime_t'
                            if isinstance(timeout, int)
                            else 'timestamp out of range for platform time_t')


def _check_timeout(blocking, timeout):
    _check_length(timeout)
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be a non-negative number')


def _await_turn(waiters, free, timeout):
    """Waits in line until something is free; whether it is."""
    threads = _threads()
    me = threads.current()
    deadline = None if timeout is None else threads.now + timeout
    while not free():
        left = None if deadline is None else deadline - threads.now
        if left is not None:
            if left <= 0:
                return False
            _check_length(timeout)
        waiters.append(me)
        try:
            woken = threads.park(left)
        finally:
            if me in waiters:
                waiters.remove(me)
        if not woken:
            return free()
    return True


# Counts the executions that were cut off: what one of them had locked is free.
_era = 1


class lock:
    """At most one thread has it."""

    __module__ = '_thread'
    __slots__ = ('_locked', '_waiters')

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread.lock' object")

    def __init__(self):
        self._locked = False
        self._waiters = None

    def acquire(self, blocking=True, timeout=-1):
        """Takes the lock, waiting for it if need be; whether it did."""
        if timeout != -1:
            _check_timeout(blocking, timeout)
        if self._locked == _era:
            if not blocking:
                _threads().poll()
                if self._locked == _era:
                    return False
            else:
                if self._waiters is None:
                    self._waiters = deque()
                if not _await_turn(self._waiters, lambda: self._locked != _era,
                                   None if timeout == -1 else timeout):
                    return False
        self._locked = _era
        return True

    def release(self):
        """Gives the lock up."""
        if self._locked != _era:
            raise RuntimeError('release unlocked lock')
        self._locked = False
        if self._waiters:
            _threads().unpark(self._waiters.popleft())

    def locked(self):
        """Whether some thread has it."""
        return self._locked == _era

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc_info):
        self.release()

    acquire_lock = acquire
    release_lock = release
    locked_lock = locked

    def __repr__(self):
        status = 'locked' if self._locked == _era else 'unlocked'
        return f'<{status} _thread.lock object at {_address(self)}>'


Lock = lock


class RLock:
    """A lock that its owner can take again."""

    __module__ = '_thread'

    _taken = 1

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread.RLock' object")

    def __init__(self):
        self._owner = None
        self._count = 0
        self._waiters = deque()

    def acquire(self, blocking=True, timeout=-1):
        """Takes the lock, waiting for it if need be; whether it did."""
        _check_timeout(blocking, timeout)
        me = _current()
        if self._taken != _era:
            self._owner = None
            self._count = 0
            self._taken = _era
        if self._owner is not me:
            if self._owner is not None:
                if not blocking:
                    _threads().poll()
                    if self._owner is not None:
                        return False
                elif not _await_turn(self._waiters, lambda: self._owner is None,
                                     None if timeout == -1 else timeout):
                    return False
            self._owner = me
        self._count += 1
        return True

    def release(self):
        """Gives the lock up once."""
        if self._owner is not _current():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if self._count == 0:
            self._owner = None
            if self._waiters:
                _threads().unpark(self._waiters.popleft())

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def _is_owned(self):
        return self._owner is _current()

    def _recursion_count(self):
        return self._count if self._owner is _current() else 0

    def _release_save(self):
        count, self._count = self._count, 1
        self.release()
        return count

    def _acquire_restore(self, count):
        self.acquire()
        self._count = count

    def __repr__(self):
        status = 'locked' if self._count else 'unlocked'
        owner = 0 if self._owner is None else self._owner.ident
        return (f'<{status} _thread.RLock object owner={owner} count={self._count} at '
                f'{_address(self)}>')


class Condition:
    """Lets threads wait until another one tells them."""

    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def __repr__(self):
        return f'<Condition({self._lock}, {len(self._waiters)})>'

    def _is_owned(self):
        owned = getattr(self._lock, '_is_owned', None)
        return self._lock.locked() if owned is None else owned()

    def wait(self, timeout=None):
        """Gives the lock up until it is told; whether it was, before the time was over."""
        if not self._is_owned():
            raise RuntimeError('cannot wait on un-acquired lock')
        if timeout is not None:
            _check_length(timeout)
        threads = _threads()
        me = threads.current()
        self._waiters.append(me)
        saved = self._lock._release_save() if hasattr(self._lock, '_release_save') else (
            self._lock.release())
        try:
            woken = threads.park(timeout)
        finally:
            if me in self._waiters:
                self._waiters.remove(me)
            if hasattr(self._lock, '_acquire_restore'):
                self._lock._acquire_restore(saved)
            else:
                self._lock.acquire()
        return woken

    def wait_for(self, predicate, timeout=None):
        """Waits until a condition holds; what it gives."""
        result = predicate()
        if result:
            return result
        threads = _threads()
        deadline = None if timeout is None else threads.now + timeout
        while not result:
            left = None if deadline is None else deadline - threads.now
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        """Tells some of those that wait."""
        if not self._is_owned():
            raise RuntimeError('cannot notify on un-acquired lock')
        threads = None
        while self._waiters and n > 0:
            threads = threads or _threads()
            threads.unpark(self._waiters.popleft())
            n -= 1

    def notify_all(self):
        """Tells all that wait."""
        self.notify(len(self._waiters) or 1)

    def notifyAll(self):
        from warnings import warn
        warn('notifyAll() is deprecated, use notify_all() instead', DeprecationWarning)
        self.notify_all()


class Semaphore:
    """A counter that acquire takes from and release adds to."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value
        self._waiters = deque()

    def __getstate__(self):
        """A lock, as CPython's have, is part of it, so that it is neither pickled nor copied deeply."""
        return {**self.__dict__, '_cond': lock()}

    def __repr__(self):
        return (f'<{type(self).__module__}.{type(self).__qualname__} at {_address(self)}: '
                f'value={self._value}>')

    def acquire(self, blocking=True, timeout=None):
        """Takes one from the counter, waiting while it is 0; whether it did."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0:
            if not blocking:
                _threads().poll()
                if self._value == 0:
                    return False
            elif not _await_turn(self._waiters, lambda: self._value > 0, timeout):
                return False
        self._value -= 1
        return True

    def __enter__(self):
        return self.acquire()

    def release(self, n=1):
        """Adds to the counter."""
        if n < 1:
            raise ValueError('n must be one or more')
        self._value += n
        while n and self._waiters:
            _threads().unpark(self._waiters.popleft())
            n -= 1

    def __exit__(self, *exc_info):
        self.release()


class BoundedSemaphore(Semaphore):
    """A semaphore whose counter never gets higher than it began."""

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return (f'<{type(self).__module__}.{type(self).__qualname__} at {_address(self)}: '
                f'value={self._value}/{self._initial_value}>')

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        super().release(n)


class Event:
    """A flag that threads wait for."""

    def __init__(self):
        self._flag = False
        self._waiters = deque()

    def __getstate__(self):
        """A lock, as CPython's have, is part of it, so that it is neither pickled nor copied deeply."""
        return {**self.__dict__, '_cond': lock()}

    def __repr__(self):
        status = 'set' if self._flag else 'unset'
        return f'<{type(self).__module__}.{type(self).__qualname__} at {_address(self)}: {status}>'

    def is_set(self):
        """Whether the flag is set; the others run first if it is not."""
        if not self._flag:
            _threads().poll()
        return self._flag

    isSet = is_set

    def set(self):
        """Sets the flag and wakes those that wait."""
        self._flag = True
        while self._waiters:
            _threads().unpark(self._waiters.popleft())

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        """Waits for the flag; whether it is set."""
        if not self._flag:
            _await_turn(self._waiters, lambda: self._flag, timeout)
        return self._flag


class BrokenBarrierError(RuntimeError):
    """The barrier is broken."""


class Barrier:
    """Threads wait here until so many have come."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = 0
        self._count = 0

    def __repr__(self):
        name = f'{type(self).__module__}.{type(self).__qualname__}'
        if self.broken:
            return f'<{name} at {_address(self)}: broken>'
        return f'<{name} at {_address(self)}: waiters={self.n_waiting}/{self.parties}>'

    def wait(self, timeout=None):
        """Waits for the others; the number of those that are still to come."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in (-1, 1):
                self._cond.wait()
            if self._state < 0:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._release()
                else:
                    self._wait(timeout)
                return index
            finally:
                self._count -= 1
                self._exit()

    def _release(self):
        try:
            if self._action:
                self._action()
            self._state = 1
            self._cond.notify_all()
        except BaseException:
            self._break()
            raise

    def _wait(self, timeout):
        if not self._cond.wait_for(lambda: self._state != 0, timeout):
            self._break()
            raise BrokenBarrierError
        if self._state < 0:
            raise BrokenBarrierError

    def _exit(self):
        if self._count == 0 and self._state in (-1, 1):
            self._state = 0
            self._cond.notify_all()

    def _break(self):
        self._state = -2
        self._cond.notify_all()

    def reset(self):
        """Begins again; those that wait get BrokenBarrierError."""
        with self._cond:
            if self._count > 0:
                if self._state == 0:
                    self._state = -1
                elif self._state == -2:
                    self._state = -1
            else:
                self._state = 0
            self._cond.notify_all()

    def abort(self):
        """Breaks the barrier."""
        with self._cond:
            self._break()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 0 else 0

    @property
    def broken(self):
        return self._state == -2
