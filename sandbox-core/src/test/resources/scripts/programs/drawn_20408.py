# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20408.
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
def n1(n):
    fs = [lambda: i for i in range(n)]
    return [f() for f in fs], [i for i in range(n) if i % 2 if i > 1]
show(lambda: n1(1))
view(lambda: format(True, ',,'))
view(lambda: format(float('-inf'), '007.2G'))
view(lambda: format(-3.1596644292834076e+117, '*< 10,.20s'))
view(lambda: '%5.1r' % {'a': 1})
view(lambda: '}}{a!s:{}}'.format_map({'a': 0.0, 'k': -120006111423}))
view(lambda: f'{-1988074869911717863438939:+}')
view(lambda: '%s' % [1, 2])
view(lambda: 'a%##5u%-5o' % (-6764446076483758785429544602817698824, -464.139, 'ÄÖß'))
view(lambda: format(b'a', '#3.1X'))
view(lambda: format(True, 'é^10.6'))
view(lambda: '%%% -5.o' % ('é😀', str))
view(lambda: '{a[]:{a}.{k}}{0[a]!a} }{1[]:{a}.{k}}'.format_map({'a': float('-inf'), 'k': -30582448327265670520669}))
view(lambda: '%(a)1s %5a %(k)5.0X' % 8757867345964.0)
view(lambda: '%%%##.0Gé%(k).*d%#.2d' % {'a': [], 'k': -3738010042959449688597392592591, '': 1})
view(lambda: 'a%()0+*.e%%%(k)#5.s' % (frozenset({1}), float('-inf')))
