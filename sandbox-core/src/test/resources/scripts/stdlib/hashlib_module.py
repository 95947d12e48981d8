# SPDX-License-Identifier: Apache-2.0
"""hashlib: every algorithm, in pieces and at once."""
import hashlib
import io


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e)


names = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b', 'blake2s']
for n in names:
    f = getattr(hashlib, n)
    h = f()
    print(n, h.name, h.digest_size, h.block_size, h.hexdigest())
    for size in [1, 55, 56, 64, 65, 111, 112, 128, 129, 136, 144, 500]:
        d = bytes([i * 7 % 256 for i in range(size)])
        h = f(d)
        g = f()
        for i in range(0, size, 61):
            g.update(d[i:i + 61])
        c = g.copy()
        c.update(b'x')
        print(size, h.hexdigest(), g.digest() == h.digest(), c.hexdigest() == f(d + b'x').hexdigest())
for n in ['shake_128', 'shake_256']:
    for size in [0, 1, 135, 136, 137, 167, 168, 169, 400]:
        h = hashlib.new(n, bytes(range(256))[:size] * 2)
        print(n, h.name, h.digest_size, h.block_size, h.hexdigest(16), h.digest(200)[-8:], h.digest(0), h.hexdigest(168) == h.digest(168).hex())
print(sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available)
for n in ['MD5', 'SHA256', 'sha512_256', 'sha512_224', 'md4', 'nope', 'sha3-256', 'SHA3_256', 'Sha1', 'sha-256', 'BLAKE2b', 5]:
    t(lambda: (lambda h: (h.name, h.hexdigest()))(hashlib.new(n, b'abc')))
t(hashlib.new); t(hashlib.md5, 'abc'); t(hashlib.sha256, 5); t(hashlib.sha256().update, 'x'); t(hashlib.sha256().update, None); t(hashlib.sha3_256, 'x'); t(hashlib.blake2b, 'x'); t(lambda: hashlib.md5(b'x', usedforsecurity=False).hexdigest()); t(lambda: hashlib.md5(string=b'x').hexdigest()); t(lambda: hashlib.new('sha256', b'x', usedforsecurity=True).hexdigest()); t(lambda: hashlib.sha256(bytearray(b'abc')).hexdigest()); t(lambda: hashlib.sha256(memoryview(b'abc')[1:]).hexdigest())
h = hashlib.sha256(b'a'); h.update(b'b'); print(h.hexdigest(), h.hexdigest() == hashlib.sha256(b'ab').hexdigest())
t(hashlib.shake_128().hexdigest, -1); t(hashlib.shake_128().digest, 'a'); t(hashlib.shake_256(b'x').hexdigest, 5); t(hashlib.shake_256(b'x').hexdigest, length=5)
print(hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2b.SALT_SIZE, hashlib.blake2b.PERSON_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2s.PERSON_SIZE)
for f in [hashlib.blake2b, hashlib.blake2s]:
    for k in [dict(digest_size=16), dict(digest_size=1), dict(digest_size=0), dict(digest_size=65), dict(digest_size=33), dict(key=b'secret'), dict(key=b'k' * 64), dict(key=b'k' * 65), dict(key=b'k' * 32, digest_size=20), dict(salt=b'salt'), dict(salt=b's' * 17), dict(salt=b's' * 16), dict(person=b'me'), dict(person=b'p' * 17), dict(fanout=0), dict(fanout=256), dict(fanout=4, depth=2, leaf_size=64, node_offset=1, node_depth=1, inner_size=32, last_node=True), dict(depth=0), dict(depth=256), dict(leaf_size=-1), dict(leaf_size=2**32), dict(node_offset=2**64), dict(node_offset=2**47), dict(node_offset=-1), dict(node_depth=256), dict(inner_size=65), dict(inner_size=33), dict(inner_size=-1), dict(key=b'a', salt=b'b', person=b'c'), dict(key='x'), dict(salt=5), dict(usedforsecurity=False), dict(last_node=True)]:
        t(lambda: (lambda h: (h.name, h.digest_size, h.hexdigest()))(f(b'hello', **k)))
    h = f(key=b'k'); print(h.hexdigest()); h.update(b'x' * 300); print(h.hexdigest(), h.copy().hexdigest() == h.hexdigest())
t(hashlib.pbkdf2_hmac, 'sha256', b'password', b'salt', 1); t(hashlib.pbkdf2_hmac, 'sha1', b'password', b'salt', 2, 20); t(hashlib.pbkdf2_hmac, 'sha512', b'p' * 200, b's', 100, 70); t(hashlib.pbkdf2_hmac, 'md5', b'', b'', 3); t(hashlib.pbkdf2_hmac, 'sha256', b'p', b's', 0); t(hashlib.pbkdf2_hmac, 'sha256', b'p', b's', 1, 0); t(hashlib.pbkdf2_hmac, 'nope', b'p', b's', 1); t(hashlib.pbkdf2_hmac, 'sha256', 'p', b's', 1); t(hashlib.pbkdf2_hmac, 'sha256', b'p', b's', 10, dklen=None); t(hashlib.pbkdf2_hmac, 'sha3_256', b'p', b's', 10); t(hashlib.pbkdf2_hmac, hash_name='sha256', password=b'p', salt=b's', iterations=3, dklen=5); t(hashlib.pbkdf2_hmac, 'sha256', b'p', b's', -1); t(hashlib.pbkdf2_hmac, 'SHA256', b'p', b's', 1); t(hashlib.pbkdf2_hmac, 'sha384', b'p', b's', 5, 100)
t(hashlib.scrypt, b'password', salt=b'NaCl', n=1024, r=8, p=2, dklen=64); t(hashlib.scrypt, b'', salt=b'', n=16, r=1, p=1); t(hashlib.scrypt, b'p', salt=b's', n=15, r=1, p=1); t(hashlib.scrypt, b'p', salt=b's', n=16, r=0, p=1); t(hashlib.scrypt, b'p', salt=b's', n=16, r=1, p=0); t(hashlib.scrypt, b'p', salt=b's', n=2**20, r=8, p=1); t(hashlib.scrypt, b'p', salt=b's', n=16, r=1, p=1, dklen=0); t(hashlib.scrypt, b'p', n=16, r=1, p=1); t(hashlib.scrypt, 'p', salt=b's', n=16, r=1, p=1); t(hashlib.scrypt, b'p', salt=b's', n=16, r=8, p=2, dklen=10, maxmem=10**6); t(hashlib.scrypt, b'p', salt=b's', n=1, r=1, p=1); t(hashlib.scrypt, b'p', salt=b's', n=16, r=1, p=1, maxmem=-1)
print(hashlib.file_digest(io.BytesIO(b'abc' * 100000), 'sha256').hexdigest(), hashlib.file_digest(io.BytesIO(b'abc'), hashlib.md5).hexdigest()); t(hashlib.file_digest, 5, 'sha256')
t(lambda: hashlib.file_digest(io.BytesIO(b'x'), lambda: hashlib.blake2b(digest_size=8)).hexdigest())
