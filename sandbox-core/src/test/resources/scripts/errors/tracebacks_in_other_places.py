# Tracebacks of generators that stop wrongly, of asynchronous loops, of library code, of classes.
import asyncio
import sys
import traceback


def show(function):
    try:
        function()
    except BaseException as error:
        traceback.print_exception(error, file=sys.stdout)
        names = []
        tb = error.__traceback__
        while tb is not None:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        print(names)


def stops():
    yield 1
    raise StopIteration('x')


def delegates():
    try:
        yield from stops()
    except KeyError:
        pass


async def coroutine_stops():
    raise StopIteration(4)


async def async_stops():
    yield 1
    raise StopAsyncIteration


async def loops(source):
    async for x in source:
        pass


async def collects(source):
    return [x async for x in source]


class Fails:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError('next')


async def waits():
    async for x in (
        Fails()
    ):
        x = 1
        x = 2


class Odd(Exception):
    __module__ = 5


def raise_odd():
    raise Odd('x')


show(lambda: list(stops()))
show(lambda: list(delegates()))
show(lambda: coroutine_stops().send(None))
show(lambda: loops(async_stops()).send(None))
show(lambda: collects(async_stops()).send(None))
show(lambda: loops(Fails()).send(None))
show(lambda: waits().send(None))
show(raise_odd)
for place in [('f.py', 3, 5, '   a b c d'), ('f.py', 3, 5, '   a b c d', 3, 0),
              ('f.py', 3, 5, '   a b c d', 4, 2), ('f.py', 3, None, '   a b c d'),
              ('f.py', 3, 50, '   a b c d'), ('f.py', None, 5, '   a b c d')]:
    print(''.join(traceback.format_exception(SyntaxError('wrong', place))))
show(lambda: eval('foo +'))
