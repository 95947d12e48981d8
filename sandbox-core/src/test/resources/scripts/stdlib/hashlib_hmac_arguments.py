# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import hashlib, hmac, io
for n in sorted(hashlib.algorithms_guaranteed):
    try:
        h = hashlib.new(n, b'abc')
        d = h.hexdigest(16) if n.startswith('shake') else h.hexdigest()
        print(n, d, h.name, h.digest_size, h.block_size, getattr(hashlib, n)(b'').name, type(h).__name__)
        c = h.copy(); c.update(b'def'); print(c.hexdigest(4) if n.startswith('shake') else c.hexdigest()[:10], h.digest(2) if n.startswith('shake') else h.digest()[:2])
    except Exception as e: print(n, type(e).__name__, e)
each('''
hashlib.new('nope')
hashlib.new('SHA256', b'x').name, hashlib.new('md5', usedforsecurity=False).name
hashlib.new()
hashlib.new(5)
hashlib.md5('x')
hashlib.md5(5)
hashlib.md5(None)
hashlib.sha256(string=b'a').hexdigest()[:6], hashlib.sha256(usedforsecurity=False).hexdigest()[:6], hashlib.sha256(bytearray(b'a')).hexdigest()[:6], hashlib.sha256(memoryview(b'a')).hexdigest()[:6]
hashlib.sha256(bogus=1)
hashlib.sha256().update('x')
hashlib.shake_256(b'a').hexdigest(0)
hashlib.blake2b(b'a', digest_size=8, key=b'k', salt=b's', person=b'p').hexdigest(), hashlib.blake2s(b'a', digest_size=5, key=b'kk').hexdigest(), hashlib.blake2b(b'x', fanout=2, depth=2, leaf_size=64, node_offset=1, node_depth=1, inner_size=32, last_node=True).hexdigest()[:16]
hashlib.blake2b(digest_size=65)
hashlib.blake2b(digest_size=0)
hashlib.blake2b(key=b'x' * 65)
hashlib.blake2b(salt=b'x' * 17)
hashlib.blake2s(person=b'x' * 9)
hashlib.blake2b(fanout=256)
hashlib.blake2b(depth=0)
hashlib.blake2b(leaf_size=-1)
hashlib.blake2b(node_offset=-1)
hashlib.blake2b(node_depth=256)
hashlib.blake2b(inner_size=65)
hashlib.blake2s(node_offset=2**48)
hashlib.blake2b('x')
hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2b.PERSON_SIZE, hashlib.blake2b.SALT_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2b
hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 10).hex(), hashlib.pbkdf2_hmac('sha1', b'pw', b'salt', 1, 5).hex(), hashlib.pbkdf2_hmac('md5', b'pw', b'salt', 1, dklen=20).hex()
hashlib.pbkdf2_hmac('nope', b'pw', b'salt', 1)
hashlib.pbkdf2_hmac('sha1', b'pw', b'salt', 0)
hashlib.pbkdf2_hmac('sha1', b'pw', b'salt', 1, 0)
hashlib.pbkdf2_hmac('sha1', 'pw', b'salt', 1)
hashlib.pbkdf2_hmac(5, b'pw', b'salt', 1)
hashlib.scrypt(b'pw', salt=b's', n=2, r=1, p=1, dklen=10).hex()
hashlib.scrypt(b'pw', salt=b's', n=3, r=1, p=1)
hashlib.scrypt(b'pw')
hashlib.scrypt(b'pw', salt=b's', n=2, r=1, p=0)
hashlib.scrypt(b'pw', salt=b's', n=2, r=1, p=1, dklen=0)
hashlib.scrypt(b'pw', salt=b's', n=2**20, r=8, p=1)
hashlib.scrypt('pw', salt=b's', n=2, r=1, p=1)
hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest(), hashlib.file_digest(io.BytesIO(b'abc'), hashlib.sha1).hexdigest()
hashlib.file_digest(5, 'md5')
hashlib.file_digest(open('t.bin', 'wb'), 'md5')
hashlib.file_digest(open('t.bin', 'rb'), 'md5').hexdigest()
'md5' in hashlib.algorithms_available, hashlib.algorithms_guaranteed <= hashlib.algorithms_available, sorted(hashlib.algorithms_guaranteed)
hashlib.md5().name, hash(hashlib.md5()) is not None
hmac.new(b'k', b'm', 'sha256').hexdigest(), hmac.new(b'k', b'm', hashlib.md5).digest(), hmac.digest(b'k', b'm', 'sha1').hex(), hmac.new(b'k' * 100, digestmod='md5').hexdigest(), hmac.HMAC(b'k', b'm', 'sha1').name
hmac.new(b'k')
hmac.new('k', b'm', 'md5')
hmac.new(b'k', 'm', 'md5')
hmac.new(b'k', b'm', '')
hmac.new(b'k', b'm', 'nope')
hmac.new(b'k', b'm', 'shake_128')
hmac.digest(b'k', b'm', 'nope')
hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'b'), hmac.compare_digest(b'a', bytearray(b'a')), hmac.compare_digest('a', 'ab')
hmac.compare_digest('a', b'a')
hmac.compare_digest('é', 'é')
hmac.compare_digest(5, 5)
hmac.new(b'k', digestmod=lambda d=b'': hashlib.md5(d)).hexdigest(), hmac.trans_5C[:3], hmac.digest_size
hmac.new(b'k', b'm', digestmod=hashlib.sha256).block_size, hmac.new(b'k', digestmod='sha3_256').digest_size
repr(hashlib.md5())[:15], repr(hashlib.sha256())[:18], repr(hashlib.blake2b())[:16]
hashlib.sha256.__name__, hashlib.new.__name__
''', globals())
h = hmac.new(b'key', digestmod='sha512'); h.update(b'a'); h.update(b'b'); c = h.copy(); c.update(b'c'); print(h.hexdigest()[:20], c.hexdigest()[:20], h.digest_size, h.block_size, h.name)
try: h.update('x')
except TypeError as e: print(e)
a = hashlib.sha256(); [a.update(bytes([i]) * i) for i in range(200)]; print(a.hexdigest())
