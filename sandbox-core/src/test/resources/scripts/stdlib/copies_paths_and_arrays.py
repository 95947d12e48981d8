# SPDX-License-Identifier: Apache-2.0
"""copy.replace of sequences with named fields, buffers in pickles, paths of Windows, errors of arrays."""

import array
import copy
import inspect
import io
import ntpath
import os
import pathlib
import pickle
import time
import warnings

warnings.simplefilter("ignore")


def t(f):
    try:
        print(repr(f()))
    except Exception as error:
        print(type(error).__name__, error)
g = time.gmtime(0)
t(lambda: copy.replace(g, tm_year=2000))
t(lambda: copy.replace(g, tm_zone='X').tm_zone)
t(lambda: copy.replace(g, foo=1))
t(lambda: g.__replace__(1))
t(lambda: copy.replace(g, tm_year=2000, b=1, a=2))
t(lambda: copy.replace(os.terminal_size((1, 2)), columns=5))
t(lambda: os.terminal_size.n_fields)
t(lambda: os.terminal_size.__match_args__)
t(lambda: copy.replace(os.stat_result(range(10)), st_mode=5))
t(lambda: os.stat_result.__match_args__)
t(lambda: copy.replace(os.uname_result('abcde'), sysname='5'))
t(lambda: inspect.Traceback.__match_args__)
t(lambda: inspect.FrameInfo.__match_args__)
t(lambda: inspect.ArgInfo.__match_args__)
t(lambda: copy.replace(inspect.ArgInfo(1, 2, 3, 4), args=7))
pb = pickle.PickleBuffer(bytearray(b'xyz'))
t(lambda: bytes(pb))
t(lambda: bytes(pb.raw()))
t(lambda: pickle.dumps(pb, 5))
t(lambda: pickle.dumps(pb, 4))

def oob():
    L = []
    d = pickle.dumps(pb, 5, buffer_callback=L.append)
    return (d, L and bytes(L[0]), pickle.loads(d, buffers=[bytearray(b'q')]))
t(oob)
t(lambda: pb.release())
t(lambda: bytes(pb))
t(lambda: pb.raw())
for a in [lambda: array.array('i', [1, 'a']),
          lambda: array.array('b', [300]),
          lambda: array.array('B', [-1]),
          lambda: array.array('x'),
          lambda: array.array('i', 'abc'),
          lambda: array.array('u', 'abc'),
          lambda: array.array('i', b'abc'),
          lambda: array.array('i', [1]).append('x'),
          lambda: array.array('i', [1]) + [1],
          lambda: array.array('i', [1]).extend('a'),
          lambda: array.array('i', [1]).index(4),
          lambda: array.array('i', [1]).remove(4),
          lambda: array.array('i').pop(),
          lambda: array.array('i', [1])[5],
          lambda: array.array('i', [1])['a'],
          lambda: array.array('f', ['a']),
          lambda: array.array('i', [1.5]),
          lambda: array.array(1),
          lambda: array.array(),
          lambda: array.array('ii'),
          lambda: array.array('q', [2 ** 63]),
          lambda: array.array('Q', [-1]),
          lambda: array.array('H', [70000]),
          lambda: array.array('h', [-70000]),
          lambda: array.array('I', [-1]),
          lambda: array.array('l', [2 ** 63]),
          lambda: array.array('i', [1]).frombytes(b'abc'),
          lambda: array.array('i', [1]).fromlist((1,)),
          lambda: array.array('i', [1]).extend(array.array('b', [1])),
          lambda: array.array('i', [1]).__setitem__(slice(0, 1), [1]),
          lambda: array.array('i', [1]).__delitem__(9),
          lambda: array.array('i', [1]).__setitem__(9, 1),
          lambda: array.array('w', 'ab').tounicode(),
          lambda: array.array('i').tounicode(),
          lambda: array.array('w', 'a').append('ab'),
          lambda: array.array('w', 'a').append(1),
          lambda: array.array('i').fromunicode('a'),
          lambda: array.array('i', [1]) * 'a',
          lambda: array.array('i', [1]).insert('a', 1),
          lambda: array.array('i', {1: 2}),
          lambda: array.array('i', 5),
          lambda: array.array('i', [1]).buffer_info()[1],
          lambda: array.array('i', [1]).fromfile(io.BytesIO(b'ab'), 1),
          lambda: array.array('f', [1e+300]),
          lambda: array.array('d', [10 ** 400]),
          lambda: array.array('i', [1, 2]).index(2, 5),
          lambda: array.array('i', [1, 2]) < [1],
          lambda: array.array('i', [3])['a':],
          lambda: array.array('i', [1]).byteswap(1)]:
    t(a)
W = pathlib.PureWindowsPath
for s in ['c:a', 'c:', 'c:/', 'c:a/b:c', 'a:b:c', '/a', '//s/h', '//s/h/x', 'c:.', 'c:..', '\\\\?\\c:\\x', 'con', 'a/b:c', './c:x']:
    p = W(s)
    t(lambda: (p, str(p), p.parts, p.drive, p.root, p.anchor, p.is_absolute(), p.name, p.suffix))
t(lambda: W('a') / 'c:b')
t(lambda: W('c:/x') / 'c:b')
t(lambda: W('c:/x') / 'd:b')
t(lambda: W('c:/x').joinpath('./b:c'))
t(lambda: W('x').with_name('b:c'))
t(lambda: W('x/y').relative_to('X'))
t(lambda: W('c:x').relative_to('c:/'))
P_ = pathlib.PurePath
for a, b in [('/', '**'),
             ('a', '**'),
             ('/a/b', '**'),
             ('a/b', '**/b'),
             ('', '**'),
             ('.', '*'),
             ('/', '/'),
             ('/', '*'),
             ('a/b.py', '*.py'),
             ('/a/b.py', '/*/*.py')]:
    t(lambda: (a, b, P_(a).match(b), P_(a).full_match(b)))
for c in [['c:\\a', 'c:\\b'],
          ['c:a', 'c:b'],
          ['c:a', 'c:\\b'],
          ['\\\\s\\h\\a', '\\\\s\\h\\b'],
          ['c:', 'c:a'],
          ['C:\\A\\b', 'c:\\a\\B'],
          ['a', 'c:a'],
          ['\\a', 'a'], [],
          ['c:/a/b', 'c:\\a\\c'],
          ['//s/h', '//s/h/x'],
          ['a/b/', 'a/b'],
          ['d:a', 'c:a'],
          ['c:.\\a', 'c:a'],
          ['a', b'b']]:
    t(lambda: ntpath.commonpath(c))
