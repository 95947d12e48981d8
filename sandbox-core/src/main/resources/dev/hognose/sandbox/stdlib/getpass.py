# SPDX-License-Identifier: Apache-2.0
"""Who the user is, and a password: from the environment and the input that the host gives."""

__all__ = ['getpass', 'getuser', 'GetPassWarning']


class GetPassWarning(UserWarning):
    """A password is shown while it is typed."""


def getpass(prompt='Password: ', stream=None):
    """A line of the program's input, which no terminal shows."""
    import sys
    if stream is None:
        stream = sys.stderr
    stream.write(str(prompt))
    stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix('\n')


def getuser():
    """The name of the user that the environment tells."""
    import os
    for name in ('LOGNAME', 'USER', 'LNAME', 'USERNAME'):
        user = os.environ.get(name)
        if user:
            return user
    raise OSError('No username set in the environment')
