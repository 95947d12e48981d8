# SPDX-License-Identifier: Apache-2.0
"""Constants whose values are the same on every system, or on Linux."""

import calendar
import errno
import gc
import inspect
import lzma
import os
import pickle
import signal
import stat
import sys
import token
import tokenize


def show(module, *names):
    print(module.__name__)
    for name in names:
        print('  ', name, repr(getattr(module, name)))


def upper(module, *starts):
    return sorted(name for name in dir(module) if name.isupper() and name.startswith(starts or ''))


print(calendar.TUESDAY, calendar.WEDNESDAY, calendar.APRIL, calendar.JUNE, calendar.AUGUST,
      calendar.SEPTEMBER, calendar.OCTOBER, calendar.NOVEMBER)
show(errno, *[name for name in sorted(errno.errorcode.values())])
print([name for name in upper(errno, 'E') if errno.errorcode[getattr(errno, name)] != name])
show(stat, *[name for name in upper(stat, 'S_', 'ST_', 'FILE_', 'UF_', 'SF_')
            if isinstance(getattr(stat, name), int)])
print(stat.S_ISDOOR(0), stat.S_ISPORT(0), stat.S_ISWHT(0), stat.S_IFMT(0o100644), stat.S_IMODE(0o100644))
print(stat.S_ISFIFO(0o10000), stat.S_ISSOCK(0o140000), stat.S_ISBLK(0o60000), stat.S_ISCHR(0o20000),
      stat.S_ISLNK(0o120000), stat.S_ISREG(0o100000), stat.S_ISDIR(0o40000))
show(os, *upper(os, 'EX_'), *[name for name in upper(os, 'O_')])
show(token, *[name for name in upper(token) if isinstance(getattr(token, name), int)])
print({name for name in token.__all__ if name.isupper()} - set(dir(tokenize)))
show(pickle, *[name for name in upper(pickle) if isinstance(getattr(pickle, name), bytes)])
show(inspect, *upper(inspect, 'CO_', 'TPFLAGS', 'GEN_', 'CORO_', 'AGEN_'))
show(lzma, *upper(lzma, 'CHECK', 'FILTER', 'FORMAT', 'MF_', 'MODE_', 'PRESET'))
show(gc, *upper(gc, 'DEBUG'))
print(sorted(name for name in dir(signal) if name.startswith('SIG') and not name.startswith('SIG_')))
print([each.name for each in signal.Signals], list(signal.Sigmasks), list(signal.Handlers))
print(signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF, signal.NSIG)
print(signal.ItimerError.__mro__[:2], signal.SIGRTMIN, signal.SIGRTMAX, signal.SIG_BLOCK)
print(os.pathsep, os.altsep, os.path.altsep, os.path.pathsep, os.defpath == os.path.defpath)
print(os.path.supports_unicode_filenames, sys.float_repr_style, sys.platlibdir, sys.api_version)
print(token.ISNONTERMINAL(300), token.ISTERMINAL(3), tokenize.ISNONTERMINAL is token.ISNONTERMINAL)
