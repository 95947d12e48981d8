# SPDX-License-Identifier: Apache-2.0
"""How the decoder of JSON finds the value that begins at a place."""

import re

__all__ = ['make_scanner']

NUMBER_RE = re.compile(r'(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?',
                       re.VERBOSE | re.MULTILINE | re.DOTALL)


def make_scanner(context):
    """A function of a text and a place that gives the value there and where it ends."""
    from json import JSONDecodeError

    def scan_once(string, idx):
        if not 0 <= idx < len(string) or string[idx].isspace():
            raise StopIteration(idx)
        try:
            return context.raw_decode(string, idx)
        except JSONDecodeError as e:
            if e.msg == 'Expecting value':
                raise StopIteration(e.pos) from None
            raise

    return scan_once
