# SPDX-License-Identifier: Apache-2.0
# Numbers and texts that have items: what takes them for iterables.
class S(str): pass
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:60])
    except Exception as e: print(type(e).__name__, e)
class F(float):
    def __getitem__(self, i): return (1, 2)[i]
class I(int):
    def __getitem__(self, i): return (1, 2)[i]
class O:
    def __getitem__(self, i): return (1, 2)[i]
class L:
    def __getitem__(self, i): return (1, 2)[i]
    def __index__(self): return 3
class St(str):
    def __getitem__(self, i): return (1, 2)[i]
for c in F(2.5), I(3), O(), L(), St('ab'):
    for k in bytes, bytearray, list, tuple, sorted: t(lambda: k(c))
    t(lambda: bytearray().extend(c)); t(lambda: b''.join(c)); t(lambda: bytearray(b'').join(c))
    def g():
        b = bytearray(b'abc'); b[1:2] = c; return b
    t(g)
