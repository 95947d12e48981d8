# SPDX-License-Identifier: Apache-2.0
# Ciphers and checksums: Vigenère, run lengths, Luhn, CRC, base conversion.
from itertools import cycle, groupby


def vigenere(text, key, sign=1):
    shifts = cycle(ord(k) - 97 for k in key)
    return "".join(chr((ord(c) - 97 + sign * next(shifts)) % 26 + 97) if c.isalpha() else c for c in text.lower())


def luhn(number):
    digits = [int(d) for d in str(number)][::-1]
    return sum(d if i % 2 == 0 else sum(divmod(d * 2, 10)) for i, d in enumerate(digits)) % 10 == 0


def crc8(data, polynomial=0x07):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ polynomial if crc & 0x80 else crc << 1) & 0xFF
    return crc


def fletcher(data):
    a = b = 0
    for byte in data:
        a = (a + byte) % 255
        b = (b + a) % 255
    return b << 8 | a


ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(n, base):
    if n < 0:
        return "-" + to_base(-n, base)
    head, last = divmod(n, base)
    return (to_base(head, base) if head else "") + ALPHABET[last]


def morse(text):
    table = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
    return " ".join(table.get(c, "/") for c in text.lower())


def rails(text, n):
    fence = [[] for _ in range(n)]
    pattern = cycle([*range(n), *range(n - 2, 0, -1)])
    for c, row in zip(text, pattern):
        fence[row].append(c)
    return "".join(sum(fence, []))


def xor(data, key):
    return bytes(a ^ b for a, b in zip(data, cycle(key)))


class Rng:
    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFF

    def __iter__(self):
        return self

    def __next__(self):
        x = self.state
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        self.state = x
        return x


secret = vigenere("attack at dawn", "lemon")
print(secret, vigenere(secret, "lemon", -1), [luhn(n) for n in (4539578763621486, 4539578763621487, 79927398713)])
print(hex(crc8(b"123456789")), fletcher(b"abcde"), to_base(255, 16), to_base(-10, 2), to_base(10**12, 36), int(to_base(10**12, 36), 36), morse("SOS hi"), rails("WEAREDISCOVERED", 3))
coded = xor(b"hello world", b"key")
print(coded, coded.hex(), xor(coded, b"key").decode(), [next(Rng(42))], [x % 100 for _, x in zip(range(6), Rng(7))])
runs = [(k, len(list(g))) for k, g in groupby("WWWBBWWWWA")]
print(runs, "".join(k + str(n) for k, n in runs), "".join(k * n for k, n in runs), bytes([72, 105]).decode(), int.from_bytes(b"Hi", "big").to_bytes(2, "little"), bin(int.from_bytes(b"\x0f\xf0", "big")), "".join(format(b, "08b") for b in "é".encode()))
freq = {c: secret.count(c) for c in sorted(set(secret)) if c.isalpha()}
print(freq, max(freq, key=lambda c: (freq[c], c)), bytes(reversed(b"abc")), b"abc".translate(bytes(range(1, 256)) + b"\0"), sum(b"abc"), bytes(i for i in range(65, 70)))
