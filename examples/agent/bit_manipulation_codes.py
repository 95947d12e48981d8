# SPDX-License-Identifier: Apache-2.0
"""Huffman, Caesar, run length, base conversion, checksums, Gray code, sieve."""
import heapq
import itertools
import string
from collections import Counter
from math import gcd, isqrt, lcm, prod


def huffman(text):
    order = itertools.count()
    heap = [(n, next(order), c) for c, n in sorted(Counter(text).items())]
    heapq.heapify(heap)
    while len(heap) > 1:
        (a, _, left), (b, _, right) = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a + b, next(order), (left, right)))
    codes = {}

    def walk(node, code):
        if isinstance(node, tuple):
            walk(node[0], code + "0")
            walk(node[1], code + "1")
        else:
            codes[node] = code or "0"

    walk(heap[0][2], "")
    return codes


text = "abracadabra alakazam"
codes = huffman(text)
bits = "".join(codes[c] for c in text)
print(dict(sorted(codes.items(), key=lambda kv: (len(kv[1]), kv[1]))), len(bits), "bits instead of", 8 * len(text))
decode, out, at = {v: k for k, v in codes.items()}, "", ""
for bit in bits:
    at += bit
    if at in decode:
        out, at = out + decode[at], ""
print(out == text)


def caesar(text, n):
    table = "".join(letters[n % 26 :] + letters[: n % 26] for letters in (string.ascii_lowercase, string.ascii_uppercase))
    return text.translate(str.maketrans(string.ascii_letters, table))


print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
rle = [(c, len(list(g))) for c, g in itertools.groupby("aaabccdddd")]
print(rle, "".join(c * n for c, n in rle), "".join(f"{n if n > 1 else ''}{c}" for c, n in rle))


def to_base(n, base):
    digits = ""
    while n:
        n, d = divmod(n, base)
        digits = (string.digits + string.ascii_lowercase)[d] + digits
    return digits or "0"


print([to_base(2024, b) for b in (2, 7, 16, 36)], int("1k8", 36), int("-0b101", 0), int("0o17", 8), bin(-10), hex(255), oct(8))
print([f"{i ^ i >> 1:03b}" for i in range(8)], (1 << 70) - 1, (-5) >> 1, ~7, 6 & 3 | 8 ^ 1, (12345).bit_length(), (255).bit_count())


def luhn(number):
    digits = [int(d) for d in str(number)][::-1]
    return sum(d if i % 2 == 0 else sum(divmod(2 * d, 10)) for i, d in enumerate(digits)) % 10 == 0


print([luhn(n) for n in (4539578763621486, 4539578763621487)], sum(i * int(c) for i, c in enumerate("030640615", 1)) % 11)


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, isqrt(n) + 1):
        if flags[i]:
            flags[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


primes = sieve(60)
print(primes, prod(primes[:6]), gcd(84, 36), lcm(*range(1, 11)), pow(3, -1, 11), pow(2, 100, 1000000007))


def factor(n):
    for p in itertools.chain([2], itertools.count(3, 2)):
        if p * p > n:
            break
        while n % p == 0:
            yield p
            n //= p
    if n > 1:
        yield n


print(list(factor(600851475143)), Counter(factor(5040)), (1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8", "little"), (-2).to_bytes(2, signed=True))
fletcher = [0, 0]
for byte in b"abcde":
    fletcher[0] = (fletcher[0] + byte) % 255
    fletcher[1] = (fletcher[1] + fletcher[0]) % 255
print(f"{fletcher[1]:02x}{fletcher[0]:02x}", hash(2**61 - 1), hash(-1), hash(0.5) == hash(1) >> 1)
