# SPDX-License-Identifier: Apache-2.0
"""The names of typing, and those that the package adds to it for older versions."""

from collections.abc import Buffer
from types import CapsuleType, get_original_bases
from typing import *
from typing import __all__ as _names
from warnings import deprecated

__all__ = [*_names, 'Buffer', 'CapsuleType', 'deprecated', 'get_original_bases', 'Doc',
           'IntVar', 'runtime']
runtime = runtime_checkable


class Doc:
    """A documentation string in an annotation."""

    def __init__(self, documentation, /):
        self.documentation = documentation

    def __repr__(self):
        return f'Doc({self.documentation!r})'

    def __hash__(self):
        return hash(self.documentation)

    def __eq__(self, other):
        return self.documentation == other.documentation if isinstance(other, Doc) else (
            NotImplemented)


def IntVar(name):
    """A type variable."""
    return TypeVar(name)
