# SPDX-License-Identifier: Apache-2.0
# LinearWorkTest calls each function with a number and with twice that: the steps may little more than double.
import bz2, collections, json, re, struct, zlib
ASTRAL = '\U0001f600'
DOT, BYTES_DOT = re.compile('.'), re.compile(b'.')


def bzip2_byte_by_byte(n):
    data = bytes(i * i * 31 >> 7 & 255 for i in range(n))
    packed = bz2.compress(data)
    stream = bz2.BZ2Decompressor()
    found = b''
    for i in range(len(packed)):
        found += stream.decompress(packed[i:i + 1])
    assert found == data and stream.eof


def bzip2_output_byte_by_byte(n):
    stream = bz2.BZ2Decompressor()
    packed = bz2.compress(bytes(n))
    found = stream.decompress(packed, 1)
    while not stream.eof:
        found += stream.decompress(b'', 64)
    assert found == bytes(n)


def zlib_flushed_after_each_byte(n):
    stream = zlib.compressobj()
    data = b''.join(stream.compress(b'x') + stream.flush(zlib.Z_SYNC_FLUSH) for _ in range(n // 10))
    assert zlib.decompressobj().decompress(data) == b'x' * (n // 10)


def bytearray_shortened_from_its_end(n):
    data = bytearray(10 * n)
    while data:
        del data[-10:]


def bytearray_popped(n):
    data = bytearray(10 * n)
    for _ in range(n):
        data.pop()
        data.append(1)


def growing_text_compared(n):
    text, other = '', 'b' * 10 * n
    for _ in range(n):
        text += 'a' * 10
        assert text < other and text != other and text[-1] == 'a' and text.startswith('aa')


def growing_astral_text_read(n):
    text = ''
    for i in range(n):
        text += 'a' + ASTRAL
        assert text[-1] == ASTRAL and len(text) == 2 * i + 2 and text[i:i + 2]


def find_in_astral_text(n):
    text = ASTRAL * n
    for i in range(n):
        assert text.find(ASTRAL, i) == i and text.index(ASTRAL, i, i + 1) == i


def find_in_long_text(n):
    text = 'ab' * n
    for i in range(n):
        assert text.find('a', 2 * i) == 2 * i and text.startswith('b', 2 * i + 1)


def match_in_astral_text(n):
    text = ASTRAL * n
    for i in range(n):
        assert DOT.match(text, i).end() == i + 1


def match_in_bytes(n):
    data, array = b'x' * n, bytearray(n)
    for i in range(n):
        assert BYTES_DOT.match(data, i).end() == BYTES_DOT.search(array, i).end() == i + 1


def json_in_astral_text(n):
    text = f'"{ASTRAL}"' * n
    decoder = json.JSONDecoder()
    at = 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        assert value == ASTRAL


def move_to_both_ends(n):
    entries = collections.OrderedDict.fromkeys(range(n))
    for i in range(n):
        entries.move_to_end(i, i % 2 == 0)
    assert list(entries)[::n - 1] == [n - 1, n - 2]


def move_to_the_front(n):
    entries = collections.OrderedDict.fromkeys(range(n))
    for i in range(n):
        entries.move_to_end(i, False)
    assert list(entries) == list(range(n - 1, -1, -1))


def kind_of_long_text(n):
    text, data, found = 'x' * 10 * n, bytes(10 * n), []
    for i in range(n):
        assert isinstance(text, str) and len(data) == 10 * n and text[i] == 'x' and not data[i]
        found.append(text)
