# SPDX-License-Identifier: Apache-2.0
"""Tasks that take turns: an event loop over coroutines, without threads or sockets.

The order of events is that of CPython's loop. Its clock is its own: when all tasks wait for a
moment in time, the clock moves on to the first such moment at once, so that a program gives the
same result in every run and nobody waits.
"""

from _host_calls import pending as _calls_pending, settle as _settle_calls
from collections import deque
from contextvars import _swap as _swap_context, copy_context
from heapq import heappop, heappush
import sys

__all__ = [
    'ALL_COMPLETED', 'AbstractEventLoop', 'Barrier', 'BoundedSemaphore', 'BrokenBarrierError',
    'CancelledError', 'Condition', 'Event', 'EventLoop', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'Future',
    'Handle', 'IncompleteReadError', 'InvalidStateError', 'LifoQueue', 'LimitOverrunError', 'Lock',
    'PriorityQueue', 'Queue', 'QueueEmpty', 'QueueFull', 'QueueShutDown', 'Runner', 'Semaphore',
    'Task', 'TaskGroup', 'Timeout', 'TimeoutError', 'TimerHandle', 'all_tasks', 'as_completed',
    'create_eager_task_factory', 'create_task', 'current_task', 'eager_task_factory',
    'ensure_future', 'gather', 'get_event_loop', 'get_running_loop', 'iscoroutine',
    'iscoroutinefunction', 'isfuture', 'new_event_loop', 'run', 'run_coroutine_threadsafe',
    'set_event_loop', 'shield', 'sleep', 'timeout', 'timeout_at', 'to_thread', 'wait', 'wait_for',
    'wrap_future']

_PARTS = frozenset((
    'base_events', 'coroutines', 'events', 'exceptions', 'futures', 'locks', 'log', 'queues',
    'runners', 'taskgroups', 'tasks', 'threads', 'timeouts'))
_NETWORK = frozenset((
    'StreamReader', 'StreamWriter', 'create_subprocess_exec', 'create_subprocess_shell',
    'open_connection', 'open_unix_connection', 'start_server', 'start_unix_server', 'subprocess',
    'streams', 'Protocol', 'Transport'))


def __getattr__(name):
    if name in _PARTS:
        from importlib import import_module
        return import_module('asyncio.' + name)
    if name in _NETWORK:
        raise AttributeError(f'asyncio.{name} is not here: this sandbox has neither network nor '
                             'processes; call a host function (tool)')
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")


FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'
TimeoutError = TimeoutError

_PENDING = 'PENDING'
_CANCELLED = 'CANCELLED'
_FINISHED = 'FINISHED'
_missing = object()


class CancelledError(BaseException):
    """The task was cancelled."""

    __module__ = 'asyncio.exceptions'


class InvalidStateError(Exception):
    """The future is not in a state for that."""

    __module__ = 'asyncio.exceptions'


class IncompleteReadError(EOFError):
    """A stream ended too early."""

    __module__ = 'asyncio.exceptions'

    def __init__(self, partial, expected):
        shown = 'undefined' if expected is None else repr(expected)
        super().__init__(f'{len(partial)} bytes read on a total of {shown} expected bytes')
        self.partial = partial
        self.expected = expected


class LimitOverrunError(Exception):
    """A line is longer than the buffer."""

    __module__ = 'asyncio.exceptions'

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed


class BrokenBarrierError(RuntimeError):
    """The barrier is broken."""

    __module__ = 'asyncio.exceptions'


class QueueEmpty(Exception):
    """Nothing is in the queue."""

    __module__ = 'asyncio.queues'


class QueueFull(Exception):
    """The queue holds as much as it may."""

    __module__ = 'asyncio.queues'


class QueueShutDown(Exception):
    """The queue takes nothing any more."""

    __module__ = 'asyncio.queues'


_running = None
_current = None
_default = None
_task_numbers = 0


