# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7040.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: issubclass(-128, object))
show(lambda: (-128, 1e10, )[-2])
def flow1(n):
    out = []
    for i in range(n):
        try:
            out.append(i * 1)
        except ZeroDivisionError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            raise KeyError('text')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow1(1))
S2 = set()
try: S2 = set(range(4))
except Exception as error: print('assignment', type(error).__name__, error)
print('S2', S2)
try:
    def function3(p0):
        return p0,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3(p0=5))
show(lambda: function3(3, 2, *(1, 2)))
show(lambda: function3(10, *[1, 'a', None], k0=1))
def flow4(n):
    out = []
    for i in range(n):
        try:
            if i == 0: continue
        except ValueError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append({'a': 1})
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow4(0))
S5 = set()
try: S5 = S2
except Exception as error: print('assignment', type(error).__name__, error)
print('S5', S5)
try:
    a, = ((1, 2), 3)
    print(a)
except Exception as error: print(type(error).__name__, error)
