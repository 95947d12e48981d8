# SPDX-License-Identifier: Apache-2.0
"""What copy.replace asks of sequences with named fields that are no named tuples."""


def replaced(fields, args, changes):
    """The values of named fields, some of them changed."""
    if args:
        raise TypeError('__replace__() takes no positional arguments')
    values = [changes.pop(name, value) for name, value in fields]
    if changes:
        raise TypeError(f'Got unexpected field name(s): {list(changes)}')
    return values
