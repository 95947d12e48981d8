# SPDX-License-Identifier: Apache-2.0
# What modules document and programs seldom name: constants, records, classes of parts.
import calendar
import codecs
import dataclasses
import doctest
import html.parser
import inspect
import io
import os
import pickle
import platform
import re
import struct
import tempfile
import time
import tokenize
import unittest
import urllib.parse
import uuid
import weakref
import zlib
import zoneinfo

print(*[(name, getattr(tokenize, name)) for name in sorted(tokenize.tok_name.values()) if hasattr(tokenize, name)])
print(*[(name, getattr(pickle, name)) for name in dir(pickle) if name.isupper() and not name.startswith('_')])
print(*[(name, getattr(zlib, name)) for name in sorted(dir(zlib)) if name.isupper() and not name.startswith('ZLIB_')])
print(calendar.Day.SATURDAY, repr(calendar.SATURDAY), calendar.DECEMBER, calendar.Month.DECEMBER.name)
print(re.ASCII, re.UNICODE, repr(re.LOCALE), re.RegexFlag.ASCII | re.RegexFlag.UNICODE)
print(uuid.SafeUUID.safe, uuid.SafeUUID.unsafe, uuid.SafeUUID.unknown, uuid.UUID(int=5).is_safe)
print(weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
now = time.gmtime(86400 * 365)
print(now.tm_year, now.tm_mon, now.tm_mday, now.tm_hour, now.tm_min, now.tm_sec, now.tm_wday, now.tm_yday, now.tm_isdst)
print(urllib.parse.urlparse(b'http://h/p;q?r#s'), urllib.parse.urldefrag(b'http://h/p#s').fragment)
print(urllib.parse.ParseResultBytes._fields, urllib.parse.DefragResultBytes(b'a', b'b').geturl())
print(urllib.parse.urlparse('http://h/p;q?r#s').params, urllib.parse.urlparse(b'//h/p;q').params)
try:
    zoneinfo.ZoneInfo('No/Where')
except zoneinfo.ZoneInfoNotFoundError as error:
    print(error, isinstance(error, KeyError))
for wrong in (lambda: b'a'.center(1, None), lambda: struct.unpack('é😀b', b'')):
    try:
        print(wrong())
    except (TypeError, UnicodeEncodeError) as error:
        print(error)


@dataclasses.dataclass
class Point:
    x: int
    y: int = dataclasses.field(default=2, metadata={'unit': 'm'})


own = dataclasses.fields(Point)[1]
print(isinstance(own, dataclasses.Field), own.name, own.type, own.default, dict(own.metadata), own.kw_only)


def outer():
    n = 1

    def inner(a, *rest, b=2, **more):
        return n, len, missing
    return inner


inner = outer()
spec = inspect.getfullargspec(inner)
print(spec.varargs, spec.varkw, spec.defaults, spec.kwonlyargs, spec.kwonlydefaults, spec.annotations)
variables = inspect.getclosurevars(inner)
print(variables.nonlocals, variables.unbound, sorted(variables.builtins))
with tempfile.SpooledTemporaryFile(max_size=10, mode='w+') as spooled:
    spooled.write('text')
    spooled.rollover()
    spooled.seek(0)
    print(spooled.read())
writer = codecs.getwriter('utf-8')(io.BytesIO())
writer.write('ä')
print(writer.stream.getvalue(), issubclass(codecs.getwriter('latin-1'), codecs.StreamWriter))
system = platform.uname()
print(type(system).__name__, system._fields, system.system == platform.system(), system.node == platform.node(),
      system.version == platform.version(), system.machine == platform.machine())


class Parser(html.parser.HTMLParser):
    def handle_decl(self, decl):
        print('declaration', decl)

    def unknown_decl(self, data):
        print('unknown', data)


Parser().feed('<!DOCTYPE html><![CDATA[x]]><p>')
test = doctest.DocTestParser().get_doctest('>>> 1 + 1\n2\n', {}, 'name', 'file', 0)
print(isinstance(test, doctest.DocTest), test.examples[0].source, test)


class Case(unittest.TestCase):
    pass


cleaned = []
unittest.addModuleCleanup(cleaned.append, 1)
unittest.doModuleCleanups()
print(cleaned, unittest.FunctionTestCase(lambda: None).run().wasSuccessful())
print(os.EX_OK, os.SEEK_SET)
