# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20385.
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
view(lambda: {'k': [1]} | '')
view(lambda: (lambda *r, **k: (r, k))(*2**100, **{(1, 2): 3}))
view(lambda: {'a': 1} | [None])
view(lambda: {5} == {1, 2.5})
view(lambda: dict.fromkeys([1, 'a', None]))
view(lambda: bytes([3, -1]))
view(lambda: b'abc'.translate(None, delete=b'l'))
view(lambda: memoryview(b'xy') in 'ﬁİb\nﬁ')
view(lambda: '\t_'.endswith((b'a',)))
view(lambda: 'c٣.a²'.isascii())
view(lambda: 'é%()-+1.*qa%+*.o %10.2d'.encode() % (str, 1e308))
view(lambda: '%(a)00da%(ar%(a-0e' % 5e-324)
view(lambda: format(float('nan'), '0>#010f'))
view(lambda: f'{'İ%2yΣ.1'!a:<5.2}')
view(lambda: '%%%(k)-10sé%()%%(k)*.*F' % {'a': int, 'k': -41155211439368794640461888176, '': 1})
