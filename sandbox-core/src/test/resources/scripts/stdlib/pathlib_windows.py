# SPDX-License-Identifier: Apache-2.0
# Paths of both kinds, part by part.
import copy
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath, WindowsPath


def attempt(function, *args, **kwargs):
    try:
        print("->", repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


