# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7110.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def generator1(n):
    got = None
    try:
        got = yield n
        if got: raise KeyError(got)
        if got: raise KeyError(got)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g2 = generator1(-2)
show(lambda: g2.send(5))
show(lambda: g2.send(None))
show(lambda: next(g2, 'end'))
show(lambda: g2.send(None))
show(lambda: g2.close())
try: g2.close()
except Exception as error: print(error)
def matcher3(value):
    match value:
        case str() as x: return ('str() as x', x)
        case None: return ('None', )
        case [1, *_]: return ('[1, *_]', )
        case {1: x}: return ('{1: x}', x)
        case b'a': return ("b'a'", )
        case _: return 'other'
show(lambda: matcher3((b'a').zfill(1)))
show(lambda: matcher3(len([str(v4) for v4 in ' x,y ,z '])))
show(lambda: matcher3(-2))
def generator5(n):
    got = None
    try:
        if n > 2: return n
        yield '😀é'
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g6 = generator5(-2)
show(lambda: g6.send(True))
show(lambda: next(g6))
show(lambda: [*g6])
try: g6.close()
except Exception as error: print(error)
y7 = b''
try: y7 = ((b'Hello World').isalpha()).decode()
except Exception as error: print('assignment', type(error).__name__, error)
print('y7', y7 if y7 else '')
show(lambda: ([1, 2, 3]).__contains__(7))
show(lambda: ('ÄÖß').removeprefix(('%c' % (True,))))
def outer8(n):
    total = n
    def inner(k):
        nonlocal total
        total += k
        return total
    return inner, lambda: total
inner9, peek10 = outer8(-128)
show(lambda: [inner9(0), peek10(), inner9(4)])
def flow11(n):
    out = []
    for i in range(n):
        try:
            while True:
                i += 1
                if i > 3: break
            else:
                out.append('never')
        except Exception:
            out.append('caught')
        else:
            out.append('no error')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow11(0))
def outer12(n):
    total = n
    def inner(k):
        total = 1
        total -= n
        return total
    return inner, lambda: total
inner13, peek14 = outer12(-2)
show(lambda: [inner13(10), peek14(), inner13(-5)])
try:
    def function15(**more):
        return more,
except Exception as error: print(type(error).__name__, error)
else: print(function15.__defaults__, function15.__kwdefaults__)
show(lambda: function15(10))
show(lambda: function15())
show(lambda: function15(*('a', 1)))
def level16(n):
    return 'a' + n
def level17(n):
    return [level16(n) for _ in range(2)]
def level18(n):
    return [level17(n) for _ in range(2)]
class Custom(Exception): pass
level18(5)
