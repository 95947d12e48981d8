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


def percent_of_many(n):
    assert len('%s-%d' * n % (('x', 1) * n)) == 3 * n
    assert len(b'%s-%d' * n % ((b'x', 1) * n)) == 3 * n


def percent_of_a_mapping(n):
    assert len('%(a)s-%(b)5d' * n % {'a': 'x', 'b': 1}) == 7 * n


class Shown:
    def __str__(self):
        return 'x'

    def __format__(self, spec):
        return 'y'


def percent_of_objects(n):
    assert len('%s-' * n % ((Shown(),) * n)) == 2 * n


def format_of_many(n):
    assert len(('{}-{:>3}' * n).format(*('x', 1) * n)) == 5 * n
    assert len(('{a}-{b!r}' * n).format_map({'a': 'x', 'b': 1})) == 3 * n


def format_of_objects(n):
    assert len(('{}-' * n).format(*(Shown(),) * n)) == 2 * n


def joined_from_a_generator(n):
    assert len(','.join(str(i) for i in range(n))) > n


def substituted_by_a_function(n):
    import re
    assert len(re.sub('a', lambda match: 'bc', 'a' * n)) == 2 * n
    assert len(re.sub('(a)', r'\1c', 'a' * n)) == 2 * n


def split_by_a_pattern(n):
    import re
    assert len(re.split('[,;]', 'a,' * n)) == n + 1
    assert len(re.findall('(a)(,)', 'a,' * n)) == n
    assert sum(1 for _ in re.finditer('a', 'a,' * n)) == n


def replaced_and_translated(n):
    assert len(('a,' * n).replace(',', '--')) == 3 * n
    assert len(('a,' * n).translate({97: 'xyz'})) == 4 * n
    assert len(('a\t' * n).expandtabs()) == 8 * n


def lines_of_a_text(n):
    import io
    text = 'line\n' * n
    assert len(text.splitlines()) == len(text.split('\n')) - 1 == n
    assert sum(1 for _ in io.StringIO(text)) == n
    out = io.StringIO()
    for line in text.splitlines(True):
        out.write(line)
    assert out.getvalue() == text


def json_there_and_back(n):
    import json
    data = [{'a': i, 'b': [str(i), None, 1.5]} for i in range(n)]
    assert json.loads(json.dumps(data)) == data
    assert json.loads(json.dumps(data, indent=1)) == data


def csv_there_and_back(n):
    import csv, io
    out = io.StringIO()
    csv.writer(out).writerows([i, 'a "b"', None] for i in range(n))
    assert len(list(csv.reader(io.StringIO(out.getvalue())))) == n


def pickled_and_copied(n):
    import copy, pickle
    data = [(i, str(i)) for i in range(n)]
    assert pickle.loads(pickle.dumps(data)) == data == copy.deepcopy(data)


def wrapped(n):
    import textwrap
    text = 'some words ' * n
    assert len(textwrap.wrap(text, 40)) > n // 8
    assert textwrap.dedent('  a\n' * n) == textwrap.dedent(textwrap.indent('a\n' * n, ' '))


def template_substituted(n):
    import string
    assert len(string.Template('$a-' * n).substitute(a='x')) == 2 * n


def literals_of_source(n):
    import ast
    source = '[' + '1, "a", ' * n + ']'
    assert len(ast.literal_eval(source)) == len(eval(source)) == 2 * n


def statements_compiled(n):
    names = {}
    exec('x = 1\ny = x + 1\n' * n, names)
    assert names['y'] == 2


def packed_and_encoded(n):
    import base64, struct
    data = struct.pack(f'<{n}H', *range(n))
    assert struct.unpack(f'<{n}H', data)[-1] == n - 1
    assert len(list(struct.iter_unpack('<H', data))) == n
    assert base64.b64decode(base64.b64encode(data)) == data
    assert bytes.fromhex(data.hex()) == data


def quoted_and_escaped(n):
    import html, shlex, urllib.parse
    text = '<a b>&' * n
    assert html.unescape(html.escape(text)) == text
    assert urllib.parse.unquote(urllib.parse.quote(text)) == text
    assert len(shlex.split("'a b' c " * n)) == 2 * n
    assert len(urllib.parse.parse_qsl('a=b&' * min(n, 900))) == min(n, 900)


def counted_and_grouped(n):
    import collections, itertools
    words = [str(i % 100) for i in range(n)]
    assert sum(collections.Counter(words).values()) == n
    assert sum(len(list(group)) for _, group in itertools.groupby(words)) == n
    queue = collections.deque(words, maxlen=50)
    for word in words:
        queue.append(word)
        queue.rotate(1)
    chained = collections.ChainMap({}, dict.fromkeys(words))
    assert all(word in chained for word in words)


