# SPDX-License-Identifier: Apache-2.0
"""The names below threading."""

from threading import Lock as LockType, RLock, Thread, TIMEOUT_MAX, get_ident, get_native_id, \
    stack_size

error = RuntimeError
lock = LockType


def allocate_lock():
    """A lock that nobody holds."""
    return LockType()


allocate = allocate_lock


def start_new_thread(function, args, kwargs={}, /):
    """Starts a thread and gives its number."""
    thread = Thread(target=function, args=args, kwargs=kwargs, daemon=True)
    thread.start()
    return thread.ident


start_new = start_new_thread


def interrupt_main(signum=2, /):
    """Has the program interrupted as by a signal."""
    from signal import NSIG, raise_signal
    if not 1 <= signum < NSIG:
        raise ValueError('signal number out of range')
    raise_signal(signum)


def exit():
    """Ends the thread that calls it."""
    raise SystemExit


exit_thread = exit
