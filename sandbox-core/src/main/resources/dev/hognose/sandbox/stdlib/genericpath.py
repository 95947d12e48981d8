# SPDX-License-Identifier: Apache-2.0
"""Functions of paths that all systems share."""

from os.path import (
    commonprefix, exists, getatime, getctime, getmtime, getsize, isdevdrive, isdir, isfile,
    isjunction, islink, lexists, samefile, sameopenfile, samestat)

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdevdrive',
           'isdir', 'isfile', 'isjunction', 'islink', 'lexists', 'samefile', 'sameopenfile',
           'samestat']
