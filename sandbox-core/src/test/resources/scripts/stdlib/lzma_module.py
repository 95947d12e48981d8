# SPDX-License-Identifier: Apache-2.0
"""The module lzma: streams of others, round trips of our own, files, errors."""
import base64
import io
import lzma
import os
import random
import tempfile

XZ = base64.b64decode(
    "/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AoXASRdADYaSh8IoCYDTQad7+2MoT/IOM9thS+YphcGt+YlegYONoE0vc3VS18Wja02FwHPxsKjvV"
    "ZWw7EkiXb4w5OZcbQ6i02HVBAdg7AgTBbZDb6oKnFhmMRJwnFCwubbXmwopLqwImRoyWwomu6IPwFwrBgBD/OswBM3Nan2a9KtVDLPE79lY9GA"
    "n+s37vOfUWyGxWEdySGuvgtT0Zn+kD4TIrIuy/IHWAu71pgITnLZwqTahw4clUjcgZeIQfzdCm33D9E2xORU8bVrw8+L79sJ0HcQwfxLuwEEyN"
    "T4J/C6XDq+5PiezqQr0FMtFR23CExaHs5LU9EzpXzyuXSFFGAX2QhG8Pm0gIp9vF6et3VaYOndrzf5Kn1oenlu9iMDWUa3+pozwAAAbKvqIZoA"
    "GI4AAcACmBQAAO5bpsuxxGf7AgAAAAAEWVo="
)
ALONE = base64.b64decode(
    "XQAAgAD//////////wA2GkofCKAmA00Gne/tjKE/yDjPbYUvmKYXBrfmJXoGDjaBNL3N1UtfFo2tNhcBz8bCo71WVsOxJIl2+MOTmXG0OotNh1"
    "QQHYOwIEwW2Q2+qCpxYZjEScJxQsLm215sKKS6sCJkaMlsKJruiD8BcKwYAQ/zrMATNzWp9mvSrVQyzxO/ZWPRgJ/rN+7zn1FshsVhHckhrr4L"
    "U9GZ/pA+EyKyLsvyB1gLu9aYCE5y2cKk2ocOHJVI3IGXiEH83Qpt9w/RNsTkVPG1a8PPi+/bCdB3EMH8S7sBBMjU+Cfwulw6vuT4ns6kK9BTLR"
    "UdtwhMWh7OS1PRM6V88rl0hRRgF9kIRvD5tICKfbxenrd1WmDp3a83+Sp9aHp5bvYjA1lGt/rwC8rP/+rwFAA="
)
DELTA = base64.b64decode("/Td6WFoAAATm1rRGAgEDAQAhARZ5IMTu4ABjAAddAAAAlE9vAAAAAIOBjeaORABlAAEjZAtn8NQftvN9AQAAAAAEWVo=")
text = b"".join(b"line %d of a text that goes on and on, %d\n" % (i, i * i) for i in range(60))
print(lzma.decompress(XZ) == text, lzma.decompress(ALONE) == text, lzma.decompress(ALONE, lzma.FORMAT_ALONE) == text, lzma.decompress(DELTA) == bytes(range(100)))
r = random.Random(5)
words = [bytes(r.choices(b"abcdefghij", k=r.randint(2, 7))) for _ in range(300)]
samples = {
    "empty": b"",
    "one": b"a",
    "hello": b"hello world",
    "runs": b"a" * 3 + b"b" * 4 + b"c" * 5 + b"d" * 255 + b"e" * 259 + b"f" * 600 + b"g",
    "text": b" ".join(r.choices(words, k=4000)),
    "noise": r.randbytes(150000),
    "all": bytes(range(256)) * 3 + b"!",
    "lines": b"".join(b"%d;%s\n" % (i, words[i % 300]) for i in range(3000)),
    "mixed": b"".join(r.randbytes(20000) + b"x" * 30000 for _ in range(4)),
}
lzma2 = [{"id": lzma.FILTER_DELTA, "dist": 3}, {"id": lzma.FILTER_LZMA2, "preset": 2, "lc": 0, "lp": 2, "pb": 1}]
lzma1 = [{"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16}]
for name, data in samples.items():
    packed = lzma.compress(data)
    small = len(packed) <= len(data) * 0.6 + 80
    print(name, len(data), small or len(packed) == len(data) + 68 + 3 * (-(-len(data) // 65536) - 1) + -len(data) % 4, lzma.decompress(packed) == data, end=" ")
    print(lzma.decompress(lzma.compress(data, lzma.FORMAT_ALONE)) == data, lzma.decompress(lzma.compress(data, check=lzma.CHECK_SHA256, preset=0)) == data, end=" ")
    print(lzma.decompress(lzma.compress(data, filters=lzma2)) == data, lzma.decompress(lzma.compress(data, lzma.FORMAT_RAW, filters=lzma2), lzma.FORMAT_RAW, filters=lzma2) == data, lzma.decompress(lzma.compress(data, lzma.FORMAT_RAW, filters=lzma1), lzma.FORMAT_RAW, filters=lzma1) == data)
print(lzma.compress(b"hello").hex(), lzma.compress(b"", preset=0).hex(), lzma.compress(b"abc", check=lzma.CHECK_SHA256).hex())
for p in range(10):
    print(lzma.compress(b"abc", preset=p)[12:24].hex(), end=" ")
print(lzma.compress(b"abc", check=lzma.CHECK_NONE, filters=[{"id": lzma.FILTER_DELTA, "dist": 4}, {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME}]).hex())
d = lzma.LZMADecompressor()
print(d.check, d.eof, d.needs_input, d.unused_data, d.decompress(XZ + b"zz")[:5], d.check, d.eof, d.unused_data, d.needs_input)
d = lzma.LZMADecompressor()
print(b"".join(d.decompress(XZ[i : i + 1]) for i in range(len(XZ))) == text, d.eof)
d = lzma.LZMADecompressor()
print(d.decompress(XZ[:20]), d.check, d.decompress(XZ[20:], 10), d.needs_input, len(d.decompress(b"")), d.eof)
print(lzma.decompress(lzma.compress(b"one") + lzma.compress(b"two")), lzma.decompress(XZ + b"junk") == text)
c = lzma.LZMACompressor()
print(lzma.decompress(c.compress(b"a" * 5) + c.compress(bytearray(b"b")) + c.flush()))
damaged = bytearray(XZ)
damaged[40] ^= 1
for action in (
    c.flush,
    lambda: c.compress(b""),
    lambda: d.decompress(b""),
    lambda: lzma.decompress(b"junk"),
    lambda: lzma.decompress(b""),
    lambda: lzma.decompress(XZ[:-5]),
    lambda: lzma.decompress(bytes(damaged)),
    lambda: lzma.decompress(XZ[:8] + b"aaaa" + XZ[12:]),
    lambda: lzma.decompress(XZ[:-12] + b"1" * 12),
    lambda: lzma.compress(b"", format=9),
    lambda: lzma.compress(b"", preset=12),
    lambda: lzma.compress(b"", check=99),
    lambda: lzma.compress(b"", format=lzma.FORMAT_ALONE, check=1),
    lambda: lzma.compress(b"", preset=1, filters=[{"id": 33}]),
    lambda: lzma.compress(b"", format=lzma.FORMAT_RAW),
    lambda: lzma.decompress(b"", format=lzma.FORMAT_RAW),
    lambda: lzma.compress("x"),
    lambda: lzma.LZMACompressor(filters=[{}]),
    lambda: lzma.LZMACompressor(filters=[]),
    lambda: lzma.LZMACompressor(filters=[{"id": 33, "zz": 1}]),
    lambda: lzma.LZMACompressor(filters=[{"id": 33, "lc": 7}]),
    lambda: lzma.LZMACompressor(1, filters=[{"id": lzma.FILTER_DELTA}]),
    lambda: lzma.LZMADecompressor(memlimit=10).decompress(XZ),
    lambda: lzma.LZMADecompressor(format=lzma.FORMAT_ALONE).decompress(XZ),
    lambda: lzma.LZMADecompressor(format=77),
    lambda: lzma.LZMADecompressor(filters=[]),
    lambda: lzma.LZMAFile(5),
    lambda: lzma.LZMAFile("x", "q"),
    lambda: lzma.LZMAFile("x", check=2),
    lambda: lzma.LZMAFile("x", preset=2),
    lambda: lzma.open("x", "rbt"),
    lambda: lzma.open("x", "rb", newline=""),
    lambda: lzma.LZMAFile(io.BytesIO(XZ[:40])).read(),
    lambda: lzma.is_check_supported(lzma.CHECK_CRC64),
    lambda: lzma.is_check_supported(3),
):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "a.xz")
    with lzma.open(path, "wt", encoding="utf-8") as file:
        file.write("añb\nline two\n")
    with lzma.open(path, "ab") as file:
        file.write(b"more\n")
    with lzma.open(path, "rt", encoding="utf-8") as file:
        print(file.readline(), list(file))
    with lzma.LZMAFile(path) as file:
        print(file.read(4), file.tell(), file.seek(-5, 2), file.read(), file.seek(1), file.readline())
