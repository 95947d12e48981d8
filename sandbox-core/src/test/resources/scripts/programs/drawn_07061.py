# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7061.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ', '.join([str(v1) for v1 in range(True) if v1]))
show(lambda: '{0}{a}')
try:
    def function2():
        return None
except Exception as error: print(type(error).__name__, error)
else: print(function2.__defaults__, function2.__kwdefaults__)
show(lambda: function2(False, *'{0}{a}'))
show(lambda: function2(rest=3))
show(lambda: function2(2**31, 255, 7, rest=3))
show(lambda: (()[:-1], ))
show(lambda: (({(1, 2): 3}, 2**100, ), 3, True, ))
d3 = {}
try: d3 = {}
except Exception as error: print('assignment', type(error).__name__, error)
print('d3', d3)
def generator4(n):
    got = None
    try:
        yield (yield n)
        if n > 2: return n
        yield from range(n)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g5 = generator4(0)
show(lambda: g5.throw(TypeError('t')))
show(lambda: g5.send(None))
show(lambda: next(g5, 'end'))
show(lambda: g5.send(7))
show(lambda: g5.throw(ValueError('t')))
show(lambda: g5.close())
try: g5.close()
except Exception as error: print(error)
show(lambda: [1, 2, 3])
show(lambda: {1, 2, 3})
show(lambda: 2**100)
d6 = {}
try: d6[0.0] = {1, 2.5}
except Exception as error: print(type(error).__name__, error)
print(d6)
def outer7(n):
    total = n
    def inner(k):
        pass
        total += k
        return total
    return inner, lambda: total
inner8, peek9 = outer7(7)
show(lambda: [inner8(-2), peek9(), inner8(1)])
show(lambda: eval('((3, 1, 2) + (1,))'))
def level10(n):
    raise ValueError('bad', n)
def level11(n):
    try:
        return level10(n)
    except Exception:
        return missing_name
class Custom(Exception): pass
level11(5)
