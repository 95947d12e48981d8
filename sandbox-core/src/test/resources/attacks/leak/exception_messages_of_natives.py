# completes
import math, json, re, struct, zlib, decimal, itertools, random, hashlib, base64, unicodedata, binascii
bad = []
def attempt(f):
    try: f()
    except Exception as e:
        s = str(e) + repr(e) + repr(e.args)
        if any(w in s for w in ('java', 'Java', 'hognose', 'NumberFormat', 'IndexOutOf', 'null', 'Exception:', 'Infinity')): bad.append(s)
for f in [lambda: int('x'), lambda: float('x'), lambda: [][5], lambda: ''[5], lambda: {}[5], lambda: math.sqrt(-1), lambda: math.factorial(-1),
          lambda: json.loads('x'), lambda: re.compile('('), lambda: struct.pack('q', 10 ** 30), lambda: zlib.decompress(b'x'), lambda: decimal.Decimal('x'),
          lambda: chr(-1), lambda: chr(10 ** 10), lambda: ord('ab'), lambda: bytes([300]), lambda: bytes(-1), lambda: 'a'.encode('x'), lambda: b'\xff'.decode(),
          lambda: int('1' * 5000), lambda: range(0, 1, 0), lambda: 'a' * (1 << 62), lambda: (1 << 100).to_bytes(1), lambda: hash([]), lambda: next(iter([])),
          lambda: base64.b64decode('a'), lambda: binascii.unhexlify('x'), lambda: unicodedata.lookup('x'), lambda: random.choice([]), lambda: hashlib.new('x'),
          lambda: complex('x'), lambda: round(1.5, 'a'), lambda: '%d' % 'a', lambda: '{:d}'.format('a'), lambda: memoryview(1), lambda: slice(1).indices('a'),
          lambda: [].index(1), lambda: {}.popitem(), lambda: set().pop(), lambda: open('/x'), lambda: __import__('x'), lambda: 1 / 0, lambda: 1 % 0, lambda: 0 ** -1]:
    attempt(f)
print(bad)
#> []
