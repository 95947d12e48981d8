# SPDX-License-Identifier: Apache-2.0
"""How the decoder of JSON finds the value that begins at a place."""

import re

__all__ = ['make_scanner']

NUMBER_RE = re.compile(r'(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?',
                       re.VERBOSE | re.MULTILINE | re.DOTALL)


def make_scanner(context):
    """A function of a text and a place that gives the value there and where it ends."""
    from json import JSONDecodeError, JSONDecoder
    hooks = ('object_hook', 'parse_float', 'parse_int', 'parse_constant', 'strict',
             'object_pairs_hook')
    plain = JSONDecoder(**{name: getattr(context, name) for name in hooks})

    def scan_once(string, idx):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        if idx >= len(string) or string[idx].isspace():
            raise StopIteration(idx)
        try:
            return plain.raw_decode(string, idx)
        except JSONDecodeError as e:
            if e.msg == 'Expecting value':
                raise StopIteration(e.pos) from None
            raise

    return scan_once


def py_make_scanner(context):
    """The same, which reads lists, objects and texts with the functions of a decoder."""
    strict = context.strict
    constants = {'NaN': float('nan'), 'Infinity': float('inf'), '-Infinity': float('-inf')}
    words = {'null': None, 'true': True, 'false': False}

    def scan(string, idx):
        start = string[idx:idx + 1]
        if start == '"':
            return context.parse_string(string, idx + 1, strict)
        if start == '{':
            return context.parse_object((string, idx + 1), strict, scan, context.object_hook,
                                        context.object_pairs_hook, context.memo)
        if start == '[':
            return context.parse_array((string, idx + 1), scan)
        for word in words:
            if string.startswith(word, idx):
                return words[word], idx + len(word)
        number = NUMBER_RE.match(string, idx)
        if number is not None:
            whole, fraction, exponent = number.groups()
            if fraction or exponent:
                return (context.parse_float or float)(number[0]), number.end()
            return (context.parse_int or int)(whole), number.end()
        for word in constants:
            if string.startswith(word, idx):
                return (context.parse_constant or constants.get)(word), idx + len(word)
        raise StopIteration(idx)

    def scan_once(string, idx):
        try:
            return scan(string, idx)
        finally:
            context.memo.clear()

    return scan_once


c_make_scanner = make_scanner
