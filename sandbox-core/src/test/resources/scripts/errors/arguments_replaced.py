# SPDX-License-Identifier: Apache-2.0
# What exceptions keep when their arguments are replaced, or given to __init__ again.
class S(str): pass
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:60])
    except Exception as e: print(type(e).__name__, e)
def t2(e):
    for f in [lambda: str(e), lambda: e.args, lambda: e.errno, lambda: e.strerror, lambda: e.filename, lambda: repr(e)]: t(f)
e = OSError(); e.args = 'ab'; t2(e)
e = OSError(1, 'x'); e.args = 'ab'; t2(e)
e = OSError(2, 'x', 'f'); e.args = (); t2(e)
e = OSError(2, 'x', 'f'); e.errno = 5; t2(e)
e = OSError(2, 'x', 'f'); e.args = (1,2,3); e.strerror = None; t2(e)
e = KeyError(1); e.args = (); t(lambda: str(e)); e.args = (1,2); t(lambda: str(e))
e = StopIteration(1); e.args = (2,); t(lambda: e.value)
e = SystemExit(1); e.args = (2,); t(lambda: e.code)
e = SyntaxError('m', ('f', 1, 2, 't')); e.args = ('n',); t(lambda: (e.msg, e.filename, str(e)))
e = ImportError('m', name='n'); e.args = ('k',); t(lambda: (e.msg, e.name, str(e)))
e = UnicodeDecodeError('utf8', b'a', 0, 1, 'r'); e.args = (1,); t(lambda: (e.start, e.reason, str(e)))
e = NameError('m', name='n'); e.args = ('k',); t(lambda: (e.name, str(e)))
e = OSError(); e.__init__(1, 'q'); t2(e)
e = OSError(1, 'q'); e.__init__(); t2(e)
e = OSError(1, 'q'); e.__init__(5, 'z', 'f'); t2(e)
class E(OSError):
    def __init__(self, *a): pass
t2(E(1, 'q'))
class E(OSError):
    def __init__(self, a): super().__init__(a, 'q')
t2(E(1))
class E(OSError):
    def __new__(cls, *a): return super().__new__(cls)
t2(E(1, 'b'))
e = BlockingIOError(1, 'a', 5); t(lambda: e.characters_written); e.args = (); t(lambda: e.characters_written)
