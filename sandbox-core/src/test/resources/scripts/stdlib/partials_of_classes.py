# Defaults of length_hint, steps of asynchronous generators, partials as attributes of classes.
import functools, operator, warnings


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        return self.value


class Three:
    def __index__(self):
        return 3


def attempt(source):
    try:
        print(source, '->', repr(eval(source)))
    except Exception as error:
        print(source, '->', type(error).__name__, error)


for source in ('operator.length_hint(1, Three())', 'operator.length_hint(1, True)', 'operator.length_hint([], 1.5)',
               'operator.length_hint(1, 2**70)', 'operator.length_hint(1, -5)', 'operator.length_hint(Hint(4))',
               'operator.length_hint(Hint(NotImplemented), Three())', 'operator.length_hint(Hint(True))',
               'operator.length_hint(1, None)', 'operator.length_hint([1, 2], 7)', 'operator.length_hint(Hint("x"))'):
    attempt(source)


async def numbers():
    yield 1
    yield 2

for call in ('aclose()', 'athrow(ValueError)', '__anext__()'):
    step = eval(f'numbers().{call}')
    attempt('step.send(5)')
    step.close()


class Shelf:
    show = functools.partial(print, 'shown')
    kept = staticmethod(functools.partial(print, 'kept'))

    def method(self, *args):
        print('method', type(self).__name__, args)

    bound = functools.partialmethod(method, 1)


def caught(action):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            print(action())
        except TypeError as error:
            print('TypeError', error)
    for each in seen:
        print(each.category.__name__, each.message)


caught(lambda: Shelf().show(2))
caught(lambda: Shelf.show(2))
caught(lambda: Shelf().kept(3))
caught(lambda: Shelf().bound(2))
caught(lambda: getattr(Shelf(), 'show').args)
part = functools.partial(len)
caught(lambda: part.__get__(1) is part)
caught(lambda: part.__get__(None, int) is part)
caught(lambda: part.__get__(None))
one = Shelf()
one.show = functools.partial(print, 'own')
caught(lambda: one.show(4))
