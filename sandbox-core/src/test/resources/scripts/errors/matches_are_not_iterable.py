# SPDX-License-Identifier: Apache-2.0
# A match has items, but is not iterated over.
import re
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:160].split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
m = re.match('(a)', 'a')
t(lambda: iter(m))
t(lambda: list(m))
t(lambda: [*m])
t(lambda: 1 in m)
t(lambda: print(*m)); 
def u():
    a, b = m
t(u)
def v():
    for x in m: pass
t(v)
t(lambda: sum(m))
t(lambda: ''.join(m))
t(lambda: zip(m))
t(lambda: enumerate(m))
t(lambda: reversed(m))
t(lambda: set(m))
t(lambda: dict(m))
t(lambda: map(len, m))
t(lambda: max(m))
t(lambda: any(m))
t(lambda: [].extend(m))
t(lambda: sorted(m))
t(lambda: tuple(m))
t(lambda: bytes(m))
t(lambda: {**m})
t(lambda: '%(a)s' % m)
t(lambda: '{0[1]}'.format(m))
