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


def bytearray_taken_from_its_front(n):
    data = bytearray(range(250)) * (n // 10)
    while data:
        assert data[0] % 25 == 0 and len(data) % 25 == 0
        del data[:10]
        data[:10] = b''
        assert data.pop(0) % 25 == 20
        del data[0], data[:2], data[0]


def bytearray_as_queue(n):
    data = bytearray(10 * n)
    for i in range(2 * n):
        data += b'abcde'
        assert data.pop(0) == 0
        del data[:4]
    assert data == b'abcde' * 2 * n


def find_in_long_bytes(n):
    for data in b'ab' * n, bytearray(b'ab') * n:
        for i in range(0, n, 3):
            at = 2 * i
            assert data.find(b'a', at) == data.index(b'ab', at) == data.rfind(97, 0, at + 1) == at
            assert data.rindex(b'ab', 0, at + 3) == at and data.count(b'b', at, at + 9) <= 4
            assert data.startswith(b'b', at + 1) and data.endswith((b'b', b'a'), 0, at + 1)
            assert b'ba' in data and 97 in data


def packed_into_a_view(n):
    view = memoryview(bytearray(10 * n))
    for i in range(n):
        struct.pack_into('<H', view, 2 * i, i)
    assert bytes(view[:6]) == b'\0\0\1\0\2\0'


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
