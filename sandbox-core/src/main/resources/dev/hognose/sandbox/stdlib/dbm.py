# SPDX-License-Identifier: Apache-2.0
"""Bytes kept in files by keys; the one kind of such files that is here is dbm.dumb."""

import os

__all__ = ['open', 'whichdb', 'error']


class error(Exception):
    """What is wrong with such files."""


error = (error, OSError)


def open(file, flag='r', mode=0o666):
    """A mapping over files of a name."""
    from dbm import dumb
    if 'n' not in flag:
        kind = whichdb(file)
        if kind is None:
            if 'c' not in flag and 'n' not in flag:
                raise error[0]("db file doesn't exist; use 'c' or 'n' flag to create a new db")
        elif kind == '':
            raise error[0]('db type could not be determined')
        elif kind != 'dbm.dumb':
            raise error[0](f'db type is {kind}, but the module is not available')
    return dumb.open(file, flag, mode)


def whichdb(filename):
    """The module of a file's kind; '' if it is not known, None if there is no file."""
    name = os.fsencode(filename)
    if os.path.exists(name + b'.dir') and (os.path.exists(name + b'.dat')
                                           or not os.path.getsize(name + b'.dir')):
        return 'dbm.dumb'
    try:
        with _open_file(name, 'rb') as file:
            start = file.read(16)
    except OSError:
        return None
    if start == b'SQLite format 3\0':
        return 'dbm.sqlite3'
    if int.from_bytes(start[:4], 'little') in (0x13579ace, 0x13579acd, 0x13579acf):
        return 'dbm.gnu'
    return ''


def _open_file(name, mode):
    import io
    return io.open(name, mode)
