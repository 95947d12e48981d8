# Which objects of the library are copied and pickled, and how the others say that they are not.
import asyncio, array, bz2, collections, configparser, copy, csv, datetime, decimal, functools, hashlib
import inspect, io, lzma, pickle, queue, re, struct, sys, threading, tokenize, types, unittest, uuid, zlib
import xml.etree.ElementTree as ET
from unittest import mock


def sample(a, b: int = 1, *c, d=3, **e) -> str:
    pass


config = configparser.ConfigParser({'a': '1'})
config.read_string('[s]\nn = 5')
OBJECTS = [
    struct.Struct('<i'), io.TextIOWrapper(io.BytesIO()), io.BufferedReader(io.BytesIO()),
    io.BufferedWriter(io.BytesIO()), io.BufferedRandom(io.BytesIO()),
    io.BufferedRWPair(io.BytesIO(), io.BytesIO()), io.IncrementalNewlineDecoder(None, True),
    sys.stdout, hashlib.md5(), hashlib.shake_128(), hashlib.blake2b(), bz2.BZ2Compressor(),
    bz2.BZ2Decompressor(), lzma.LZMACompressor(), lzma.LZMADecompressor(), queue.SimpleQueue(),
    queue.Queue(), threading.Lock(), re, staticmethod(sample), classmethod(sample), property(sample),
    csv.reader([]), csv.writer(io.StringIO()), csv.DictReader(['a']), ET.TreeBuilder(), ET.XMLParser(),
    inspect.signature(sample), inspect.Parameter('a', 3, default=[1], annotation=int),
    inspect.Parameter.KEYWORD_ONLY, inspect.signature(sample).bind(1, 2, 3),
    tokenize.TokenInfo(1, 'a', (1, 0), (1, 1), 'a'), config, config['s'], mock.ANY,
    re.compile('a'), functools.partial(int, base=2), types.SimpleNamespace(a=[1]),
    ET.fromstring('<a b="c"><d/>e</a>'), array.array('i', [1]), decimal.Decimal(1), uuid.UUID(int=1),
    datetime.timezone.utc, collections.ChainMap({1: 2}), sys.version_info[:2], asyncio.Lock]
for each in OBJECTS:
    print(type(each).__name__)
    for name, made in (('copy', copy.copy), ('deepcopy', copy.deepcopy),
                       ('pickle', lambda x: pickle.loads(pickle.dumps(x)))):
        if name == 'copy' and each is config:
            continue
        try:
            twin = made(each)
            print('   ', name, type(twin) is type(each), twin is each or str(twin) == str(each)
                  or ' at 0x' in str(twin))
        except Exception as e:
            print('   ', name, type(e).__name__, e)
print(inspect.Parameter.VAR_KEYWORD is pickle.loads(pickle.dumps(inspect.Parameter.VAR_KEYWORD)))
print(pickle.loads(pickle.dumps(config))['s'].getint('n'), copy.deepcopy(config).getint('s', 'n'))
print(copy.deepcopy(inspect.signature(sample)) == inspect.signature(sample))
other = zlib.compressobj().copy()
for stream in (other, zlib.decompressobj()):
    print(type(copy.copy(stream)) is type(stream), end=' ')
    try:
        pickle.dumps(stream)
    except TypeError as e:
        print(e)
double = mock.MagicMock(name='m', return_value=3)
double.part.deep(1, key=[2])
twin = copy.deepcopy(double)
print(twin() == 3, twin is not double, twin.part.deep.call_count, 'keywords' in dir(double))
try:
    hash(unittest.TestSuite())
except TypeError as e:
    print(e)
