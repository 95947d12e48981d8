# SPDX-License-Identifier: Apache-2.0
"""Keyed message digests (RFC 2104)."""

import hashlib as _hashlib
from secrets import compare_digest

trans_5C = bytes([x ^ 0x5C for x in range(256)])
trans_36 = bytes([x ^ 0x36 for x in range(256)])
digest_size = None


def _maker(digestmod):
    if isinstance(digestmod, str):
        return lambda data=b'': _hashlib.new(digestmod, data)
    if callable(digestmod):
        return digestmod
    return lambda data=b'': digestmod.new(data)


class HMAC:
    """A keyed message digest that can be fed."""

    __slots__ = ('_inner', '_outer', 'block_size', 'digest_size')

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f'key: expected bytes or bytearray, but got {type(key).__name__!r}')
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        make = _maker(digestmod)
        self._inner = make()
        self._outer = make()
        if getattr(self._inner, 'name', '')[:5] == 'shake':
            raise ValueError('no reason supplied')
        self.digest_size = self._inner.digest_size
        block = getattr(self._inner, 'block_size', self.blocksize)
        self.block_size = block
        if len(key) > block:
            key = make(key).digest()
        key = bytes(key).ljust(block, b'\0')
        self._inner.update(key.translate(trans_36))
        self._outer.update(key.translate(trans_5C))
        if msg is not None:
            self._inner.update(msg)

    @property
    def name(self):
        return f'hmac-{self._inner.name}'

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        result = type(self).__new__(type(self))
        result.digest_size, result.block_size = self.digest_size, self.block_size
        result._inner, result._outer = self._inner.copy(), self._outer.copy()
        return result

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=''):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()
