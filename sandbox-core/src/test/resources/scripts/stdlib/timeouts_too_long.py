# SPDX-License-Identifier: Apache-2.0
"""Times that are too long to wait for, or no times at all."""

import queue
import threading


def show(function):
    try:
        print(function())
    except (OverflowError, ValueError, TypeError, queue.Empty) as error:
        print(type(error).__name__, error)


def condition(seconds):
    waiting = threading.Condition()
    with waiting:
        return waiting.wait(seconds)


held = threading.Lock()
held.acquire()
for seconds in 1e30, threading.TIMEOUT_MAX * 1.01, float("inf"):
    show(lambda: held.acquire(timeout=seconds))
    show(lambda: threading.Lock().acquire(timeout=seconds))
    show(lambda: threading.RLock().acquire(timeout=seconds))
    show(lambda: condition(seconds))
    show(lambda: threading.Semaphore(0).acquire(timeout=seconds))
    show(lambda: threading.Semaphore(1).acquire(timeout=seconds))
    show(lambda: threading.Event().wait(seconds))
    show(lambda: queue.Queue().get(timeout=seconds))
show(lambda: held.acquire(timeout=float("nan")))
show(lambda: held.acquire(timeout=-2))
show(lambda: held.acquire(False, 1))
