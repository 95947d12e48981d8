# SPDX-License-Identifier: Apache-2.0
"""What array adds to its natives."""

from collections.abc import MutableSequence as _MutableSequence

_MutableSequence.register(array)


def _array_reconstructor(cls, typecode, mformat_code, items, /):
    """Make an array of what a pickle holds."""
    if not isinstance(cls, type):
        raise TypeError(f'first argument must be a type object, not {type(cls).__name__}')
    if not issubclass(cls, array):
        raise TypeError(f'{cls.__name__} is not a subtype of array.array')
    if typecode not in typecodes:
        raise ValueError('second argument must be a valid type code')
    if not 0 <= mformat_code < len(_FORMATS):
        raise ValueError('third argument must be a valid machine format code.')
    if not isinstance(items, bytes):
        raise TypeError('fourth argument should be bytes, not ' + type(items).__name__)
    code, swapped = _FORMATS[mformat_code]
    if code in 'u':
        return cls(typecode, items.decode(swapped))
    values = array(code, items)
    if swapped:
        values.byteswap()
    return cls(typecode, values.tolist())


# By number: the typecode of the same width, and whether the bytes are in the other order.
_FORMATS = (('B', False), ('b', False), ('H', False), ('H', True), ('h', False), ('h', True),
            ('I', False), ('I', True), ('i', False), ('i', True), ('Q', False), ('Q', True),
            ('q', False), ('q', True), ('f', False), ('f', True), ('d', False), ('d', True),
            ('u', 'utf-16-le'), ('u', 'utf-16-be'), ('u', 'utf-32-le'), ('u', 'utf-32-be'))
