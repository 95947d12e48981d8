# SPDX-License-Identifier: Apache-2.0
# Details of many modules, each in a few lines.
import asyncio
import csv
import enum
import inspect
import json
import os
import queue
import re
import textwrap
import types
import weakref
from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec
from urllib.parse import urlsplit


def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


print('json', json.scanner.make_scanner.__name__ != '', json.decoder.JSONDecoder is json.JSONDecoder)


class Half(csv.Dialect):
    delimiter = '!'
    quoting = csv.QUOTE_MINIMAL
    lineterminator = '\n'


attempt(Half, lambda: csv.reader([], Half), lambda: csv.reader([], 'excel', quotechar=None),
        lambda: csv.reader([], quotechar=None).dialect.quoting,
        lambda: csv.register_dialect('half', Half),
        lambda: csv.Sniffer().sniff('a;b\n1;2\n3;4\n').__module__)


def shapeless():
    class Shapeless(enum.ReprEnum):
        pass


attempt(shapeless)


@enum.global_enum
class Bits(enum.IntFlag):
    LOW = 1
    HIGH = 2


print(Bits(7), repr(Bits(7)), repr(Bits(3)), repr(Bits.LOW))
print(inspect.Parameter('x', 1, default=5), inspect.Signature([inspect.Parameter('y', 4)]))
attempt(lambda: inspect.Parameter('x', 9), lambda: inspect.Parameter('x', 2, default=1),
        lambda: inspect.Signature([inspect.Parameter('x', 3), inspect.Parameter('y', 1)]),
        lambda: types.SimpleNamespace(1, 2), lambda: types.SimpleNamespace([('a', 1)], b=2),
        lambda: textwrap.dedent(5))
for url in ('http://[zz]/', 'http://a[::1]/', 'http://[::1]:80/', 'http://[v1.a]/',
            'http://[vz.a]/', 'http://[1.2.3.4]/', 'http://[]/', 'http://[v1a]/', 'http://x]a[/',
            'http://[V6.fe80::x]/', 'http://[v1.]/', 'http://[::1'):
    attempt(lambda: urlsplit(url))
numbers = queue.Queue(2)
numbers.put(1)
attempt(lambda: numbers.get(timeout=-1), lambda: numbers.put(2, timeout=-1),
        lambda: numbers.get(False, timeout=-1))
print(os.uname().sysname, len(os.uname()), type(os.uname()).__name__,
      isinstance(os.uname(), os.uname_result))


class Thing:
    pass


thing = Thing()
print(
      re.sub('0x[0-9a-f]+', '0x', repr(weakref.proxy(thing))))


async def ends():
    yield 1


async def closed_generators():
    generator = ends()
    print(await generator.asend(None))
    await generator.aclose()
    print(await generator.athrow(ValueError('late')))
    try:
        await generator.asend(None)
    except StopAsyncIteration:
        print('stopped')


async def leaves_a_task():
    asyncio.create_task(asyncio.sleep(5))
    print(asyncio.current_task().get_name())


asyncio.run(closed_generators())
asyncio.run(leaves_a_task())
asyncio.run(leaves_a_task())


class Service:
    limit = 3
    names = []

    def call(self, x, y=2):
        return x

    @property
    def ready(self):
        return True

    @staticmethod
    def size(z):
        return z

    async def fetch(self):
        return 1

    class Inner:
        def go(self):
            pass


def shown(mock):
    return re.sub(r" id='\d+'", '', repr(mock))


spec = create_autospec(Service)
for name in ('call', 'limit', 'names', 'ready', 'size', 'fetch', 'Inner'):
    print(name, shown(getattr(spec, name)), shown(getattr(spec(), name)))
print(shown(spec.Inner().go), shown(create_autospec(Service()).call), shown(create_autospec(5)))
attempt(lambda: spec.limit.missing, lambda: spec.limit(), lambda: spec().call(),
        lambda: spec().call.missing)
spec.limit = 7
spec.names.append(1)
spec.names.append.assert_called_once_with(1)
print(spec.limit, asyncio.iscoroutinefunction(AsyncMock()),
      inspect.iscoroutinefunction(spec.fetch), asyncio.iscoroutinefunction(Mock()),
      inspect.iscoroutinefunction(MagicMock()))
