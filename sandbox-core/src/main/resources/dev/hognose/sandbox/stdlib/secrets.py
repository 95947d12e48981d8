# SPDX-License-Identifier: Apache-2.0
"""Random numbers from the host, for secrets."""

from random import SystemRandom

__all__ = ['choice', 'randbelow', 'randbits', 'SystemRandom', 'token_bytes', 'token_hex',
           'token_urlsafe', 'compare_digest']

DEFAULT_ENTROPY = 32
_system = SystemRandom()
randbits = _system.getrandbits
choice = _system.choice


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError('Upper bound must be positive.')
    return _system.randrange(exclusive_upper_bound)


def token_bytes(nbytes=None):
    return _system.randbytes(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    data = token_bytes(nbytes)
    bits = int.from_bytes(data, 'big')
    count = (len(data) * 8 + 5) // 6
    bits <<= count * 6 - len(data) * 8
    return ''.join([alphabet[bits >> 6 * i & 63] for i in range(count - 1, -1, -1)])


def compare_digest(a, b, /):
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        return a == b
    first, second = _view(a), _view(b)
    if first is None and second is None:
        raise TypeError('unsupported operand types(s) or combination of types: '
                        f"'{type(a).__name__}' and '{type(b).__name__}'")
    if first is None or second is None:
        wrong = a if first is None else b
        raise TypeError(f"a bytes-like object is required, not '{type(wrong).__name__}'")
    return first == second


def _view(value):
    try:
        return memoryview(value)
    except TypeError:
        return None
