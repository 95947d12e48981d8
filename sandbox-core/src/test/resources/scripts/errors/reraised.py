# SPDX-License-Identifier: Apache-2.0
# Entries of tracebacks for raise, raise e, finally, with and with_traceback.
def f():
    try: 1/0
    except ZeroDivisionError:
        raise
def g():
    try: f()
    except ZeroDivisionError as e:
        raise e
def rr(): raise
def h():
    try: g()
    except ZeroDivisionError as e:
        rr()
def i():
    try:
        h()
    finally:
        x = 1
def j():
    class CM:
        def __enter__(s): return s
        def __exit__(s, *a): pass
    with CM() as q:
        i()
def k():
    try: j()
    except ZeroDivisionError as e:
        saved = e
    raise saved
def l():
    try: k()
    except ZeroDivisionError as e:
        pass
k()
