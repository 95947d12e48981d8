# SPDX-License-Identifier: Apache-2.0
"""Functions that are called when the program ends, the last registered first."""

from _process import at_end, state


def _callbacks():
    own = state()
    known = own.get('exit_functions')
    if known is None:
        known = own['exit_functions'] = []
        at_end('callbacks', _run_exitfuncs)
    return known


def register(func, /, *args, **kwargs):
    """Has a function called at the program's end."""
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _callbacks().append((func, args, kwargs))
    return func


def unregister(func, /):
    """Has a function not be called."""
    known = _callbacks()
    known[:] = [each for each in known if each[0] != func]


def _clear():
    _callbacks().clear()


def _ncallbacks():
    return len(_callbacks())


def _run_exitfuncs():
    known = _callbacks()
    for func, args, kwargs in reversed(known[:]):
        try:
            func(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:
            import sys
            from traceback import format_exception
            sys.stderr.write(f'Exception ignored in atexit callback {func!r}:\n'
                             + ''.join(format_exception(error)))
    known.clear()
