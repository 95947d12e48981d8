# SPDX-License-Identifier: Apache-2.0
import hashlib
import io
import pickle


def digest(obj):
    return ' '.join([hashlib.md5(pickle.dumps(obj, p)).hexdigest()[:6] for p in range(6)])


# Containers are written in batches of a thousand.
for n in (0, 1, 2, 999, 1000, 1001, 2000):
    for each in (list(range(n)), tuple(range(n)), {i: i for i in range(n)}, set(range(n)),
                 frozenset(range(n))):
        assert pickle.loads(pickle.dumps(each)) == each
        print(n, type(each).__name__, digest(each))

# From 64 KB on frames end, and long data stands between them.
big = ['x' * i for i in range(600)] + [list(range(300)) for _ in range(100)]
big += [b'q' * 65535, b'q' * 65536, '\xe9' * 40000, 'a', 'a' * 65536, b'z', 1]
print(digest(big), pickle.loads(pickle.dumps(big)) == big)
file = io.BytesIO()
for protocol in range(6):
    pickle.dump(big, file, protocol)
    pickle.dump(protocol, file, protocol)
file.seek(0)
print([pickle.load(file) == big and pickle.load(file) for _ in range(6)], file.read())

numbers = [0, -1, 255, 256, 65535, 65536, -129, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63,
           2**2039, 2**2040, -2**2040, 2**3000, 0.5, -0.0, float('inf'), True, False, None]
texts = ['', 'a', 'b' * 255, 'c' * 256, '\xe9' * 127, '\xe9' * 128, '\u20ac', '\U0001f600', '\ud800',
         'a\ud83d', '\udc00\ud800']
for protocol in range(6):
    again = pickle.loads(pickle.dumps(numbers + texts, protocol))
    assert again == numbers + texts
print(digest(numbers), digest(texts))


class Node:
    def __init__(self, below):
        self.below = below


def deep(n, make):
    result = make(None)
    for _ in range(n):
        result = make(result)
    return result


for make in (lambda x: [x], lambda x: (x,), lambda x: {1: x}, Node):
    data = pickle.dumps(deep(2000, make))
    print(len(data), type(pickle.loads(data)).__name__)
    try:
        pickle.dumps(deep(20000, make))
    except RecursionError as e:
        print(e)
