# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20154.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
view(lambda: '%-8s' % b'x')
view(lambda: '}}{k[a]!r}{{{!a:{a}.{k}}{!s:>{1}}'.format([1, 2, [3, 4]], {'a': 1, '0': 2}, a=complex(1, 2), k=5))
view(lambda: '}}{2[a]!q:{}}}}{.nope:>{1}}'.format_map({'a': 982.0, 'k': 8}))
view(lambda: format(5.184738808883084, '1%'))
view(lambda: ' {2[0]!r}'.format('_', -8))
view(lambda: float({}))
view(lambda: min('é😀', None))
view(lambda: max(float('inf'), 10, 2346685790661367.0))
view(lambda: -0.0 == int(-2.483555897836608e-231))
view(lambda: range(10, -1017748418, 1)[1:5])
view(lambda: int(type))
view(lambda: abs(complex(52e25, 1.5)) >= 0)
view(lambda: repr(67498.0))
view(lambda: 94e5.is_integer())
view(lambda: complex({'a':1}))
view(lambda: int(memoryview(b'xy')))
view(lambda: min(1j, object()))
view(lambda: round(-2**65 - 1, 4))
view(lambda: hash(-1))
view(lambda: sorted([5.590557932358546, 1.029051017027295e-218, 509956784777374024455000538849428542, -8]))
view(lambda: b''[{1}])
view(lambda: sorted('%.²\u2028 X'))
view(lambda: 'a,.½}½\x85ı'.splitlines())
view(lambda: memoryview(b'Hello World')[-1:-1:-1].tolist())
view(lambda: b'Hello World'.find(256, 3, 0))
view(lambda: 250022601798.0 == int(-393.1))
view(lambda: max([], default=(lambda*a,**k:(a,k))))
view(lambda: abs(complex(950.8, 5.814071624219588)) >= 0)
view(lambda: 160570346.66512454 == int(63340124418399.0))
view(lambda: range(-5, -1, -1) == range(0, -2, 1))
