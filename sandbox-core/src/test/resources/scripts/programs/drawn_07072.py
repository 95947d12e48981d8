# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7072.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
y1 = b''
try: y1 = b'\x00\xff'
except Exception as error: print('assignment', type(error).__name__, error)
print('y1', y1 if y1 else '')
show(lambda: bytes([300]))
show(lambda: frozenset({1, 2}))
show(lambda: ((frozenset({1, 2}) - frozenset({1, 2}))).symmetric_difference({e2 % 5 for e2 in range(10)}))
show(lambda: {})
def matcher3(value):
    match value:
        case str(x): return ('str(x)', x)
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case 'abc': return ("'abc'", )
        case _: return 'other'
show(lambda: matcher3((10**9 // True)))
show(lambda: matcher3('ÄÖß'))
show(lambda: matcher3(max([(v4, 1) for v4 in range(1)])))
def flow5(n):
    out = []
    for i in range(n):
        try:
            out.append(['%d', '%d', 'Hello World'])
        except KeyError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            while True:
                i += 1
                if i > 3: break
            else:
                out.append('never')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow5(4))
def matcher6(value):
    match value:
        case True: return ('True', )
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case float() | complex(): return ('float() | complex()', )
        case b'a': return ("b'a'", )
        case 1 | 2: return ('1 | 2', )
        case _: return 'other'
show(lambda: matcher6((not {'k': [1]})))
show(lambda: matcher6((7 <= 2**31 != 7)))
show(lambda: matcher6({10: 3, 2: False, (3, 1, 2): [1, 2, 3]}))
def flow7(n):
    out = []
    for i in range(n):
        try:
            out.append({k8: -2**63 for k8 in [[1], [2]]})
        except RuntimeError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                out.append([1, 2][i])
            except OSError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                while True:
                    i += 1
                    if i > 3: break
                else:
                    out.append('never')
            except TypeError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                out.append([1, 2][i])
            finally:
                out.append('f')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow7(2))