class Handle:
    """A callback that waits for its turn."""

    __module__ = 'asyncio.events'

    __slots__ = ('_callback', '_args', '_loop', '_cancelled', '_context')

    def __init__(self, callback, args, loop, context=None):
        self._callback = callback
        self._args = args
        self._loop = loop
        self._cancelled = False
        self._context = copy_context() if context is None else context

    def get_context(self):
        return self._context

    def cancel(self):
        self._cancelled = True
        self._callback = None
        self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        before = _swap_context(self._context)
        try:
            self._callback(*self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler(
                {'message': f'Exception in callback {_callback_text(self._callback)}', 'exception': error,
                 'handle': self})
        finally:
            _swap_context(before)

    def __repr__(self):
        return f'<{" ".join([type(self).__name__, *self._details()])}>'

    def _details(self):
        parts = ['cancelled'] if self._cancelled else []
        if self._callback is not None:
            parts.append(_callback_text(self._callback))
        return parts


class TimerHandle(Handle):
    """A callback that waits for a moment."""

    __module__ = 'asyncio.events'

    __slots__ = ('_when', '_number')

    def __init__(self, when, number, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._number = number

    def when(self):
        return self._when

    def _details(self):
        parts = super()._details()
        parts.insert(1 if self._cancelled else 0, f'when={self._when}')
        return parts

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)

    def __le__(self, other):
        return (self._when, self._number) <= (other._when, other._number)

    def __gt__(self, other):
        return other < self

    def __ge__(self, other):
        return other <= self


class AbstractEventLoop:
    """The base of event loops."""

    __module__ = 'asyncio.events'

    def call_at(self, when, callback, *args, context=None):
        raise NotImplementedError

    def call_exception_handler(self, context):
        raise NotImplementedError

    def call_later(self, delay, callback, *args, context=None):
        raise NotImplementedError

    def call_soon(self, callback, *args, context=None):
        raise NotImplementedError

    def call_soon_threadsafe(self, callback, *args, context=None):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError

    def create_future(self):
        raise NotImplementedError

    def create_task(self, coro, *, name=None, context=None):
        raise NotImplementedError

    def default_exception_handler(self, context):
        raise NotImplementedError

    def get_debug(self):
        raise NotImplementedError

    def get_exception_handler(self):
        raise NotImplementedError

    def get_task_factory(self):
        raise NotImplementedError

    def is_closed(self):
        raise NotImplementedError

    def is_running(self):
        raise NotImplementedError

    def run_forever(self):
        raise NotImplementedError

    def run_in_executor(self, executor, func, *args):
        raise NotImplementedError

    def run_until_complete(self, future):
        raise NotImplementedError

    def set_debug(self, enabled):
        raise NotImplementedError

    def set_default_executor(self, executor):
        raise NotImplementedError

    def set_exception_handler(self, handler):
        raise NotImplementedError

    def set_task_factory(self, factory):
        raise NotImplementedError

    def stop(self):
        raise NotImplementedError

    def time(self):
        raise NotImplementedError

    async def shutdown_asyncgens(self):
        raise NotImplementedError

    async def shutdown_default_executor(self):
        raise NotImplementedError


class _Loop(AbstractEventLoop):
    """Runs callbacks one after the other."""

    __module__ = 'asyncio.unix_events'

    # The futures whose exception nobody has asked for yet, or None as long as there was none.
    _failed = None
    slow_callback_duration = 0.1

    def __init__(self):
        self._ready = deque()
        self._scheduled = []
        self._time = 0.0
        self._numbers = 0
        self._stopping = False
        self._is_running = False
        self._closed = False
        self._debug = False
        self._handler = None
        self._tasks = {}
        self._generators = []
        self._most_generators = 64
        self._factory = None

    def __repr__(self):
        return (f'<_UnixSelectorEventLoop running={self._is_running} closed={self._closed} '
                f'debug={self._debug}>')

    def time(self):
        return self._time

    def call_soon(self, callback, *args, context=None):
        self._check_closed()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError('delay must not be None')
        return self.call_at(self._time + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError('when cannot be None')
        self._check_closed()
        self._numbers += 1
        handle = TimerHandle(when, self._numbers, callback, args, self, context)
        heappush(self._scheduled, handle)
        return handle

    def create_future(self):
        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._check_closed()
        if self._factory is not None:
            task = self._factory(self, coro) if context is None else (
                self._factory(self, coro, context=context))
            if name is not None:
                task.set_name(name)
            return task
        return Task(coro, loop=self, name=name, context=context)

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError('task factory must be a callable or None')
        self._factory = factory

    def get_task_factory(self):
        return self._factory

    def run_in_executor(self, executor, func, *args):
        if executor is not None:
            return wrap_future(executor.submit(func, *args), loop=self)
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    def set_default_executor(self, executor):
        from concurrent.futures import ThreadPoolExecutor
        if not isinstance(executor, ThreadPoolExecutor):
            raise TypeError('executor must be ThreadPoolExecutor instance')

    def _check_closed(self):
        if self._closed:
            raise RuntimeError('Event loop is closed')

    def _turn(self):
        """One round: moments that have come, then all callbacks that are ready now."""
        ready = self._ready
        scheduled = self._scheduled
        while scheduled and scheduled[0]._cancelled:
            heappop(scheduled)
        if not ready and not self._stopping and _calls_pending():
            _settle_calls()
        elif not ready and not self._stopping:
            if not scheduled:
                raise RuntimeError(
                    'deadlock: every task waits for something that no other can bring about')
            self._time = max(self._time, scheduled[0]._when)
        while scheduled and scheduled[0]._when <= self._time:
            handle = heappop(scheduled)
            if not handle._cancelled:
                ready.append(handle)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def run_forever(self):
        global _running
        self._check_closed()
        if self._is_running:
            raise RuntimeError('This event loop is already running')
        if _running is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        self._is_running = True
        _running = self
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=self._note_generator)
        try:
            while True:
                self._turn()
                if self._stopping:
                    break
        finally:
            sys.set_asyncgen_hooks(*hooks)
            self._stopping = False
            self._is_running = False
            _running = None

    def run_until_complete(self, future):
        self._check_closed()
        if self._is_running:
            raise RuntimeError('This event loop is already running')
        if _running is not None:
            raise RuntimeError('Cannot run the event loop while another loop is running')
        future = ensure_future(future, loop=self)
        future.add_done_callback(self._stop_after)
        try:
            self.run_forever()
        except BaseException:
            future._seen()
            raise
        finally:
            future.remove_done_callback(self._stop_after)
        if not future.done():
            raise RuntimeError('Event loop stopped before Future completed.')
        return future.result()

    def _stop_after(self, future):
        self._stopping = True

    def stop(self):
        self._stopping = True

    def is_running(self):
        return self._is_running

    def is_closed(self):
        return self._closed

    def close(self):
        if self._is_running:
            raise RuntimeError('Cannot close a running event loop')
        if self._closed:
            return
        self._closed = True
        failed, self._failed = self._failed, None
        for future in failed or ():
            self.call_exception_handler(
                {'message': f'{type(future).__name__} exception was never retrieved',
                 'exception': future._exception, 'future': future})
        self._ready.clear()
        self._scheduled.clear()

    def _note_generator(self, generator):
        generators = self._generators
        generators.append(generator)
        if len(generators) >= self._most_generators:
            generators[:] = [each for each in generators if each.ag_frame is not None]
            self._most_generators = 2 * len(generators) + 64

    async def shutdown_asyncgens(self):
        open_ones = [each for each in self._generators if each.ag_frame is not None]
        self._generators.clear()
        if not open_ones:
            return
        results = await gather(*[_close_generator(each) for each in open_ones],
                               return_exceptions=True)
        for each, result in zip(open_ones, results):
            if isinstance(result, Exception):
                self.call_exception_handler({
                    'message': f'an error occurred during closing of asynchronous generator {each!r}',
                    'exception': result, 'asyncgen': each})

    async def shutdown_default_executor(self, timeout=None):
        pass

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = bool(enabled)

    def get_exception_handler(self):
        return self._handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f'A callable object or None is expected, got {handler!r}')
        self._handler = handler

    def default_exception_handler(self, context):
        import sys
        from traceback import format_exception
        lines = [context.get('message') or 'Unhandled exception in event loop']
        for key in sorted(context):
            if key not in ('message', 'exception'):
                lines.append(f'{key}: {context[key]!r}')
        error = context.get('exception')
        text = '\n'.join(lines)
        logging = sys.modules.get('logging')
        if logging is not None:
            logging.getLogger('asyncio').error(text, exc_info=error or False)
            return
        text += '\n'
        if error is not None:
            text += ''.join(format_exception(error))
        sys.stderr.write(text)

    def call_exception_handler(self, context):
        if self._handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler(
                {'message': 'Unhandled error in exception handler', 'exception': error,
                 'context': context})


