# SPDX-License-Identifier: Apache-2.0
import warnings
warnings.simplefilter('ignore')
def g():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except ValueError as e:
        print('VE', e)
        yield 'caught'
    finally:
        print('fin')
it = g(); print(next(it), it.send(5)); it.close()
it = g(); next(it); print(it.throw(ValueError('x'))); print(list(it))
it = g()
try: it.send(1)
except TypeError as e: print(e)
it = g(); it.close()
try: next(it)
except StopIteration as e: print('stop', e.value)
it = g()
try: it.throw(KeyError('k'))
except KeyError as e: print(repr(e))
it = g(); next(it)
try: it.throw(TypeError, 'msg')
except TypeError as e: print(e)
for c in ['it.throw(5)', 'it.throw(ValueError, ValueError(1), 5)', 'it.throw()', 'it.throw("a")', 'it.throw(ValueError(1), 2)', 'it.send()', 'it.throw(TypeError, 1, None)']:
    it = g()
    try: exec(c)
    except BaseException as e: print(c, type(e).__name__, e)
def rec():
    yield next(r)
r = rec()
try: next(r)
except ValueError as e: print(e)
def ig():
    try: yield
    except GeneratorExit: pass
    yield
i = ig(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def si():
    yield 1
    raise StopIteration('z')
s = si(); next(s)
try: next(s)
except RuntimeError as e: print(e, repr(e.__cause__))
def ret():
    yield 1
    return 'rv'
def outer():
    r = yield from ret()
    print('r', r)
    r2 = yield from [1, 2]
    print(r2)
    try:
        yield from g()
    except KeyError: print('ke')
print(list(outer()))
o = outer()
for _ in range(5): print(next(o))
print(o.gi_yieldfrom is not None, o.gi_running, o.gi_suspended)
try: print(o.throw(KeyError))
except StopIteration: print('end')
def closer():
    try: yield 1
    except GeneratorExit: return 'closed'
c = closer(); next(c); print(c.close())
ge = (x for x in range(3)); print(ge.__name__, ge.__qualname__, type(ge), next(ge), ge.gi_code.co_name)
try: (x for x in 5)
except TypeError as e: print(e)
print(g.__code__.co_flags & 0x20)
def gg(): 
    yield
    return
    yield 
print(list(gg()))
class It:
    def __iter__(self): return self
    def __next__(self): return 7
    def throw(self, *a): print('throw', a); raise StopIteration('tv')
    def close(self): print('close')
    def send(self, v): print('send', v); return v
def d():
    print((yield from It()))
dd = d(); print(next(dd), dd.send(3))
try: dd.throw(ValueError(4))
except StopIteration: print('S')
dd = d(); next(dd); dd.close()
def nested_fin():
    try:
        yield 1
    finally:
        yield 2
n = nested_fin(); next(n)
try: n.close()
except RuntimeError as e: print(e)
def f(): 
    a = yield
    while True: a = yield a
h = f(); next(h); print(h.send(1), h.send(2))
print(sum(x*y for x in range(3) for y in range(x)), [*(i for i in range(3) if i)])
def lam(): return (lambda: (yield))()
print(list(lam()))
