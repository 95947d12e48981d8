# A generator that delegates to an object of its own class: what is sent, thrown and closed reaches
# whatever the object's attributes give, also by __getattr__ and from the instance.
import asyncio
import types


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except BaseException as error:
        print(type(error).__name__, error)


class Wrapper:
    def __init__(self, generator):
        self.generator = generator

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.generator)

    def __getattr__(self, name):
        print("asked for", name)
        return getattr(self.generator, name)


def inner():
    while True:
        try:
            print("received", (yield 1))
        except ValueError as error:
            print("caught", error)
            yield 2


def outer(iterator):
    result = yield from iterator
    print("result", result)
    yield "end"


generator = outer(Wrapper(inner()))
print(next(generator))
attempt(generator.send, 5)
attempt(generator.throw, ValueError("a"))
attempt(generator.close)


class Bare:
    def __iter__(self):
        return self

    def __next__(self):
        return 1


class Missing(Bare):
    def __getattr__(self, name):
        print("no", name)
        raise AttributeError(name)


for kind in Bare, Missing:
    for act in (lambda g: g.send(5), lambda g: g.throw(KeyError("z")), lambda g: g.close(),
                lambda g: g.throw(StopIteration(9))):
        generator = outer(kind())
        next(generator)
        attempt(act, generator)

own = Bare()
own.send = lambda value: ("sent", value)
own.throw = lambda error: ("thrown", error)
own.close = lambda: print("closed")
generator = outer(own)
next(generator)
attempt(generator.send, 5)
attempt(generator.throw, ValueError("q"))
attempt(generator.close)


@types.coroutine
def steps():
    return Wrapper(inner())


@types.coroutine
def not_iterable():
    return 5


async def answer():
    return 3


print(types.coroutine(answer) is answer, not_iterable(), types.coroutine(lambda: answer())().close())
attempt(types.coroutine, 5)
print(type(types.coroutine(lambda: iter([]))()).__name__)


async def main():
    return await types.coroutine(answer)() + await types.coroutine(lambda: answer())()


print(asyncio.run(main()))