EventLoop = SelectorEventLoop = BaseEventLoop = _Loop


# Names that texts show for those of this module.
_SHOWN = {'Task._wakeup': 'Task.task_wakeup', 'TaskGroup._finished': 'TaskGroup._on_task_done',
          '_Gathered': '_GatheringFuture'}


def _callback_text(callback):
    """How a callback is called in texts: its name, and where it is defined if it is a function."""
    from functools import partial
    calls = '()'
    while isinstance(callback, partial):
        callback = callback.func
        calls += '()'
    name = getattr(callback, '__qualname__', None) or repr(callback)
    name = _SHOWN.get(name, name)
    code = getattr(getattr(callback, '__wrapped__', callback), '__code__', None)
    if code is None or hasattr(callback, '__self__'):
        return name + calls
    return f'{name}{calls} at {code.co_filename}:{code.co_firstlineno}'


def _coroutine_text(coro):
    name = getattr(coro, '__qualname__', None) or type(coro).__name__
    code = getattr(coro, 'cr_code', None)
    if code is None:
        return f'{name}()'
    frame = coro.cr_frame
    if frame is None:
        return f'{name}() done, defined at {code.co_filename}:{code.co_firstlineno}'
    return f'{name}() running at {code.co_filename}:{frame.f_lineno}'


