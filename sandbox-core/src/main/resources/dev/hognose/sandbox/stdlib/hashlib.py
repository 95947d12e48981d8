# SPDX-License-Identifier: Apache-2.0
"""Message digests. A hash object is the bytes of its state; natives take it further."""

import binascii as _binascii

__all__ = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s',
           'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256',
           'new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'pbkdf2_hmac')

algorithms_guaranteed = {'blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256', 'sha384',
                         'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128',
                         'shake_256'}
algorithms_available = algorithms_guaranteed | {'sha512_224', 'sha512_256'}


class UnsupportedDigestmodError(ValueError):
    """No such algorithm for this purpose."""


UnsupportedDigestmodError.__module__ = '_hashlib'


class HASH:
    """A message digest that can be fed."""

    __slots__ = ('_name', '_state')

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '_hashlib.{type(self).__name__}' object")

    def __init__(self):
        raise TypeError(f"cannot create '{type(self).__module__}.{type(self).__name__}' instances")

    @property
    def name(self):
        return self._name

    @property
    def digest_size(self):
        return _sizes(self._name)[0]

    @property
    def block_size(self):
        return _sizes(self._name)[1]

    def update(self, obj, /):
        self._state = _update(self._name, self._state, obj)

    def digest(self):
        return _digest(self._name, self._state, 64)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        result = type(self).__new__(type(self))
        result._name, result._state = self._name, self._state
        return result

    def __repr__(self):
        return f'<{self._name} {type(self).__module__}.{type(self).__name__} object @ {id(self):#x}>'


class HASHXOF(HASH):
    """A message digest of any length."""

    __slots__ = ()

    def digest(self, length):
        return _digest(self._name, self._state, length)

    def hexdigest(self, length):
        return self.digest(length).hex()


HASH.__module__ = HASHXOF.__module__ = '_hashlib'


def _hash(name, data):
    cls = HASHXOF if name[:5] == 'shake' else HASH
    result = cls.__new__(cls)
    result._name = name
    result._state = _update(name, _start(name), data)
    return result


def md5(string=b'', *, usedforsecurity=True):
    return _hash('md5', string)


def sha1(string=b'', *, usedforsecurity=True):
    return _hash('sha1', string)


def sha224(string=b'', *, usedforsecurity=True):
    return _hash('sha224', string)


def sha256(string=b'', *, usedforsecurity=True):
    return _hash('sha256', string)


def sha384(string=b'', *, usedforsecurity=True):
    return _hash('sha384', string)


def sha512(string=b'', *, usedforsecurity=True):
    return _hash('sha512', string)


def sha3_224(string=b'', *, usedforsecurity=True):
    return _hash('sha3_224', string)


def sha3_256(string=b'', *, usedforsecurity=True):
    return _hash('sha3_256', string)


def sha3_384(string=b'', *, usedforsecurity=True):
    return _hash('sha3_384', string)


def sha3_512(string=b'', *, usedforsecurity=True):
    return _hash('sha3_512', string)


def shake_128(string=b'', *, usedforsecurity=True):
    return _hash('shake_128', string)


def shake_256(string=b'', *, usedforsecurity=True):
    return _hash('shake_256', string)


for _each in (md5, sha1, sha224, sha256, sha384, sha512, sha3_224, sha3_256, sha3_384, sha3_512,
              shake_128, shake_256):
    _each.__name__ = _each.__qualname__ = 'openssl_' + _each.__name__
    _each.__module__ = '_hashlib'
    globals()[_each.__name__] = _each


def _bytes(value):
    return bytes(value) if isinstance(value, (bytes, bytearray)) else memoryview(value).tobytes()


def _as_bytes(value):
    try:
        return _bytes(value)
    except TypeError:
        raise TypeError('a bytes-like object is required, '
                        f"not '{type(value).__name__}'") from None


