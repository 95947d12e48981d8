# SPDX-License-Identifier: Apache-2.0
"""hmac and its comparison of digests."""
import hashlib
import hmac


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


m = hmac.new(b'key', b'msg', 'sha256'); print(m.hexdigest(), m.digest_size, m.block_size, m.name, m.digest() == hmac.digest(b'key', b'msg', 'sha256'))
m2 = m.copy(); m2.update(b'more'); print(m2.hexdigest(), m.hexdigest() == hmac.HMAC(b'key', b'msg', hashlib.sha256).hexdigest())
for d in ['md5', 'sha1', 'sha512', hashlib.sha3_256, hashlib.blake2b, 'blake2s', lambda d=b'': hashlib.sha1(d)]:
    for k in [b'', b'k', b'k' * 64, b'k' * 65, b'k' * 200]:
        t(lambda: (lambda m: (m.name, m.hexdigest(), m.block_size))(hmac.new(k, b'data', d)))
t(hmac.new, b'k'); t(hmac.new, 'k', b'', 'md5'); t(hmac.new, b'k', 'x', 'md5'); t(hmac.new, b'k', b'x', 'nope'); t(hmac.new, b'k', b'x', digestmod=''); t(hmac.digest, b'k', b'm', hashlib.md5); t(hmac.digest, b'k', b'm', 'nope'); t(hmac.new, bytearray(b'k'), b'x', 5); t(hmac.new, b'k', b'x', 'shake_128')
t(hmac.compare_digest, b'a', b'a'); t(hmac.compare_digest, 'a', 'a'); t(hmac.compare_digest, 'a', 'b'); t(hmac.compare_digest, 'a', b'a'); t(hmac.compare_digest, 'é', 'é'); t(hmac.compare_digest, b'a', bytearray(b'ab')); t(hmac.compare_digest, 5, 5); t(hmac.compare_digest, b'a', 5)
print(hmac.trans_5C[:3], hmac.trans_36[:3], hmac.digest_size, hashlib.__all__)