class Future:
    """A result that is to come."""

    __module__ = '_asyncio'

    _blocking = False
    _asyncio_future_blocking = False
    # Whether there is an exception that nobody has asked for yet.
    _unseen = False

    def __init__(self, *, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._state = _PENDING
        self._result = None
        self._exception = None
        self._callbacks = []
        self._cancel_message = None
        self._cancelled_by = None

    def __repr__(self):
        name = type(self).__name__
        parts = [_SHOWN.get(name, name), self._state.lower(), *self._details()]
        return f'<{" ".join(parts)}>'

    def _details(self):
        """The parts of a text that tell how it ended and who waits for that."""
        parts = []
        if self._state == _FINISHED:
            if self._exception is not None:
                parts.append(f'exception={self._exception!r}')
            else:
                from reprlib import repr as short
                parts.append(f'result={short(self._result)}')
        callbacks = self._callbacks
        if callbacks:
            shown = _callback_text(callbacks[0][0])
            if len(callbacks) > 2:
                shown += f', <{len(callbacks) - 2} more>'
            if len(callbacks) > 1:
                shown += ', ' + _callback_text(callbacks[-1][0])
            parts.append(f'cb=[{shown}]')
        return parts

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def get_loop(self):
        return self._loop

    def cancel(self, msg=None):
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule()
        return True

    def cancelled(self):
        return self._state == _CANCELLED

    def done(self):
        return self._state != _PENDING

    def _cancellation(self):
        """The exception that ended a task, once; after that, and for futures, a new one."""
        if self._cancelled_by is not None:
            ended, self._cancelled_by = self._cancelled_by, None
            return ended
        if self._cancel_message is None:
            return CancelledError()
        return CancelledError(self._cancel_message)

    def result(self):
        if self._state == _CANCELLED:
            raise self._cancellation()
        if self._state != _FINISHED:
            raise InvalidStateError('Result is not set.')
        if self._exception is not None:
            self._seen()
            raise self._exception
        return self._result

    def _fails(self):
        """Notes that there is an exception now, which somebody should ask for."""
        self._unseen = True
        loop = self._loop
        if loop._failed is None:
            loop._failed = {}
        loop._failed[self] = None

    def _seen(self):
        if self._unseen:
            self._unseen = False
            if self._loop._failed is not None:
                self._loop._failed.pop(self, None)

    def exception(self):
        if self._state == _CANCELLED:
            raise self._cancellation()
        if self._state != _FINISHED:
            raise InvalidStateError('Exception is not set.')
        self._seen()
        return self._exception

    def set_result(self, result):
        if self._state != _PENDING:
            raise InvalidStateError(f'{self._state}: {self!r}'
                                    if type(self) is not Future else 'invalid state')
        self._result = result
        self._state = _FINISHED
        self._schedule()

    def set_exception(self, exception):
        if self._state != _PENDING:
            raise InvalidStateError('invalid state')
        if isinstance(exception, type):
            exception = exception()
        if isinstance(exception, StopIteration):
            error = RuntimeError(
                'StopIteration interacts badly with generators and cannot be raised into a Future')
            error.__cause__ = exception
            error.__context__ = exception
            exception = error
        elif not isinstance(exception, BaseException):
            raise TypeError('invalid exception object')
        self._exception = exception
        self._state = _FINISHED
        self._fails()
        self._schedule()

    def add_done_callback(self, fn, *, context=None):
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        kept = [each for each in self._callbacks if each[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = kept
        return removed

    def _schedule(self):
        callbacks = self._callbacks
        if callbacks:
            self._callbacks = []
            for fn, context in callbacks:
                self._loop.call_soon(fn, self, context=context)

    def __await__(self):
        if self._state == _PENDING:
            self._blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


class Task(Future):
    """A coroutine that runs in turns with others."""

    __module__ = '_asyncio'

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        super().__init__(loop=loop)
        if name is None:
            global _task_numbers
            _task_numbers += 1
            name = f'Task-{_task_numbers}'
        self._name = str(name)
        self._coro = coro
        self._waiter = None
        self._must_cancel = False
        self._cancel_requests = 0
        self._context = copy_context() if context is None else context
        self._loop._tasks[self] = None
        if eager_start and self._loop._is_running:
            self._eager()
        else:
            self._loop.call_soon(self._step, context=self._context)

    def __repr__(self):
        state = self._state.lower()
        if self._state == _PENDING and self._cancel_requests:
            state = 'cancelling'
        parts = [state, f'name={self._name!r}', f'coro=<{_coroutine_text(self._coro)}>']
        if self._state == _PENDING and self._waiter is not None:
            parts.append(f'wait_for={self._waiter!r}')
        return f'<{type(self).__name__} {" ".join(parts + self._details())}>'

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def get_stack(self, *, limit=None):
        if self._state != _PENDING and self._exception is not None:
            frames = []
            entry = self._exception.__traceback__
            while entry is not None:
                frames.append(entry.tb_frame)
                entry = entry.tb_next
            return frames if limit is None else frames[:max(limit, 0)]
        frame = getattr(self._coro, 'cr_frame', None) or getattr(self._coro, 'gi_frame', None)
        return [] if frame is None or limit is not None and limit <= 0 else [frame]

    def print_stack(self, *, limit=None, file=None):
        from traceback import StackSummary, format_exception_only, print_list
        lines = StackSummary.extract(
            [(frame, frame.f_lineno) for frame in self.get_stack(limit=limit)])
        error = None if self._state == _PENDING else self._exception
        if not lines:
            print(f'No stack for {self!r}', file=file)
        elif error is not None:
            print(f'Traceback for {self!r} (most recent call last):', file=file)
        else:
            print(f'Stack for {self!r} (most recent call last):', file=file)
        print_list(lines, file=file)
        if error is not None:
            for line in format_exception_only(type(error), error):
                print(line, file=file, end='')

    def cancel(self, msg=None):
        if self._state != _PENDING:
            return False
        self._cancel_requests += 1
        if self._waiter is not None and self._waiter.cancel(msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        return self._cancel_requests

    def uncancel(self):
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
            if self._cancel_requests == 0:
                self._must_cancel = False
        return self._cancel_requests

    def _eager(self):
        global _current
        outer = _current
        before = _swap_context(self._context)
        try:
            self._step()
        finally:
            _current = outer
            _swap_context(before)

    def _end(self, result, error, state=_FINISHED):
        self._result = result
        self._exception = error
        self._state = state
        if error is not None:
            self._fails()
        self._loop._tasks.pop(self, None)
        self._schedule()

    def _step(self, error=None):
        global _current
        if self._state != _PENDING:
            raise InvalidStateError(f'_step(): already done: {self!r}, {error!r}')
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._cancellation()
            self._must_cancel = False
            self._cancel_message = None
        self._waiter = None
        before = _current
        _current = self
        try:
            if error is None:
                waiter = self._coro.send(None)
            else:
                waiter = self._coro.throw(error)
        except StopIteration as stopped:
            if self._must_cancel:
                self._must_cancel = False
                self._end(None, None, _CANCELLED)
            else:
                self._end(stopped.value, None)
        except CancelledError as cancelled:
            self._cancelled_by = cancelled
            self._end(None, None, _CANCELLED)
        except (KeyboardInterrupt, SystemExit) as error:
            self._end(None, error)
            raise
        except BaseException as error:
            self._end(None, error)
        else:
            self._wait_for(waiter)
        finally:
            _current = before

    def _wait_for(self, waiter):
        loop = self._loop
        context = self._context
        if waiter is None:
            loop.call_soon(self._step, context=context)
        elif isinstance(waiter, Future):
            if waiter._loop is not loop:
                loop.call_soon(self._step, RuntimeError(
                    f'Task {self!r} got Future {waiter!r} attached to a different loop'), context=context)
            elif not waiter._blocking:
                loop.call_soon(self._step, RuntimeError(
                    f'yield was used instead of yield from in task {self!r} with {waiter!r}'),
                    context=context)
            elif waiter is self:
                loop.call_soon(self._step, RuntimeError(
                    f'Task cannot await on itself: {self!r}'), context=context)
            else:
                waiter._blocking = False
                waiter.add_done_callback(self._wakeup, context=context)
                self._waiter = waiter
                if self._must_cancel and waiter.cancel(self._cancel_message):
                    self._must_cancel = False
        else:
            loop.call_soon(self._step, RuntimeError(f'Task got bad yield: {waiter!r}'),
                           context=context)

    def _wakeup(self, future):
        if future._state == _FINISHED and future._exception is None:
            self._step()
            return
        try:
            future.result()
        except BaseException as error:
            self._step(error)


def iscoroutine(obj):
    return isinstance(obj, _coroutine_type) or (
        hasattr(obj, 'send') and hasattr(obj, 'throw') and hasattr(obj, 'close')
        and hasattr(obj, '__await__'))


async def _nothing():
    pass


_sample = _nothing()
_coroutine_type = type(_sample)
_sample.close()
del _sample


def iscoroutinefunction(func):
    from inspect import iscoroutinefunction
    return iscoroutinefunction(func)


def isfuture(obj):
    return isinstance(obj, Future)


def get_running_loop():
    if _running is None:
        raise RuntimeError('no running event loop')
    return _running


def _get_running_loop():
    return _running


def get_event_loop():
    global _default
    if _running is not None:
        return _running
    if _default is None:
        _default = _Loop()
    return _default


def new_event_loop():
    return _Loop()


def set_event_loop(loop):
    global _default
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError('loop must be an instance of AbstractEventLoop or None, '
                        f'not {type(loop).__name__!r}')
    _default = loop


class DefaultEventLoopPolicy:
    """Where loops come from."""

    get_event_loop = staticmethod(get_event_loop)
    new_event_loop = staticmethod(new_event_loop)
    set_event_loop = staticmethod(set_event_loop)


AbstractEventLoopPolicy = DefaultEventLoopPolicy


def get_event_loop_policy():
    return DefaultEventLoopPolicy()


def set_event_loop_policy(policy):
    """There is one kind of loop here."""


def current_task(loop=None):
    if loop is None:
        get_running_loop()
    return _current


def all_tasks(loop=None):
    loop = get_running_loop() if loop is None else loop
    return set(loop._tasks)


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name, context=context)


def ensure_future(coro_or_future, *, loop=None):
    if isinstance(coro_or_future, Future):
        if loop is not None and loop is not coro_or_future._loop:
            raise ValueError('The future belongs to a different loop than the one specified as '
                             'the loop argument')
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(coro_or_future, '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _awaiting(coro_or_future)
    return (get_event_loop() if loop is None else loop).create_task(coro_or_future)


async def _awaiting(awaitable):
    return await awaitable


def wrap_future(future, *, loop=None):
    if isfuture(future):
        return future
    from concurrent.futures import Future as Other
    if not isinstance(future, Other):
        raise AssertionError(f'concurrent.futures.Future is expected, got {future!r}')
    loop = get_event_loop() if loop is None else loop
    made = loop.create_future()

    def cancelled(made):
        if made.cancelled():
            future.cancel()

    made.add_done_callback(cancelled)
    future.add_done_callback(lambda future: loop.call_soon_threadsafe(_copy_outcome, future, made))
    return made


def _copy_outcome(source, target):
    """Ends a future as another one has ended, be it of asyncio or of concurrent.futures."""
    if target.done():
        return
    if source.cancelled():
        target.cancel()
    elif (error := source.exception()) is not None:
        target.set_exception(error)
    else:
        target.set_result(source.result())


class _Turn:
    """Awaiting it lets the others have a turn."""

    __slots__ = ()

    def __await__(self):
        yield


_turn = _Turn()


def _resolve(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    """Lets the others run for some time."""
    if delay <= 0:
        await _turn
        return result
    if delay != delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = get_running_loop()
    future = loop.create_future()
    handle = loop.call_later(delay, _resolve, future, result)
    try:
        return await future
    finally:
        handle.cancel()


async def to_thread(func, /, *args, **kwargs):
    """Calls the function; there are no threads here."""
    context = copy_context()
    await _turn
    return context.run(func, *args, **kwargs)


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    from concurrent.futures import Future as Other
    future = Other()

    def begin():
        try:
            task = ensure_future(coro, loop=loop)
        except BaseException as error:
            future.set_exception(error)
            raise
        future.add_done_callback(lambda future: future.cancelled() and task.cancel())
        task.add_done_callback(lambda task: _copy_outcome(task, future))

    loop.call_soon_threadsafe(begin)
    return future


class _Gathered(Future):
    """The results of several futures."""

    __module__ = 'asyncio.tasks'

    def __init__(self, children, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        any_cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                any_cancelled = True
        if any_cancelled:
            self._cancel_requested = True
        return any_cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """Runs all and gives their results in the order of the arguments."""
    if not coros_or_futures:
        outer = get_event_loop().create_future()
        outer.set_result([])
        return outer
    loop = _running
    known = {}
    children = []
    for each in coros_or_futures:
        future = known.get(each)
        if future is None:
            future = known[each] = ensure_future(each, loop=loop)
            loop = future._loop
        children.append(future)
    waiting = len(known)
    finished = 0

    def done(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            child._seen()
            return
        if not return_exceptions:
            if child._state == _CANCELLED:
                outer.set_exception(child._cancellation())
                return
            if child._exception is not None:
                outer.set_exception(child.exception())
                return
        if finished == waiting:
            results = []
            for future in children:
                if future._state == _CANCELLED:
                    results.append(CancelledError('' if future._cancel_message is None
                                                  else future._cancel_message))
                elif future._exception is not None:
                    results.append(future.exception())
                else:
                    results.append(future._result)
            if outer._cancel_requested:
                outer.set_exception(child._cancellation())
            else:
                outer.set_result(results)

    outer = None
    for future in known.values():
        future.add_done_callback(done)
    outer = _Gathered(children, loop)
    return outer


def _results_of(future):
    if future._state == _CANCELLED:
        return future._cancellation()
    return future._exception


def shield(arg):
    """Protects an awaitable from being cancelled with the one who waits."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner._loop.create_future()

    def inner_done(inner):
        if outer.cancelled():
            inner._seen()
            return
        if inner.cancelled():
            outer.cancel()
        elif inner._exception is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner._result)

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for futures; gives those done and those pending."""
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    fs = dict.fromkeys(fs)
    for each in fs:
        if iscoroutine(each):
            raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = get_running_loop()
    await _wait(fs, timeout, return_when, loop)
    done = {each for each in fs if each.done()}
    return done, {each for each in fs if not each.done()}


async def _wait(fs, timeout, return_when, loop):
    waiting = [each for each in fs if not each.done()]
    if not waiting or return_when == FIRST_COMPLETED and len(waiting) < len(fs) or (
            return_when == FIRST_EXCEPTION and any(
                [each.done() and not each.cancelled() and each._exception is not None
                 for each in fs])):
        return
    waiter = loop.create_future()
    count = len(waiting)
    handle = None if timeout is None else loop.call_later(timeout, _resolve, waiter, None)

    def completed(future):
        nonlocal count
        count -= 1
        if count <= 0 or return_when == FIRST_COMPLETED or (
                return_when == FIRST_EXCEPTION and not future.cancelled()
                and future.exception() is not None):
            if handle is not None:
                handle.cancel()
            _resolve(waiter, None)

    for each in waiting:
        each.add_done_callback(completed)
    try:
        await waiter
    finally:
        if handle is not None:
            handle.cancel()
        for each in waiting:
            each.remove_done_callback(completed)


async def _cancel_and_wait(future):
    loop = get_running_loop()
    waiter = loop.create_future()

    def finished(future):
        _resolve(waiter, None)

    future.add_done_callback(finished)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(finished)


async def wait_for(fut, timeout):
    """Waits for an awaitable, but not for longer than that."""
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with _timeout(timeout):
        return await fut


class _AsCompleted:
    """The futures in the order in which they are done."""

    def __init__(self, fs, timeout):
        self._done = Queue()
        self._handle = None
        loop = get_event_loop()
        todo = dict.fromkeys([ensure_future(each, loop=loop) for each in dict.fromkeys(fs)])
        for each in todo:
            each.add_done_callback(self._finished)
        self._todo = todo
        self._left = len(todo)
        if todo and timeout is not None:
            self._handle = loop.call_later(timeout, self._expired)

    def _finished(self, future):
        if self._todo.pop(future, _missing) is _missing:
            return
        self._done.put_nowait(future)
        if not self._todo and self._handle is not None:
            self._handle.cancel()

    def _expired(self):
        for each in list(self._todo):
            each.remove_done_callback(self._finished)
            self._done.put_nowait(None)
        self._todo.clear()

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._one(True)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._one(False)

    async def _one(self, resolved):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolved else future


def as_completed(fs, *, timeout=None):
    if isinstance(fs, Future) or iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    return _AsCompleted(fs, timeout)


class Timeout:
    """Cancels the block when its time is over, and raises TimeoutError."""

    __module__ = 'asyncio.timeouts'

    def __init__(self, when):
        self._state = 'created'
        self._task = None
        self._when = when
        self._handle = None

    def when(self):
        return self._when

    def reschedule(self, when):
        if self._state != 'active':
            if self._state == 'created':
                raise RuntimeError('Timeout has not been entered')
            raise RuntimeError(f'Cannot change state of {self._state} Timeout')
        self._when = when
        if self._handle is not None:
            self._handle.cancel()
        if when is None:
            self._handle = None
        else:
            loop = get_running_loop()
            if when <= loop.time():
                self._handle = loop.call_soon(self._on_timeout)
            else:
                self._handle = loop.call_at(when, self._on_timeout)

    def expired(self):
        return self._state in ('expiring', 'expired')

    def __repr__(self):
        parts = [self._state]
        if self._state == 'active':
            parts.append(f'when={None if self._when is None else round(self._when, 3)}')
        return f'<Timeout [{self._state}] {" ".join(parts[1:])}'.rstrip() + '>'

    async def __aenter__(self):
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        task = current_task()
        if task is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state = 'active'
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc_val, exc_tb):
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
        if self._state == 'expiring':
            self._state = 'expired'
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc_val
                _tell_of_timeout(exc_val)
                if isinstance(exc_val, BaseExceptionGroup):
                    for each in exc_val.exceptions:
                        _tell_of_timeout(each)
        elif self._state == 'active':
            self._state = 'finished'
        return None

    def _on_timeout(self):
        self._task.cancel()
        self._state = 'expiring'
        self._handle = None


def _tell_of_timeout(error):
    """Makes a timeout the reason of an error that was raised when the block was cancelled."""
    while error.__context__ is not None:
        if isinstance(error.__context__, CancelledError):
            reason = TimeoutError()
            reason.__context__ = reason.__cause__ = error.__context__
            error.__context__ = reason
            break
        error = error.__context__


def timeout(delay):
    """A block that may take that many seconds."""
    return Timeout(None if delay is None else get_running_loop().time() + delay)


_timeout = timeout


def timeout_at(when):
    return Timeout(when)


class TaskGroup:
    """A block that waits for its tasks and ends them all when one fails."""

    __module__ = 'asyncio.taskgroups'

    def __init__(self):
        self._entered = False
        self._exiting = False
        self._aborting = False
        self._loop = None
        self._parent = None
        self._parent_cancel_requested = False
        self._tasks = {}
        self._errors = []
        self._base_error = None
        self._completed = None

    def __repr__(self):
        parts = ['']
        if self._tasks:
            parts.append(f'tasks={len(self._tasks)}')
        if self._errors:
            parts.append(f'errors={len(self._errors)}')
        if self._aborting:
            parts.append('cancelling')
        elif self._entered:
            parts.append('entered')
        return f'<TaskGroup{" ".join(parts)}>'

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has been already entered')
        self._loop = get_running_loop()
        self._parent = current_task()
        if self._parent is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        self._entered = True
        return self

    async def __aexit__(self, et, exc, tb):
        try:
            return await self._leave(et, exc)
        finally:
            self._parent = None
            self._errors = None
            self._base_error = None
            exc = None

    async def _leave(self, et, exc):
        self._exiting = True
        if et is not None and issubclass(et, (SystemExit, KeyboardInterrupt)) and (
                self._base_error is None):
            self._base_error = exc
        cancelled = exc if et is not None and issubclass(et, CancelledError) else None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._completed is None:
                self._completed = self._loop.create_future()
            try:
                await self._completed
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
            self._completed = None
        if self._base_error is not None:
            raise self._base_error
        if self._parent_cancel_requested and self._parent.uncancel() == 0:
            cancelled = None
        if cancelled is not None and not self._errors:
            raise cancelled
        if et is not None and not issubclass(et, CancelledError):
            self._errors.append(exc)
        if self._errors:
            if self._parent.cancelling():
                self._parent.uncancel()
                self._parent.cancel()
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
        return None

    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        task = self._loop.create_task(coro, name=name, context=context)
        if task.done():
            self._finished(task)
        else:
            self._tasks[task] = None
            task.add_done_callback(self._finished)
        return task

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if not task.done():
                task.cancel()

    def _finished(self, task):
        self._tasks.pop(task, None)
        if self._completed is not None and not self._tasks and not self._completed.done():
            self._completed.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if isinstance(error, (SystemExit, KeyboardInterrupt)) and self._base_error is None:
            self._base_error = error
        if self._parent.done():
            self._loop.call_exception_handler(
                {'message': f'Task {task!r} has errored out but its parent task '
                            f'{self._parent} is already completed',
                 'exception': error, 'task': task})
            return
        if not self._aborting and not self._parent_cancel_requested:
            self._abort()
            self._parent_cancel_requested = True
            self._parent.cancel()


class _Bound:
    """A thing that belongs to the loop that first waits for it."""

    _loop = None

    def _own_loop(self):
        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        elif self._loop is not loop:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return loop


class _Held(_Bound):
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_Held):
    """A lock that one task holds at a time."""

    __module__ = 'asyncio.locks'

    def __init__(self):
        self._waiters = deque()
        self._locked = False

    def __repr__(self):
        return _lock_text(self, 'locked' if self._locked else 'unlocked')

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all([each.cancelled() for each in self._waiters]):
            self._locked = True
            return True
        future = self._own_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Bound):
    """A flag that tasks can wait for."""

    __module__ = 'asyncio.locks'

    def __init__(self):
        self._waiters = deque()
        self._value = False

    def __repr__(self):
        return _lock_text(self, 'set' if self._value else 'unset')

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for each in self._waiters:
                if not each.done():
                    each.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        future = self._own_loop().create_future()
        self._waiters.append(future)
        try:
            await future
            return True
        finally:
            self._waiters.remove(future)


def _lock_text(lock, state):
    if lock._waiters:
        state += f', waiters:{len(lock._waiters)}'
    return f'<{type(lock).__module__}.{type(lock).__name__} object at {id(lock):#x} [{state}]>'


class Condition(_Held):
    """A lock with notifications."""

    __module__ = 'asyncio.locks'

    def __init__(self, lock=None):
        if lock is None:
            lock = Lock()
        self._lock = lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = deque()

    def __repr__(self):
        return _lock_text(self, 'locked' if self.locked() else 'unlocked')

    async def wait(self):
        if not self.locked():
            raise RuntimeError('cannot wait on un-acquired lock')
        future = self._own_loop().create_future()
        self.release()
        try:
            self._waiters.append(future)
            try:
                await future
                return True
            finally:
                self._waiters.remove(future)
        finally:
            error = None
            while True:
                try:
                    await self.acquire()
                    break
                except CancelledError as cancelled:
                    error = cancelled
            if error is not None:
                try:
                    raise error
                finally:
                    error = None

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError('cannot notify on un-acquired lock')
        count = 0
        for each in self._waiters:
            if count >= n:
                break
            if not each.done():
                count += 1
                each.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_Held):
    """A lock that a number of tasks hold at a time."""

    __module__ = 'asyncio.locks'

    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._waiters = deque()
        self._value = value

    def __repr__(self):
        return _lock_text(
            self, 'locked' if self.locked() else f'unlocked, value:{self._value}')

    def locked(self):
        return self._value == 0 or any([not each.cancelled() for each in self._waiters])

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        future = self._own_loop().create_future()
        self._waiters.append(future)
        try:
            try:
                await future
            finally:
                self._waiters.remove(future)
        except CancelledError:
            if future.done() and not future.cancelled():
                self._value += 1
            raise
        finally:
            while self._value > 0:
                if not self._wake_next():
                    break
        return True

    def release(self):
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for each in self._waiters:
            if not each.done():
                self._value -= 1
                each.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    """A semaphore that is not released more often than acquired."""

    __module__ = 'asyncio.locks'

    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError('BoundedSemaphore released too many times')
        super().release()


class Barrier(_Bound):
    """A place where a number of tasks wait for each other."""

    __module__ = 'asyncio.locks'

    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._condition = Condition()
        self._parties = parties
        self._state = 'filling'
        self._count = 0

    def __repr__(self):
        waiting = '' if self.broken else f', waiters:{self.n_waiting}/{self._parties}'
        return (f'<{type(self).__module__}.{type(self).__name__} object at {id(self):#x} '
                f'[{self._state}{waiting}]>')

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        async with self._condition:
            await self._condition.wait_for(
                lambda: self._state not in ('draining', 'resetting'))
            if self._state == 'broken':
                raise BrokenBarrierError('Barrier aborted')
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._state = 'draining'
                    self._condition.notify_all()
                else:
                    await self._condition.wait_for(lambda: self._state != 'filling')
                    if self._state in ('broken', 'resetting'):
                        raise BrokenBarrierError('Abort or reset of barrier')
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._state in ('resetting', 'draining'):
                        self._state = 'filling'
                    self._condition.notify_all()

    async def reset(self):
        async with self._condition:
            if self._count > 0:
                if self._state != 'resetting':
                    self._state = 'resetting'
            else:
                self._state = 'filling'
            self._condition.notify_all()

    async def abort(self):
        async with self._condition:
            self._state = 'broken'
            self._condition.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'


class Queue(_Bound):
    """A queue between tasks."""

    __module__ = 'asyncio.queues'

    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = deque()
        self._putters = deque()
        self._unfinished = 0
        self._finished = Event()
        self._finished.set()
        self._is_shutdown = False
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _wake_next(self, waiters):
        while waiters:
            waiter = waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._text()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._text()}>'

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)

    def _text(self):
        text = f'maxsize={self._maxsize!r}'
        if self._queue:
            text += f' _queue={list(self._queue)!r}'
        if self._getters:
            text += f' _getters[{len(self._getters)}]'
        if self._putters:
            text += f' _putters[{len(self._putters)}]'
        if self._unfinished:
            text += f' tasks={self._unfinished}'
        if self._is_shutdown:
            text += ' shutdown'
        return text

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return 0 < self._maxsize <= len(self._queue)

    async def put(self, item):
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            putter = self._own_loop().create_future()
            self._putters.append(putter)
            try:
                await putter
            except BaseException:
                putter.cancel()
                if putter in self._putters:
                    self._putters.remove(putter)
                if not self.full() and not putter.cancelled():
                    self._wake_next(self._putters)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        self._finished.clear()
        self._wake_next(self._getters)

    async def get(self):
        while not self._queue:
            if self._is_shutdown:
                raise QueueShutDown
            getter = self._own_loop().create_future()
            self._getters.append(getter)
            try:
                await getter
            except BaseException:
                getter.cancel()
                if getter in self._getters:
                    self._getters.remove(getter)
                if self._queue and not getter.cancelled():
                    self._wake_next(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if not self._queue:
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        self._wake_next(self._putters)
        return item

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished -= 1
        if self._unfinished == 0:
            self._finished.set()

    async def join(self):
        if self._unfinished > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        self._is_shutdown = True
        if immediate:
            while self._queue:
                self._get()
                if self._unfinished > 0:
                    self._unfinished -= 1
            if self._unfinished == 0:
                self._finished.set()
        for waiters in (self._getters, self._putters):
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)


class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""

    __module__ = 'asyncio.queues'

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heappush(self._queue, item)

    def _get(self):
        return heappop(self._queue)


class LifoQueue(Queue):
    """A queue that gives the newest item first."""

    __module__ = 'asyncio.queues'

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop()


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context,
                                       eager_start=True)
    return factory


