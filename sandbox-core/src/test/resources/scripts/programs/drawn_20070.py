# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20070.
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
view(lambda: sorted([1, 2, 3], (lambda v: v)))
view(lambda: type('T', (), {'__slots__': '1a'}))
view(lambda: delattr(range(3), 'upper'))
view(lambda: print(str, 2.5, sep=1, end='|\n'))
view(lambda: [].pop(['a','b']))
view(lambda: format(-2**63-1, '5.2'))
view(lambda: '%%%(k)#-10ié%1.2E' % (float('-inf'), ValueError('v')))
view(lambda: '%-8s' % ('} :',))
view(lambda: format(-0.0, 'd'))
view(lambda: '%5d' % {'a': ((),), 'k': 10, '': 1})
view(lambda: (1,) * '')
view(lambda: compile('1', b'f', 'exec'))
view(lambda: set([1, 1]))
view(lambda: type('T', (bool,), {'a': 1}))
view(lambda: print(10**20, end=1))
