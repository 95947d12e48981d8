# SPDX-License-Identifier: Apache-2.0
"""Calls of the host whose results are to come."""

_calls = {}


class HostCall:
    """The result of a call of the host, which can be awaited, also more than once."""

    __module__ = 'asyncio'

    def __init__(self, number):
        self._number = number
        self._outcome = None
        self._waiters = []
        _calls[number] = self

    def __await__(self):
        if self._outcome is None:
            if not is_pending(self._number):
                raise RuntimeError('the execution that called the host has ended')
            from asyncio import get_running_loop
            waiter = get_running_loop().create_future()
            self._waiters.append(waiter)
            yield from waiter
        raises, value = self._outcome
        if raises:
            raise value
        return value

    def __repr__(self):
        state = 'pending' if self._outcome is None else 'done'
        return f'<HostCall {self._number} {state}>'


def settle():
    """Asks the host for results of calls and wakes those who wait for them."""
    for number, raises, planned, value in _ask():
        call = _calls.pop(number)
        call._outcome = raises, _made(value) if planned else value
        waiters = call._waiters
        call._waiters = []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)
