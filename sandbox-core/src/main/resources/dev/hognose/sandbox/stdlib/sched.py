# SPDX-License-Identifier: Apache-2.0
"""Runs functions at their times."""

import time
from heapq import heapify, heappop, heappush

__all__ = ['scheduler']


class Event(tuple):
    """A function that is to run at a time."""

    __slots__ = ()
    _fields = ('time', 'priority', 'sequence', 'action', 'argument', 'kwargs')

    def __new__(cls, time, priority, sequence, action, argument, kwargs):
        return tuple.__new__(cls, (time, priority, sequence, action, argument, kwargs))

    time = property(lambda self: self[0])
    priority = property(lambda self: self[1])
    sequence = property(lambda self: self[2])
    action = property(lambda self: self[3])
    argument = property(lambda self: self[4])
    kwargs = property(lambda self: self[5])

    def _key(self):
        return self[:3]

    def __eq__(self, other):
        return self[:3] == other[:3] if isinstance(other, Event) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        return self[:3] < other[:3]

    def __le__(self, other):
        return self[:3] <= other[:3]

    def __gt__(self, other):
        return self[:3] > other[:3]

    def __ge__(self, other):
        return self[:3] >= other[:3]

    def __hash__(self):
        return hash(self[:3])

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in zip(self._fields, self)])
        return f'Event({shown})'


class scheduler:
    """Events in the order of their times and priorities."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self._queue = []
        self._numbers = 0
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        """Has a function called at a time; the event, which cancel takes."""
        event = Event(time, priority, self._numbers, action, argument, kwargs)
        self._numbers += 1
        heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs={}):
        """Has a function called after a delay."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Has an event not happen; ValueError if it is not there."""
        self._queue.remove(event)
        heapify(self._queue)

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        """Runs the events that have come; waits for the others unless told not to."""
        queue = self._queue
        while queue:
            event = queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heappop(queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)
        return None

    @property
    def queue(self):
        """The events in order."""
        return sorted(self._queue)