eager_task_factory = create_eager_task_factory(Task)


async def _close_generator(generator):
    await generator.aclose()


class Runner:
    """A loop of its own for several runs."""

    __module__ = 'asyncio.runners'

    def __init__(self, *, debug=None, loop_factory=None):
        self._factory = loop_factory or _Loop
        self._debug = debug
        self._loop = None
        self._closed = False

    def __enter__(self):
        self.get_loop()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def get_loop(self):
        if self._closed:
            raise RuntimeError('Runner is closed')
        if self._loop is None:
            self._loop = self._factory()
            self._context = copy_context()
            if self._debug is not None:
                self._loop.set_debug(self._debug)
        return self._loop

    def close(self):
        global _default
        loop = self._loop
        if loop is None:
            self._closed = True
            return
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if _default is loop:
                _default = None
            loop.close()
            self._loop = None
            self._closed = True

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        if _running is not None:
            coro.close()
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        loop = self.get_loop()
        context = self._context if context is None else context
        return loop.run_until_complete(loop.create_task(coro, context=context))


def _cancel_all(loop):
    tasks = list(loop._tasks)
    if not tasks:
        return
    for task in tasks:
        task.cancel()
    loop.run_until_complete(gather(*tasks, return_exceptions=True))
    for task in tasks:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler(
                {'message': 'unhandled exception during asyncio.run() shutdown',
                 'exception': task._exception, 'task': task})


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine in a new loop."""
    if _running is not None:
        if iscoroutine(main):
            main.close()
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _run_top_level(coro):
    """Runs a module whose code awaits; its tasks go on in the session's loop."""
    return get_event_loop().run_until_complete(coro)
