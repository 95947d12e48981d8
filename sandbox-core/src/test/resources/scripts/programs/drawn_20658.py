# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20658.
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
view(lambda: (lambda *r, **k: (r, k))(*'😀é', **{'a': 1}))
view(lambda: (lambda *r, **k: (r, k))(*float('inf'), **{1: 'x', 2: 'y'}))
view(lambda: super(['a','b'], slice(1,2)))
view(lambda: object(1j))
view(lambda: callable())
view(lambda: object(None))
view(lambda: type('T', (int,), {'__slots__': 5}))
view(lambda: dict(5e-324))
view(lambda: len.__get__(len))
view(lambda: type('T', (int,), None))
view(lambda: str in '1ⅧıⅧ{')
view(lambda: ' ' * True)
view(lambda: memoryview(b'abcdef')[3:0].shape)
view(lambda: [*map(ord, "'½\x0bßb")])
view(lambda: bytes(10**20, 0))
view(lambda: super(ValueError('v'), range(3)))
view(lambda: callable(0, [[]]))
view(lambda: ['a', 'b'].sort(key=(lambda v: (v, v)), reverse=True))
view(lambda: list(map(slice(1,2))))
view(lambda: dict([None], a=1))
view(lambda: memoryview(b'xy')[2.5])
view(lambda: (0, 1, 2, 3, 4)['\x00'])
view(lambda: [1, 'a', None][[]:2.5])
view(lambda: (0, 1, 2, 3, 4)[b'a'])
view(lambda: slice(int, True).indices(5))
