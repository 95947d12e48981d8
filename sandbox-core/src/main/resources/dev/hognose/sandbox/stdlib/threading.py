# SPDX-License-Identifier: Apache-2.0
"""Threads that take turns: each runs until it waits or ends."""

from _process import Scheduler, at_end, new_stack, running_thread, state
from contextvars import Context, _swap
from _threading_locks import (Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event,
                              Lock, RLock, Semaphore)

__all__ = ['get_ident', 'active_count', 'Condition', 'current_thread', 'enumerate', 'main_thread',
           'TIMEOUT_MAX', 'Event', 'Lock', 'RLock', 'Semaphore', 'BoundedSemaphore', 'Thread',
           'Barrier', 'BrokenBarrierError', 'Timer', 'ThreadError', 'setprofile', 'settrace',
           'local', 'stack_size', 'excepthook', 'ExceptHookArgs', 'getprofile', 'gettrace',
           'setprofile_all_threads', 'settrace_all_threads', 'get_native_id']

ThreadError = RuntimeError
TIMEOUT_MAX = 9223372036.0
_names = 0
_idents = 0
_trace_hook = None
_profile_hook = None


def _new_ident():
    global _idents
    _idents += 1
    return _idents


def _scheduler():
    own = state()
    known = own.get('scheduler')
    if known is None:
        known = Scheduler(_main)
        _main._stack = new_stack()
        own['main_stack'] = _main._stack
        _main._parked = False
        at_end('scheduler', known)
    return known


def _let_others_run():
    """Whether there are others that can run; they then have."""
    threads = _scheduler()
    if not threads.ready and not threads.timers:
        return False
    threads.sleep(0)
    return True


class ExceptHookArgs(tuple):
    """What excepthook is told."""

    def __new__(cls, args):
        if len(args) != 4:
            raise TypeError(f'ExceptHookArgs() takes a 4-sequence ({len(args)}-sequence given)')
        return tuple.__new__(cls, args)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        return (f'_thread._ExceptHookArgs(exc_type={self[0]!r}, exc_value={self[1]!r}, '
                f'exc_traceback={self[2]!r}, thread={self[3]!r})')


def excepthook(args, /):
    """Prints the exception that has ended a thread."""
    if args.exc_type is SystemExit:
        return
    import sys
    from traceback import format_exception
    name = args.thread._name if args.thread is not None else get_ident()
    sys.stderr.write(f'Exception in thread {name}:\n' + ''.join(format_exception(args.exc_value)))


__excepthook__ = excepthook


