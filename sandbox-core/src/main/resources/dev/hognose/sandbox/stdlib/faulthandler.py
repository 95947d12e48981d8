# SPDX-License-Identifier: Apache-2.0
"""Tracebacks of crashes, of which there are none."""

import sys

_enabled = False


def enable(file=None, all_threads=True):
    global _enabled
    _enabled = True


def disable():
    global _enabled
    before, _enabled = _enabled, False
    return before


def is_enabled():
    return _enabled


def dump_traceback(file=None, all_threads=True):
    """Prints where the program is."""
    from traceback import extract_stack
    out = sys.stderr if file is None else file
    out.write('Current thread (most recent call first):\n')
    for frame in reversed(extract_stack()):
        out.write(f'  File "{frame.filename}", line {frame.lineno} in {frame.name}\n')


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    """Does nothing: the host bounds the time of an execution."""


def cancel_dump_traceback_later():
    """Does nothing."""
