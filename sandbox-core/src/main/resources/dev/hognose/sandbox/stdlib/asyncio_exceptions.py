# SPDX-License-Identifier: Apache-2.0
"""Exceptions, as a module of their own."""

from asyncio import (BrokenBarrierError, CancelledError, InvalidStateError, TimeoutError,
                     IncompleteReadError, LimitOverrunError)

__all__ = ['BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError',
           'IncompleteReadError', 'LimitOverrunError']
