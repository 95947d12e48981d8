# SPDX-License-Identifier: Apache-2.0
"""Work that is handed over and whose results are asked for later."""

from _futures import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, BrokenExecutor,
                      CancelledError, Error, Executor, Future, InvalidStateError, TimeoutError,
                      as_completed, wait)
from _futures_executors import ProcessPoolExecutor, ThreadPoolExecutor

__all__ = ['FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'CancelledError', 'TimeoutError',
           'InvalidStateError', 'BrokenExecutor', 'Future', 'Executor', 'wait', 'as_completed',
           'ProcessPoolExecutor', 'ThreadPoolExecutor']
