# SPDX-License-Identifier: Apache-2.0
"""Signals that a program sends to itself. None comes from outside, and an alarm never rings: the
host bounds the time."""

import enum
import sys

_NUMBERS = {
    'SIGHUP': 1, 'SIGINT': 2, 'SIGQUIT': 3, 'SIGILL': 4, 'SIGTRAP': 5, 'SIGABRT': 6, 'SIGBUS': 7,
    'SIGFPE': 8, 'SIGKILL': 9, 'SIGUSR1': 10, 'SIGSEGV': 11, 'SIGUSR2': 12, 'SIGPIPE': 13,
    'SIGALRM': 14, 'SIGTERM': 15, 'SIGSTKFLT': 16, 'SIGCHLD': 17, 'SIGCONT': 18, 'SIGSTOP': 19,
    'SIGTSTP': 20, 'SIGTTIN': 21, 'SIGTTOU': 22, 'SIGURG': 23, 'SIGXCPU': 24, 'SIGXFSZ': 25,
    'SIGVTALRM': 26, 'SIGPROF': 27, 'SIGWINCH': 28, 'SIGIO': 29, 'SIGPWR': 30, 'SIGSYS': 31,
    'SIGRTMIN': 34, 'SIGRTMAX': 64, 'SIGCLD': 17, 'SIGIOT': 6, 'SIGPOLL': 29,
}
NSIG = 65
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
class ItimerError(OSError):
    """A timer cannot be set so."""


ItimerError.__name__ = ItimerError.__qualname__ = 'itimer_error'
_TEXTS = {
    1: 'Hangup', 2: 'Interrupt', 3: 'Quit', 4: 'Illegal instruction', 5: 'Trace/breakpoint trap',
    6: 'Aborted', 7: 'Bus error', 8: 'Floating point exception', 9: 'Killed',
    10: 'User defined signal 1', 11: 'Segmentation fault', 12: 'User defined signal 2',
    13: 'Broken pipe', 14: 'Alarm clock', 15: 'Terminated', 16: 'Stack fault',
    17: 'Child exited', 18: 'Continued', 19: 'Stopped (signal)', 20: 'Stopped',
    21: 'Stopped (tty input)', 22: 'Stopped (tty output)', 23: 'Urgent I/O condition',
    24: 'CPU time limit exceeded', 25: 'File size limit exceeded', 26: 'Virtual timer expired',
    27: 'Profiling timer expired', 28: 'Window changed', 29: 'I/O possible', 30: 'Power failure',
    31: 'Bad system call',
}

Signals = enum.IntEnum('Signals', _NUMBERS, module='signal')
Handlers = enum.IntEnum('Handlers', {'SIG_DFL': 0, 'SIG_IGN': 1}, module='signal')
Sigmasks = enum.IntEnum('Sigmasks', {'SIG_BLOCK': 0, 'SIG_UNBLOCK': 1, 'SIG_SETMASK': 2},
                        module='signal')
for _kind in (Signals, Handlers, Sigmasks):
    globals().update(_kind.__members__)
del _kind

# Signals that do nothing unless a program says otherwise.
_HARMLESS = frozenset((17, 18, 23, 28))


def default_int_handler(signalnum, frame, /):
    """The default handler for SIGINT: raises KeyboardInterrupt."""
    raise KeyboardInterrupt


_handlers = {2: default_int_handler, 13: SIG_IGN, 25: SIG_IGN}
_alarm = 0
_mask = set()


def _number(signalnum):
    if not isinstance(signalnum, int):
        raise TypeError(f"'{type(signalnum).__name__}' object cannot be interpreted as an integer")
    if not 1 <= signalnum < NSIG:
        raise ValueError('signal number out of range')
    return int(signalnum)


def _shown(handler):
    return Handlers(handler) if isinstance(handler, int) else handler


def signal(signalnum, handler, /):
    """Sets what a signal does; gives what it did."""
    number = _number(signalnum)
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    if number in (9, 19, 32, 33):
        raise OSError(22, 'Invalid argument')
    before = _handlers.get(number, SIG_DFL)
    _handlers[number] = handler
    return _shown(before)


def getsignal(signalnum, /):
    """What a signal does."""
    return _shown(_handlers.get(_number(signalnum), SIG_DFL))


def raise_signal(signalnum, /):
    """Sends a signal to the program itself."""
    number = _number(signalnum)
    handler = _handlers.get(number, SIG_DFL)
    if number not in (9, 19):
        if handler == SIG_IGN or handler == SIG_DFL and number in _HARMLESS:
            return
        if handler != SIG_DFL:
            handler(number, sys._getframe())
            return
    raise SystemExit(128 + number)


def strsignal(signalnum, /):
    """What a signal is called."""
    number = _number(signalnum)
    if 34 <= number <= 64:
        return f'Real-time signal {number - 34}'
    return _TEXTS.get(number)


def valid_signals():
    """All signals."""
    return {Signals(n) if n in Signals._value2member_map_ else n
            for n in range(1, NSIG) if n not in (32, 33)}


def alarm(seconds, /):
    """Notes an alarm, which never rings; gives what was noted before."""
    global _alarm
    before, _alarm = _alarm, int(seconds)
    return before


def setitimer(which, seconds, interval=0.0, /):
    """Notes a timer, which never rings."""
    if which not in (0, 1, 2):
        raise ItimerError(22, 'Invalid argument')
    return (0.0, 0.0)


def getitimer(which, /):
    """A timer: none ever runs."""
    if which not in (0, 1, 2):
        raise ItimerError(22, 'Invalid argument')
    return (0.0, 0.0)


def siginterrupt(signalnum, flag, /):
    """Does nothing: no call is ever interrupted."""
    _number(signalnum)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """Does nothing: no signal comes from outside."""
    return -1


def pthread_sigmask(how, mask, /):
    """Sets the signals that are held back; gives those that were."""
    global _mask
    before = {Signals(n) for n in _mask}
    given = {_number(n) for n in mask}
    if how == SIG_BLOCK:
        _mask = _mask | given
    elif how == SIG_UNBLOCK:
        _mask = _mask - given
    elif how == SIG_SETMASK:
        _mask = given
    else:
        raise OSError(22, 'Invalid argument')
    return before


def sigpending():
    """The signals that wait: none."""
    return set()
