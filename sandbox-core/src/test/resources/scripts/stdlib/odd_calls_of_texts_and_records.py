# Calls of re, codecs, logging, urllib.parse, csv, io, sys and their kin that programs seldom make.
import codecs
import copy
import csv
import functools
import io
import logging
import os.path
import pathlib
import pickle
import re
import sys
from urllib.parse import DefragResult, ParseResult, SplitResult, urljoin, urlsplit


def show(function, *args, **named):
    try:
        print(repr(function(*args, **named)))
    except Exception as e:
        print(f'{type(e).__name__}: {e}', getattr(e, '__notes__', ''), e.__cause__)


print(re.sub('a', lambda match: None, 'xaxa'), re.subn(b'a', lambda match: None, b'xax'))
for call in ((codecs.encode, '\u20ac', 'latin-1'), (codecs.decode, b'\xff'), (codecs.encode, 'a', 'hex'),
             (codecs.decode, 'zz', 'hex'), (codecs.encode, '\u20ac', 'ascii', 'nothing'),
             (codecs.encode, 'a', 'nothing'), ('\u20ac'.encode, 'latin-1')):
    show(*call)


def pieces(data, encoding, *sizes):
    reader = codecs.getreader(encoding)(io.BytesIO(data))
    return [reader.read(*size) for size in sizes]


print(pieces(b'abcdef', 'ascii', (2,), (2,), (9,)), pieces('a\xe9\u20acb'.encode(), 'utf-8', (1,), (1,), (1,), (1,)))
print(pieces('abc'.encode('utf-16'), 'utf-16', (1,), (1,), (3,)), pieces(b'ab\ncd', 'ascii', (3, 1), (-1, 2), ()))
print(pieces('\u20ac\u20ac\u20ac'.encode(), 'utf-8', (4,), (4,)), pieces(b'abc', 'utf-8', (0,), (0, 1), (-1, 1)))

record = logging.LogRecord('name', 10, 'path', 1, 'message', (), None)
print(sorted(record.__dict__), vars(record) is record.__dict__, type(record.created), type(record.__dict__['msecs']))
record = logging.makeLogRecord({'created': 5, 'own': 6})
print(record.__dict__['created'], vars(record)['own'], copy.copy(record).own, pickle.loads(pickle.dumps(record)).own)
logger = logging.getLogger('own')
for name in ('message', 'asctime', 'created', 'msecs', 'name', 'relativeCreated'):
    show(logger.makeRecord, 'n', 1, 'f', 1, 'm', (), None, extra={name: 1})
print(logger.makeRecord('n', 1, 'f', 1, 'm', (), None, extra={'q': 1}).q)
show(logging.Formatter('%(nothing)s').format, record)


class Record(logging.LogRecord):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.mine = 7


logging.setLogRecordFactory(Record)
print(logging.Formatter('%(mine)s %(q)s').format(logger.makeRecord('n', 1, 'f', 1, 'm', (), None, extra={'q': 1})))

for operation in ('__lt__', '__le__', '__gt__', '__ge__'):
    made = functools.total_ordering(type('T', (), {operation: lambda self, other: True}))
    print([getattr(made, name).__doc__ for name in ('__lt__', '__le__', '__gt__', '__ge__') if name != operation])

for host in ('a\uff03b', 'a\u2048b', 'u\uff20h:80', 'b\u2100', 'a\uff1ab'):
    show(urlsplit, f'http://{host}/')
show(urljoin, 'http://a', '//b\u2100c')
print(urlsplit('http://\xe9.com/').hostname, urlsplit('http://\u212a/').netloc, urlsplit('http://a/\u2100').path)
for kind in (SplitResult, ParseResult, DefragResult):
    show(kind)

writer = csv.writer(io.StringIO())
show(setattr, writer, 'foo', 1)
show(setattr, csv.reader([]), 'foo', 1)
text = 'a\nb\nc\nd\n'
for stream in (io.StringIO(text), io.TextIOWrapper(io.BytesIO(text.encode()), 'ascii')):
    print(stream.readlines(2), stream.readlines(3), stream.readlines(0))
for stream in (io.BytesIO(text.encode()), io.BufferedReader(io.BytesIO(text.encode()))):
    print(stream.readlines(3), stream.readlines(-1))
for record, name in ((sys.version_info, 'major'), (sys.version_info, 'foo'), (sys.flags, 'optimize'), (sys.float_info, 'max')):
    show(setattr, record, name, 1)
print(sys.version_info.n_fields, sys.float_info.n_sequence_fields, sys.hash_info.n_unnamed_fields)
show(pathlib.PurePath('a/b').relative_to, 'x', 'y')
print(pathlib.PurePosixPath('a/b/c').relative_to('a/b'), pathlib.PurePosixPath('a').is_relative_to(pathlib.PurePosixPath('b')))
show(os.path.commonpath, ['a', b'b'])