class _Blake2:
    __slots__ = ('_size', '_state')

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '_blake2.{type(self).__name__}' object")

    def __new__(cls, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1,
                depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False,
                usedforsecurity=True):
        wide = cls._word == 8
        size = cls.MAX_DIGEST_SIZE if digest_size is None else digest_size
        if not 0 < size <= cls.MAX_DIGEST_SIZE:
            raise ValueError(f'digest_size must be between 1 and {cls.MAX_DIGEST_SIZE} bytes')
        key, salt, person = _as_bytes(key), _as_bytes(salt), _as_bytes(person)
        for what, value, most in (('salt', salt, cls.SALT_SIZE), ('person', person, cls.PERSON_SIZE)):
            if len(value) > most:
                raise ValueError(f'maximum {what} length is {most} bytes')
        if not 0 <= fanout <= 255:
            raise ValueError('fanout must be between 0 and 255')
        if not 0 < depth <= 255:
            raise ValueError('depth must be between 1 and 255')
        if leaf_size < 0 or node_offset < 0:
            raise ValueError('value must be positive')
        if leaf_size > 0xFFFFFFFF:
            raise OverflowError('leaf_size is too large')
        if node_offset >= 1 << 64:
            raise OverflowError('int too big to convert')
        if not wide and node_offset >= 1 << 48:
            raise OverflowError('node_offset is too large')
        if not 0 <= node_depth <= 255:
            raise ValueError('node_depth must be between 0 and 255')
        if not 0 <= inner_size <= cls.MAX_DIGEST_SIZE:
            raise ValueError(f'inner_size must be between 0 and is {cls.MAX_DIGEST_SIZE}')
        if len(key) > cls.MAX_KEY_SIZE:
            raise ValueError(f'maximum key length is {cls.MAX_KEY_SIZE} bytes')
        parameters = bytes([size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little')
        parameters += node_offset.to_bytes(8 if wide else 6, 'little')
        parameters += bytes([node_depth, inner_size]) + bytes(14 if wide else 0)
        parameters += salt.ljust(cls.SALT_SIZE, b'\0') + person.ljust(cls.PERSON_SIZE, b'\0')
        self = object.__new__(cls)
        self._size = size
        self._state = _start_blake2(cls.__name__, parameters, key, bool(last_node))
        self.update(data)
        return self

    @property
    def name(self):
        return type(self).__name__

    @property
    def digest_size(self):
        return self._size

    @property
    def block_size(self):
        return 16 * self._word

    def update(self, data, /):
        self._state = _update(self.name, self._state, data)

    def digest(self):
        return _digest(self.name, self._state, self._size)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        result = object.__new__(type(self))
        result._size, result._state = self._size, self._state
        return result


class blake2b(_Blake2):
    """A message digest of up to 64 bytes, with key, salt and personal string."""

    __slots__ = ()
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 64
    SALT_SIZE = PERSON_SIZE = 16
    _word = 8


class blake2s(_Blake2):
    """A message digest of up to 32 bytes, with key, salt and personal string."""

    __slots__ = ()
    MAX_KEY_SIZE = MAX_DIGEST_SIZE = 32
    SALT_SIZE = PERSON_SIZE = 8
    _word = 4


blake2b.__module__ = blake2s.__module__ = '_blake2'
_constructors = {'blake2b': blake2b, 'blake2s': blake2s}
_other_names = {'sha-1': 'sha1', 'sha-224': 'sha224', 'sha-256': 'sha256', 'sha-384': 'sha384',
                'sha-512': 'sha512', 'sha3-224': 'sha3_224', 'sha3-256': 'sha3_256',
                'sha3-384': 'sha3_384', 'sha3-512': 'sha3_512', 'sha512-224': 'sha512_224',
                'sha512-256': 'sha512_256', 'shake128': 'shake_128', 'shake256': 'shake_256'}


def _algorithm(name):
    """The name that natives know, or None."""
    if name in algorithms_available:
        return name
    lower = name.lower()
    lower = _other_names.get(lower, lower)
    known = lower in algorithms_available and 'blake' not in lower
    return lower if known and ('_' not in name or name.islower()) else None


def new(name, data=b'', **kwargs):
    if not isinstance(name, str) or '\0' in name:
        if name not in algorithms_available:
            raise TypeError('name must be a string')
    known = _algorithm(name)
    if known is None:
        raise ValueError(f'unsupported hash type {name}')
    if known in _constructors:
        return _constructors[known](data, **kwargs)
    kwargs.pop('usedforsecurity', None)
    if kwargs:
        raise TypeError(f"new() got an unexpected keyword argument '{next(iter(kwargs))}'")
    return _hash(known, data)


new.__name__ = new.__qualname__ = '__hash_new'


def _hmac_states(name, key):
    """The states of the inner and the outer hash of an HMAC (RFC 2104)."""
    size, block = _sizes(name)
    if len(key) > block:
        key = _digest(name, _update(name, _start(name), key), size)
    padded = int.from_bytes(key.ljust(block, b'\0'))
    inner = padded ^ int.from_bytes(b'\x36' * block)
    outer = padded ^ int.from_bytes(b'\x5c' * block)
    return (_update(name, _start(name), inner.to_bytes(block)),
            _update(name, _start(name), outer.to_bytes(block)))


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    if not isinstance(hash_name, str):
        raise TypeError("pbkdf2_hmac() argument 'hash_name' must be str, not "
                        + type(hash_name).__name__)
    name = _algorithm(hash_name)
    if name is None or name[:5] == 'shake':
        raise UnsupportedDigestmodError('[digital envelope routines] unsupported')
    password, salt = _as_bytes(password), _as_bytes(salt)
    if iterations < 1:
        raise ValueError('iteration value must be greater than 0.')
    size = _sizes(name)[0]
    if dklen is None:
        dklen = size
    if dklen < 1:
        raise ValueError('key length must be greater than 0.')
    inner, outer = _hmac_states(name, password)
    result = bytearray()
    block = 1
    while len(result) < dklen:
        first = _update(name, inner, salt + block.to_bytes(4))
        last = _digest(name, _update(name, outer, _digest(name, first, size)), size)
        mixed = last
        left = iterations - 1
        while left > 0:
            last, mixed = _pbkdf2(name, inner, outer, last, mixed, min(left, 1000))
            left -= 1000
        result += mixed
        block += 1
    return bytes(result[:dklen])


def scrypt(password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64):
    password = _as_bytes(password)
    if salt is None:
        raise TypeError('salt is required')
    salt = _as_bytes(salt)
    for what, value in (('n', n), ('r', r), ('p', p)):
        if value is None:
            raise TypeError(f'{what} is required and must be an unsigned int')
    if n < 2 or n & (n - 1):
        raise ValueError('n must be a power of 2.')
    if not 0 <= maxmem <= 0x7FFFFFFF:
        raise ValueError('maxmem must be positive and smaller than 2147483647')
    if not 0 < dklen <= 0x7FFFFFFF:
        raise ValueError('dklen must be greater than 0 and smaller than 2147483647')
    if r < 1 or p < 1 or p * r >= 1 << 30:
        raise ValueError('Invalid parameter combination for n, r, p, maxmem.')
    if 128 * r * (n + 2 + p) > (maxmem or 32 << 20):
        raise ValueError('[digital envelope routines] memory limit exceeded')
    size = 128 * r
    blocks = pbkdf2_hmac('sha256', password, salt, 1, p * size)
    mixed = [_scrypt_mix(blocks[i * size:(i + 1) * size], n, r) for i in range(p)]
    return pbkdf2_hmac('sha256', password, b''.join(mixed), 1, dklen)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        made.update(view[:size])
    return made
