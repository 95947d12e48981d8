# SPDX-License-Identifier: Apache-2.0
# Names of codecs and keywords that are none.
class S(str): pass
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:60])
    except Exception as e: print(type(e).__name__, e)
import codecs
for f in [lambda: codecs.lookup(None), lambda: codecs.lookup(1), lambda: codecs.lookup(b'a'), lambda: codecs.lookup('\0'), lambda: codecs.decode(None, '\0'), lambda: codecs.encode('', '\0'), lambda: 'a'.encode('\0'), lambda: b'a'.decode('\0'), lambda: str(b'a', '\0'), lambda: 'a'.encode('a\0', 'b\0'), lambda: 'a'.encode('utf8', 'b\0'), lambda: codecs.lookup_error(None), lambda: codecs.lookup_error('\0'), lambda: bytes('a', 'x\0'), lambda: codecs.decode(b'', None),lambda: codecs.decode(b'', 'utf-8', None), lambda: codecs.register(1), lambda: codecs.register_error('a', 1), lambda: codecs.register_error(1, len)]: t(f)
for f in [lambda: zip(**{1: 'x', 2: 'y'}), lambda: zip(**{1: 'x'}), lambda: zip(a=1), lambda: zip(a=1, b=2), lambda: zip(strict=1, b=2), lambda: map(len, a=1), lambda: map(a=1), lambda: map(**{1: 2}), lambda: enumerate(**{1: 2}), lambda: enumerate(a=1), lambda: enumerate([], a=1), lambda: enumerate([], 1, a=1), lambda: filter(a=1), lambda: reversed(a=1), lambda: range(a=1), lambda: int(**{1: 2}), lambda: sorted(**{1: 2}), lambda: print(**{1: 2}), lambda: len(**{1: 2}), lambda: max(**{1: 2}), lambda: dict(**{1: 2}), lambda: list(**{1: 2}), lambda: set(**{1: 2}), lambda: 'a'.split(**{1: 2}), lambda: [].sort(**{1: 2}), lambda: [].append(**{1: 2})]: t(f)