class Thread:
    """Something that runs beside the rest of the program."""

    _initialized = False

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread._ThreadHandle' object")

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        global _names
        assert group is None, 'group argument must be None for now'
        if name is None:
            _names += 1
            name = f'Thread-{_names}'
            if target is not None and hasattr(target, '__name__'):
                name += f' ({target.__name__})'
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread()._daemonic if daemon is None else daemon
        self._ident = None
        self._started = False
        self._over = False
        self._waiters = []
        self._parked = False
        self._woken = False
        self._wait_number = 0
        self._error = None
        self._stack = None
        self._context = None
        self._initialized = True

    def __repr__(self):
        assert self._initialized, 'Thread.__init__() was not called'
        status = 'stopped' if self._over else 'started' if self._started else 'initial'
        if self._daemonic:
            status += ' daemon'
        if self._ident is not None:
            status += f' {self._ident}'
        return f'<{type(self).__name__}({self._name}, {status})>'

    def start(self):
        """Begins the thread. It runs until it first waits, then its starter goes on."""
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started:
            raise RuntimeError('threads can only be started once')
        threads = _scheduler()
        self._started = True
        self._ident = _new_ident()
        self._stack = new_stack(self._bootstrap, self)
        threads.spawn(self)

    def run(self):
        """Calls the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        threads = _scheduler()
        _swap(Context())
        try:
            self.run()
        except BaseException as error:
            try:
                excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
            except Exception as other:
                __excepthook__(ExceptHookArgs((type(other), other, other.__traceback__, self)))
        self._over = True
        for each in self._waiters:
            threads.unpark(each)
        self._waiters = []
        return threads.ended(self)

    def join(self, timeout=None):
        """Waits until the thread has ended."""
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._started:
            raise RuntimeError('cannot join thread before it is started')
        me = current_thread()
        if self is me:
            raise RuntimeError('cannot join current thread')
        threads = _scheduler()
        if not self._is_running(threads):
            return
        self._waiters.append(me)
        if not threads.park(timeout) and me in self._waiters:
            self._waiters.remove(me)

    def _is_running(self, threads):
        return not self._over and self in threads.threads

    def is_alive(self):
        """Whether the thread has begun and not ended; lets the others run first."""
        assert self._initialized, 'Thread.__init__() not called'
        if not self._started or self._over:
            return False
        threads = _scheduler()
        threads.poll()
        return self._is_running(threads)

    @property
    def name(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        return self._ident

    native_id = ident

    @property
    def daemon(self):
        assert self._initialized, 'Thread.__init__() not called'
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if self._started:
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = daemonic

    def isDaemon(self):
        _warn_of_old('isDaemon() is deprecated, get the daemon attribute instead')
        return self.daemon

    def setDaemon(self, daemonic):
        _warn_of_old('setDaemon() is deprecated, set the daemon attribute instead')
        self.daemon = daemonic

    def getName(self):
        _warn_of_old('getName() is deprecated, get the name attribute instead')
        return self.name

    def setName(self, name):
        _warn_of_old('setName() is deprecated, set the name attribute instead')
        self.name = name


def _warn_of_old(message):
    from warnings import warn
    warn(message, DeprecationWarning)


class _MainThread(Thread):
    """The thread in which the program begins."""

    def __init__(self):
        super().__init__(name='MainThread', daemon=False)
        self._started = True
        self._ident = _new_ident()


class Timer(Thread):
    """Calls a function after some seconds, unless it is cancelled."""

    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Has it not call the function."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class local:
    """An object whose attributes each thread has for itself."""

    def __reduce__(self):
        raise TypeError("cannot pickle '_thread._local' object")

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError('Initialization arguments are not supported')
        self = object.__new__(cls)
        object.__setattr__(self, '_local_start', (args, kwargs))
        object.__setattr__(self, '_local_names', {})
        _names_of(self)
        return self

    def __getattribute__(self, name):
        if name == '__class__':
            return type(self)
        names = _names_of(self)
        if name == '__dict__':
            return names
        if name in names:
            found = getattr(type(self), name, None)
            if found is None or not hasattr(type(found), '__set__'):
                return names[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            pass
        kind = '_thread._local' if type(self) is local else type(self).__name__
        raise AttributeError(f'{kind!r} object has no attribute {name!r}')

    def __setattr__(self, name, value):
        if name == '__dict__':
            raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is "
                                 'read-only')
        found = getattr(type(self), name, None)
        if found is not None and hasattr(type(found), '__set__'):
            type(found).__set__(found, self, value)
        else:
            _names_of(self)[name] = value

    def __delattr__(self, name):
        names = _names_of(self)
        if name not in names:
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        del names[name]


def _names_of(obj):
    """A thread's own attributes of a local object; in a new thread __init__ runs first."""
    every = object.__getattribute__(obj, '_local_names')
    thread = current_thread()
    names = every.get(thread._ident)
    if names is None:
        names = every[thread._ident] = {}
        if len(every) > 1:
            args, kwargs = object.__getattribute__(obj, '_local_start')
            type(obj).__init__(obj, *args, **kwargs)
    return names


def current_thread():
    """The thread that runs."""
    return running_thread() or _main


def main_thread():
    """The thread in which the program begins."""
    return _main


def get_ident():
    """The number of the thread that runs."""
    return current_thread()._ident


get_native_id = get_ident


def enumerate():
    """The threads that have begun and not ended."""
    return list(_scheduler().threads)


def active_count():
    """How many threads have begun and not ended."""
    return len(_scheduler().threads)


def stack_size(size=0, /):
    """Stacks grow as they need to; the answer is always 0."""
    return 0


def settrace(func):
    """Tracing is not available; the function is only kept."""
    global _trace_hook
    _trace_hook = func


settrace_all_threads = settrace


def gettrace():
    return _trace_hook


def setprofile(func):
    """Profiling is not available; the function is only kept."""
    global _profile_hook
    _profile_hook = func


setprofile_all_threads = setprofile


def getprofile():
    return _profile_hook


_main = None
_main = object.__new__(_MainThread)
_main._daemonic = False
_MainThread.__init__(_main)


def currentThread():
    _warn_of_old('currentThread() is deprecated, use current_thread() instead')
    return current_thread()


def activeCount():
    _warn_of_old('activeCount() is deprecated, use active_count() instead')
    return active_count()
