# Steps of asynchronous generators can be awaited once, and one at a time.
import types


@types.coroutine
def pause():
    yield "paused"


async def numbers():
    await pause()
    yield 1
    yield 2


def finish(step):
    while True:
        try:
            step.send(None)
        except StopIteration as stop:
            return stop.value


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


generator = numbers()
first = generator.__anext__()
print(finish(first))
attempt("send", lambda: first.send(None))
attempt("throw", lambda: first.throw(KeyError))
print(first.close())


async def again():
    await first


attempt("await", lambda: again().send(None))

closed = generator.asend(None)
closed.close()
attempt("closed", lambda: closed.send(None))

ending = generator.aclose()
print(finish(ending))
attempt("aclose", lambda: ending.send(None))
thrown = numbers().athrow(ValueError)
thrown.close()
attempt("athrow", lambda: thrown.send(None))

generator = numbers()
waiting = generator.asend(None)
print(waiting.send(None))
attempt("anext", lambda: generator.__anext__().send(None))
attempt("asend", lambda: generator.asend(1).send(None))
attempt("aclose", lambda: generator.aclose().send(None))
attempt("athrow", lambda: generator.athrow(ValueError).send(None))
print(finish(waiting))
print(finish(generator.__anext__()))
