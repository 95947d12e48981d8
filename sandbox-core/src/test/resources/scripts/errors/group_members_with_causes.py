# SPDX-License-Identifier: Apache-2.0
def a():
    raise ValueError('a')
def b():
    try: a()
    except ValueError as e:
        raise ExceptionGroup('x', [e, OSError(2)]) from e
try:
    b()
except* OSError as g:
    raise RuntimeError('z')
