# SPDX-License-Identifier: Apache-2.0
"""Names of calendar, zoneinfo, logging.config, archives and the like that programs seldom use."""

import bz2
import calendar
import datetime
import decimal
import getpass
import gzip
import hmac
import io
import logging
import logging.config
import lzma
import os
import pickle
import random
import signal
import struct
import tempfile
import time
import warnings
import xml.etree.ElementTree as ElementTree
import zipfile
import zoneinfo

warnings.simplefilter('ignore')
os.chdir(tempfile.mkdtemp())
weeks = calendar.TextCalendar(6)
print(weeks.getfirstweekday())
weeks.prweek([(1, 0), (2, 1)], 2)
print()
calendar.LocaleTextCalendar().prweek([(1, 0), (2, 1)], 3)
print()
print(type(datetime.datetime.utcnow()).__name__, datetime.datetime.utcnow().tzinfo)
print([[each.__name__ for each in kind.__mro__[1:3]] for kind in (
    decimal.InvalidOperation, decimal.DivisionByZero, decimal.DivisionImpossible, decimal.InvalidContext)])
try:
    decimal.Context(traps=[decimal.InvalidOperation]).divide(decimal.Decimal(0), decimal.Decimal(0))
except decimal.InvalidOperation as error:
    print(error)


def zone(transitions, kinds, names, footer):
    """The bytes of a file TZif, version 2."""
    body = b''.join(struct.pack('>q', moment) for moment, _ in transitions)
    body += bytes(kind for _, kind in transitions)
    body += b''.join(struct.pack('>lbb', *kind) for kind in kinds) + names
    counts = struct.pack('>6l', 0, 0, 0, len(transitions), len(kinds), len(names))
    head = b'TZif2' + bytes(15)
    first = head + struct.pack('>6l', 0, 0, 0, 0, 1, 1) + bytes(7)
    return first + head + counts + body + b'\n' + footer + b'\n'


data = zone([(0, 1), (10 ** 9, 0)], [(3600, 0, 0), (7200, 1, 4)], b'AAA\0BBB\0',
            b'CCC-1DDD,M3.5.0,M10.5.0/3')
read = zoneinfo.ZoneInfo.from_file(io.BytesIO(data), key='My/Zone')
print(repr(read), read.key, read)
start = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
for moment in (-1, 0, 10 ** 9 - 1, 10 ** 9, 10 ** 9 + 10, 1720000000, 1700000000):
    local = (start + datetime.timedelta(seconds=moment)).astimezone(read)
    print(local, local.tzname(), local.dst(), local.fold)
nameless = zoneinfo.ZoneInfo.from_file(io.BytesIO(data))
print(nameless.key, str(nameless) == repr(nameless), repr(nameless)[:41])
for wrong in (b'', b'abc'):
    try:
        zoneinfo.ZoneInfo.from_file(io.BytesIO(wrong))
    except ValueError as error:
        print(error)
try:
    pickle.dumps(read)
except pickle.PicklingError as error:
    print(error)
zoneinfo.reset_tzpath(['/a', '/b/'])
print(zoneinfo.TZPATH, issubclass(zoneinfo.InvalidTZPathWarning, RuntimeWarning))
for wrong in ('/a', ['relative']):
    try:
        zoneinfo.reset_tzpath(wrong)
    except (TypeError, ValueError) as error:
        print(error)
zoneinfo.reset_tzpath()

print(hmac.new(b'k', b'm', 'sha256').blocksize, random.Random.VERSION)
os.environ['LOGNAME'] = 'someone'
print(getpass.getuser())
for module in (gzip, bz2, lzma):
    with module.open('packed', 'wb') as file:
        file.writelines([b'one\n', b'two\n'])
        print(file.writable(), file.isatty() is False, file.fileno() > 2)
    with module.open('packed', 'rb') as file:
        buffer = bytearray(3)
        print(file.readinto(buffer), buffer, file.readinto1(buffer), file.readlines())
        for method in (file.detach, file.truncate):
            try:
                method()
            except OSError as error:
                print(type(error).__name__)
    print(getattr(file, 'myfileobj', None))

with zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
    archive.writestr('folder/b.tar.gz', b'text')
    entry = archive.infolist()[0]
    print(archive.fp is not None, entry.compress_level, entry.extra, entry.internal_attr,
          entry.orig_filename, entry.reserved, entry.volume, len(entry.FileHeader()))
path = zipfile.Path('a.zip', 'folder/b.tar.gz')
print(path.suffixes, path.is_symlink(), issubclass(zipfile.LargeZipFile, Exception))

print(signal.getitimer(signal.ITIMER_REAL), signal.sigpending(), signal.set_wakeup_fd(-1))
print(signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.SIG_UNBLOCK, signal.SIG_SETMASK)
signal.siginterrupt(signal.SIGUSR1, True)
print(signal.setitimer(signal.ITIMER_REAL, 0))
print(callable(time.pthread_getcpuclockid))

target = ElementTree.C14NWriterTarget(print)
parser = ElementTree.XMLParser(target=target)
parser.feed('<a b="1"><!-- c --><d/></a>')
parser.close()
print(callable(ElementTree.ElementTree().write_c14n))

config = logging.config.BaseConfigurator({'a': {'b': [1, 2]}, 'c': 'cfg://a.b[1]'})
print(config.convert('cfg://a.b[0]'), config.cfg_convert('a.b[1]'), config.ext_convert('sys.maxsize'),
      config.as_tuple([1]), config.resolve('os.path.sep'), config.value_converters)
print(config.WORD_PATTERN.match('ab').group(), config.CONVERT_PATTERN.match('cfg://x').group('prefix'),
      config.DOT_PATTERN.match('.a').group(), config.INDEX_PATTERN.match('[1]').group(1),
      config.DIGIT_PATTERN.match('1').group(), config.importer is __import__)
print(type(config.config['a']) is logging.config.ConvertingDict, config.config['c'],
      type(config.config['a']['b']) is logging.config.ConvertingList,
      issubclass(logging.config.ConvertingTuple, tuple))
print(config.configure_custom({'()': dict, 'x': 1}))
import sys
made = logging.config.DictConfigurator({
    'version': 1, 'formatters': {'f': {'format': '%(message)s!'}},
    'handlers': {'h': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout'}},
    'loggers': {'l': {'handlers': ['h']}}})
made.configure()
logging.getLogger('l').warning('configured')
print(logging.config.dictConfigClass is logging.config.DictConfigurator,
      made.configure_formatter({'format': '%(name)s'})._fmt, type(made.configure_filter({'name': 'n'})),
      type(made.configure_handler({'class': 'logging.NullHandler'})))
other = logging.getLogger('m')
made.common_logger_config(other, {'level': 'INFO'})
made.add_filters(other, [])
made.add_handlers(other, [])
made.configure_logger('n', {'level': 'ERROR'})
made.configure_root({'level': 'DEBUG'})
print(other.level, logging.getLogger('n').level, logging.getLogger().level)
