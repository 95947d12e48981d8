# SPDX-License-Identifier: Apache-2.0
"""What lasts as long as an execution: its threads, and what it calls at its end.

One thread runs at a time, until it waits or ends. Then the thread that has been ready longest
goes on, or time passes until the first of those that sleep wakes. What runs when is therefore
the same on every run.
"""

import contextvars as _contextvars
from collections import deque
from heapq import heappop, heappush

_POLL = 0.001
_DEADLOCK = ('deadlock: every thread waits for another one, so nothing would ever happen again; '
             'release the lock, set the event or put the item before waiting for it')


class Scheduler:
    """Decides which thread runs."""

    def __init__(self, main):
        self.main = main
        self.ready = deque()
        self.timers = []
        self.now = 0.0
        self.sequence = 0
        self.threads = [main]
        state()['main_stack'] = main._stack

    def current(self):
        """The thread that runs."""
        return running_thread() or self.main

    def spawn(self, thread):
        """Begins a thread, which runs until it first waits."""
        me = self.current()
        self.threads.append(thread)
        self.ready.appendleft(me)
        self._change(me, thread)

    def ended(self, thread):
        """The stack that runs after a thread's end."""
        self.threads.remove(thread)
        return self._next()._stack

    def park(self, timeout=None):
        """Waits until unpark, or for some seconds; whether it was unpark that ended it."""
        me = self.current()
        me._parked = True
        me._woken = False
        me._wait_number = number = me._wait_number + 1
        if timeout is not None:
            self._set_timer(me, number, timeout)
        self._leave(me)
        if me._error is not None:
            error, me._error = me._error, None
            raise error
        return me._woken

    def unpark(self, thread):
        """Lets a thread that waits go on when its turn comes."""
        if thread._parked:
            thread._parked = False
            thread._woken = True
            self.ready.append(thread)

    def sleep(self, seconds):
        """Lets the others run for some seconds."""
        self.park(seconds)

    def poll(self):
        """Lets those run that are ready; a moment passes."""
        if not self.ready and not self.timers:
            return
        self.now += _POLL
        while self.timers and self.timers[0][0] <= self.now:
            self._expire(heappop(self.timers))
        if self.ready:
            me = self.current()
            self.ready.append(me)
            self._leave(me)

    def _set_timer(self, thread, number, seconds):
        self.sequence += 1
        heappush(self.timers, (self.now + max(seconds, 0), self.sequence, thread, number))

    def _expire(self, timer):
        thread = timer[2]
        if thread._parked and thread._wait_number == timer[3]:
            thread._parked = False
            self.ready.append(thread)

    def _leave(self, me):
        other = self._next()
        if other is not me:
            self._change(me, other)

    def _change(self, me, other):
        """Goes on with another thread until it is this one's turn again."""
        own = _contextvars._swap(None)
        change_stack(me._stack, other._stack)
        _contextvars._swap(own)

    def _next(self):
        """The thread that runs now."""
        while not self.ready:
            if not self.timers:
                self._deadlock()
                break
            timer = heappop(self.timers)
            thread = timer[2]
            if not thread._parked or thread._wait_number != timer[3]:
                continue
            if timer[0] > self.now:
                from time import _sleep
                try:
                    _sleep(timer[0] - self.now)
                except OSError:
                    pass
                self.now = max(self.now, timer[0])
            self._expire(timer)
        return self.ready.popleft()

    def _deadlock(self):
        main = self.main
        main._parked = False
        main._error = RuntimeError(_DEADLOCK)
        self.ready.append(main)

    def finish(self):
        """Waits for the threads that are not daemons, and drops the others."""
        me = self.main
        while True:
            waiting = [each for each in self.threads if each is not me and not each._daemonic]
            if not waiting:
                break
            waiting[0]._waiters.append(me)
            try:
                self.park()
            except RuntimeError as error:
                import sys
                names = ', '.join([each._name for each in waiting])
                sys.stderr.write(f'RuntimeError: {error} (threads that never end: {names})\n')
                break
        self.threads = [me]
        self.ready.clear()
        self.timers.clear()


def at_end(name, function):
    """Has a function called at the program's end."""
    own = state()
    own[name] = function
    own['finish'] = _finish


def _finish():
    own = state()
    threads = own.get('scheduler')
    if threads is not None:
        threads.finish()
    callbacks = own.get('callbacks')
    if callbacks is not None:
        callbacks()
        if threads is not None:
            threads.finish()
    settle = own.get('deleted')
    if settle is not None:
        settle()
    own.clear()
