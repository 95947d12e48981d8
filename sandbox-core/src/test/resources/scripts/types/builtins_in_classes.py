# SPDX-License-Identifier: Apache-2.0
# Builtin functions are not bound to the instances of a class that has them as attributes; functions of Python are.
import bisect
import cmath
import csv
import gc
import hashlib
import io
import math
import operator
import os
import pickle
import stat
import sys
import textwrap
import time
import unicodedata
import zlib


class Tools:
    digest = hashlib.sha256
    weak = hashlib.md5
    pack = zlib.compress
    unpack = zlib.decompress
    dump = pickle.dumps
    load = pickle.loads
    root = cmath.sqrt
    insert = bisect.insort
    find = bisect.bisect_left
    path = os.fspath
    name = unicodedata.name
    mode = stat.filemode
    writer = csv.writer
    parse = time.strptime
    split = time.gmtime
    text = time.strftime
    pause = time.sleep
    enabled = gc.isenabled
    intern = sys.intern
    floor = math.floor
    join = os.path.join
    dedent = textwrap.dedent
    add = operator.add
    key = operator.itemgetter(1)
    length = len


tools = Tools()
print(tools.digest(b'x').hexdigest()[:16], tools.weak(b'x').hexdigest()[:16])
print(tools.unpack(tools.pack(b'abc' * 10)), tools.load(tools.dump([1, 2])))
print(tools.root(-4), tools.floor(2.5), tools.add(1, 2), tools.key('ab'), tools.length('abc'))
numbers = [1, 3]
tools.insert(numbers, 2)
print(numbers, tools.find(numbers, 3))
print(tools.path('a/b'), tools.name('a'), tools.mode(0o100644), tools.enabled(), tools.intern('word'))
out = io.StringIO()
tools.writer(out).writerow([1, 'a,b'])
print(repr(out.getvalue()))
print(tools.split(0).tm_year, tools.text('%Y', tools.split(0)), tools.parse('2024', '%Y').tm_year, tools.pause(0))
print(tools.digest is hashlib.sha256, Tools.digest is hashlib.sha256, getattr(tools, 'digest') is hashlib.sha256)


class Child(Tools):
    def hashed(self, data):
        return super().digest(data).hexdigest()[:8] + self.weak(data).hexdigest()[:8]


print(Child().hashed(b'data'), [type(tools).digest(b'y').hexdigest()[:4] for _ in range(3)])
for each in ('join', 'dedent'):
    try:
        print(getattr(tools, each)('a'))
    except Exception as e:
        print(each, type(e).__name__)
for _ in range(3):
    print(tools.digest(b'again').hexdigest()[:6], end=' ')
print()