def printed(n):
    import contextlib, io
    with contextlib.redirect_stdout(io.StringIO()) as out:
        for i in range(n):
            print(i, end=' ')
    assert len(out.getvalue().split()) == n


def shown(n):
    import pprint, reprlib
    data = {str(i): [i, (i,)] for i in range(n)}
    assert len(repr(data)) > n and len(pprint.pformat(data)) > n
    assert len(reprlib.repr(data)) < 200


def read_as_configuration(n):
    import configparser
    parser = configparser.ConfigParser()
    parser.read_string('[a]\n' + ''.join(f'k{i} = {i}\n' for i in range(n)))
    assert len(parser['a']) == n


def dates_of_a_text(n):
    import datetime
    day = datetime.date(2000, 1, 1)
    for i in range(n):
        text = (day + datetime.timedelta(i)).isoformat()
        assert datetime.date.fromisoformat(text).strftime('%Y-%m-%d') == text


def kept_in_a_heap(n):
    import heapq
    heap = []
    for i in range(n):
        heapq.heappush(heap, (-i % 97, i))
    assert len([heapq.heappop(heap) for _ in range(n)]) == n


def tokens_of_source(n):
    import io, tokenize
    assert sum(1 for _ in tokenize.generate_tokens(io.StringIO('a = 1\n' * n).readline)) > 3 * n


def tree_of_elements(n):
    import xml.etree.ElementTree as tree
    root = tree.fromstring('<a>' + '<b c="d">e</b>' * n + '</a>')
    assert len(tree.tostring(root)) > n and len(root.findall('b')) == n


def numbers_of_a_sample(n):
    import fractions, random, statistics
    data = [random.Random(1).random() for _ in range(1)] * n
    assert statistics.stdev(data) < 1e-9 and statistics.median(data) == data[0]
    assert sum([fractions.Fraction(1, 3)] * n) == fractions.Fraction(n, 3)


def tasks_gathered(n):
    import asyncio

    async def one(i):
        await asyncio.sleep(0)
        return i

    async def main():
        return await asyncio.gather(*[one(i) for i in range(n)])

    assert len(asyncio.run(main())) == n


def keys_by_identity(n):
    import itertools

    async def coroutine():
        pass

    def function():
        return lambda: None

    def generator():
        yield

    for make in object, function, generator, itertools.count, ValueError, coroutine:
        made = [make() for _ in range(n)]
        assert len(set(made)) == len(dict.fromkeys(made)) == n
    for each in made:
        each.close()
    lists = [[] for _ in range(n)]
    assert len({each.append for each in lists}) == n


def bytes_read_piece_by_piece(n):
    import io
    stream = io.BytesIO(b'ab\n' * n)
    while stream.read(1):
        stream.tell()
    stream.seek(0)
    while stream.readline():
        pass
    for _ in range(n):
        stream.seek(0)
        stream.readline(1)
        stream.getbuffer()[n]
    assert len(list(io.TextIOWrapper(stream))) == n


def bytes_written_piece_by_piece(n):
    import io
    stream = io.BytesIO()
    for i in range(n):
        stream.write(b'x')
    for i in range(n):
        stream.seek(i)
        stream.write(b'y')
    text = io.TextIOWrapper(stream, write_through=True)
    for i in range(n):
        text.write('z')
        text.flush()
    assert stream.getvalue() == b'y' * n + b'z' * n


def unpacked_from_long_bytes(n):
    import struct
    data = bytes(8 * n)
    for i in range(n):
        struct.unpack_from('<q', data, 8 * i)


def parts_of_a_bytearray_set(n):
    data = bytearray(8 * n)
    for i in range(n):
        data[8 * i:8 * i + 2] = b'ab'
        data[8 * i + 3] = 1
    assert data.count(b'ab') == n


def array_at_its_end(n):
    import array
    numbers = array.array('i')
    for i in range(n):
        numbers.append(i)
    while numbers:
        numbers.pop()


def deque_turned(n):
    import collections
    queue = collections.deque(range(n))
    for i in range(n):
        queue.rotate(1 if i % 3 else -1)


def futures_of_a_pool(n):
    from concurrent.futures import ThreadPoolExecutor, as_completed, wait
    n //= 10
    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(int) for _ in range(n)]
        assert sum(1 for _ in as_completed(futures)) == len(wait(futures).done) == n
        assert len(wait([pool.submit(int) for _ in range(n)]).done) == n
