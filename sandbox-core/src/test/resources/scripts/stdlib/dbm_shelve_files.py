# SPDX-License-Identifier: Apache-2.0
import dbm, dbm.dumb, os, tempfile
os.chdir(tempfile.mkdtemp())
def t(f):
    try: print('=', repr(f()))
    except Exception as e: print('!', type(e).__name__, str(e))
t(lambda: dbm.open('nope')); t(lambda: dbm.open('nope', 'r')); t(lambda: dbm.open('x', 'q')); t(lambda: dbm.whichdb('nope')); t(lambda: issubclass(dbm.error[0], Exception))
d = dbm.dumb.open('db', 'c'); d['a'] = 'x'; d[b'b'] = b'y'; print(d['a'], d[b'b'], 'a' in d, b'z' in d, len(d), sorted(d.keys()), sorted(d), d.get('zz'), d.get('zz', b'd'), d.setdefault('n', b'v'), sorted(d.items()), d.pop('n'))
t(lambda: d['zz']); t(lambda: d.__setitem__(5, 'x')); t(lambda: d.__setitem__('x', 5)); t(lambda: d.__delitem__('zz'))
del d['a']; d.sync(); d.close(); t(lambda: d['a']); t(lambda: len(d)); t(lambda: d.__setitem__('a', 'b'))
with dbm.dumb.open('db', 'r') as d: print(d.keys()); t(lambda: d.__setitem__('q', 'r')); t(lambda: d.__delitem__('b'))
print(dbm.whichdb('db')); d = dbm.dumb.open('db', 'n'); print(len(d)); d.close(); t(lambda: dbm.dumb.open('zz', 'w')); t(lambda: dbm.dumb.open('zz', 'r')); t(lambda: dbm.dumb.open('zz', 'bogus'))
print(dbm.dumb.error, dbm.__all__)
import shelve
with shelve.open('sh') as s: s['a'] = [1]; s['a'].append(2); print(s['a'], len(s), list(s))
with shelve.open('sh', writeback=True) as s: s['a'].append(2); print(s['a'], s.get('z')); s.sync()
with shelve.open('sh', 'r') as s: print(s['a'], 'a' in s); t(lambda: s['zz'])
